import { nameSimilarity } from '../../hindi/name-similarity.ts';
import { englishSkeletons, hindiSkeleton } from './skeleton.ts';

/** Words of the target that sound like a Hindi word, and how sure that is, up to 1. */
export type SoundAlikes = (hindi: string) => readonly (readonly [english: string, number])[];

/** Of a key that more words share, the first are compared. */
const MOST = 30;
/** From here on a likeness of sounds says something. */
const FROM = 0.62;

/** Finds names and loan words (यूनिवर्सिटी, university) among the words of the target. */
export function soundAlikes(english: Iterable<string>): SoundAlikes {
  const byKey = new Map<string, string[]>();
  for (const word of english) {
    if (word.length < 3) continue;
    for (const key of keysOf(englishSkeletons(word))) {
      const group = byKey.get(key);
      if (group) group.push(word);
      else byKey.set(key, [word]);
    }
  }
  return (hindi) => {
    const near = new Set(
      keysOf([hindiSkeleton(hindi)]).flatMap((key) => (byKey.get(key) ?? []).slice(0, MOST)),
    );
    return [...near].flatMap((word) => {
      const sure = (nameSimilarity(hindi, word) - FROM) / (1 - FROM);
      return sure > 0 ? [[word, Math.min(1, 1.3 * sure)] as const] : [];
    });
  };
}

/** Long names are also found by all but the last consonant, and by all but the first. */
function keysOf(skeletons: readonly string[]): string[] {
  return skeletons.flatMap((one) => {
    if (one.length < 2) return [];
    return one.length < 4 ? [one] : [one, `${one.slice(0, -1)}-`, `-${one.slice(1)}`];
  });
}
