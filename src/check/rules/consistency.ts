import { groupBy } from '../../group-by.ts';
import { clipped, type Sentence } from '../edition-sentences.ts';
import type { EditionProblem, Rule } from './rule.ts';

export const consistency: Rule = {
  id: 'consistency',
  severity: 'warning',
  summary:
    'The same Hindi sentence with different English, or the same English for unlike Hindi, within an edition.',
  // A sentence alone agrees with itself.
  check: () => [],
  checkEdition: (sentences) => [...differing(sentences), ...shared(sentences)],
};

/** The most usual English is right; each other one is named at its first place. */
function differing(sentences: readonly Sentence[]): EditionProblem[] {
  const groups = groupBy(sentences, ({ sourceKey }) => sourceKey);
  return [...groups.values()].flatMap((same) => {
    const [usual, ...others] = [...groupBy(same, ({ targetKey }) => targetKey).values()].toSorted(
      (a, b) => b.length - a.length,
    );
    const right = usual?.[0];
    if (!right) return [];
    return others.flatMap(([one]): EditionProblem[] => {
      if (!one) return [];
      const message = `The same Hindi is "${clipped(right.target)}" ${elsewhere(right, one)}.`;
      const { document, unit } = one;
      return [{ document, unit, message, expected: right.target, actual: one.target }];
    });
  });
}

/** One English sentence for Hindi that has hardly a word in common: a slip of copying. */
function shared(sentences: readonly Sentence[]): EditionProblem[] {
  const groups = groupBy(sentences, ({ targetKey }) => targetKey);
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const other = same.find((one) => one.sourceKey !== first.sourceKey && areUnlike(first, one));
    if (!other) return [];
    const { document, unit, target } = other;
    const message = `The same English stands for other Hindi ("${clipped(first.source)}") ${elsewhere(first, other)}.`;
    return [{ document, unit, message, expected: first.source, actual: target }];
  });
}

const elsewhere = (there: Sentence, here: Sentence): string =>
  there.document === here.document ? 'elsewhere' : `in "${there.document}"`;

function areUnlike(one: Sentence, other: Sentence): boolean {
  const stems = new Set(one.stems);
  const common = other.stems.filter((stem) => stems.has(stem)).length;
  return common < UNLIKE * Math.min(one.stems.length, other.stems.length);
}

/** A lesser share of words in common is another sentence. */
const UNLIKE = 0.34;
