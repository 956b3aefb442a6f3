import { matchNgrams } from './match-ngrams.ts';
import { punctuatedWords } from './punctuated-words.ts';
import { withoutSpaces } from './python-space.ts';
import { tokenise13a } from './tokenise-13a.ts';

/** Longest n-grams: of words in BLEU, of characters and words in chrF and chrF++. */
export const ORDERS = { bleu: 4, characters: 6, words: 2 } as const;

/**
 * Where what is counted of a segment stands in its row. BLEU: words of the reference, then matches
 * and n-grams of the hypothesis, order by order. chrF: n-grams of the hypothesis, of the reference,
 * and matches, order by order; those of words, for chrF++, after those of characters.
 */
export const COLUMNS = {
  referenceWords: 0,
  bleu: 1,
  chrf: 1 + 2 * ORDERS.bleu,
  all: 1 + 2 * ORDERS.bleu + 3 * (ORDERS.characters + ORDERS.words),
} as const;

/**
 * What BLEU, chrF and chrF++ need to know of a segment, as a row of `COLUMNS.all` numbers. Rows of
 * several segments are added up before a score is made of them.
 */
export function countSegment(hypothesis: string, reference: string): number[] {
  const characters = (text: string): string[] => Array.from(withoutSpaces(text));
  return [
    ...countForBleu(tokenise13a(hypothesis.trimEnd()), tokenise13a(reference.trimEnd())),
    ...countForChrf(characters(hypothesis), characters(reference), ORDERS.characters),
    ...countForChrf(punctuatedWords(hypothesis), punctuatedWords(reference), ORDERS.words),
  ];
}

type Symbols = readonly string[];

const ngramsIn = (symbols: Symbols, order: number): number => Math.max(0, symbols.length - order);

function countForBleu(hypothesis: Symbols, reference: Symbols): number[] {
  const matches = matchNgrams(hypothesis, reference, ORDERS.bleu);
  return [
    reference.length,
    ...matches.flatMap((count, order) => [count, ngramsIn(hypothesis, order)]),
  ];
}

/** An order in which the reference has no n-gram does not count against the hypothesis. */
function countForChrf(hypothesis: Symbols, reference: Symbols, orders: number): number[] {
  return matchNgrams(hypothesis, reference, orders).flatMap((matches, order) => {
    const others = ngramsIn(reference, order);
    return [others > 0 ? ngramsIn(hypothesis, order) : 0, others, matches];
  });
}
