import { addition } from './addition.ts';
import { character } from './character.ts';
import { consistency } from './consistency.ts';
import { currency } from './currency.ts';
import { date } from './date.ts';
import { doubledWord } from './doubled-word.ts';
import { endPunctuation } from './end-punctuation.ts';
import { glossary } from './glossary.ts';
import { honorific } from './honorific.ts';
import { length } from './length.ts';
import { link } from './link.ts';
import { name } from './name.ts';
import { negation } from './negation.ts';
import { number } from './number.ts';
import { omission } from './omission.ts';
import { percent } from './percent.ts';
import { placeholder } from './placeholder.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { spellingVariety } from './spelling-variety.ts';
import { time } from './time.ts';
import { untranslated } from './untranslated.ts';

/** Every rule, in the order in which findings are shown. */
export const rules: readonly Rule[] = [
  untranslated,
  ...[omission, addition, negation, length],
  ...[number, percent, currency, date, time],
  ...[placeholder, link, quote, endPunctuation, doubledWord, character],
  ...[glossary, name, consistency],
  ...[spellingVariety, honorific],
];
