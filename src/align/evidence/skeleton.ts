import { devanagariSounds, latinSounds } from '../../hindi/name-sounds.ts';

/** Consonants that spellings of one name exchange count as one; vowels, y and h as none. */
const CLASSES: Readonly<Record<string, string>> = {
  ...{ k: 'k', kh: 'k', q: 'k', c: 'k', g: 'g', gh: 'g', G: 'j' },
  ...{ j: 'j', jh: 'j', z: 'j', zh: 'j', ch: 'c', chh: 'c' },
  ...{ t: 't', th: 't', d: 't', dh: 't', R: 'r', r: 'r', l: 'l' },
  ...{ n: 'n', m: 'n', N: 'n', p: 'p', ph: 'p', b: 'b', bh: 'b', v: 'v', w: 'v' },
  ...{ s: 's', sh: 's', X: 's' },
};

/** The consonants of a name, by which names are looked up that may be one. */
export const skeletonOf = (sounds: readonly string[]): string =>
  sounds
    .map((sound) => CLASSES[sound] ?? '')
    .join('')
    .replace(/(.)\1+/g, '$1');

export const hindiSkeleton = (word: string): string => skeletonOf(devanagariSounds(word));
/** A c is read as s too. */
export const englishSkeletons = (word: string): readonly string[] => {
  const sounds = latinSounds(word);
  const one = skeletonOf(sounds);
  const other = skeletonOf(
    sounds.map((sound) => (sound === 'c' ? 's' : sound === 'G' ? 'g' : sound)),
  );
  return one === other ? [one] : [one, other];
};
