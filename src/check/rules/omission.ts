import { gapProblems } from '../words/gap-problems.ts';
import type { Rule } from './rule.ts';

export const omission: Rule = {
  id: 'omission',
  severity: 'warning',
  summary: 'A stretch of the Hindi of which the English seems to say nothing.',
  check: (pair) => gapProblems(pair, 'source', 'The English seems to leave out'),
};
