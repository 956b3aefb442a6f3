import type { Line } from './piece.ts';

/** Lines without a blank one between them. */
export function groupsOf(plain: string): Line[][] {
  const groups: Line[][] = [[]];
  for (const raw of plain.split(/\r\n?|[\n\f\v\u0085\u2028\u2029]/)) {
    const text = raw.trim();
    if (text !== '') groups.at(-1)?.push({ text, indent: indentOf(raw) });
    else if (groups.at(-1)?.length) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}

const TAB = 4;

function indentOf(raw: string): number {
  const space = raw.slice(0, raw.length - raw.trimStart().length);
  return space.length + (space.split('\t').length - 1) * (TAB - 1);
}
