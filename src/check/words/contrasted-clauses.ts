import type { PairPart } from '../pair.ts';
import type { SideWord } from './explain-words.ts';

/**
 * The halves of a sentence of which a word of contrast divides each side once: X, पर Y → X, but Y.
 * Otherwise the sentence as it is. Offsets of the words count from the beginning of the half.
 */
export function contrastedClauses(part: PairPart): PairPart[] {
  const hindi = [...part.source.text.matchAll(HINDI)];
  const english = [...part.target.text.matchAll(ENGLISH)];
  const [at] = hindi;
  const [to] = english;
  if (!at || !to || hindi.length > 1 || english.length > 1) return [part];
  return [
    cut(part, [0, at.index], [0, to.index]),
    cut(part, [at.index, Infinity], [to.index, Infinity]),
  ];
}

type Range = readonly [from: number, to: number];

function cut({ source, target, words }: PairPart, hindi: Range, english: Range): PairPart {
  return {
    source: { text: source.text.slice(...hindi), start: source.start + hindi[0] },
    target: { text: target.text.slice(...english), start: target.start + english[0] },
    words: { source: within(words.source, hindi), target: within(words.target, english) },
  };
}

const within = (words: readonly SideWord[], [from, to]: Range): SideWord[] =>
  words
    .filter(({ start }) => start >= from && start < to)
    .map((word) => ({ ...word, start: word.start - from, end: word.end - from }));

const HINDI =
  /[,;—] ?(?:पर|लेकिन|मगर|किंतु|किन्तु|परंतु|परन्तु|जबकि|हालाँकि|हालांकि|फिर भी|तब भी|तो भी)(?= )|;/gu;
const ENGLISH =
  /(?:[,;—] ?(?:and )?(?:but|yet|while|whereas|though|although|still|however)(?![\p{L}])|;)/giu;
