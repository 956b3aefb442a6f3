import type { Rule } from './rule.ts';

/** A line break that no mark precedes. An empty line always parts; see the paragraphs. */
export const lineRules: readonly Rule[] = [
  {
    name: 'new line of a list or dialogue',
    reason: 'the next line begins with the mark of a list, a dialogue dash or a new quotation',
    verdict: 'end',
    marks: ['line'],
    applies: () => true,
  },
];
