import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { splitSentences } from '../../src/segment/split-sentences.ts';

/** A text and the sentences of it that a Hindi editor would mark. */
interface Case {
  readonly id: string;
  readonly category: string;
  readonly text: string;
  readonly sentences: readonly string[];
  /** Where it may surprise: why the sentences are these. */
  readonly why?: string;
}

const cases = readFileSync(new URL('hindi-cases.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

describe('the Hindi cases', () => {
  it('are many, each with an id of its own, and lose nothing of their text', () => {
    expect(cases.length).toBeGreaterThanOrEqual(200);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    for (const { text, sentences } of cases) expect(sentences.join('')).toBe(text);
  });

  test.each(cases)('$id is split as an editor would', ({ text, sentences }) => {
    expect(splitSentences(text)).toEqual(sentences);
  });

  /** How the same words are typed elsewhere; the sentences stay the same. */
  const typings: [name: string, type: (text: string) => string][] = [
    ['no-break spaces', (text) => text.replace(/ /g, '\u00A0')],
    ['straight quotes', (text) => text.replace(/[“”]/g, '"')],
    ['Devanagari digits', (text) => text.replace(/\d/g, (digit) => '०१२३४५६७८९'.charAt(+digit))],
    ['nukta letters in two characters', (text) => text.normalize('NFD')],
    ['a space before each danda', (text) => text.replace(/।/g, ' ।')],
  ];

  test.each(typings)('are split in the same places when typed with %s', (_, type) => {
    for (const { id, text, sentences } of cases) {
      expect([id, splitSentences(type(text))]).toEqual([id, sentences.map(type)]);
    }
  });
});
