import { composeMapped } from './compose-mapped.ts';
import { type MappedText, replaceMapped, trimMapped } from './mapped-text.ts';
import { INVISIBLE, type Step } from './spelling-steps.ts';

const composed = (text: string): string =>
  // Invisible characters go first, for they may stand between a letter and its mark.
  text.replace(...INVISIBLE).normalize('NFC');

/** What `mapSteps` gives, without the way back and many times faster. */
export const applySteps = (text: string, steps: readonly Step[]): string =>
  steps.reduce((made, step) => made.replace(...step), composed(text)).trim();

/** A text composed, put through the steps one after the other, and without blanks at its ends. */
export function mapSteps(text: string, steps: readonly Step[]): MappedText {
  const original = { text, offsets: Array.from({ length: text.length + 1 }, (_, at) => at) };
  const visible = composeMapped(replaceMapped(original, ...INVISIBLE));
  return trimMapped(steps.reduce((mapped, step) => replaceMapped(mapped, ...step), visible));
}
