import { wordKey } from './word-key.ts';

/** The words of two sentences that are each other's translation. */
export interface WordPair {
  readonly source: readonly string[];
  readonly target: readonly string[];
}

/** Words of one language, numbered: forms of one word have one number. */
export interface Vocabulary {
  readonly keys: readonly string[];
  /** As each was first met. */
  readonly forms: readonly string[];
}

/** Two sentences by the numbers of their words. */
export interface NumberedPair {
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** By source × number of target words + target: which of the candidates that link would be. */
  readonly candidates: Int32Array;
}

/** All pairs, and every two words that stand in one of them: the candidates. */
export interface Bitext {
  readonly source: Vocabulary;
  readonly target: Vocabulary;
  readonly pairs: readonly NumberedPair[];
  /** The source and the target word of each candidate. */
  readonly sourceOf: readonly number[];
  readonly targetOf: readonly number[];
}

/** Numbers the words of all pairs, and all candidates for links. */
export function numberPairs(pairs: readonly WordPair[]): Bitext {
  const [source, target] = [emptyVocabulary(), emptyVocabulary()];
  const numbers = new Map<number, number>();
  const sourceOf: number[] = [];
  const targetOf: number[] = [];
  const candidate = (one: number, other: number): number => {
    const key = one * MOST_WORDS + other;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, sourceOf.length);
    targetOf.push(other);
    return sourceOf.push(one) - 1;
  };
  const numbered = pairs.map((pair): NumberedPair => {
    const hindi = Int32Array.from(pair.source, (word) => numberOf(word, 'hi', source));
    const english = Int32Array.from(pair.target, (word) => numberOf(word, 'en', target));
    const candidates = new Int32Array(hindi.length * english.length);
    for (let at = 0; at < candidates.length; at += 1) {
      const one = hindi[Math.floor(at / english.length)] as number;
      candidates[at] = candidate(one, english[at % english.length] as number);
    }
    return { source: hindi, target: english, candidates };
  });
  return { source, target, pairs: numbered, sourceOf, targetOf };
}

/** Two numbers below it make one that is exact. */
const MOST_WORDS = 2 ** 26;

interface Numbering {
  readonly numbers: Map<string, number>;
  readonly keys: string[];
  readonly forms: string[];
}

const emptyVocabulary = (): Numbering => ({ numbers: new Map(), keys: [], forms: [] });

function numberOf(word: string, language: 'hi' | 'en', vocabulary: Numbering): number {
  const byForm = vocabulary.numbers.get(` ${word}`);
  if (byForm !== undefined) return byForm;
  const key = wordKey(word, language);
  const number = vocabulary.numbers.get(key) ?? vocabulary.keys.length;
  if (number === vocabulary.keys.length) {
    vocabulary.keys.push(key);
    vocabulary.forms.push(word);
    vocabulary.numbers.set(key, number);
  }
  vocabulary.numbers.set(` ${word}`, number);
  return number;
}
