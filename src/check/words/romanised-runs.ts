import { nameSimilarity } from '../../hindi/name-similarity.ts';
import { romanise } from '../../hindi/romanise.ts';
import { romanisedEvidence } from '../../hindi/romanised-evidence.ts';
import { englishStem } from './english-stem.ts';
import { stemHindi } from '../../hindi/stem-hindi.ts';
import { mayBegin } from './may-begin.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { isEntry, shippedGlosses } from './lexicon.ts';
import { LOAN_WORDS } from './loan-words.ts';
import { isEnglishWord } from './english-word.ts';

interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;
/** What is quoted is shown on purpose: titles, slogans, words that are talked about. */
const QUOTATION =
  /["“‘«][^"”’»]{0,300}["”’»]|(?<=\b(?:words?|term|terms|phrase|called|named|titled|known as|tradition of|concept of|idea of|form of) )(?!(?:in|of|to|for|is|was|and|that)\b)\p{Ll}+(?: \p{Ll}+){0,3}(?=[:,.;)]|$| (?:does|is|was|has|means|meaning|for|in|itself)\b)|(?<!\p{L})'[^']{1,80}'(?!\p{L})|[*_][^*_\n]{1,80}[*_]|\([^()]{1,80}\)/gu;

/**
 * Words of the English that are Hindi in Latin letters: runs whose grammar is Hindi, and single
 * words that sound like one of the source for which the lexicon has English. Names (with a capital),
 * quotations and words that English has taken over are left alone.
 */
export function romanisedRuns(source: string, target: string): Stretch[] {
  const prose = target.replace(QUOTATION, (text) => ' '.repeat(text.length));
  const words = [...prose.matchAll(WORD)].map(({ 0: text, index: start }) => {
    return { text, start, end: start + text.length };
  });
  const doubtful = words
    .map((word, at) => ({ word, near: words.slice(Math.max(0, at - 1), at + 2) }))
    .filter(({ word }) =>
      CAPITAL.test(word.text)
        ? isFirst(word, prose) && isOddFirst(word.text)
        : mayBeHindi(word.text),
    )
    .slice(0, MOST_WORDS);
  if (doubtful.length === 0) return [];
  const heard = hearer(source, target);
  return doubtful
    .filter(
      ({ word, near }) => isGrammar(word, near) || (mayBeHindi(word.text) && heard(word.text)),
    )
    .map(({ word }) => word);
}

/** A sentence with more doubtful words is no English anyway. */
const MOST_WORDS = 400;

/** Small letters, and no word of English. */
const mayBeHindi = (word: string): boolean =>
  /^\p{Ll}/u.test(word) &&
  word.length > 1 &&
  word.length < LONGEST &&
  !LOAN_WORDS.has(word) &&
  !(word.endsWith('s') && LOAN_WORDS.has(word.slice(0, -1))) &&
  !isEnglishWord(word);

const CAPITAL = /^\p{Lu}/u;

/** With the capital of a sentence: not a name, if its grammar is Hindi. */
const isOddFirst = (word: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(word) && mayBeHindi(word.toLowerCase());

const isFirst = ({ start }: Stretch, text: string): boolean =>
  start === 0 || /[.!?]["'”’]? ["'“‘]?$/.test(text.slice(Math.max(0, start - 5), start));

/** In letters. */
const LONGEST = 40;

/** A word of Hindi grammar beside another doubtful one: "ki woh", "nahi hai". */
function isGrammar(word: Stretch, near: readonly Stretch[]): boolean {
  const alone = romanisedEvidence(word.text.toLowerCase());
  if (alone.grammar < 1 && alone.content === 0) return false;
  if (alone.grammar >= 2 && word.text.length > 3) return true;
  return (
    romanisedEvidence(near.map(({ text }) => text.toLowerCase()).join(' ')).grammar +
      alone.content >=
    2.5
  );
}

/** From here on a Latin word writes a Devanagari one. */
const WRITES = 0.86;

/** Whether a word sounds like one of the source which should have been said in English. */
function hearer(source: string, target: string): (word: string) => boolean {
  const glossesOf = shippedGlosses();
  const said = new Set((target.match(WORD) ?? []).map(englishStem));
  const all = [...new Set(source.match(/[\p{Script=Devanagari}\u200C\u200D]{2,40}/gu) ?? [])];
  const hindi = all.filter((word) => {
    if (FUNCTION_WORDS.hi.has(word.normalize('NFC'))) return false;
    const glosses = glossesOf(stemHindi(word));
    return glosses.size > 0 && ![...glosses].some((gloss) => said.has(gloss));
  });
  // As it is spelt a word is Hindi even where its English seems to stand elsewhere.
  const entries = all.filter((word) => isEntry(word) && glossesOf(stemHindi(word)).size > 0);
  const known = new Map<string, boolean>();
  return (word) => {
    if (word.length < 3) return false;
    const before = known.get(word);
    if (before !== undefined) return before;
    const { grammar, content } = romanisedEvidence(word);
    const candidates = (grammar + content > 0 ? all : hindi).slice(0, MOST_WORDS);
    const isHeard =
      candidates.some((one) => writes(one, word)) || entries.some((one) => isSpelt(one, word));
    known.set(word, isHeard);
    return isHeard;
  };
}

/** पसीने may come as paseena; a form that is no entry may be a name with the stem of a word. */
function writes(hindi: string, latin: string): boolean {
  if (!mayBegin(hindi, latin)) return false;
  const direct = hindi.endsWith('े') ? `${hindi.slice(0, -1)}ा` : hindi;
  const least = isEntry(hindi) || isEntry(direct) ? WRITES : SURELY_WRITES;
  return nameSimilarity(hindi, latin) >= least || nameSimilarity(direct, latin) >= least;
}

const SURELY_WRITES = 0.93;

const isSpelt = (hindi: string, latin: string): boolean =>
  hindi.length > 1 && romanise(hindi) === latin;
