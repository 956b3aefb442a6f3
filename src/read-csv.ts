import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { closest } from 'fastest-levenshtein';
import { delimiterOf, readRows, type Tell } from './csv-rows.ts';
import { decoderFor, whyUndecodable } from './decode-text.ts';
import { SetuError } from './errors.ts';
import { readInput } from './input-file.ts';
import type { Finding } from './types.ts';

/** The columns of a file; their names are in lower case. */
export interface CsvColumns<Name extends string> {
  readonly required: readonly Name[];
  readonly optional: readonly Name[];
}

export interface CsvRow<Name extends string> {
  /** The line of the file, from 1, at which the row begins. */
  readonly line: number;
  /** Without blanks round them; empty where there is none. */
  readonly cells: Readonly<Record<Name, string>>;
}

export interface CsvFile<Name extends string> {
  readonly rows: readonly CsvRow<Name>[];
  readonly findings: readonly Finding[];
}

/** In bytes and in rows. */
export interface CsvLimits {
  readonly bytes: number;
  readonly rows: number;
}

const LIMITS: CsvLimits = { bytes: 10_000_000, rows: 50_000 };

/**
 * A table of the input folder `root`, as spreadsheets save it: a row of column names (in any case
 * and order), then rows; comma, semicolon or tab between cells, quotes and line breaks in them,
 * UTF-8 or UTF-16. No file: no rows. All trouble is told in findings of that `rule`, with the line;
 * the rest of the file is read on.
 */
export async function readCsv<Name extends string>(
  name: string,
  root: string,
  { rule, columns, limits = LIMITS }: CsvOptions<Name>,
): Promise<CsvFile<Name>> {
  const found = findingsOf(name, rule);
  try {
    if (!(await isThere(path.join(root, name)))) return { rows: [], findings: [] };
    const bytes = await readInput(path.join(root, name), root, limits.bytes);
    const text = decoderFor(bytes).decode(bytes);
    const rows = rowsOf(text.replace(/\r\n?/g, '\n'), columns, limits, found.add);
    return { rows, findings: found.all };
  } catch (error) {
    const why = error instanceof SetuError ? error.message : whyUndecodable(error);
    if (why === undefined) throw error;
    found.add('error', 0, `${why}.`);
    return { rows: [], findings: found.all };
  }
}

export interface CsvOptions<Name extends string> {
  /** Whose findings they are. */
  readonly rule: string;
  readonly columns: CsvColumns<Name>;
  readonly limits?: CsvLimits;
}

/** A link that leads nowhere is there. */
const isThere = (file: string): Promise<boolean> =>
  lstat(file).then(
    () => true,
    () => false,
  );

/** Line 0 is the whole file. */
function findingsOf(document: string, rule: string): { all: Finding[]; add: Tell } {
  const all: Finding[] = [];
  const add: Tell = (severity, line, message) => {
    const place = line > 0 ? `${document}, line ${line}` : document;
    all.push({ rule, severity, document, message: `${place}: ${message}` });
  };
  return { all, add };
}

function rowsOf<Name extends string>(
  text: string,
  columns: CsvColumns<Name>,
  limits: CsvLimits,
  tell: Tell,
): CsvRow<Name>[] {
  const names = [...columns.required, ...columns.optional];
  const rows: CsvRow<Name>[] = [];
  let header: readonly (Name | undefined)[] | undefined;
  for (const { line, cells } of readRows(text, delimiterOf(text, names), tell)) {
    if (!header) {
      header = headerOf(cells, line, names, tell);
      const missing = columns.required.filter((name) => !header?.includes(name));
      if (missing.length === 0) continue;
      tell('error', line, missingColumns(missing, cells));
      return [];
    }
    if (rows.length === limits.rows) {
      tell('error', line, `expected at most ${limits.rows} rows; from here on none is read.`);
      return rows;
    }
    const row = rowOf(cells, header, names);
    if (row) rows.push({ line, cells: row });
    else tell('warning', line, tooMany(header.length, cells.length));
  }
  if (!header) tell('error', 0, missingColumns(columns.required, []));
  return rows;
}

const missingColumns = (missing: readonly string[], cells: readonly string[]): string =>
  `expected a column ${missing.map((name) => `"${name}"`).join(' and ')} in the first row, got ` +
  (cells.length > 0 ? `${cells.map((cell) => `"${cell.slice(0, 40)}"`).join(', ')}.` : 'nothing.');

const tooMany = (expected: number, got: number): string =>
  `expected ${expected} cells, got ${got}; the row is left out. A cell that has the dividing sign in it wants quotes.`;

/** Undefined for a row with words beyond the last column: nobody knows which cell is which. */
function rowOf<Name extends string>(
  cells: readonly string[],
  header: readonly (Name | undefined)[],
  names: readonly Name[],
): Record<Name, string> | undefined {
  if (cells.slice(header.length).some((cell) => cell !== '')) return undefined;
  const at = (name: Name): string => cells[header.indexOf(name)] ?? '';
  return Object.fromEntries(names.map((name) => [name, at(name)])) as Record<Name, string>;
}

function headerOf<Name extends string>(
  cells: readonly string[],
  line: number,
  names: readonly Name[],
  tell: Tell,
): (Name | undefined)[] {
  const known = cells.map((cell) => names.find((name) => name === cell.toLowerCase()));
  return known.map((name, at) => {
    const cell = cells[at] as string;
    if (name === undefined && cell !== '') {
      const nearest = closest(cell.slice(0, 100).toLowerCase(), names);
      tell('warning', line, `unknown column "${cell.slice(0, 100)}". Did you mean "${nearest}"?`);
    }
    if (name === undefined || known.indexOf(name) === at) return name;
    tell('warning', line, `the column "${name}" comes twice; the first one counts.`);
    return undefined;
  });
}
