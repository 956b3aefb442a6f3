import { parseTagged } from '../../tags.ts';
import type { Tagged } from '../../types.ts';
import { piecesOf } from '../count-differences.ts';
import { literalProblems } from '../literal-problems.ts';
import type { Pair } from '../pair.ts';
import { LINKS } from '../links.ts';
import { PLACEHOLDERS } from '../placeholders.ts';
import type { Problem, Rule } from './rule.ts';

export const placeholder: Rule = {
  id: 'placeholder',
  severity: 'warning',
  summary: 'Markup or a placeholder such as {name}, %s or <b> that the English loses or changes.',
  fixable: true,
  check(pair) {
    const lost = lostMarkup(pair);
    return lost.length > 0 ? lost : lostPlaceholders(pair);
  },
};

const lostPlaceholders = ({ source, target }: Pair): Problem[] =>
  literalProblems(
    piecesOf(withoutLinks(source), PLACEHOLDERS),
    piecesOf(withoutLinks(target), PLACEHOLDERS),
    'placeholder',
    (text) => (text.startsWith('<') ? text.replace(/\s+/g, ' ').toLowerCase() : text),
  );

/** %8D of an address is none; offsets hold. */
const withoutLinks = (text: string): string =>
  text.includes('%') ? text.replace(LINKS, (found) => ' '.repeat(found.length)) : text;

/** An existing English has markup of its own. */
function lostMarkup({ unit }: Pair): Problem[] {
  if (unit.origin === 'human') return [];
  const present = new Set(unit.target.flatMap(tagNumbers));
  const lost = unit.source.flatMap(({ tags }) => tags).filter(({ n }) => !present.has(n));
  return lost.map(({ open, inline }) => {
    return { message: `Markup is missing in the English: ${inline.kind}.`, expected: open };
  });
}

const tagNumbers = ({ text }: Tagged): number[] =>
  parseTagged(text).flatMap((token) => (token.type === 'text' ? [] : [token.n]));
