import { isSpace, skipSpaces } from './characters.ts';

const EMOJI =
  /(?:[\p{Extended_Pictographic}\p{Regional_Indicator}][\uFE0F\u200D\u20E3\p{EMod}]*)+/uy;

/** Emoji on the same line after a mark go with the sentence before them: मज़ा आ गया! 😀 */
export function skipEmoji(text: string, at: number, limit: number): number {
  let to = at;
  for (;;) {
    const from = skipSpaces(text, to, true);
    // A look at one unit spares the pattern; ©, ® and the like are no emoji here.
    if (from >= limit || text.charCodeAt(from) < 0x2190) return to;
    EMOJI.lastIndex = from;
    if (!EMOJI.test(text)) return to;
    const end = EMOJI.lastIndex;
    if (end < limit && !isSpace(text.charCodeAt(end))) return to;
    to = end;
  }
}
