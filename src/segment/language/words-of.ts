/**
 * A list of words written as a block of text, for people to read and extend. Nukta letters come
 * composed and decomposed; NFC writes both the same way.
 */
export const wordsOf = (block: string): readonly string[] =>
  block.normalize('NFC').trim().split(/\s+/);

export const setOf = (...blocks: readonly string[]): ReadonlySet<string> =>
  new Set(blocks.flatMap(wordsOf));
