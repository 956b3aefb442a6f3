/**
 * Cells that a spreadsheet would not leave as they are. One that begins like a formula would be
 * worked out (OWASP, "CSV Injection"), also in full width, and also behind a semicolon or the end of
 * a line, where the table is opened with another separator than it was written with. One that looks
 * like a number, a date or a time would be rewritten: `12-5` as 12 May, an id like `12345678e012` as
 * a number.
 */
const SIGN = '[=+\\-@＝＋－＠]';
const FORMULA = new RegExp(`^'*(?:${SIGN}|[\\t\\r\\n])`, 'u');
const INSIDE = new RegExp(`[;\\t\\r\\n](?='*${SIGN})`, 'gu');
const INSIDE_ESCAPED = new RegExp(`([;\\t\\r\\n])'(?='*${SIGN})`, 'gu');

const MONTH = '(?<!\\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?!\\p{L})';
const NUMBER = new RegExp(
  `^(?=.*\\p{Nd})(?:[\\p{Nd}\\p{Sc}\\s.,:/()%+\\-]|e(?=[\\p{Nd}+\\-])|[ap]m$|${MONTH})*$|^(?:true|false)$`,
  'isu',
);
/** In UTF-16 units; no date is longer. */
const LONGEST_NUMBER = 40;

/**
 * An apostrophe before it makes a cell text. One that has apostrophes there already gets one more, so
 * that taking one away gives back what was written, always.
 */
export function escapeCell(cell: string): string {
  const inside = cell.replace(INSIDE, "$&'");
  return isRisky(cell) ? `'${inside}` : inside;
}

export function unescapeCell(cell: string): string {
  const outside = cell.startsWith("'") && isRisky(cell) ? cell.slice(1) : cell;
  return outside.replace(INSIDE_ESCAPED, '$1');
}

function isRisky(cell: string): boolean {
  if (FORMULA.test(cell)) return true;
  const bare = cell.replaceAll("'", '');
  return bare.length <= LONGEST_NUMBER && NUMBER.test(bare);
}
