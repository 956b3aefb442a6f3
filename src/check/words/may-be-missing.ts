import type { SideWord } from './explain-words.ts';
import { neighbours } from './neighbours.ts';

export interface Sides {
  readonly source: string;
  readonly target: string;
}

/**
 * Whether the English may do without a name: a pronoun or an office stands for it, a figure of the
 * epics is proverbial, or the rendering is so free that nothing has its like.
 */
export const mayBeMissing = (hindi: SideWord, source: readonly SideWord[], sides: Sides): boolean =>
  hasPronoun(sides) ||
  hasRole(hindi, source, sides.source) ||
  EPIC.has(hindi.text.normalize('NFC')) ||
  isFree(source);

/** Figures of the epics, who in set phrases stand for what they are known for: लक्ष्मण रेखा. */
const EPIC: ReadonlySet<string> = new Set(
  'राम सीता सीताराम लक्ष्मण भरत शत्रुघ्न हनुमान रावण विभीषण सुग्रीव दशरथ कैकेयी भीष्म अर्जुन युधिष्ठिर दुर्योधन द्रौपदी सुदामा हरिश्चंद्र लक्ष्मी सरस्वती गणेश विश्वनाथ जगन्नाथ गोविंद माधव केशव गोपाल मुरारी'.split(
    ' ',
  ),
);

/** A proverb, of which hardly a word has its like, may do without. */
const isFree = (source: readonly SideWord[]): boolean =>
  source.length > 2 && source.filter(({ isExplained }) => isExplained).length < source.length / 4;

/** The English may leave it at the prime minister. */
const hasRole = (hindi: SideWord, source: readonly SideWord[], text: string): boolean =>
  neighbours(hindi, source, text).some((word) => word.end < hindi.start && OFFICE.test(word.text));

const OFFICE =
  /(?:मंत्री|पति|राजा|रानी|सम्राट|बादशाह|नवाब|पाल|न्यायमूर्ति|जस्टिस|न्यायाधीश|अध्यक्ष|सचिव|निर्देशक|कप्तान|सेनापति|जनरल|कर्नल|मेजर|आयुक्त|सांसद|विधायक|नेता|कोच|राजदूत|कुलपति|महंत)$/u;

/** Whether a pronoun may stand for a name; "this" and "that" may be those of the Hindi. */
const hasPronoun = ({ source, target }: Sides): boolean =>
  PRONOUN.test(target) || (DEMONSTRATIVE.test(target) && !POINTS.test(source));

const PRONOUN =
  /(?<!\p{L})(?:he|him|his|she|her|hers|they|them|their|who|whose|whom|it|its|you|your|i|my|me|we|our|us)(?!\p{L})/iu;
const DEMONSTRATIVE = /(?<!\p{L})(?:this|that|one)(?!\p{L})/iu;
const POINTS = /(?<![\p{L}\p{M}])(?:यह|ये|इस|इन|वह|वे|उस|उन|कि|एक)(?![\p{L}\p{M}])/u;
