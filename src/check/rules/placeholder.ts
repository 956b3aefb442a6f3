import { parseTagged } from '../../tags.ts';
import type { Tagged } from '../../types.ts';
import type { Rule } from './rule.ts';

/** Markup of the source that its translation has lost. An existing English has markup of its own. */
export const placeholder: Rule = {
  id: 'placeholder',
  severity: 'warning',
  check({ unit }) {
    if (unit.origin === 'human') return [];
    const present = new Set(unit.target.flatMap(tagNumbers));
    const lost = unit.source.flatMap(({ tags }) => tags).filter(({ n }) => !present.has(n));
    return lost.map(({ open, inline }) => {
      return { message: `Markup is missing in the English: ${inline.kind}.`, expected: open };
    });
  },
};

const tagNumbers = ({ text }: Tagged): number[] =>
  parseTagged(text).flatMap((token) => (token.type === 'text' ? [] : [token.n]));
