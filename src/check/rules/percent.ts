import { numberProblems } from '../numbers/number-problems.ts';
import type { Rule } from './rule.ts';

export const percent: Rule = {
  id: 'percent',
  severity: 'warning',
  summary: 'A percentage that the English changes, drops, adds or makes a plain number.',
  check: (pair) => numberProblems(pair, 'percent', 'percentage'),
};
