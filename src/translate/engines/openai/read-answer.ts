import { escapeText, hasTags } from '../../../tags.ts';
import { parseJson } from '../http-faults.ts';
import { findMistake } from './find-mistake.ts';

/** Tagged translations in the order of the question, or what is wrong with them, for the model. */
export type Read = { readonly texts: readonly string[] } | { readonly mistakes: readonly string[] };

/** So many mistakes are named: more tell a model no more. */
const NAMED = 8;

/** Reads what a model has written; `isLeak` knows the instructions it was given. */
export function readAnswer(
  written: string,
  asked: readonly string[],
  isLeak: (text: string) => boolean,
): Read {
  const answer = parseJson(withoutWrapping(written));
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) {
    return { mistakes: ['The answer is not one JSON object.'] };
  }
  const wrong = wrongNumbers(Object.keys(answer), asked.length);
  if (wrong.length > 0) return { mistakes: wrong.slice(0, NAMED) };
  const texts = asked.map((_, index) => (answer as Record<string, unknown>)[index + 1]);
  const mistakes = texts.flatMap((text, index) => {
    const mistake = findMistake(asked[index] as string, text, isLeak);
    return mistake === undefined ? [] : [`"${index + 1}": ${mistake}`];
  });
  if (mistakes.length > 0) return { mistakes: mistakes.slice(0, NAMED) };
  return {
    texts: (texts as string[]).map((text, index) => asTagged(text, asked[index] as string)),
  };
}

/** Some models think aloud first, or wrap the object as they would in a chat. */
const withoutWrapping = (written: string): string =>
  written
    .trim()
    .replace(/^<think>[\s\S]*?<\/think>/, '')
    .trim()
    .replace(/^```(?:json)?/, '')
    .replace(/```$/, '');

function wrongNumbers(keys: readonly string[], count: number): string[] {
  const expected = Array.from({ length: count }, (_, index) => String(index + 1));
  const missing = expected.filter((key) => !keys.includes(key));
  const extra = keys.length - (expected.length - missing.length);
  return [
    ...missing.map((key) => `"${key}" is missing.`),
    ...(extra > 0 ? [`There are ${extra} keys too many: expected "1" to "${count}".`] : []),
  ];
}

/** Where no tags were asked for, whatever looks like one is text. */
const asTagged = (text: string, asked: string): string =>
  hasTags(asked) ? text : escapeText(text);
