import { romanise } from '../../hindi/romanise.ts';
import { ENGLISH_MONTHS } from '../../hindi/numbers/tables/months.ts';
import { LISTED_NAMES } from './indian-names.ts';
import { shippedEntries } from './lexicon.ts';

interface ProperNames {
  /** Hindi words that are always a name: of people, places, peoples, languages. */
  readonly hindi: ReadonlySet<string>;
  /** Keys (`latinKey`) of those and of Indian names in English. */
  readonly english: ReadonlySet<string>;
  /** As they are spelt, in small letters. */
  readonly spelt: ReadonlySet<string>;
}

let made: ProperNames | undefined;

/** The names of the lexicon and of the list, a constant that is made when it is first asked for. */
export function properNames(): ProperNames {
  if (made) return made;
  const entries = shippedEntries().filter(
    ([hindi, glosses]) => !hindi.includes(' ') && glosses.every(isProper),
  );
  const english = [
    ...entries.flatMap(([, glosses]) => glosses.flatMap((gloss) => gloss.split(' '))),
    ...[...LISTED_NAMES].map((name) => romanise(name)),
  ];
  made = {
    hindi: new Set([...entries.map(([hindi]) => hindi.normalize('NFC')), ...LISTED_NAMES]),
    english: new Set(english.map(latinKey)),
    spelt: new Set(english.map((name) => name.toLowerCase())),
  };
  return made;
}

const isProper = (gloss: string): boolean =>
  /^\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+)?$/u.test(gloss) && !TITLE_OR_DAY.test(gloss);

/** Those the rule `date` compares, and forms of address. */
const TITLE_OR_DAY = new RegExp(
  `^(?:.*day|mrs?|miss|sir|madam|lord|god|${[...ENGLISH_MONTHS.keys()].join('|')})$`,
  'i',
);

/** Alike for spellings of one name: Sita and Seeta, Vimla and Vimala, Varma and Verma. */
export const latinKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/w/g, 'v')
    .replace(/ph/g, 'f')
    .replace(/(?<=[^aeiou])h/g, '')
    .replace(/(?!^)[aeiouy]+/g, '')
    .replace(/(.)\1+/g, '$1') + (/[aeiouy]$/i.test(name) ? '+' : '');
