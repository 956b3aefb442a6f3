import { numberProblems } from '../numbers/number-problems.ts';
import type { Rule } from './rule.ts';

export const currency: Rule = {
  id: 'currency',
  severity: 'warning',
  summary: 'A sum of money whose amount or currency is another in the English.',
  check: (pair) => numberProblems(pair, 'currency', 'sum of money'),
};
