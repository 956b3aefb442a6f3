import { soundSimilarity, type Sounds, soundsOf } from '../../hindi/name-similarity.ts';
import { findNumbers } from '../../hindi/numbers/find-numbers.ts';
import type { NumberMention } from '../../hindi/numbers/mention.ts';
import { sameQuantity } from '../../hindi/numbers/same-quantity.ts';
import type { Bitext, Vocabulary } from './bitext.ts';
import type { GlossTable } from './gloss-table.ts';
import { isWord } from './word-key.ts';

/** As how many links seen each kind of evidence counts before any is seen. */
const WORTH = { same: 5, number: 5, gloss: 3, name: 6 } as const;

/** From here on two words may be one in two scripts, and have sounds enough to tell. */
const LIKE = 0.7;
const LEAST_LETTERS = { hi: 2, en: 3 };
/** Longer than any name: two words are compared in time that grows with the product of both. */
const MOST_LETTERS = 40;

/**
 * What is known of each candidate before the texts are looked at, as a number of links: signs and
 * words that are the same, numbers of one value, glosses of the lexicon, and words that sound alike
 * (names, loan words).
 */
export function priorCounts(bitext: Bitext, glosses: GlossTable): Float64Array {
  const source = wordsOf(bitext.source, 'hi');
  const target = wordsOf(bitext.target, 'en');
  return Float64Array.from(bitext.sourceOf, (word, candidate) => {
    const one = source[word] as Word;
    const other = target[bitext.targetOf[candidate] as number] as Word;
    if (one.key === other.key) return WORTH.same;
    if (!one.isWord || !other.isWord) return 0;
    if (one.number && other.number && sameQuantity(one.number, other.number)) return WORTH.number;
    const gloss = WORTH.gloss * (glosses.get(one.key)?.get(other.key) ?? 0);
    return Math.max(gloss, soundCount(one.sounds, other.sounds));
  });
}

interface Word {
  readonly key: string;
  /** Of words that may be one in two scripts. */
  readonly sounds: Sounds | undefined;
  readonly isWord: boolean;
  readonly number: NumberMention | undefined;
}

const wordsOf = ({ keys, forms }: Vocabulary, language: 'hi' | 'en'): Word[] =>
  keys.map((key, index) => {
    const form = forms[index] as string;
    const mentions = findNumbers(form, language);
    const number = mentions.length === 1 ? mentions[0] : undefined;
    const mayBeName = form.length >= LEAST_LETTERS[language] && form.length <= MOST_LETTERS;
    const sounds = mayBeName ? soundsOf(form, language) : undefined;
    return { key, sounds, isWord: isWord(form), number };
  });

function soundCount(one: Sounds | undefined, other: Sounds | undefined): number {
  if (one === undefined || other === undefined) return 0;
  const likeness = soundSimilarity(one, other);
  return likeness < LIKE ? 0 : WORTH.name * (likeness - 0.5);
}
