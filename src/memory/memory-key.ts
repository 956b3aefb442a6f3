import { normalise } from '../hindi/normalise.ts';
import { parseTagged, serialiseTagged } from '../tags.ts';

/** What a tagged text is found by: normalised, tags in place. */
export const memoryKey = (taggedText: string): string =>
  // Taken apart and put together, a literal `<` or `&` has one spelling.
  normalise(/[<&]/.test(taggedText) ? serialiseTagged(parseTagged(taggedText)) : taggedText);
