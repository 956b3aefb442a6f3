import { CURRENCY_WORDS } from '../../hindi/numbers/tables/currencies.ts';
import {
  ENGLISH_ORDINALS,
  ENGLISH_TEN_ORDINALS,
  ENGLISH_TENS,
  ENGLISH_UNITS,
  ENGLISH_WORDS,
} from '../../hindi/numbers/tables/english-words.ts';
import { HINDI_UNITS } from '../../hindi/numbers/tables/hindi-units.ts';
import { HINDI_WORDS } from '../../hindi/numbers/tables/hindi-words.ts';
import { ENGLISH_MONTHS, HINDI_MONTHS } from '../../hindi/numbers/tables/months.ts';
import { wordKey } from '../../hindi/numbers/word-key.ts';

/** Words beside numbers that a sign may stand for. */
const UNITS = `प्रतिशत फ़ीसदी फीसदी फ़ीसद फीसद परसेंट percent cent pc rs rupee rupees rupaye बजे बजकर बजने मिनट
am pm noon midnight सन् सन ईस्वी ई पूर्व संवत`;

const WORDS: ReadonlySet<string> = new Set(
  [
    HINDI_UNITS,
    ...HINDI_WORDS.filter(([, { role }]) => role !== 'ordinal').map(([words]) => words),
    ENGLISH_UNITS,
    ENGLISH_TENS,
    ENGLISH_ORDINALS,
    ENGLISH_TEN_ORDINALS,
    ...ENGLISH_WORDS.map(([words]) => words),
    UNITS,
    ...CURRENCY_WORDS.keys(),
    ...HINDI_MONTHS.keys(),
    ...ENGLISH_MONTHS.keys(),
  ].flatMap((words) => words.split(/[\s/]+/).map(wordKey)),
);

/** Words that figures may stand for on the other side; rules of their own compare them. */
export const isNumberWord = (word: string): boolean => WORDS.has(wordKey(word));
