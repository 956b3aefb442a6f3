import { gapProblems } from '../words/gap-problems.ts';
import type { Rule } from './rule.ts';

export const addition: Rule = {
  id: 'addition',
  severity: 'warning',
  summary: 'A stretch of the English that nothing in the Hindi seems to say.',
  check: (pair) => gapProblems(pair, 'target', 'Nothing in the Hindi seems to say'),
};
