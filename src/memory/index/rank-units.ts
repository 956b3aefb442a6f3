import type Database from 'libsql';
import { groupBy } from '../../group-by.ts';
import type { CountedWord } from './choose-words.ts';
import { keepBest, type Ranked } from './keep-best.ts';
import { unpackNumbers } from './pack-numbers.ts';

interface PartRow {
  /** The id of its first unit. */
  readonly id: number;
  readonly lengths: Uint8Array;
}

interface ListRow {
  readonly part: number;
  readonly word: string;
  readonly list: Uint8Array;
}

/** Of many rows libsql gives the bytes like this. */
type Stored<T, K extends keyof T> = Omit<T, K> & Readonly<Record<K, ArrayBuffer>>;

/**
 * A function that finds the `most` units that share the most of some words, in no order; `length`
 * is how many different words the text has.
 */
export function rankUnits(
  database: Database.Database,
): (words: readonly CountedWord[], length: number, most: number) => Ranked[] {
  let parts: readonly PartRow[] | undefined;
  const lists = database.prepare(`
    SELECT m.part, m.word, m.list FROM json_each(?) w CROSS JOIN memory_part p
    CROSS JOIN memory_word m ON m.part = p.id AND m.word = w.value`);
  let counter = openCounter(0);
  const open = (): readonly PartRow[] => {
    const rows = partsOf(database);
    counter = openCounter(Math.max(0, ...rows.map(({ lengths }) => lengths.length)));
    return rows;
  };
  return (words, length, most) => {
    parts ??= open();
    const weights = weigh(words);
    const total = [...weights.values()].reduce((sum, one) => sum + one, 0);
    const rows = lists.all(JSON.stringify([...weights.keys()])) as Stored<ListRow, 'list'>[];
    const listsOf = groupBy(rows, ({ part }) => String(part));
    const best = keepBest(most);
    for (const { id, lengths } of parts) {
      for (const { word, list } of listsOf.get(String(id)) ?? []) {
        counter.count(new Uint8Array(list), weights.get(word) ?? 0);
      }
      counter.take((place, share) => {
        const longer = Math.max(length, lengths[place] as number);
        best.add(id + place, (share * length) / (total * longer));
        return best.least() * total;
      });
    }
    return best.all();
  };
}

function partsOf(database: Database.Database): PartRow[] {
  const rows = database.prepare('SELECT id, lengths FROM memory_part').all();
  return (rows as Stored<PartRow, 'lengths'>[]).map(({ id, lengths }) => {
    return { id, lengths: new Uint8Array(lengths) };
  });
}

/** All words count alike, the rarer a little more: they are read first where not all are. */
function weigh(words: readonly CountedWord[]): Map<string, number> {
  return new Map(
    words.map(({ word, units }) => [word, 64 - Math.min(32, Math.ceil(Math.log2(units + 1)))]),
  );
}

/** Adds up for each place of a part the weights of the lists that it is in. */
function openCounter(longest: number) {
  const shares = new Uint16Array(longest);
  const [places, touched] = [new Uint32Array(longest), new Uint32Array(longest)];
  let count = 0;
  return {
    count(list: Uint8Array, weight: number): void {
      const length = unpackNumbers(list, places);
      for (let at = 0; at < length; at += 1) {
        const place = places[at] as number;
        const share = shares[place] as number;
        if (share === 0) touched[count++] = place;
        shares[place] = share + weight;
      }
    },
    /** Tells of each place that is in lists, and forgets it; from then on of none below `least`. */
    take(tell: (place: number, share: number) => number): void {
      let least = 0;
      for (let at = 0; at < count; at += 1) {
        const place = touched[at] as number;
        const share = shares[place] as number;
        // Nearly all are in one list alone.
        if (share > least) least = tell(place, share);
        shares[place] = 0;
      }
      count = 0;
    },
  };
}
