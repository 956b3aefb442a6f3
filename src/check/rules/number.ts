import { numberProblems } from '../numbers/number-problems.ts';
import type { Rule } from './rule.ts';

export const number: Rule = {
  id: 'number',
  severity: 'warning',
  summary: 'A number that one side has and the other has not, or has otherwise.',
  check: (pair) => numberProblems(pair, 'number', 'number'),
};
