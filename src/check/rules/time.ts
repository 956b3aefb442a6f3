import { numberProblems } from '../numbers/number-problems.ts';
import type { Rule } from './rule.ts';

export const time: Rule = {
  id: 'time',
  severity: 'warning',
  summary: 'A time of day that is another in the English.',
  check: (pair) => numberProblems(pair, 'time', 'time of day'),
};
