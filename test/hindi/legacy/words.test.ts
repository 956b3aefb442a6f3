import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { convertLegacy, type LegacyFont } from '../../../src/hindi/legacy/convert-legacy.ts';

/** Words and sentences as typists type them, by hand: font, what is typed, what it says. */
const rows = readFileSync(new URL('words.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t') as [LegacyFont, string, string]);

describe('words typed by hand', () => {
  it('are many, of every font', () => {
    expect(rows.length).toBeGreaterThanOrEqual(450);
    expect(new Set(rows.map(([font]) => font)).size).toBe(3);
  });

  it.each(rows)('%s: %s is %s', (font, typed, said) => {
    expect(convertLegacy(typed, font)).toBe(said.normalize('NFC'));
  });
});
