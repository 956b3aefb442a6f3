import { COMMON_WORDS } from '../hindi/legacy/common-words.ts';
import { foldHindi } from '../hindi/stem-hindi.ts';
import { AGENTS, HONORIFICS, NO_NAMES, PLACES, TITLES } from './name-cues.ts';

export type NameKind = 'person' | 'place' | 'name';

/** A word, or a few, that a cue beside it tells to be a name. */
export interface CuedName {
  readonly hindi: string;
  readonly kind: NameKind;
}

interface Word {
  readonly text: string;
  readonly key: string;
  /** Only a blank, or the full stop of a title, stands before. */
  readonly joined: boolean;
}

const folded = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(foldHindi));
const titles = folded(TITLES);
const honorifics = folded(HONORIFICS);
const places = folded(PLACES);
const agents = folded(AGENTS);
const cues = folded([...TITLES, ...HONORIFICS, ...PLACES, ...AGENTS]);
/** Words of everyday prose that are names as well. */
const ALSO_NAMES = ['भारत', 'दिल्ली', 'मुंबई', 'राजस्थान', 'बिहार', 'कुमार', 'सिंह', 'राम', 'शर्मा'];
const noNames = folded([
  ...NO_NAMES,
  ...[...COMMON_WORDS].filter((word) => !ALSO_NAMES.includes(word)),
]);

const WORD = /(?=\p{Script=Devanagari})[\p{L}\p{M}\u200C\u200D]+/gu;
/** A name has so many words at most: डॉ. भीमराव रामजी आंबेडकर. */
const MOST_WORDS = 3;

/** The names of a Hindi text without tags that titles, honorifics, kinds of places or ने tell. */
export function cuedNames(text: string): CuedName[] {
  const words = wordsOf(text);
  /** The last word of a name that a title has told: ने behind it says nothing new. */
  let told = -1;
  return words.flatMap((word, at): CuedName[] => {
    if (titles.has(word.key)) {
      const name = after(words, at);
      told = at + name.length;
      return named(name, 'person');
    }
    const before = words[at - 1];
    if (!before || at - 1 <= told || !word.joined || !mayBeName(before)) return [];
    if (honorifics.has(word.key)) return named([before], 'person');
    if (places.has(word.key)) return named([before], 'place');
    return agents.has(word.key) ? named([before], 'name') : [];
  });
}

function wordsOf(text: string): Word[] {
  let last = 0;
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const joined = /^\.?[ \u00A0]$/u.test(text.slice(last, index));
    last = index + word.length;
    return { text: word, key: foldHindi(word), joined };
  });
}

/** The words behind a title, as long as they may be a name. */
function after(words: readonly Word[], at: number): Word[] {
  const found: Word[] = [];
  for (const word of words.slice(at + 1, at + 1 + MOST_WORDS)) {
    if (!word.joined || !mayBeName(word)) break;
    found.push(word);
  }
  return found;
}

/** Plurals in -ों are no names, nor is a single letter. */
const mayBeName = ({ key }: Word): boolean =>
  !noNames.has(key) && !cues.has(key) && !/ो[ंँ]$/u.test(key) && key.length > 1;

const named = (words: readonly Word[], kind: NameKind): CuedName[] =>
  words.length === 0 ? [] : [{ hindi: words.map(({ text }) => text).join(' '), kind }];
