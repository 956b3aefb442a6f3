/** In UTF-16 units. Each word is compared with each, and no sentence of a language is so long. */
const LONGEST = 4_000;

/** Whether two texts are too long for their names to be compared. */
export const isTooLong = (source: string, target: string): boolean =>
  source.length > LONGEST || target.length > LONGEST;
