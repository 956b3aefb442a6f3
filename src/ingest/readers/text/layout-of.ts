import { SENTENCE_END } from './marks.ts';
import type { Line } from './piece.ts';

/** How the lines of a whole text lie. */
export interface Layout {
  /** Paragraphs are broken into lines of about `width` columns. */
  readonly isWrapped: boolean;
  readonly width: number;
  /** Some lines are longer than any verse. */
  readonly hasProse: boolean;
  /** Most groups begin with space, so that space means nothing. */
  readonly isIndented: boolean;
}

/** Columns of lines that an editor breaks; of fewer are verses, of more whole paragraphs. */
const WRAP = { min: 42, max: 110 };
/** Of the width; a line that is shorter ends its paragraph. */
const FULL = 0.72;

export function layoutOf(groups: readonly (readonly Line[])[]): Layout {
  const wrapped = groups.filter((group) => group.length > 2 && isWrappedTo(group, widthOf(group)));
  const indented = groups.filter((group) => group.every(({ indent }) => indent > 1));
  return {
    isWrapped: wrapped.length > 0,
    width: Math.max(0, ...wrapped.slice(0, 1000).map(widthOf)),
    hasProse: groups.some((group) => group.some(({ text }) => text.length > WRAP.max)),
    isIndented: indented.length > groups.length / 2,
  };
}

/** Whether the lines are one text that was broken to a width: nearly full, mostly mid-sentence. */
export function isWrapped(lines: readonly Line[], layout: Layout): boolean {
  if (lines.length < 2 || (lines.length === 2 && !layout.isWrapped)) return false;
  const most = layout.isWrapped ? lines.length - 1 : undefined;
  return isWrappedTo(lines, Math.max(widthOf(lines), layout.width), most);
}

/** With fewer than `most` sentences that end where a line does; half of the lines by default. */
function isWrappedTo(lines: readonly Line[], width: number, most?: number): boolean {
  if (width < WRAP.min || width > WRAP.max) return false;
  const broken = lines.slice(0, -1);
  const ended = broken.filter(({ text }) => SENTENCE_END.test(text));
  const isBroken = broken.every(
    (line) => isFull(line, width) || SENTENCE_END.test(line.text) || line.text.length >= 40,
  );
  return isBroken && ended.length < (most ?? broken.length / 2);
}

export const isFull = ({ text, indent }: Line, width: number): boolean =>
  text.length + indent >= width * FULL;

export const widthOf = (lines: readonly Line[]): number =>
  lines.reduce((width, { text, indent }) => Math.max(width, text.length + indent), 0);
