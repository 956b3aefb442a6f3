/**
 * Made-up Hindi that is natural in what matters to an index: words as frequent as in texts (Zipf),
 * grammar words in nearly every sentence, names and numbers, sentences of many lengths.
 */

/** Mulberry32 (Tommy Ettinger): the same numbers for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const list = (words: string): string[] => words.trim().split(/\s+/);

const POSTPOSITIONS = list('में से पर को का की के तक ने');
const LINKS = list('और लेकिन क्योंकि जब तब इसलिए फिर यदि तो भी ही');
const VERBS = list(
  'है हैं था थे थी गया गई किया दिया लिया रहा रही सकता चाहिए होगा हुआ कहा देखा मिला बताया',
);
const FIRST = list('क ख ग घ च ज ट ड त द न प ब भ म य र ल व श स ह प्र क्र स्व त्र व्य सं अ आ उ नि वि');
const VOWELS = ['', 'ा', 'ि', 'ी', 'ु', 'ू', 'े', 'ो', 'ै'];
const LAST = list('क न र ल त ना ता री ली का की ना या वा न्त ण श स म द ई');

/** A vocabulary of syllables, the same word for the same rank. */
function vocabulary(size: number): string[] {
  const random = randomOf(7);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const words = new Set<string>();
  while (words.size < size) {
    const middle = random() < 0.6 ? pick(FIRST) + pick(VOWELS) : '';
    words.add(pick(FIRST) + pick(VOWELS) + middle + pick(LAST));
  }
  return [...words];
}

const WORDS = vocabulary(60_000);

/** Mandelbrot's shift: content words begin after some tens of grammar words. */
const SHIFT = 30;

/** A rank by the law of Zipf and Mandelbrot with exponent 1, from 0 up to `size`. */
const zipf = (random: () => number, size: number, shift = 1): number =>
  Math.min(size - 1, Math.floor(shift * ((size + shift) / shift) ** random() - shift));

export function wordOf(random: () => number): string {
  const kind = random();
  if (kind < 0.3) return POSTPOSITIONS[zipf(random, POSTPOSITIONS.length)] ?? '';
  if (kind < 0.35) return LINKS[zipf(random, LINKS.length)] ?? '';
  if (kind < 0.38) return String(Math.floor(random() ** 3 * 2_000) + 1);
  return WORDS[zipf(random, WORDS.length, SHIFT)] ?? '';
}

/** From three words to some forty, most about fourteen. */
export function sentenceOf(random: () => number): string {
  const length = 2 + Math.floor(random() * 8 + random() * 10 + random() ** 6 * 24);
  const words = Array.from({ length }, () => wordOf(random));
  return `${[...words, VERBS[zipf(random, VERBS.length)]].join(' ')}।`;
}

/** As an author edits: one to three words are replaced, left out, added, or get another ending. */
export function edit(sentence: string, random: () => number): string {
  const words = sentence.split(' ');
  const times = 1 + Math.floor(random() * 3);
  for (let time = 0; time < times; time += 1) {
    const at = Math.floor(random() * words.length);
    const kind = random();
    if (kind < 0.4) words[at] = wordOf(random);
    else if (kind < 0.6 && words.length > 3) words.splice(at, 1);
    else if (kind < 0.8) words.splice(at, 0, wordOf(random));
    else words[at] = `${words[at] ?? ''}ओं`;
  }
  return words.join(' ');
}
