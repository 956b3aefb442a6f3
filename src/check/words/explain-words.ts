import { nameSimilarity } from '../../hindi/name-similarity.ts';
import { englishStem } from './english-stem.ts';
import { stemHindi } from '../../hindi/stem-hindi.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { mayBegin } from './may-begin.ts';
import { type GlossesOf, shippedGlosses } from './lexicon.ts';

/** A word that says something, and whether its like stands on the other side. */
export interface SideWord {
  readonly text: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  readonly isExplained: boolean;
  /** By the lexicon, not by its sound. */
  readonly isGlossed: boolean;
  /** The lexicon has it, so that its like would have been known. */
  readonly isKnown: boolean;
}

export interface Explained {
  readonly source: readonly SideWord[];
  readonly target: readonly SideWord[];
}

interface Token {
  readonly text: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  explained: boolean;
  glossed: boolean;
  known: boolean;
}

const HINDI_WORD = /[\p{L}\p{M}\u200C\u200D]+/gu;
const ENGLISH_WORD = /\p{L}[\p{L}\p{M}\u00AD\u200B-\u200D\u2060]*/gu;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/g;
const LONGEST_PHRASE = 3;
/** From here on a Latin word spells a Devanagari one, or nearly. */
const SOUNDS_ALIKE = 0.72;
/** In letters; comparing sounds takes time by the square of it. */
const LONGEST_WORD = 40;
/** Of a text of more words nobody could say what belongs to what. */
const MOST_WORDS = 400;

/**
 * Which words of a Hindi text and its English have their like on the other side: by the lexicon, in
 * phrases of up to three words, by a shared beginning (nation, national), or by their sound.
 */
export function explainWords(
  source: string,
  target: string,
  glossesOf: GlossesOf = shippedGlosses(),
): Explained {
  const hindi = tokensOf(source, HINDI_WORD, 'hi');
  const english = tokensOf(target, ENGLISH_WORD, 'en');
  const all = { hindi: hindi.filter(isContent('hi')), english: english.filter(isContent('en')) };
  if (hindi.length > MOST_WORDS || english.length > MOST_WORDS) return { source: [], target: [] };
  const byStem = indexed(english);
  const plain = hindi.filter(({ text }) => !PARTICLES.has(text));
  plain.forEach((_, at) => explainPhrase(plain, at, byStem, glossesOf));
  explainSounds(all.hindi, all.english);
  return { source: all.hindi.map(asWord), target: all.english.map(asWord) };
}

/** They stand within phrases: वापस नहीं लिया is वापस लेना. */
const PARTICLES: ReadonlySet<string> = new Set(['न', 'नहीं', 'मत', 'ही', 'भी', 'तो']);

const asWord = ({ text, stem, start, end, explained, glossed, known }: Token): SideWord => ({
  text,
  stem,
  start,
  end,
  isExplained: explained,
  isGlossed: glossed,
  isKnown: known,
});

function tokensOf(text: string, pattern: RegExp, language: 'hi' | 'en'): Token[] {
  const stem = language === 'hi' ? stemHindi : englishStem;
  return [...text.matchAll(pattern)].map(({ 0: word, index: start }) => {
    const end = start + word.length;
    return {
      text: word,
      stem: stem(word.replace(INVISIBLE, '')),
      start,
      end,
      explained: false,
      glossed: false,
      known: false,
    };
  });
}

const isContent =
  (language: 'hi' | 'en') =>
  ({ text }: Token): boolean =>
    text.length > 1 &&
    text.length < LONGEST_WORD &&
    !FUNCTION_WORDS[language].has(text.normalize('NFC').toLowerCase());

/** English words by their stem and by the beginning of a long one. */
function indexed(english: readonly Token[]): Map<string, Token[]> {
  const found = new Map<string, Token[]>();
  const add = (key: string, token: Token): void => {
    const group = found.get(key);
    if (group) group.push(token);
    else found.set(key, [token]);
  };
  for (const token of english) {
    add(token.stem, token);
    if (token.stem.length >= LONG) add(`${token.stem.slice(0, LONG)}~`, token);
  }
  return found;
}

/** Words that share so many letters at their beginning are of one family. */
const LONG = 5;

function explainPhrase(
  hindi: readonly Token[],
  at: number,
  byStem: ReadonlyMap<string, readonly Token[]>,
  glossesOf: GlossesOf,
): void {
  let key = '';
  for (let length = 1; length <= LONGEST_PHRASE; length += 1) {
    const token = hindi[at + length - 1];
    if (!token) return;
    key = key === '' ? token.stem : `${key} ${token.stem}`;
    const glosses = glossesOf(key);
    if (glosses.size === 0) continue;
    const phrase = hindi.slice(at, at + length);
    const like = [...glosses].flatMap((gloss) => [
      ...(byStem.get(gloss) ?? []),
      ...(gloss.length >= LONG ? (byStem.get(`${gloss.slice(0, LONG)}~`) ?? []) : []),
    ]);
    for (const word of phrase) {
      if (length === 1) word.known = true;
      if (like.length === 0) continue;
      word.explained = true;
      // "Indira" alone says nothing of the second word of इंदिरा गांधी.
      if (length === 1 || new Set(like).size >= length) word.glossed = true;
    }
    for (const word of like) {
      word.explained = word.glossed = word.known = true;
    }
  }
}

function explainSounds(hindi: readonly Token[], english: readonly Token[]): void {
  for (const word of hindi) {
    if (word.explained || !/\p{Script=Devanagari}/u.test(word.text)) {
      explainLatin(word, english);
      continue;
    }
    const like = english.filter(
      ({ text }) =>
        text.length > 2 &&
        mayBegin(word.text, text) &&
        nameSimilarity(word.text, text) >= SOUNDS_ALIKE,
    );
    if (like.length > 0) word.explained = true;
    for (const other of like) other.explained = true;
  }
}

/** Latin letters in the Hindi stay as they are. */
function explainLatin(word: Token, english: readonly Token[]): void {
  const lower = word.text.toLowerCase();
  for (const other of english) {
    if (other.text.toLowerCase() !== lower) continue;
    word.explained = true;
    other.explained = true;
  }
}
