import { eachUnit } from './each-unit.ts';
import { keyHash } from './key-hash.ts';
import { memoryKey } from './memory-key.ts';

/** One source, and what memories say differently. */
export interface Conflict {
  readonly source: string;
  readonly targets: readonly {
    readonly target: string;
    /** In the order of the files. */
    readonly files: readonly string[];
    readonly units: number;
  }[];
}

/**
 * Sources that memories, or one of them, translate in more than one way; how the English was typed
 * does not matter. Reads all twice, and keeps hashes of what is no conflict.
 */
export async function findConflicts(
  memories: readonly { readonly place: string; readonly file: string }[],
): Promise<Conflict[]> {
  const targets = new Map<number, number>();
  const disputed = new Set<number>();
  for (const { place, file } of memories) {
    await eachUnit(place, file, ({ source, target }) => {
      const [key, hash] = [keyHash(memoryKey(source)), keyHash(memoryKey(target))];
      const known = targets.get(key);
      if (known === undefined) targets.set(key, hash);
      else if (known !== hash) disputed.add(key);
    });
  }
  if (disputed.size === 0) return [];
  const conflicts = new Map<string, Draft>();
  for (const { place, file } of memories) {
    await eachUnit(place, file, ({ source, target }) => {
      const key = memoryKey(source);
      if (disputed.has(keyHash(key))) note(conflicts, key, source, target, file);
    });
  }
  return [...conflicts.values()].map(({ source, targets: said }) => {
    return {
      source,
      targets: [...said.values()].map((one) => ({ ...one, files: [...one.files] })),
    };
  });
}

interface Draft {
  readonly source: string;
  readonly targets: Map<string, { target: string; files: Set<string>; units: number }>;
}

function note(
  conflicts: Map<string, Draft>,
  key: string,
  source: string,
  target: string,
  file: string,
): void {
  const conflict: Draft = conflicts.get(key) ?? { source, targets: new Map() };
  conflicts.set(key, conflict);
  const name = memoryKey(target);
  const said = conflict.targets.get(name) ?? { target, files: new Set<string>(), units: 0 };
  conflict.targets.set(name, said);
  said.files.add(file);
  said.units += 1;
}
