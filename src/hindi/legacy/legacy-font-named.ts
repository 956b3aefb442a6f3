import type { LegacyFont } from './convert-legacy.ts';

/** Walkman-Chanakya has a map of its own, which Setu does not know. */
const NAMES: readonly (readonly [font: LegacyFont, name: RegExp])[] = [
  ['krutidev', /^kruti\s?dev/i],
  ['devlys', /^dev\s?lys/i],
  ['chanakya', /^chanakya/i],
];

/**
 * The map of a typeface by its name, such as `Kruti Dev 010`; undefined for one that shows what is
 * typed, and for no name. All numbers of a family share a map.
 */
export const legacyFontNamed = (typeface: string | undefined): LegacyFont | undefined =>
  NAMES.find(([, name]) => typeface !== undefined && name.test(typeface.trim()))?.[0];
