import { groupBy } from '../group-by.ts';
import { placeHash } from '../decisions.ts';
import type { ExchangeRow } from './exchange-unit.ts';
import type { PresentUnit } from './present-unit.ts';

export type Found =
  | { readonly unit: PresentUnit }
  | {
      readonly problem: 'no-id' | 'no-document' | 'gone' | 'source-changed';
      readonly unit?: PresentUnit;
    };

/**
 * How a row finds its unit: by document, id and hash of the source. An id changes where a repeated
 * sentence gets other neighbours, so a row whose id is gone finds the only unit with its source.
 * The place in the file never counts.
 */
export function openFinder(present: readonly PresentUnit[]): (row: ExchangeRow) => Found {
  const byId = new Map(present.map((unit) => [`${unit.document} ${unit.id}`, unit]));
  const byHash = groupBy(present, ({ document, hash }) => `${document} ${hash}`);
  const documents = new Set(present.map(({ document }) => document));
  return ({ document, id, hash, source }) => {
    if (document === undefined || id === undefined) return { problem: 'no-id' };
    if (!documents.has(document)) return { problem: 'no-document' };
    const known = hash ?? placeHash(source);
    const unit = byId.get(`${document} ${id}`);
    if (unit?.hash === known) return { unit };
    const [same, ...more] = byHash.get(`${document} ${known}`) ?? [];
    if (same && more.length === 0) return { unit: same };
    return unit ? { problem: 'source-changed', unit } : { problem: 'gone' };
  };
}
