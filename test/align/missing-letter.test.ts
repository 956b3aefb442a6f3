/** A story translated freely, written and aligned by hand for this project. */
import { describe, expect, it } from 'vitest';
import { galeChurch } from '../../bench/align/gale-church.ts';
import { missingLetter } from '../../bench/align/own-samples.ts';
import { count, figures } from '../../bench/align/score.ts';
import { alignSentences, type Bead } from '../../src/align/align-sentences.ts';

const story = missingLetter();
const { source, target, gold } = story;
const found = alignSentences(source, target);
const inParagraphs = alignSentences(source, target, {
  breaks: story.sourceBreaks,
  targetBreaks: story.targetBreaks,
});

const judge = (beads: readonly Pick<Bead, 'source' | 'target'>[]) => figures([count(beads, gold)]);
const keyOf = ({ source, target }: Pick<Bead, 'source' | 'target'>): string =>
  `${source.join()}/${target.join()}`;

describe('a free literary translation', () => {
  it('has true beads that hold every sentence once', () => {
    expect(gold.flatMap((bead) => bead.source)).toEqual([...source.keys()]);
    expect(gold.flatMap((bead) => bead.target)).toEqual([...target.keys()]);
  });

  it('is put into beads that hold every sentence once', () => {
    for (const beads of [found, inParagraphs]) {
      expect(beads.flatMap((bead) => bead.source)).toEqual([...source.keys()]);
      expect(beads.flatMap((bead) => bead.target)).toEqual([...target.keys()]);
    }
  });

  // Measured: 91.9 and 69.2, as lines and in paragraphs.
  it.each([
    ['as lines', found],
    ['in paragraphs', inParagraphs],
  ])('is aligned without any engine, %s', (_, beads) => {
    const { f1, nulls } = judge(beads);
    expect(f1).toBeGreaterThanOrEqual(91);
    expect(nulls).toBeGreaterThanOrEqual(65);
  });

  it('is aligned far better than by lengths alone', () => {
    const [own, theirs] = [judge(found), judge(galeChurch(source, target))];
    expect(own.f1).toBeGreaterThan(theirs.f1 + 10);
    expect(own.nulls).toBeGreaterThan(theirs.nulls + 30);
  });

  it('has scores that say how often beads are right', () => {
    const truth = new Set(gold.map(keyOf));
    const rightOf = (from: number, below: number): number => {
      const some = found.filter(({ score }) => score >= from && score < below);
      expect(some.length).toBeGreaterThan(5);
      return some.filter((bead) => truth.has(keyOf(bead))).length / some.length;
    };
    const [low, middle, high] = [rightOf(0, 0.6), rightOf(0.6, 0.9), rightOf(0.9, 1.01)];
    expect(low).toBeLessThan(middle);
    expect(middle).toBeLessThan(high);
    expect(low).toBeLessThan(0.6);
    expect(high).toBeGreaterThan(0.95);
  });
});
