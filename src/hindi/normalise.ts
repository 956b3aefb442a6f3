import { applySteps } from './apply-steps.ts';
import { KEY } from './spelling-steps.ts';

/**
 * The key form of a text, for looking up what is the same to a reader; idempotent. One key have:
 * nukta letters however composed, text with and without joiners, visarga typed as a colon, हूँ and
 * हूं (but not हँस and हंस), हिन्दी and हिंदी, १२ and 12, blanks, quotes, dashes and ellipses of any
 * kind. Capitals, numbered tags and escapes stay. Published text keeps its own characters.
 */
export const normalise = (text: string): string => applySteps(text, KEY);
