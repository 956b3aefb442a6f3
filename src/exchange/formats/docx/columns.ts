import type { SheetRow } from '../sheet/sheet.ts';

/** Found again by their titles; widths in twentieths of a point. */
export const COLUMNS = [
  { name: 'hindi', title: 'Hindi', width: 4700 },
  { name: 'english', title: 'English', width: 4700 },
  { name: 'status', title: 'Status', width: 1150 },
  { name: 'comment', title: 'Comment', width: 2000 },
  { name: 'findings', title: 'Findings', width: 1700 },
  { name: 'key', title: 'Setu', width: 880 },
] as const satisfies readonly { name: keyof SheetRow | 'key'; title: string; width: number }[];

type Key = Pick<SheetRow, 'document' | 'id' | 'hash' | 'base'>;

export const keyOf = ({ document, id, hash, base }: Key): string =>
  [document, id, hash, base].join(' ');

/** Word breaks lines of a narrow column as it likes; undefined if it is no key. */
export function readKey(text: string): Key | undefined {
  const [document, id, hash, base, ...more] = text.trim().split(/\s+/);
  if (!document || !id || !hash || !base || more.length > 0) return undefined;
  return { document, id, hash, base };
}
