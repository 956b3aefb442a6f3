/** So many words in a row are no coincidence. */
const RUN = 8;

/**
 * Makes a test for texts that repeat a passage of the instructions. Takes time in the length of the
 * text, however often it is used.
 */
export function leakDetector(instructions: string): (text: string) => boolean {
  const passages = new Set(runsOf(instructions));
  return (text) => runsOf(text).some((run) => passages.has(run));
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
}
