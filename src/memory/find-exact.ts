import type Database from 'libsql';
import type { Config } from '../config/schema.ts';
import type { MatchKind, Neighbours } from '../context.ts';
import { keyHash } from './key-hash.ts';
import { APPROVED } from './list-memories.ts';
import { scoreMatch } from './match/score-match.ts';

export interface IndexedUnit {
  readonly id: number;
  readonly file: string;
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly previous: string | null;
  readonly next: string | null;
  readonly at: string;
}

export interface ExactMatch {
  readonly unit: IndexedUnit;
  readonly kind: Exclude<MatchKind, 'fuzzy'>;
  readonly score: number;
}

export const UNIT_COLUMNS = `u.id, f.name AS file, u.key, COALESCE(u.source, u.key) AS source,
  u.target, u.previous, u.next, u.at`;

/** More units of one text than these are not looked at: the last ones. */
const MOST = 1_000;

const KINDS = ['context', 'exact', 'normalised'] as const;

/**
 * A function that finds the best unit of a text. Approved ones are the best; then those with the
 * fewest penalties, of the best kind, from the file whose name sorts first, changed last, read last.
 */
export function openExact(
  database: Database.Database,
  settings: Config['memory'],
  now: number,
): (
  text: string,
  key: string,
  options: { readonly approvedOnly: boolean; readonly neighbours?: Neighbours | undefined },
) => ExactMatch | undefined {
  const select = database.prepare(
    `SELECT ${UNIT_COLUMNS} FROM memory_unit u JOIN memory_file f ON f.id = u.file
     WHERE u.id IN (SELECT unit FROM memory_hash WHERE hash = ?) ORDER BY u.id DESC LIMIT ${MOST}`,
  );
  return (text, key, { approvedOnly, neighbours }) => {
    const units = (select.all(keyHash(key)) as IndexedUnit[]).filter(
      (unit) => unit.key === key && (!approvedOnly || unit.file === APPROVED),
    );
    const matches = units.map((unit): ExactMatch => {
      const score = scoreMatch(100, unit, settings, now);
      return { unit, kind: kindOf(unit, text, neighbours), score };
    });
    return matches.sort(byWorth)[0];
  };
}

function kindOf(
  { source, previous, next }: IndexedUnit,
  text: string,
  neighbours: Neighbours | undefined,
): ExactMatch['kind'] {
  if (source !== text) return 'normalised';
  if (!neighbours) return 'exact';
  return previous === neighbours.previous && next === neighbours.next ? 'context' : 'exact';
}

function byWorth(a: ExactMatch, b: ExactMatch): number {
  const order = (one: ExactMatch): number => (one.unit.file === APPROVED ? 0 : 1);
  return (
    order(a) - order(b) ||
    b.score - a.score ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    compare(a.unit.file, b.unit.file) ||
    compare(b.unit.at, a.unit.at) ||
    b.unit.id - a.unit.id
  );
}

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);
