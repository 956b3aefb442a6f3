import { streamTmx, type TmxBatch, type TmxUnit } from './formats/tmx.ts';
import { whyUnreadable } from './locate-memory.ts';
import { readText } from './read-text.ts';
import { SetuError } from '../errors.ts';

/**
 * Tells `take` of every unit of a memory, in order, and `see` of each batch; holds none of them.
 * Throws a SetuError `input` that names the file if it cannot be read to its end.
 */
export async function eachUnit(
  place: string,
  file: string,
  take: (unit: TmxUnit) => void,
  see: (batch: TmxBatch) => void = () => {},
): Promise<void> {
  try {
    for await (const batch of streamTmx(readText(place), { file })) {
      batch.units.forEach(take);
      see(batch);
    }
  } catch (error) {
    const message = whyUnreadable(file, error);
    throw message === undefined || error instanceof SetuError
      ? error
      : new SetuError('input', message, { cause: error });
  }
}
