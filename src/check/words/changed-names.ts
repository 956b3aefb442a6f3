import { nameSimilarity } from '../../hindi/name-similarity.ts';
import { COMMON_ENGLISH } from '../../names/common-english.ts';
import { isEnglishWord } from './english-word.ts';
import { shippedGlosses } from './lexicon.ts';
import type { Explained, SideWord } from './explain-words.ts';
import { INDIAN_NAMES } from './indian-names.ts';
import { mayBeMissing, type Sides } from './may-be-missing.ts';
import { neighbours } from './neighbours.ts';
import { latinKey, properNames } from './proper-names.ts';

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
 * sounds like nothing in the Hindi. A name that is well known, or that a title shows to be one, may
 * have become any; other words count as a name only where the English one is well known, or where
 * both stand beside the same name. One that is simply missing counts where no pronoun can stand for
 * it.
 */
export function changedNames(words: Explained, sides: Sides): ChangedName[] {
  const { source, target } = words;
  const strange = target.filter((word) => isName(word) && !isHeard(word.text, source));
  const unsaid = source.filter(
    (word) =>
      !word.isGlossed &&
      WORD.test(word.text) &&
      (strange.length > 0 || isSurelyName(word, sides.source)) &&
      !target.some(({ text }, at) => isHeardIn(word.text, text, target[at + 1]?.text)),
  );
  if (unsaid.length === 0) return [];
  const taken = new Set<SideWord>();
  return unsaid.flatMap((hindi): ChangedName[] => {
    const isSure = isSurelyName(hindi, sides.source);
    const likely = isSure ? () => true : likelyFor(hindi, words, sides);
    const english = strange
      .filter((word) => !taken.has(word) && likely(word))
      .toSorted((a, b) => alike(hindi, b) - alike(hindi, a))[0];
    if (!english) {
      const isExcused = !isSure || mayBeMissing(hindi, source, sides);
      return isExcused ? [] : [{ hindi }];
    }
    taken.add(english);
    return [{ hindi, english }];
  });
}

/** Two syllables or more in Devanagari. */
const WORD = /^[\p{Script=Devanagari}\u200C\u200D]{2,}$/u;

/** Which names of the English may stand for a word that is not beyond doubt a name. */
function likelyFor(
  hindi: SideWord,
  { source, target }: Explained,
  sides: Sides,
): (english: SideWord) => boolean {
  const isListed = properNames().hindi.has(hindi.text.normalize('NFC'));
  if (!isListed && hindi.isKnown) return () => false;
  const isPlaced =
    !isListed && STANDS.test(sides.source.slice(hindi.end)) && !HE.test(sides.source);
  const beside = neighbours(hindi, source, sides.source);
  return (english) => {
    const isAkin = alike(hindi, english) >= AKIN;
    if (isDerived(hindi, english)) return false;
    if (
      isAkin
        ? isKnownName(english)
        : (isListed && (isSpelt(english) || STANDS.test(sides.source.slice(hindi.end)))) ||
          (isPlaced && isKnownName(english))
    )
      return true;
    return neighbours(english, target, sides.target).some((name) =>
      beside.some((other) => /^\p{Lu}/u.test(name.text) && isSame(other.text, name.text)),
    );
  };
}

/** Greek is of यूनान. */
const isDerived = (hindi: SideWord, english: SideWord): boolean =>
  [...shippedGlosses()(hindi.stem)].some(
    (gloss) => gloss.slice(0, 4) === english.text.toLowerCase().slice(0, 4),
  );

/** What stands behind a name rather than behind a verb. */
const STANDS =
  /^(?:,| (?:ने|को|से|का|की|के|में|तक|और|जी|ज़िल|जिल|शहर|नगर|गाँव|गांव|नदी|जाने|जाती|जाता|पहुँच))/u;

/** For a pronoun the English may put the name. */
const HE =
  /(?<![\p{L}\p{M}])(?:वह|वे|उस|उन|उन्ह|इन्ह|यह|ये|इस|इन)(?!लिए)[\p{L}\p{M}]{0,4}(?![\p{L}\p{M}])/u;

/** Half of the sounds: नंदिनी and Malini. */
const AKIN = 0.5;

const isSpelt = ({ text }: SideWord): boolean => properNames().spelt.has(text.toLowerCase());

const isKnownName = ({ text }: SideWord): boolean => properNames().english.has(latinKey(text));

const alike = ({ text: hindi }: SideWord, { text }: SideWord): number =>
  nameSimilarity(hindi, text);

/** A title before it, जी or a surname behind it. */
const TITLE_BEFORE =
  /(?:श्री|श्रीमती|सुश्री|डॉ\.?|डा\.?|डॉक्टर|पंडित|पं\.?|प्रो\.?|प्रोफ़ेसर|प्रोफेसर|न्यायमूर्ति|स्वामी|सेठ|मौलाना|कुमारी) $/u;
const HONOUR_BEHIND =
  /^ (?:सिंह|कुमार|कुमारी|देवी|लाल|प्रसाद|ख़ान|खान|बेगम|हलवाई|कुम्हार|लोहार|लुहार|बढ़ई|दर्ज़ी|दर्जी|नाई|धोबी|मोची|सुनार|पनवाड़ी|चायवाल[ाे]|मियाँ|महाराज|पहलवान|पंडित|मास्टर|चौधरी)(?![\p{L}\p{M}])/u;

function isSurelyName({ text, start, end, isKnown }: SideWord, source: string): boolean {
  if (INDIAN_NAMES.has(text.normalize('NFC'))) return true;
  if (isKnown || text.endsWith('ीय') || !/^\p{Script=Devanagari}{3,}$/u.test(text)) return false;
  const before = source.slice(Math.max(0, start - 12), start);
  return TITLE_BEFORE.test(before) || HONOUR_BEHIND.test(source.slice(end, end + 12));
}

const isSame = (hindi: string, english: string): boolean => nameSimilarity(hindi, english) >= SAME;

/** रामनारायण may be written Ram Narayan. */
const isHeardIn = (hindi: string, english: string, next = ''): boolean =>
  isSame(hindi, english) || (hindi.length > LONG && next !== '' && isSame(hindi, english + next));

const LONG = 6;

const isName = ({ text, isGlossed }: SideWord): boolean =>
  /^\p{Lu}\p{Ll}{2,}$/u.test(text) &&
  !isGlossed &&
  !ABBREVIATED.has(text) &&
  !COMMON_ENGLISH.has(text.toLowerCase()) &&
  (properNames().spelt.has(text.toLowerCase()) || !isEnglishWord(text.toLowerCase()));

/** Of firms, degrees and titles. */
const ABBREVIATED = new Set(
  'Pvt Ltd Inc Corp Bros Sons Mrs Messrs Jnr Snr Esq Hon Rev Govt Dept Rly'.split(' '),
);

/** Two words of the Hindi may be one of the English: राम नारायण, Ramnarayan. */
const isHeard = (name: string, source: readonly SideWord[]): boolean =>
  source.some(({ text }, at) => {
    const next = source[at + 1]?.text ?? '';
    return isSame(text, name) || (next !== '' && name.length > LONG && isSame(text + next, name));
  });
