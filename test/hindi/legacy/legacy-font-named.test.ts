import { expect, it } from 'vitest';
import { legacyFontNamed } from '../../../src/hindi/legacy/legacy-font-named.ts';

it.each([
  ['Kruti Dev 010', 'krutidev'],
  ['KrutiDev020', 'krutidev'],
  ['kruti dev 010 Bold', 'krutidev'],
  ['DevLys 010 Thin', 'devlys'],
  ['Chanakya', 'chanakya'],
  ['Walkman-Chanakya-901', undefined],
  ['Mangal', undefined],
  ['Arial', undefined],
  [undefined, undefined],
])('knows the map of %s', (typeface, font) => {
  expect(legacyFontNamed(typeface)).toBe(font);
});
