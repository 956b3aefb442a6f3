import { eachUnit } from './each-unit.ts';
import { keyHash } from './key-hash.ts';
import { memoryKey } from './memory-key.ts';

/** A source that one of two memories has another translation of, or alone. */
export interface MemoryChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly source: string;
  /** All different ones, in the order of the file. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

interface Side {
  readonly place: string;
  readonly file: string;
}

/**
 * What makes the second memory of the first: sources that came, went, or are translated otherwise,
 * in the order of the files, whatever their order. Reads both twice and keeps hashes of what is the
 * same, so that only the changes take memory.
 */
export async function compareMemories(before: Side, after: Side): Promise<MemoryChange[]> {
  const [old, fresh] = [await targetsOf(before), await targetsOf(after)];
  const changes = new Map<string, { source: string; before: Set<string>; after: Set<string> }>();
  const collect = (side: Side, name: 'before' | 'after'): Promise<void> =>
    eachUnit(side.place, side.file, ({ source, target }) => {
      const key = memoryKey(source);
      const hash = keyHash(key);
      if (sumOf(old.get(hash)) === sumOf(fresh.get(hash))) return;
      const change = changes.get(key) ?? { source, before: new Set(), after: new Set() };
      change[name].add(target);
      changes.set(key, change);
    });
  await collect(before, 'before');
  await collect(after, 'after');
  return [...changes.values()].map((change) => {
    const [was, is] = [[...change.before], [...change.after]];
    const kind = was.length === 0 ? 'added' : is.length === 0 ? 'removed' : 'changed';
    return { kind, source: change.source, before: was, after: is };
  });
}

/** By hash of the source, the hashes of its different targets. */
async function targetsOf({ place, file }: Side): Promise<Map<number, number | Set<number>>> {
  const targets = new Map<number, number | Set<number>>();
  await eachUnit(place, file, ({ source, target }) => {
    const [key, hash] = [keyHash(memoryKey(source)), keyHash(target)];
    const known = targets.get(key);
    if (known === undefined) targets.set(key, hash);
    else if (known instanceof Set) known.add(hash);
    else if (known !== hash) targets.set(key, new Set([known, hash]));
  });
  return targets;
}

/** The same for the same targets in any order. */
const sumOf = (targets: number | Set<number> | undefined): string =>
  targets instanceof Set ? [...targets].sort((a, b) => a - b).join() : String(targets);
