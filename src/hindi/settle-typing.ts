import { applySteps } from './apply-steps.ts';
import { REPAIRS, TYPING } from './spelling-steps.ts';

/**
 * A text typed in one way, but in the writer's own spelling: as `normalise`, but anusvara,
 * chandrabindu, nasal letters and Devanagari digits stay. For what depends on how a word is spelt,
 * such as its romanisation. Idempotent, linear.
 */
export const settleTyping = (text: string): string => applySteps(text, [...TYPING, ...REPAIRS]);
