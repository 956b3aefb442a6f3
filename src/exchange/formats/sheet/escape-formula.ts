/**
 * A cell that begins like a formula would be worked out by a spreadsheet (OWASP, "CSV Injection"):
 * an apostrophe before it makes it text. A text that has apostrophes there already gets one more, so
 * that taking one away gives back what was written, always.
 */
export const escapeFormula = (cell: string): string =>
  /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;

export const unescapeFormula = (cell: string): string =>
  /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
