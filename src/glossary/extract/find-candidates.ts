import { foldHindi, stemHindi } from '../../hindi/stem-hindi.ts';
import { hasDevanagariLetters } from '../../hindi/script.ts';
import { type TermWord, termWords } from '../../hindi/term-words.ts';
import * as cues from './cues.ts';
import * as lists from './word-lists.ts';

/** name and place by the word beside it, acronym by its letters, title by quotation marks. */
export type CandidateKind = 'name' | 'acronym' | 'title' | 'phrase' | 'word';

/** What may be a term, at one place of a text. */
export interface Candidate {
  readonly kind: CandidateKind;
  /** The words by their stems: what its forms share. */
  readonly stems: readonly string[];
  /** As it stands there. */
  readonly text: string;
}

const split = (list: string): string[] => list.trim().split(/\s+/);
const folded = (list: string): Set<string> => new Set(split(list).map(foldHindi));
const stemmed = (list: string): Set<string> => new Set(split(list).map(stemHindi));

const FUNCTION = folded(lists.FUNCTION_WORDS);
const FUNCTION_STEMS = stemmed(lists.FUNCTION_WORDS);
const VERB_ROOTS = stemmed(lists.VERB_ROOTS);
const COMMON = stemmed(lists.COMMON_WORDS);
const TITLES = folded(cues.TITLES);
const HONORIFICS = folded(cues.HONORIFICS);
const KINDS = stemmed(cues.KINDS);
const HINDI_ACRONYMS = folded(cues.HINDI_ACRONYMS);
const NO_ACRONYMS = folded(cues.NO_ACRONYMS);
const SPELT = new RegExp(`^(?:${split(cues.LETTER_NAMES).join('|')}){2,8}$`);
const LETTER = folded(cues.LETTER_NAMES);

/** The most words of a phrase, of a name and of a title in quotation marks. */
const MOST = { phrase: 4, name: 3, title: 6 };

interface Word extends TermWord {
  readonly text: string;
  readonly stem: string;
  /** May stand in a term. */
  readonly isContent: boolean;
}

/** All that may be a term in a Hindi text without tags; what stands within another comes as well. */
export function findCandidates(text: string): Candidate[] {
  const words = termWords(text).map((word) => withStem(word, text));
  return [
    ...runsOf(words).flatMap((run) => [...phrasesOf(run, text), ...wordsOf(run)]),
    ...acronymsOf(words, text),
    ...namesOf(words, text),
    ...titlesOf(text),
  ];
}

function withStem(word: TermWord, text: string): Word {
  const own = text.slice(word.start, word.end);
  const stem = stemHindi(word.key);
  return { ...word, text: own, stem, isContent: isContent(word.key, stem, own) };
}

const isContent = (key: string, stem: string, text: string): boolean =>
  hasDevanagariLetters(text) &&
  !FUNCTION.has(key) &&
  !FUNCTION_STEMS.has(stem) &&
  (key === stem || !VERB_ROOTS.has(stem));

/** Content words with nothing but blanks and hyphens between. */
function runsOf(words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  for (const word of words) {
    const isFirst = word.joint === 'break' || word.joint === 'dot';
    if (isFirst || runs.length === 0) runs.push([]);
    if (word.isContent) runs.at(-1)?.push(word);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

function phrasesOf(run: readonly Word[], text: string): Candidate[] {
  return run.flatMap((_, from) =>
    Array.from({ length: MOST.phrase - 1 }, (_, more) => run.slice(from, from + more + 2))
      .filter((words, more) => words.length === more + 2 && words.some(isRare))
      .map((words) => candidate('phrase', words, text)),
  );
}

const isRare = ({ stem, key }: Word): boolean => !COMMON.has(stem) && !COMMON.has(key);

/** A single letter is none, nor is a verb's root. */
const wordsOf = (run: readonly Word[]): Candidate[] =>
  run
    .filter((word) => isRare(word) && !VERB_ROOTS.has(word.stem) && /\p{L}.*\p{L}/u.test(word.key))
    .map(({ stem, text }) => ({ kind: 'word', stems: [stem], text }));

function candidate(kind: CandidateKind, words: readonly Word[], text: string): Candidate {
  const [first, last] = [words[0] as Word, words.at(-1) as Word];
  return { kind, stems: words.map(({ stem }) => stem), text: text.slice(first.start, last.end) };
}

function acronymsOf(words: readonly Word[], text: string): Candidate[] {
  const whole = words.filter(
    ({ key }) =>
      HINDI_ACRONYMS.has(key) || (SPELT.test(key) && !NO_ACRONYMS.has(key) && !LETTER.has(key)),
  );
  return [
    ...whole.map((word) => candidate('acronym', [word], text)),
    ...dottedOf(words).map((letters) => ({ ...candidate('acronym', letters, text) })),
  ];
}

/** यू.के. */
function dottedOf(words: readonly Word[]): Word[][] {
  const chains: Word[][] = [];
  words.forEach((word, at) => {
    const isNext = word.joint === 'dot' && LETTER.has(word.key);
    if (isNext && words[at - 1] === chains.at(-1)?.at(-1)) chains.at(-1)?.push(word);
    else if (LETTER.has(word.key)) chains.push([word]);
  });
  return chains.filter((chain) => chain.length > 1);
}

function namesOf(words: readonly Word[], text: string): Candidate[] {
  return words.flatMap((word, at) => {
    if (TITLES.has(word.key)) return nameFrom(words.slice(at + 1, at + 1 + MOST.name), text);
    const isCue = HONORIFICS.has(word.key) || KINDS.has(word.stem);
    const before = words[at - 1];
    if (!isCue || !before || word.joint !== 'gap') return [];
    const isName = before.isContent && isRare(before) && !TITLES.has(before.key);
    const name = HONORIFICS.has(word.key) ? [before] : [before, word];
    return isName ? [candidate('name', name, text)] : [];
  });
}

/** The words after a title, as far as they may be a name. */
function nameFrom(words: readonly Word[], text: string): Candidate[] {
  const end = words.findIndex(
    ({ joint, isContent, key }, at) =>
      !isContent || joint === 'break' || (joint === 'dot' && at > 0) || HONORIFICS.has(key),
  );
  const name = (end < 0 ? words : words.slice(0, end)).filter((word, at) => at > 0 || isRare(word));
  const [first] = name;
  return first && name.some(isRare) ? [candidate('name', name, text)] : [];
}

const QUOTED = /“([^“”"।?!]{2,80})”|"([^“”"।?!]{2,80})"|‘([^‘’।?!]{2,80})’/g;

function titlesOf(text: string): Candidate[] {
  return [...text.matchAll(QUOTED)].flatMap(([, curly, straight, single]) => {
    const quoted = (curly ?? straight ?? single ?? '').trim().replace(/[,;:]$/, '');
    const words = termWords(quoted).map((word) => withStem(word, quoted));
    const isTitle =
      words.length <= MOST.title && words.some((word) => word.isContent && isRare(word));
    const isSaid = quoted.length < (curly ?? straight ?? single ?? '').trim().length;
    return isTitle && !isSaid ? [candidate('title', words, quoted)] : [];
  });
}
