interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A straight mark before a letter, as it opens a quotation; not one of a cut word ('em, 'tis). */
const OPENING =
  /(?<![\p{L}\p{M}\p{N}'’.!?,])'(?=\p{L})(?!(?:em|tis|twas|cause|til|till|n|bout|round|er|un|im|ere|cos|coz|fraid|nuff|s|ll|d)(?!\p{L}))/giu;
/** One that may close it: behind a letter or a mark, also the apostrophe of boys'. */
const CLOSING = /(?<=[\p{L}\p{M}\p{N}.,!?;:…)।])'(?!\p{L})/u;

/** A straight single quotation mark that opens a quotation no other closes: `the word 'soul is`. */
export function openSingleQuote(text: string): Stretch | undefined {
  const start = [...text.matchAll(OPENING)].at(-1)?.index;
  if (start === undefined || CLOSING.test(text.slice(start + 1))) return undefined;
  return { start, end: start + 1 };
}
