/**
 * Cloud Translation Basic (v2), for API keys. Asked with a plain `fetch`: Google's client puts the
 * key into addresses and error messages, and ends the process on an answer it does not understand.
 */
import { z } from 'zod';
import type { EngineAnswer } from '../../context.ts';
import type { Ask, Question } from './google-faults.ts';
import { faultOfError, faultOfFailure, unusable } from './google-faults.ts';
import { parseJson } from './http-faults.ts';
import { redactor } from './redact.ts';

export const V2_ORIGIN = 'https://translation.googleapis.com';

const answerBody = z.object({
  data: z.object({ translations: z.array(z.object({ translatedText: z.string() })) }),
});

interface V2Options {
  readonly origin: string;
  readonly key: string;
  readonly fetch: typeof globalThis.fetch;
}

/** Asks version 2 with an API key. */
export function askV2({ origin, key, fetch }: V2Options): Ask {
  const redact = redactor([key]);
  return async (question) => {
    question.signal.throwIfAborted();
    try {
      const response = await fetch(`${origin}/language/translate/v2`, init(question, key));
      const body = await readBody(response);
      if (response.ok) return readAnswer(body, question.texts.length);
      const { status, headers } = response;
      return { fault: faultOfFailure({ status, headers, body }, redact) };
    } catch (error) {
      question.signal.throwIfAborted();
      return { fault: faultOfError(error, redact) };
    }
  };
}

function init({ texts, format, source, target, signal }: Question, key: string): RequestInit {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'X-goog-api-key': key },
    body: JSON.stringify({ q: texts, source, target, format, model: 'nmt' }),
    // `manual` rather than `error`: both keep the key here, but this one lets us say what happened.
    redirect: 'manual',
    signal,
  };
}

/** An error's status says enough when the rest of it is lost; a translation is needed whole. */
async function readBody(response: Response): Promise<string> {
  return response.text().catch((error: unknown) => {
    if (response.ok) throw error;
    return '';
  });
}

function readAnswer(body: string, expected: number): EngineAnswer {
  const { data: answer } = answerBody.safeParse(parseJson(body));
  if (!answer) return unusable('answered something that is not a translation');
  const { translations } = answer.data;
  if (translations.length === expected) {
    return { texts: translations.map(({ translatedText }) => translatedText) };
  }
  return unusable(`expected ${expected} translations, got ${translations.length}`);
}
