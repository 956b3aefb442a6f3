/**
 * Stand-ins, out of the private use area, for signs that a legacy font has where they are seen and
 * not where they are spoken. `orderSyllables` puts them in their place.
 */
export const MARKS = {
  /** The ि before the letters that it is spoken after. */
  shortI: '\u{E001}',
  /** The reph, a र् spoken before the syllable that it is seen behind. */
  reph: '\u{E002}',
  /** A nukta before its letter. */
  nukta: '\u{E003}',
} as const;
