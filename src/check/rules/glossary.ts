import type { GlossaryEntry } from '../../context.ts';
import { type Stretch, type WordingFinder, wordingFinder } from '../find-wording.ts';
import type { Problem, Rule } from './rule.ts';

/** A term of the glossary for which another wording stands, or a forbidden one. */
export const glossary: Rule = {
  id: 'glossary',
  severity: 'warning',
  summary: 'A term of the glossary for which another wording stands, or a forbidden one.',
  check({ target, terms }) {
    if (terms.length === 0) return [];
    const find = wordingFinder(target);
    return terms.flatMap((entry) => problemsOf(entry, find, target));
  },
};

function problemsOf(entry: GlossaryEntry, find: WordingFinder, target: string): Problem[] {
  const { translations, forbidden, exactCase } = entry;
  const textOf = ({ start, end }: Stretch): string => target.slice(start, end);
  const isSaid = translations.some((wording) => find(wording, exactCase).length > 0);
  const anyCase = translations.flatMap((wording) => find(wording));
  const wrong = forbidden
    .flatMap((wording) => find(wording))
    // "minister" may be forbidden where "prime minister" is wanted.
    .filter((stretch) => !anyCase.some((allowed) => isWithin(stretch, allowed)));
  const isMissing = translations.length > 0 && !isSaid;
  if (wrong.length > 0) return [forbids(entry, wrong.map(textOf), isMissing)];
  return isMissing ? [wants(entry, anyCase.map(textOf)[0], target)] : [];
}

const isWithin = (inner: Stretch, outer: Stretch): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

function forbids(entry: GlossaryEntry, said: readonly string[], isMissing: boolean): Problem {
  const each = [...new Set(said)];
  const wish = isMissing ? ` and wants ${either(entry)}` : '';
  const message = `The glossary forbids ${each.map(quoted).join(', ')} for ${entry.term}${wish}.`;
  return { message, ...expectedOf(entry), actual: each.join(' | ') };
}

/** `other` is the wording in capitals that are not wanted. */
function wants(entry: GlossaryEntry, other: string | undefined, target: string): Problem {
  const wish = `The glossary wants ${either(entry)} for ${entry.term}`;
  if (other === undefined) return { message: `${wish}.`, ...expectedOf(entry), actual: target };
  const message = `${wish} in just these capitals, got "${other}".`;
  return { message, ...expectedOf(entry), actual: other };
}

const expectedOf = ({ translations }: GlossaryEntry): Pick<Problem, 'expected'> =>
  translations.length > 0 ? { expected: translations.join(' | ') } : {};

const quoted = (wording: string): string => `"${wording}"`;
const either = ({ translations }: GlossaryEntry): string => translations.map(quoted).join(' or ');
