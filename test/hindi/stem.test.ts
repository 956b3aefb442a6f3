import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from '../../src/hindi/stem.ts';

/** Words of a line, written by hand from knowledge of the language. */
const linesOf = (name: string): string[][] =>
  readFileSync(`test/hindi/${name}.txt`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

const stemsOf = (words: readonly string[], language: 'hi' | 'en'): string =>
  words.map((word) => `${word}: ${stem(word, language)}`).join(', ');
const meet = (words: readonly string[], language: 'hi' | 'en'): boolean =>
  new Set(words.map((word) => stem(word, language))).size === 1;

describe('stem', () => {
  it.each([
    ['hi', 'hindi', 97],
    ['en', 'english', 97],
  ] as const)('lets the forms of a word meet (%s)', (language, name, least) => {
    const groups = linesOf(`stem-${name}-meet`);
    const apart = groups.filter((words) => !meet(words, language));
    const rate = 100 - (100 * apart.length) / groups.length;
    const report = apart.map((words) => stemsOf(words, language)).join('\n');
    expect(rate, report).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ['hi', 'hindi'],
    ['en', 'english'],
  ] as const)('keeps other words apart (%s)', (language, name) => {
    const mixed = linesOf(`stem-${name}-part`).filter((words) => meet(words, language));
    expect(mixed.map((words) => stemsOf(words, language))).toEqual([]);
  });

  it('leaves short words and other things as they are', () => {
    for (const word of ['में', 'से', 'न', 'ही', '2026', 'Setu']) expect(stem(word, 'hi')).toBe(word);
    for (const word of ['is it', 'a', '2026', 'ring']) expect(stem(word, 'en')).toBe(word);
  });

  it('ignores joiners and how letters are composed', () => {
    expect(stem('क्\u200Dया', 'hi')).toBe(stem('क्या', 'hi'));
    expect(stem('\u095Bमीन', 'hi')).toBe(stem('ज\u093Cमीनें', 'hi'));
  });

  it('is never empty, and bears any text', () => {
    const letter = fc
      .integer({ min: 0x0901, max: 0x0970 })
      .map((code) => String.fromCodePoint(code));
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1 }), (letters) => {
        const word = `क${letters.join('')}`;
        expect(stem(word, 'hi')).not.toBe('');
      }),
    );
  });
});
