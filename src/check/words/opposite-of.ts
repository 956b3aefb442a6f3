import type { PairPart } from '../pair.ts';
import { englishDenials, hindiDenials } from './denials.ts';
import type { SideWord } from './explain-words.ts';
import { ENGLISH_OPPOSITES, HINDI_OPPOSITES } from './opposites.ts';

/**
 * A word of the Hindi of which the English has only the opposite, where neither side denies and most
 * words have their like; undefined: none.
 */
export function oppositeOf({
  source,
  target,
  words,
}: PairPart): { readonly source: SideWord; readonly target: SideWord } | undefined {
  const hindi = words.source.filter(isLeft);
  const english = words.target.filter(isLeft);
  if (hindi.length > LEFT * words.source.length || english.length > LEFT * words.target.length) {
    return undefined;
  }
  if (hindiDenials(source.text).length > 0 || englishDenials(target.text).length > 0) {
    return undefined;
  }
  for (const word of hindi) {
    const entry = HINDI_OPPOSITES.get(word.stem);
    const other = english.find(({ stem }) => {
      const opposite = ENGLISH_OPPOSITES.get(stem);
      return opposite?.line === entry?.line && opposite?.polarity !== entry?.polarity;
    });
    if (entry && other) return { source: word, target: other };
  }
  return undefined;
}

const isLeft = ({ isExplained }: SideWord): boolean => !isExplained;
/** Of the words so many may be without their like. */
const LEFT = 0.5;
