import { mapSteps } from './apply-steps.ts';
import type { MappedText } from './mapped-text.ts';
import { KEY } from './spelling-steps.ts';

/**
 * The key form of a text (see `normalise`) with the way back: `originalSpan` turns a match in the
 * key into a stretch of the original. Linear in the length of the text.
 */
export const normalisedView = (text: string): MappedText => mapSteps(text, KEY);
