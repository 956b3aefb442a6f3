import type { Doubt, Lexeme } from './lexeme.ts';
import type { Language } from '../../types.ts';
import {
  ENGLISH_ORDINALS,
  ENGLISH_TENS,
  ENGLISH_TEN_ORDINALS,
  ENGLISH_UNITS,
  ENGLISH_WORDS,
} from './tables/english-words.ts';
import { HINDI_UNITS } from './tables/hindi-units.ts';
import {
  DOUBTS,
  HIGH_ORDINALS,
  HINDI_WORDS,
  MULTIPLES,
  MULTIPLE_ENDINGS,
  ORDINAL_ENDINGS,
} from './tables/hindi-words.ts';
import { wordKey } from './word-key.ts';

type Entry = readonly [key: string, lexeme: Lexeme];

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Every number word of a language by its `wordKey`. Later entries win. */
export const lexicon = (language: Language): ReadonlyMap<string, Lexeme> => LEXICONS[language];

function hindi(): Entry[] {
  const units = words(HINDI_UNITS).flatMap((spellings, value) =>
    spellings.split('/').map((spelling) => [wordKey(spelling), String(value)] as const),
  );
  const doubts: Readonly<Record<string, Doubt>> = DOUBTS;
  return [
    ...[...units, ...HIGH_ORDINALS].flatMap(([stem, value]) =>
      ORDINAL_ENDINGS.map((ending): Entry => [`${stem}${ending}`, { role: 'ordinal', value }]),
    ),
    ...units.map(([key, value]): Entry => {
      const doubt = doubts[key];
      return [key, { role: 'unit', value, ...(doubt && { doubt }) }];
    }),
    ...MULTIPLES.flatMap(([stems, value]) =>
      words(stems).flatMap((stem) =>
        MULTIPLE_ENDINGS.map((ending): Entry => [stem + ending, { role: 'multiple', value }]),
      ),
    ),
    ...listed(HINDI_WORDS),
  ];
}

function english(): Entry[] {
  const series = (list: string, role: Lexeme['role'], first: number, step: number): Entry[] =>
    words(list).map((word, index) => [word, { role, value: String(first + index * step) }]);
  return [
    ...series(ENGLISH_UNITS, 'unit', 0, 1),
    ...series(ENGLISH_TENS, 'unit', 20, 10),
    ...series(ENGLISH_ORDINALS, 'ordinal', 1, 1),
    ...series(ENGLISH_TEN_ORDINALS, 'ordinal', 20, 10),
    ...listed(ENGLISH_WORDS),
    ['one', { role: 'unit', value: '1', doubt: 'one' }],
    ['first', { role: 'ordinal', value: '1', doubt: 'first' }],
    ['second', { role: 'ordinal', value: '2', doubt: 'always' }],
  ];
}

const listed = (lines: readonly (readonly [string, Lexeme])[]): Entry[] =>
  lines.flatMap(([list, lexeme]) => words(list).map((word): Entry => [wordKey(word), lexeme]));

const LEXICONS: Readonly<Record<Language, ReadonlyMap<string, Lexeme>>> = {
  hi: new Map(hindi()),
  en: new Map(english()),
};
