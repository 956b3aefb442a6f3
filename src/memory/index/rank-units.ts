import type Database from 'libsql';
import { groupBy } from '../../group-by.ts';
import type { CountedWord } from './choose-words.ts';
import { unpackNumbers } from './pack-numbers.ts';

/** A unit and the part of the words that it likely shares. */
export interface Ranked {
  readonly id: number;
  readonly likeness: number;
}

interface PartRow {
  readonly id: number;
  readonly first: number;
  readonly lengths: Uint8Array;
}

/**
 * A function that finds the `most` units that share the most of some words, in no order; `length`
 * is how many different words the text has.
 */
export function rankUnits(
  database: Database.Database,
): (words: readonly CountedWord[], length: number, most: number) => Ranked[] {
  let parts: readonly PartRow[] | undefined;
  let [shares, touched] = [new Uint16Array(0), new Uint32Array(0)];
  const lists = database.prepare(`
    SELECT m.part, m.word, m.list FROM json_each(?) w CROSS JOIN memory_part p
    CROSS JOIN memory_word m ON m.part = p.id AND m.word = w.value`);
  const open = (): readonly PartRow[] => {
    const stored = database.prepare('SELECT id, first, lengths FROM memory_part').all();
    const rows = (stored as Stored<PartRow, 'lengths'>[]).map((row): PartRow => {
      return { ...row, lengths: new Uint8Array(row.lengths) };
    });
    const longest = Math.max(0, ...rows.map(({ lengths }) => lengths.length));
    [shares, touched] = [new Uint16Array(longest), new Uint32Array(longest)];
    return rows;
  };
  return (words, length, most) => {
    parts ??= open();
    const weights = weigh(words);
    const total = Math.max(
      1,
      [...weights.values()].reduce((sum, one) => sum + one, 0),
    );
    const rows = lists.all(JSON.stringify(words.map(({ word }) => word))) as Stored<
      ListRow,
      'list'
    >[];
    const best = keepBest(most);
    const listsOf = groupBy(rows, ({ part }) => String(part));
    for (const part of parts) {
      let count = 0;
      for (const row of listsOf.get(String(part.id)) ?? []) {
        const weight = weights.get(row.word) ?? 0;
        unpackNumbers(new Uint8Array(row.list), (place) => {
          if (shares[place] === 0) touched[count++] = place;
          shares[place] = (shares[place] as number) + weight;
        });
      }
      for (let at = 0; at < count; at += 1) {
        const place = touched[at] as number;
        const longer = Math.max(length, part.lengths[place] as number);
        best.add(part.first + place, ((shares[place] as number) / total) * (length / longer));
        shares[place] = 0;
      }
    }
    return best.all();
  };
}

interface ListRow {
  readonly part: number;
  readonly word: string;
  readonly list: Uint8Array;
}

/** Of many rows libsql gives the bytes like this. */
type Stored<T, K extends keyof T> = Omit<T, K> & Readonly<Record<K, ArrayBuffer>>;

/** All words count alike, the rarer a little more: they are read first where not all are. */
function weigh(words: readonly CountedWord[]): Map<string, number> {
  return new Map(
    words.map(({ word, units }) => [word, 64 - Math.min(32, Math.ceil(Math.log2(units + 1)))]),
  );
}

/** The so many likeliest: a heap whose root is the least of them. */
function keepBest(most: number) {
  const heap: Ranked[] = [];
  const at = (place: number): number => heap[place]?.likeness ?? Infinity;
  const swap = (a: number, b: number): void => {
    const [x, y] = [heap[a], heap[b]];
    if (x && y) [heap[a], heap[b]] = [y, x];
  };
  const up = (place: number): void => {
    const parent = (place - 1) >> 1;
    if (place === 0 || at(parent) <= at(place)) return;
    swap(place, parent);
    up(parent);
  };
  const down = (place: number): void => {
    const [left, right] = [2 * place + 1, 2 * place + 2];
    const least = at(right) < at(left) ? right : left;
    if (at(least) >= at(place)) return;
    swap(place, least);
    down(least);
  };
  return {
    add(id: number, likeness: number): void {
      if (heap.length < most) up(heap.push({ id, likeness }) - 1);
      else if (likeness > at(0)) {
        heap[0] = { id, likeness };
        down(0);
      }
    },
    all: (): Ranked[] => heap,
  };
}
