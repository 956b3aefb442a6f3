import { CLOSERS, OPENERS } from './characters.ts';

/** A bracket that is closed only after so many characters is taken for a slip. */
const LONGEST = 400;

/**
 * Offset of the bracket that closes the one at `open`, or -1. Each kind is matched for itself, so
 * that the label `1)` inside of `[…]` closes nothing.
 */
export function closingBracket(text: string, open: number, limit: number): number {
  const opener = text.charCodeAt(open);
  const closer = CLOSERS.charCodeAt(OPENERS.indexOf(text.charAt(open)));
  const most = Math.min(limit, open + LONGEST);
  let depth = 0;
  for (let at = open; at < most; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === opener) depth += 1;
    else if (unit === closer && --depth === 0) return at;
  }
  return -1;
}
