import { groupBy } from '../group-by.ts';
import { foldHindi } from '../hindi/stem-hindi.ts';
import type { Severity } from '../types.ts';
import type { Finding } from '../types.ts';
import type { NameSpelling } from './name-spellings.ts';

/**
 * Names that an edition spells in two ways, a finding for each spelling but the one that most units
 * have. Works on what `nameSpellings` says of each document.
 */
export function auditNames(
  spellings: readonly NameSpelling[],
  severity: Severity | 'off' = 'warning',
): Finding[] {
  if (severity === 'off') return [];
  return [...groupBy(spellings, ({ hindi }) => foldHindi(hindi)).values()].flatMap((group) => {
    const ranked = [...groupBy(group, ({ english }) => english).values()]
      .map((same) => ({ ...first(same), units: count(same) }))
      .toSorted((a, b) => b.units - a.units || compare(a, b));
    const [usual, ...rarer] = ranked;
    if (!usual) return [];
    return rarer
      .filter(({ english }) => !isDerived(english, usual.english))
      .map((one) => findingOf(one, usual, severity));
  });
}

const count = (same: readonly NameSpelling[]): number =>
  same.reduce((sum, { units }) => sum + units, 0);

const compare = (a: NameSpelling, b: NameSpelling): number =>
  a.document < b.document ? -1 : a.document > b.document ? 1 : 0;

const first = (same: readonly NameSpelling[]): NameSpelling =>
  same.toSorted(compare)[0] as NameSpelling;

/** Forms of English: Reports, Korean, Gujarati. */
const SUFFIX = /^(?:e?s|i|n|an|ian|ese|ed|ing|ly|er|or)$/u;

function isDerived(one: string, other: string): boolean {
  const [short, long] = [one, other].toSorted((a, b) => a.length - b.length);
  return (
    long !== undefined && long.startsWith(short ?? '') && SUFFIX.test(long.slice(short?.length))
  );
}

function findingOf(one: NameSpelling, usual: NameSpelling, severity: Severity): Finding {
  const { hindi, english: actual, document, unit } = one;
  const where = usual.document === document ? '' : ` of "${usual.document}"`;
  const times = usual.units === 1 ? 'another sentence' : `${usual.units} other sentences`;
  const message = `${hindi} is "${actual}" here and "${usual.english}" in ${times}${where}. Which one is right can be settled in names.csv.`;
  return { rule: 'name', severity, document, unit, message, expected: usual.english, actual };
}
