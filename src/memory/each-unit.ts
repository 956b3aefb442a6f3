import type { TmxUnit } from './formats/tmx.ts';
import { readMemory } from './read-memory.ts';

/**
 * Tells `take` of every unit of a memory, in order; holds none of them. Throws a SetuError `input`
 * that names the file if it cannot be read to its end: half of it would be taken for all.
 */
export async function eachUnit(
  place: string,
  file: string,
  take: (unit: TmxUnit) => void,
): Promise<void> {
  const { broken } = await readMemory(place, file, take);
  if (broken) throw broken;
}
