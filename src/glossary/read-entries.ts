import type { GlossaryEntry } from '../context.ts';
import { termKey } from '../hindi/find-terms.ts';
import { hasDevanagariLetters } from '../hindi/script.ts';
import type { CsvColumns, CsvRow } from '../read-csv.ts';
import type { Finding, Severity } from '../types.ts';

export type Column = 'term' | 'translation' | 'note' | 'case' | 'forbidden';

export const COLUMNS: CsvColumns<Column> = {
  required: ['term'],
  optional: ['translation', 'note', 'case', 'forbidden'],
};

type Row = CsvRow<Column>;
type Problem = (line: number, message: string, severity?: Severity) => void;

/** The entries of a glossary's rows, and what is wrong with the other rows, by their lines. */
export function readEntries(
  rows: readonly Row[],
  document: string,
): { entries: GlossaryEntry[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const tell: Problem = (line, message, severity = 'warning') => {
    const place = `${document}, line ${line}`;
    findings.push({ rule: 'glossary', severity, document, message: `${place}: ${message}` });
  };
  const terms = firstOfTheirKind(
    rows.filter((row) => isTerm(row, tell)),
    tell,
  );
  const entries = terms.map((row) => [row, entryOf(row, tell)] as const);
  const [empty, full] = [entries.filter(isEmpty), entries.filter((entry) => !isEmpty(entry))];
  const [first] = empty;
  if (first) tell(first[0].line, withoutWords(empty.length, first[0].cells.term), 'info');
  return { entries: full.map(([, entry]) => entry), findings };
}

const isEmpty = ([, { translations, forbidden }]: readonly [Row, GlossaryEntry]): boolean =>
  translations.length === 0 && forbidden.length === 0;

const withoutWords = (count: number, term: string): string =>
  count === 1
    ? `"${term}" has neither a translation nor a forbidden wording, so it is not minded yet.`
    : `"${term}" and ${count - 1} more have neither a translation nor a forbidden wording, so they are not minded yet.`;

function isTerm({ line, cells: { term } }: Row, tell: Problem): boolean {
  if (term === '') tell(line, 'expected a Hindi term, got an empty cell; the row is left out.');
  else if (!hasDevanagariLetters(term)) {
    tell(line, `expected a term in Devanagari, got "${term}"; the row is left out.`);
  } else return true;
  return false;
}

/** Two terms are the same if every text that has one has the other. */
function firstOfTheirKind(rows: readonly Row[], tell: Problem): Row[] {
  const lines = new Map<string, number>();
  return rows.filter(({ line, cells: { term } }) => {
    const key = termKey(term);
    const first = lines.get(key);
    if (first === undefined) lines.set(key, line);
    else tell(line, `"${term}" stands in line ${first} already; that row counts.`);
    return first === undefined;
  });
}

function entryOf({ line, cells }: Row, tell: Problem): GlossaryEntry {
  const [translations, forbidden] = [wordings(cells.translation), wordings(cells.forbidden)];
  const letters = cells.case.toLowerCase();
  if (!['', 'any', 'exact'].includes(letters)) {
    tell(line, `expected "exact" or nothing in the column "case", got "${cells.case}".`);
  }
  const both = translations.find((wording) => forbidden.includes(wording));
  if (both !== undefined) tell(line, `"${both}" is wanted and forbidden at once; it is allowed.`);
  return {
    term: cells.term,
    translations,
    note: cells.note,
    exactCase: letters === 'exact',
    forbidden: forbidden.filter((wording) => !translations.includes(wording)),
  };
}

const wordings = (cell: string): string[] =>
  cell
    .split('|')
    .map((wording) => wording.trim())
    .filter((wording) => /[\p{L}\p{N}]/u.test(wording));
