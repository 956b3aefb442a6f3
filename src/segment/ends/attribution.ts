import { abbreviations } from '../language/abbreviations.ts';
import { drinks, lettered } from '../language/letter-names.ts';
import {
  englishSpeech,
  pointers,
  silence,
  speechAuxiliaries,
  speechVerbs,
} from '../language/speech.ts';
import { postpositions, starters } from '../language/words.ts';
import { STOPS } from './characters.ts';
import { isDottedGroup, isLetter } from './letters.ts';
import { opensList } from './list-marks.ts';

const LONGEST_CLAUSE = 12;
/** White space, a word (with full stops inside), and the marks after it. */
const WORD = new RegExp(
  `([\\s\\u200B]*)((?:[^\\s\\u200B"“”‘«»,;${STOPS}]|\\.(?=[\\p{L}\\p{M}]))+)((?:[ \\u00A0]*[,;${STOPS}])*)`,
  'uy',
);
/** A Latin I is a danda here as well (see the rule "letter for danda"). */
const BAR = /(?<=^|[\u0900-\u097F])[Il][^\p{L}\p{N}]*$/u;

/** Words of a clause may carry a full stop of their own: “…?” डॉ. शर्मा ने पूछा। */
const titles: ReadonlySet<string> = new Set(
  abbreviations
    .filter((group) => group.place === 'opens' && group.only === undefined)
    .flatMap((group) => group.words),
);

/**
 * Whether a clause from `at` on says whose the quotation before it is, and nothing else: a few
 * words that close with a verb of saying (राम ने धीरे से पूछा।).
 */
export function isAttribution(text: string, at: number, limit: number): boolean {
  const words = clauseFrom(text, at, limit);
  if (words === undefined || pointers.has(words[0] ?? '')) return false;
  const last = words.findLastIndex((word) => !speechAuxiliaries.has(word) || speechVerbs.has(word));
  const verb = words[last] ?? '';
  if (englishSpeech.has(verb)) return words.length <= 6;
  return speechVerbs.has(verb) && !words.slice(0, last).some((word) => silence.has(word));
}

/** Words up to a mark or comma; none if a quotation or too many words come before that. */
function clauseFrom(text: string, at: number, limit: number): string[] | undefined {
  const words: string[] = [];
  let from = at;
  while (words.length < LONGEST_CLAUSE && from < limit) {
    const { word, marks, space, to } = wordAt(text, from);
    if (word === '' || (word.includes('.') && !isDottedGroup(word))) return undefined;
    // The next item of a list is a sentence of its own.
    if (/[\n\r]/u.test(space) && opensList(text, from + space.length, from)) return words;
    words.push(word.replace(BAR, ''));
    const next = wordAt(text, to).word;
    const goesOn = marks === '' || (marks === '.' && isPartOfName(word, words.at(-2) ?? '', next));
    if (!goesOn || BAR.test(word)) return words.filter((part) => part !== '');
    from = to;
  }
  return from >= limit ? words : undefined;
}

function wordAt(
  text: string,
  at: number,
): { word: string; marks: string; space: string; to: number } {
  WORD.lastIndex = at;
  const [all = '', space = '', word = '', marks = ''] = WORD.exec(text) ?? [];
  return { word: word.normalize('NFC'), marks: marks.trim(), space, to: at + all.length };
}

/** A full stop that the rules for abbreviations never take for an end. */
function isPartOfName(word: string, previous: string, next: string): boolean {
  if (titles.has(word)) return true;
  if (isDottedGroup(word)) return postpositions.has(next);
  const isWord = word === 'आई' || drinks.has(previous) || lettered.has(previous);
  return isLetter(word) && !isWord && !starters.has(next);
}
