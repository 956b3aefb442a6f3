import { setImmediate } from 'node:timers/promises';
import type { Context } from '../context.ts';
import type { Document, Segment, Translation } from '../types.ts';
import { suggestSimilar } from './suggest-similar.ts';

/** A look into a large memory takes some milliseconds: after so many others get their turn. */
const AT_ONCE = 32;

/** `suggestSimilar` for each; throws the signal's reason if that aborts meanwhile. */
export async function suggestForAll(
  translations: readonly Translation[],
  segments: readonly Segment[],
  document: Document,
  { resources, signal }: Pick<Context, 'resources' | 'signal'>,
): Promise<Translation[]> {
  const told: Translation[] = [];
  let looks = 0;
  for (const [index, one] of translations.entries()) {
    told.push(suggestSimilar(one, segments[index] as Segment, document, resources.memory));
    if (one.state !== 'initial') continue;
    looks += 1;
    if (looks % AT_ONCE > 0) continue;
    await setImmediate();
    signal.throwIfAborted();
  }
  return told;
}
