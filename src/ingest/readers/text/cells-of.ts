/** What a line holds between tabs or bars; one cell if it is no row of a table. */
export function cellsOf(text: string): string[] {
  if (text.includes('\t')) return text.split(/\t+/).map((cell) => cell.trim());
  const hasEdges = text.startsWith('|') && text.endsWith('|') && text.length > 2;
  // A bar at the end is a danda of someone without one on the keyboard.
  if (!hasEdges && (text.endsWith('|') || !text.includes(' | '))) return [text];
  const inner = hasEdges ? text.slice(1, -1) : text;
  return inner.split('|').map((cell) => cell.trim());
}

/** The line under the head of a table. */
export const isRule = (cells: readonly string[]): boolean =>
  cells.every((cell) => /^:?-{2,}:?$/.test(cell));
