import Papa from 'papaparse';
import type { Severity } from './types.ts';

/** Line 0 is the whole file. */
export type Tell = (severity: Severity, line: number, message: string) => void;

const DELIMITERS = [',', ';', '\t'] as const;
/** A quote that is never closed takes the rest of the file with it, so each costs a new beginning. */
const MOST_BROKEN = 100;

/** The one by which the first row has most of the known names; a comma if none has any. */
export function delimiterOf(text: string, names: readonly string[]): string {
  const start = /^\s*/.exec(text)?.[0].length ?? 0;
  const first = text.slice(start, start + 10_000);
  const score = (delimiter: string): number => {
    const [row = []] = Papa.parse<string[]>(first, { delimiter, newline: '\n', preview: 1 }).data;
    return row.filter((cell) => names.includes(cell.trim().toLowerCase())).length;
  };
  return DELIMITERS.reduce((best, one) => (score(one) > score(best) ? one : best));
}

/** A row as it stands in the file. */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** All rows but the empty and the broken ones; after a broken one it goes on with the next line. */
export function* readRows(text: string, delimiter: string, tell: Tell): Generator<RawRow> {
  let [at, line, broken] = [0, 1, 0];
  while (at < text.length) {
    const { rows, brokenAt } = parseFrom(text, at, line, delimiter);
    yield* rows;
    if (!brokenAt) return;
    broken += 1;
    const message = 'the quotes of this row do not close; it is left out.';
    tell('warning', brokenAt.line, message);
    if (broken === MOST_BROKEN) {
      tell('error', brokenAt.line, 'too many broken rows; the rest is not read.');
      return;
    }
    const next = text.indexOf('\n', brokenAt.at);
    at = next < 0 ? text.length : next + 1;
    line = brokenAt.line + 1;
  }
}

interface Parsed {
  readonly rows: readonly RawRow[];
  /** Where the first broken row begins. */
  readonly brokenAt?: { readonly at: number; readonly line: number };
}

function parseFrom(text: string, from: number, firstLine: number, delimiter: string): Parsed {
  const rows: RawRow[] = [];
  let brokenAt: Parsed['brokenAt'];
  let [at, line] = [from, firstLine];
  Papa.parse<string[]>(text.slice(from), {
    delimiter,
    newline: '\n',
    step({ data, errors, meta }, parser) {
      const isBroken = errors.some(({ type }) => type === 'Quotes');
      if (isBroken) {
        brokenAt = { at, line };
        parser.abort();
        return;
      }
      const cells = data.map((cell) => cell.trim());
      if (cells.some((cell) => cell !== '')) rows.push({ line, cells });
      const end = from + meta.cursor;
      for (; at < end; at += 1) if (text[at] === '\n') line += 1;
    },
  });
  return brokenAt ? { rows, brokenAt } : { rows };
}
