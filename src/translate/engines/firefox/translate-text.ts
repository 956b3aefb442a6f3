import { escapeText, hasTags, plainText } from '../../../tags.ts';
import { fromHtml, toHtml } from '../html.ts';
import { cutClauses } from './cut-clauses.ts';
import { joinPieces } from './join-pieces.ts';
import type { Question } from './messages.ts';
import { spaceOpaque } from './space-opaque.ts';
import type { ThreadAnswer } from './start-thread.ts';

type Ask = (question: Question) => Promise<ThreadAnswer>;

/**
 * Translates a tagged text, one call of the model for each sentence or, of a long one, for each
 * clause. Tags go as HTML: the runtime moves it with the words that it is round, by their alignment.
 * The first piece without an answer stands for all.
 */
export async function translateText(tagged: string, ask: Ask): Promise<ThreadAnswer> {
  const pieces = cutClauses(hasTags(tagged) ? wellNested(tagged) : tagged);
  const answers = await Promise.all(pieces.map(({ text }) => askPiece(text, ask)));
  const texts: string[] = [];
  for (const answer of answers) {
    if (!('text' in answer)) return answer;
    texts.push(answer.text);
  }
  return {
    text: joinPieces(
      texts,
      pieces.map(({ spaced }) => spaced),
    ),
  };
}

/** HTML that is not closed or nested as it should be would end the runtime. */
const wellNested = (tagged: string): string => fromHtml(toHtml(tagged));

async function askPiece(tagged: string, ask: Ask): Promise<ThreadAnswer> {
  const html = hasTags(tagged);
  const plain = plainText({ text: tagged, tags: [] });
  if (plain.trim() === '') return { text: tagged };
  // A line is a sentence to the runtime; half a character ends it.
  const text = (html ? toHtml(tagged) : plain).replace(/[\p{Cc}\p{Cs}]+/gu, ' ');
  const answer = await ask({ text, html });
  if (!('text' in answer)) return answer;
  if (!html) return { text: escapeText(answer.text).trim() };
  return { text: spaceOpaque(tagged, fromHtml(answer.text)).trim() };
}
