import { nameSimilarity } from '../../hindi/name-similarity.ts';
import { COMMON_ENGLISH } from '../../names/common-english.ts';
import { isEnglishWord } from './english-word.ts';
import type { Explained, SideWord } from './explain-words.ts';
import { INDIAN_NAMES } from './indian-names.ts';

/** A name of the Hindi that is not in the English, and the one that may stand for it. */
export interface ChangedName {
  readonly hindi: SideWord;
  /** None: it is missing. */
  readonly english?: SideWord;
}

/** From here on a Latin word spells a Devanagari one; राजेश and Rakesh are 0.74 alike. */
const SAME = 0.78;

/**
 * Names of the Hindi that nothing in the English sounds like, each with a name of the English that
 * sounds like nothing in the Hindi. Only names that are well known, or that a title shows to be one,
 * are looked for: those of other languages are too often heard otherwise than they are written. One
 * that is simply missing counts where no pronoun can stand for it.
 */
export function changedNames({ source, target }: Explained, sides: Sides): ChangedName[] {
  const unsaid = source.filter(
    (word) =>
      isSurelyName(word, sides.source) &&
      !word.isGlossed &&
      !target.some(({ text }, at) => isHeardIn(word.text, text, target[at + 1]?.text)),
  );
  if (unsaid.length === 0) return [];
  const strange = target.filter((word) => isName(word) && !isHeard(word.text, source));
  const taken = new Set<SideWord>();
  return unsaid.flatMap((hindi): ChangedName[] => {
    const english = strange
      .filter((word) => !taken.has(word))
      .toSorted((a, b) => alike(hindi, b) - alike(hindi, a))[0];
    if (!english) return PRONOUN.test(sides.target) ? [] : [{ hindi }];
    taken.add(english);
    return [{ hindi, english }];
  });
}

interface Sides {
  readonly source: string;
  readonly target: string;
}

const alike = ({ text: hindi }: SideWord, { text }: SideWord): number =>
  nameSimilarity(hindi, text);

const PRONOUN =
  /(?<!\p{L})(?:he|him|his|she|her|hers|they|them|their|who|whose|whom|it|its|you|your|i|my|me|we|our|us|this|that|one)(?!\p{L})/iu;

/** A title before it, जी or a surname behind it. */
const TITLE_BEFORE =
  /(?:श्री|श्रीमती|सुश्री|डॉ\.?|डा\.?|डॉक्टर|पंडित|पं\.?|प्रो\.?|प्रोफ़ेसर|प्रोफेसर|न्यायमूर्ति|स्वामी|सेठ|मौलाना|कुमारी) $/u;
const HONOUR_BEHIND = /^ (?:सिंह|कुमार|कुमारी|देवी|लाल|प्रसाद|ख़ान|खान|बेगम)(?![\p{L}\p{M}])/u;

function isSurelyName({ text, start, end, isKnown }: SideWord, source: string): boolean {
  if (INDIAN_NAMES.has(text.normalize('NFC'))) return true;
  if (isKnown || !/^\p{Script=Devanagari}{3,}$/u.test(text)) return false;
  const before = source.slice(Math.max(0, start - 12), start);
  return TITLE_BEFORE.test(before) || HONOUR_BEHIND.test(source.slice(end, end + 8));
}

const isSame = (hindi: string, english: string): boolean => nameSimilarity(hindi, english) >= SAME;

/** रामनारायण may be written Ram Narayan. */
const isHeardIn = (hindi: string, english: string, next = ''): boolean =>
  isSame(hindi, english) || (hindi.length > LONG && next !== '' && isSame(hindi, english + next));

const LONG = 6;

const isName = ({ text, isGlossed }: SideWord): boolean =>
  /^\p{Lu}\p{Ll}{2,}$/u.test(text) &&
  !isGlossed &&
  !COMMON_ENGLISH.has(text.toLowerCase()) &&
  !isEnglishWord(text.toLowerCase());

/** Two words of the Hindi may be one of the English: राम नारायण, Ramnarayan. */
const isHeard = (name: string, source: readonly SideWord[]): boolean =>
  source.some(({ text }, at) => {
    const next = source[at + 1]?.text ?? '';
    return isSame(text, name) || (next !== '' && name.length > LONG && isSame(text + next, name));
  });
