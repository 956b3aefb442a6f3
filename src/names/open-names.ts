import type { NameEntry, Names } from '../context.ts';
import { hasDevanagariLetters } from '../hindi/script.ts';
import { foldHindi } from '../hindi/stem-hindi.ts';
import { type CsvRow, readCsv } from '../read-csv.ts';
import type { Finding } from '../types.ts';
import { createNames } from './create-names.ts';

/** Relative to the input folder. */
export const NAMES_FILE = 'names.csv';

const COLUMNS = { required: ['devanagari', 'english'], optional: ['note'] } as const;
type Row = CsvRow<'devanagari' | 'english' | 'note'>;

/**
 * The register of names: `names.csv` in the input folder, with the columns devanagari, english and
 * note. No file is an empty register; a row that cannot be used is a finding with its line.
 */
export async function openNames(input: string, file: string = NAMES_FILE): Promise<Names> {
  const { rows, findings } = await readCsv(file, input, { rule: 'names', columns: COLUMNS });
  const found: Finding[] = [...findings];
  const tell = (line: number, message: string): void => {
    const text = `${file}, line ${line}: ${message}`;
    found.push({ rule: 'names', severity: 'warning', document: file, message: text });
  };
  return createNames(entriesOf(rows, tell), found);
}

/** One spelling for each name, however its Devanagari is typed. */
function entriesOf(
  rows: readonly Row[],
  tell: (line: number, message: string) => void,
): NameEntry[] {
  const entries = new Map<string, NameEntry>();
  for (const { line, cells } of rows) {
    const { devanagari: hindi, english, note } = cells;
    const wrong = whyUnusable(hindi, english);
    const key = foldHindi(hindi);
    const first = entries.get(key);
    if (wrong) tell(line, wrong);
    else if (!first) entries.set(key, { hindi, english, ...(note && { note }), line });
    else if (first.english !== english) tell(line, twice(hindi, english, first));
  }
  return [...entries.values()];
}

function whyUnusable(hindi: string, english: string): string | undefined {
  if (!hasDevanagariLetters(hindi)) return `expected a name in Devanagari, got "${hindi}".`;
  if (hasDevanagariLetters(english)) return `expected Latin letters, got "${english}".`;
  return /\p{L}/u.test(english) ? undefined : `expected the English of ${hindi}, got nothing.`;
}

const twice = (hindi: string, english: string, first: NameEntry): string =>
  `${hindi} is "${english}" here and "${first.english}" in line ${first.line}, which counts.`;
