import { describe, expect, it } from 'vitest';
import { length } from '../../../src/check/rules/length.ts';
import { problems, unitOf } from '../units.ts';

const found = (source: string, target: string) =>
  problems(length, unitOf(source, target, { origin: 'human' }));

describe('the rule length', () => {
  it.each([
    ['वह बहुत देर तक नदी के किनारे बैठा रहा।', 'He sat by the river for a long time.'],
    ['हाँ', 'Yes, of course, why should I not'],
  ])('is content with %s → %s', (source, target) => {
    expect(found(source, target)).toEqual([]);
  });

  it.each([
    ['वह बहुत देर तक नदी के किनारे बैठा रहा और सोचता रहा।', 'He sat.'],
    [
      'वह नदी के किनारे बैठा रहा देर तक।',
      'He sat by the river for a long time, and all the while it flowed past him as it had flowed when he was a child and sat there.',
    ],
  ])('objects to %s → %s', (source, target) => {
    const [first] = found(source, target);
    expect(first?.message).toMatch(/\S/);
  });
});
