import { composeMapped } from './compose-mapped.ts';
import { type MappedText, replaceMapped, trimMapped } from './mapped-text.ts';
import { INVISIBLE, type Step } from './spelling-steps.ts';

/** A text composed, put through the steps one after the other, and without blanks at its ends. */
export function applySteps(text: string, steps: readonly Step[]): MappedText {
  const original = { text, offsets: Array.from({ length: text.length + 1 }, (_, at) => at) };
  // Invisible characters go first, for they may stand between a letter and its mark.
  const composed = composeMapped(replaceMapped(original, ...INVISIBLE));
  return trimMapped(steps.reduce((mapped, step) => replaceMapped(mapped, ...step), composed));
}
