import { placeOf } from '../count-differences.ts';
import { type End, endMark, type EndMark } from '../marks/end-mark.ts';
import type { Pair } from '../pair.ts';
import {
  ASKING,
  asksIndirectly,
  INVERTED,
  isRequest,
  isRhetorical,
  QUESTION_WORDS,
  SHOUT,
} from '../marks/kinds-of-sentence.ts';
import type { Problem, Rule } from './rule.ts';

export const endPunctuation: Rule = {
  id: 'end-punctuation',
  severity: 'warning',
  summary:
    'A sentence that ends otherwise than the Hindi: a danda, no mark, another kind of sentence.',
  fixable: true,
  check(pair) {
    const [hindi, english] = [endMark(pair.source), endMark(pair.target)];
    const found = FINDERS.map((find) => find(hindi, english, pair)).find(
      (one) => one !== undefined,
    );
    return found ? [found] : [];
  },
};

type Finder = (hindi: End, english: End, pair: Pair) => Problem | undefined;

/** Both a danda and a full stop, in Hindi. */
const isStop = (mark: EndMark): boolean => mark === 'danda' || mark === 'stop';

const danda: Finder = (hindi, english, { source, target }) => {
  // With another mark beside it a danda is one too many: of the rule `character`.
  const isOne = /^\s*[।|]\s*$/u.test(target.slice(english.start, english.end));
  // A bar between cells is none.
  if (!isOne || hindi.text.includes('|') || source.trim() === target.trim()) return undefined;
  const actual = english.text;
  const message = `The English ends with a danda: ${actual}.`;
  return problem(english, { message, expected: '.', actual, fix: '.' });
};

/** `..`, `.,`, `?.` */
const piledUp: Finder = (hindi, english, { target }) => {
  const { text } = english;
  if (!/^(?:\.\.|[.!?]+[,;]|[?!]\.|,\.|;\.|\.[?!,;:])$/.test(text) || hindi.text === text)
    return undefined;
  // An abbreviation has a stop of its own: "etc.?"
  if (
    /^\.[?!,;:]$/.test(text) &&
    /\b(?:etc|[ap]\.m|Jr|Sr|Ltd|Inc|Co|[A-Z])$/.test(target.slice(0, english.start))
  )
    return undefined;
  const fix = text === '..' ? '.' : (/[?!]/.exec(text)?.[0] ?? '.');
  return problem(english, {
    message: `The English ends with ${text}`,
    expected: fix,
    actual: text,
    fix,
  });
};

const kindOfSentence: Finder = (hindi, english, { source, target }) => {
  const isAsked = hindi.mark === 'question' && isNoQuestion(english.mark);
  const isTold = english.mark === 'question' && isStop(hindi.mark);
  const isCried = hindi.mark === 'question' && english.mark === 'exclamation';
  if (isCried && INVERTED.test(target)) return differs(hindi, english, '?');
  // What is asked may stand in a quotation at either end, and a question word asks without a mark.
  if (isAsked && !target.includes('?') && !asksIndirectly(target) && !isRhetorical(source, target))
    return differs(hindi, english, '?');
  const mayAsk = source.includes('?') || QUESTION_WORDS.test(source) || isRequest(source, target);
  return isTold && !mayAsk ? differs(hindi, english, '.') : undefined;
};

const isNoQuestion = (mark: EndMark): boolean =>
  isStop(mark) || mark === 'none' || mark === 'colon' || mark === 'comma';

/** A question within the text that became a statement: the English is still put like one. */
const toldWithin: Finder = (_hindi, _english, { source, target }) => {
  if (!source.includes('?') || target.includes('?')) return undefined;
  const sentences = [...target.matchAll(/[.!]/g)].map(({ index }, at, all) => {
    const start = (all[at - 1]?.index ?? -1) + 1;
    return { text: target.slice(start, index).trim(), end: index + 1 };
  });
  const asked = sentences.find(({ text }) => ASKING.test(text));
  if (!asked) return undefined;
  const { end } = asked;
  const mark = target.charAt(end - 1);
  const message = `A question of the Hindi ends with ${mark}`;
  return problem({ start: end - 1, end }, { message, expected: '?', actual: mark, fix: '?' });
};

/** A shout that the English tells calmly; what is merely remarked with emphasis may be. */
const calm: Finder = (hindi, english, { source, target }) => {
  if (hindi.mark !== 'exclamation' || !isStop(english.mark)) return undefined;
  if (/[!?]/.test(target) || source.split(/\s+/).length > LONGEST_SHOUT) return undefined;
  return SHOUT.test(source) ? differs(hindi, english, '!') : undefined;
};

/** In words. */
const LONGEST_SHOUT = 12;

const unfinished: Finder = (hindi, english) => {
  const isEnded = isStop(hindi.mark) || hindi.mark === 'exclamation';
  if (isEnded && english.mark === 'comma') return differs(hindi, english, '.');
  return undefined;
};

const missing: Finder = (hindi, english, { target, prose }) => {
  if (english.mark !== 'none' || target === '' || hindi.text.includes('|')) return undefined;
  const isEnded = isStop(hindi.mark) || hindi.mark === 'exclamation';
  // A heading or a cell may have lost the stop of a Hindi one: only a sentence wants it.
  if (!isEnded || target.split(/\s+/).length < LEAST_WORDS) return undefined;
  if (!/[\p{L}\p{N}\p{Pf}"')\]%]$/u.test(prose.target.trimEnd())) return undefined;
  // After an address a stop would become part of it.
  if (prose.target.trimEnd().length < target.trimEnd().length) return undefined;
  return differs(hindi, english, hindi.mark === 'exclamation' ? '!' : '.');
};

const spaced: Finder = (_hindi, english, { target }) => {
  const before = /[\p{L}\p{N}]([ \t]+)$/u.exec(target.slice(0, english.start))?.[1];
  if (before === undefined || !/^[.?!]+$/.test(english.text) || english.mark === 'ellipsis')
    return undefined;
  const start = english.start - before.length;
  const actual = target.slice(start, english.end);
  const message = 'There is a blank before the last mark of the English.';
  return problem(
    { ...english, start },
    { message, expected: english.text, actual, fix: english.text },
  );
};

const LEAST_WORDS = 3;

const FINDERS: readonly Finder[] = [
  ...[danda, piledUp, kindOfSentence, toldWithin],
  ...[calm, unfinished, missing, spaced],
];

/** What stands at the end of the English is to be `fix`. */
function differs(hindi: End, english: End, fix: string): Problem {
  const actual = english.text === '' ? 'no mark' : english.text;
  const message = `The Hindi ends with ${hindi.text}, the English with ${actual}`;
  return {
    ...problem(english, {
      message: `${message}${/\p{L}$/u.test(actual) ? '.' : ''}`,
      expected: fix,
      actual: english.text,
      fix,
    }),
    places: [placeOf('target', english), placeOf('source', hindi)],
  };
}

const problem = (at: Pick<End, 'start' | 'end'>, rest: Problem): Problem => ({
  ...rest,
  places: [placeOf('target', at)],
});
