/**
 * The words of a key (see `memoryKey`) and its numbered tags, in order. Marks belong to their letter,
 * a decimal point or a comma to its figure; other signs count as characters alone.
 */
export const wordsOf = (key: string): string[] =>
  key.match(/<\/?\d{1,6}\/?>|\p{Nd}+(?:[.,]\p{Nd}+)*|[\p{L}\p{M}\p{Nd}]+/gu) ?? [];
