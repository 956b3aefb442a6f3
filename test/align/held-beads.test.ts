import { describe, expect, it } from 'vitest';
import { decidedBeads } from '../../src/align/held-beads.ts';
import { placeHash } from '../../src/decisions.ts';
import type { Decision, Segment } from '../../src/types.ts';

const segments = (...texts: string[]): Segment[] =>
  texts.map((text, at) => ({ id: `s${at}`, block: 'b', text, tags: [], start: 0, end: 0 }));
const decide = (source: string, ...english: string[]): Decision => ({
  kind: 'align',
  source: placeHash(source),
  value: english.map(placeHash),
  by: 'Asha',
  at: '2026-01-01',
});
const hindi = segments('एक।', 'दो।', 'तीन।');
const english = segments('One.', 'Two.', 'Three.');

describe('decidedBeads', () => {
  it('holds what a person has put together', () => {
    const { held } = decidedBeads([decide('दो।', 'Two.', 'Three.')], hindi, english);
    expect(held).toEqual([{ source: [1], target: [1, 2] }]);
  });

  it('makes one bead of neighbours that name the same English', () => {
    const decisions = [decide('एक।', 'One.'), decide('दो।', 'One.')];
    expect(decidedBeads(decisions, hindi, english).held).toEqual([{ source: [0, 1], target: [0] }]);
  });

  it('keeps a sentence alone that has no English', () => {
    expect([...decidedBeads([decide('तीन।')], hindi, english).untranslated]).toEqual([2]);
  });

  it('says where the English is no longer there', () => {
    const { held, lost } = decidedBeads([decide('एक।', 'Uno.')], hindi, english);
    expect([held, lost]).toEqual([[], [0]]);
  });
});
