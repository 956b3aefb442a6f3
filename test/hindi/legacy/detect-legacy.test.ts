import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectLegacy, mayBeLegacy } from '../../../src/hindi/legacy/detect-legacy.ts';
import { otherTexts } from './other-texts.ts';

const sentences = readFileSync(new URL('words.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t') as [font: string, typed: string, said: string])
  .filter(([, typed]) => typed.split(' ').length >= 4);

describe('detectLegacy', () => {
  it.each([
    ['krutidev', 'jke us dgk fd og ?kj tk jgk gSA'],
    ['krutidev', 'Hkkjr ljdkj dh uhfr'],
    ['krutidev', 'mlus vius HkkbZ dks i= fy[kk vkSj www.example.org ij HkstkA'],
    ['chanakya', '·¤æ× ·¤è ÕæÌ ãñ ¥æñÚU ·é¤ÀU Ùãè´Ð'],
  ])('recognises %s: %s', (font, text) => {
    expect(detectLegacy(text)).toBe(font);
  });

  it('recognises nine sentences in ten, of four words or more', () => {
    const found = sentences.filter(([, typed]) => detectLegacy(typed) !== undefined);
    expect(found.length).toBeGreaterThanOrEqual(0.9 * sentences.length);
  });

  it('takes Chanakya for nothing else', () => {
    for (const [font, typed] of sentences.filter(([, typed]) => detectLegacy(typed))) {
      expect(detectLegacy(typed) === 'chanakya').toBe(font === 'chanakya');
    }
  });

  it('leaves every other text alone', () => {
    expect(otherTexts.length).toBeGreaterThan(2000);
    expect(otherTexts.filter((text) => detectLegacy(text) !== undefined)).toEqual([]);
  });

  it.each(['![](b.png) u bA', '[ref]: r.html', '[d](gS) dk dh gSA', '![gS](dk.png) u bA !'])(
    'takes no Markdown for it: %s',
    (text) => {
      expect(detectLegacy(text)).toBe(undefined);
    },
  );

  it('is done at once with text that goes on and on', () => {
    for (const text of ['d~'.repeat(1e6), 'gS '.repeat(1e6), 'f'.repeat(1e6), 'Z'.repeat(1e6)]) {
      expect(['krutidev', undefined]).toContain(detectLegacy(text));
    }
  });
});

describe('mayBeLegacy', () => {
  it.each(['Hkkjr', 'ljdkj dh uhfr', 'v/;k; 1'])('takes %s for KrutiDev', (text) => {
    expect(mayBeLegacy(text, 'krutidev')).toBe(true);
  });

  it.each(['The road to Delhi', 'Introduction', '12 345', 'भारत', 'https://example.org', ''])(
    'does not take %j for it',
    (text) => {
      expect(mayBeLegacy(text, 'krutidev')).toBe(false);
    },
  );
});
