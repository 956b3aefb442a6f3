import { isAttribution } from '../ends/attribution.ts';
import type { Candidate } from '../ends/candidate.ts';
import { isLetterOrDigit, skipSpacesBack } from '../ends/characters.ts';
import { isFinite } from '../ends/words.ts';
import { speechOpeners, speechVerbs } from '../language/speech.ts';
import { postpositions } from '../language/words.ts';
import type { Rule } from './rule.ts';

const MARKS = ['danda', 'question', 'full stop', 'ellipsis', 'pipe'] as const;

/** After a closing quote: does the sentence go on with who said it, or what it is? */
export const quotationRules: readonly Rule[] = [
  {
    name: 'quotation with postposition',
    reason: 'a postposition after the quotation makes it a part of the sentence',
    verdict: 'no end',
    marks: MARKS,
    applies: ({ place, nextWord }) => place.quotation !== undefined && postpositions.has(nextWord),
  },
  {
    name: 'quotation and saying',
    reason: 'the sentence goes on with कहकर, कहते हुए, वाला, नामक …',
    verdict: 'no end',
    marks: MARKS,
    applies: ({ place, nextWord }) => place.quotation !== undefined && speechOpeners.has(nextWord),
  },
  {
    name: 'next speaker',
    reason: 'a quotation that breaks off, and right after it the next one',
    verdict: 'end',
    marks: ['ellipsis'],
    applies: ({ place, following }) => place.quotation !== undefined && /[“‘«"]/u.test(following),
  },
  {
    name: 'announced quotation',
    reason: 'who says it was said before, so the next words are a sentence of their own',
    verdict: 'end',
    marks: ['danda', 'question'],
    applies: (candidate) => isAnnounced(candidate) && !isSmallLatin(candidate.following),
  },
  {
    name: 'quotation and attribution',
    reason: 'the words after the quotation say whose it is',
    verdict: 'no end',
    marks: MARKS,
    applies: ({ text, place, next }) =>
      place.quotation !== undefined && isAttribution(text, next, place.limit),
  },
  {
    name: 'quotation and author',
    reason: 'a dash after the quotation leads to its author',
    verdict: 'no end',
    marks: ['danda', 'question', 'full stop', 'pipe'],
    applies: ({ place, following }) => place.quotation !== undefined && /[—–―-]/u.test(following),
  },
  {
    name: 'quoted title',
    reason: 'a short quotation that nothing announces is a name within the sentence',
    verdict: 'no end',
    marks: ['question'],
    applies: (candidate) => isTitle(candidate),
  },
];

const isSmallLatin = (character: string): boolean => /\p{Ll}/u.test(character);

/** Whether words before the opening quote lead to it: a comma, कि, a verb of saying. */
function isAnnounced({ text, place }: Candidate): boolean {
  if (place.quotation === undefined || place.quotation.open < 0) return false;
  const { open, sentence } = place.quotation;
  const to = skipSpacesBack(text, open, sentence);
  if (to === sentence) return false;
  if (/[,:;–—-]/u.test(text.charAt(to - 1))) return isLetterBefore(text, to - 1, sentence);
  const word = /[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(sentence, to - 24), to))?.[0] ?? '';
  return word === 'कि' || speechVerbs.has(word) || isFinite(word);
}

/** `— “…”` opens with a dash; that announces nothing. */
const isLetterBefore = (text: string, at: number, floor: number): boolean =>
  isLetterOrDigit(text.charAt(skipSpacesBack(text, at, floor) - 1)) && at > floor;

const LONGEST_TITLE = 40;

function isTitle(candidate: Candidate): boolean {
  const { place } = candidate;
  if (place.quotation === undefined || place.quotation.open < place.content) return false;
  return place.at - place.quotation.open <= LONGEST_TITLE && !isAnnounced(candidate);
}
