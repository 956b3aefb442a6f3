import type { SheetRow } from '../sheet/sheet.ts';

/** In the order in which reviewers need them; they are found again by these names. */
export const COLUMNS: readonly (keyof SheetRow)[] = [
  'hindi',
  'english',
  'status',
  'comment',
  'findings',
  'document',
  'id',
  'hash',
  'base',
];
