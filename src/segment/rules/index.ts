import type { Mark } from '../ends/candidate.ts';
import { abbreviationRules } from './abbreviations.ts';
import { fullStopRules } from './full-stops.ts';
import { generalRules } from './general.ts';
import { initialRules } from './initials.ts';
import { labelRules } from './labels.ts';
import { lineRules } from './lines.ts';
import { markRules } from './marks.ts';
import { pipeRules } from './pipes.ts';
import { quotationRules } from './quotations.ts';
import type { Rule } from './rule.ts';

/** In the order in which they are asked: the first that applies decides. */
export const rules: readonly Rule[] = [
  ...generalRules,
  ...quotationRules,
  ...markRules,
  ...pipeRules,
  ...fullStopRules,
  ...labelRules,
  ...abbreviationRules,
  ...initialRules,
  ...lineRules,
];

/** The rules that judge a mark, in their order. */
export const rulesFor = (mark: Mark): readonly Rule[] =>
  rules.filter(({ marks }) => marks === undefined || marks.includes(mark));
