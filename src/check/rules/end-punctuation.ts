import { placeOf } from '../count-differences.ts';
import { type End, endMark, type EndMark } from '../marks/end-mark.ts';
import type { Pair } from '../pair.ts';
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

const danda: Finder = (hindi, english, { target }) => {
  const at = target.slice(english.start, english.end).search(/[।॥|]/);
  // A bar between cells is none.
  if (at < 0 || hindi.text.includes('|')) return undefined;
  const actual = english.text;
  const fix = /^[।॥|]+$/.test(actual) ? '.' : actual.replace(/[।॥|]/g, '');
  const message = `The English ends with a danda: ${actual}.`;
  return problem(english, { message, expected: fix, actual, fix });
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
  const isAsked = hindi.mark === 'question' && (isStop(english.mark) || english.mark === 'none');
  const isTold = english.mark === 'question' && isStop(hindi.mark);
  const isCried = hindi.mark === 'question' && english.mark === 'exclamation';
  if (isCried && INVERTED.test(target)) return differs(hindi, english, '?');
  // What is asked may stand in a quotation at either end, and a question word asks without a mark.
  if (isAsked && !target.includes('?')) return differs(hindi, english, '?');
  const mayAsk = source.includes('?') || QUESTION_WORDS.test(source);
  return isTold && !mayAsk ? differs(hindi, english, '.') : undefined;
};

/** "Are you leaving" is a question, whatever mark it has; "What a question" need not be. */
const INVERTED =
  /^["'“‘]?(?:am|are|is|was|were|do|does|did|have|has|had|will|would|can|could|shall|should) (?:I|you|he|she|it|we|they|this|that|there|the|my|your|his|her|our|their)\b[^.!?]*!["'”’]?$/iu;

const unfinished: Finder = (hindi, english) => {
  const isEnded = isStop(hindi.mark) || hindi.mark === 'exclamation';
  if (isEnded && english.mark === 'comma') return differs(hindi, english, '.');
  return undefined;
};

const missing: Finder = (hindi, english, { target }) => {
  if (english.mark !== 'none' || target === '' || hindi.text.includes('|')) return undefined;
  const isEnded = isStop(hindi.mark) || hindi.mark === 'exclamation';
  // A heading or a cell may have lost the stop of a Hindi one: only a sentence wants it.
  if (!isEnded || target.split(/\s+/).length < LEAST_WORDS) return undefined;
  if (!/[\p{L}\p{N}\p{Pf}"')\]%]$/u.test(target.trimEnd())) return undefined;
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

const QUESTION_WORDS =
  /(?<![\p{L}\p{M}])(?:क्या|क्यों|कौन|कहाँ|कहां|कब|कैस[ाेी]|कितन[ाेी]|किस(?:ने|को|का|की|के|से)?|किन|न|ना|क्यूँ|क्यूं|किधर|या)(?![\p{L}\p{M}])/u;

const FINDERS: readonly Finder[] = [danda, piledUp, kindOfSentence, unfinished, missing, spaced];

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
