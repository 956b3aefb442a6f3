import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameSimilarity } from '../../src/hindi/name-similarity.ts';

/** Where the documentation of the function draws the line. */
const THRESHOLD = 0.82;

/** Written by hand; the second half after the code was done, though costs were set anew since. */
const pairs = readFileSync('test/hindi/name-pairs.txt', 'utf8')
  .split(/^# /m)
  .filter(Boolean)
  .flatMap((section) => {
    const [heading = '', ...lines] = section.trim().split('\n');
    return lines
      .join('; ')
      .split('; ')
      .map((pair) => {
        const [hindi = '', latin = ''] = pair.split('=');
        return { pair, same: heading.endsWith('same'), score: nameSimilarity(hindi, latin) };
      });
  });

describe('nameSimilarity', () => {
  it('knows 98 of a hundred names by their sound', () => {
    const same = pairs.filter((row) => row.same);
    const missed = same.filter(({ score }) => score < THRESHOLD);
    expect(same.length).toBeGreaterThanOrEqual(200);
    expect(missed.length / same.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.02);
  });

  it('takes at most six of a hundred similar names for the same', () => {
    const other = pairs.filter((row) => !row.same);
    const wrong = other.filter(({ score }) => score >= THRESHOLD);
    expect(other.length).toBeGreaterThanOrEqual(200);
    expect(wrong.length / other.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.06);
  });

  it.each([
    ['भारत', 'India'],
    ['रूस', 'Russia'],
    ['यूनान', 'Greece'],
  ])('finds no likeness where the name is another word: %s, %s', (hindi, latin) => {
    expect(nameSimilarity(hindi, latin)).toBeLessThan(0.75);
  });

  it('does not mind capitals, spaces, hyphens, marks, joiners and composition', () => {
    const score = nameSimilarity('मोहन दास', 'Mohan Das');
    for (const latin of ['MOHAN DAS', 'Mohandas', 'Mohan-Das', 'Mohan Dās']) {
      expect(nameSimilarity('मोहन दास', latin)).toBeCloseTo(score, 1);
    }
    expect(nameSimilarity('\u095Bोया', 'Zoya')).toBe(nameSimilarity('ज\u093Cोया', 'Zoya'));
    expect(nameSimilarity('शर्\u200Dमा', 'Sharma')).toBe(nameSimilarity('शर्मा', 'Sharma'));
  });

  it('is nothing for an empty name, and for names in other scripts', () => {
    expect(nameSimilarity('', 'Ram')).toBe(0);
    expect(nameSimilarity('राम', '')).toBe(0);
    expect(nameSimilarity('राम', 'Рама')).toBe(0);
  });

  it('stays from 0 to 1 for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (one, other) => {
        const score = nameSimilarity(`र${one}`, other);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });
});
