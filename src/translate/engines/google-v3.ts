/**
 * Cloud Translation Advanced (v3), for service accounts, through Google's client, which signs its
 * own tokens. The client takes no AbortSignal and its time-outs do not work, so stopping is done
 * around it; it is told to retry nothing.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { TranslationServiceClient } from '@google-cloud/translate';
import { z } from 'zod';
import type { EngineAnswer, Fault } from '../../context.ts';
import type { Ask, Question } from './google-faults.ts';
import { faultOfError, faultOfFailure, unusable } from './google-faults.ts';
import { redactor } from './redact.ts';
import type { ServiceAccount } from './service-account.ts';

/** Where Google’s client asks by itself. */
export const V3_ORIGIN = 'https://translate.googleapis.com';

const translations = z.array(z.object({ translatedText: z.string() }));
const answerSchema = z.object({ translations, glossaryTranslations: translations.catch([]) });

/** The client's error for a status that is no success; the answer's body stands in it as text. */
const failureSchema = z.object({
  response: z.object({
    status: z.number(),
    headers: z.custom<Headers>((value) => value instanceof Object && 'get' in value),
    data: z.string().catch(''),
  }),
});

interface V3Options {
  readonly account: ServiceAccount;
  /** Google's own if left out. */
  readonly origin: string | undefined;
  readonly fetch: typeof globalThis.fetch;
  /** The glossary of the account's project that is ready, as `us-central1/name`. */
  readonly glossary: () => string | undefined;
}

/** Asks version 3 as a service account. */
export function askV3({ account, origin, fetch, glossary }: V3Options): Ask {
  const redact = redactor(account.private_key.split('\n').filter((line) => line.length > 8));
  const send = senderFor({ account, origin, fetch, glossary });
  return async (question) => {
    question.signal.throwIfAborted();
    try {
      const answer = await untilAborted(send(question), question.signal);
      return readAnswer(answer, question.texts.length);
    } catch (error) {
      question.signal.throwIfAborted();
      return { fault: faultOf(error, redact) };
    }
  };
}

type Send = (question: Question) => Promise<unknown>;

/** Makes the client on first use: its import takes most of a second, and a run may not need it. */
function senderFor({ account, origin, fetch, glossary }: V3Options): Send {
  // The client hands no signal on to `fetch`, so it travels beside the call.
  const signals = new AsyncLocalStorage<AbortSignal>();
  const stoppable: typeof fetch = (input, init) =>
    fetch(input, { ...init, redirect: 'manual', signal: signals.getStore() ?? null });
  let client: Promise<TranslationServiceClient> | undefined;
  return (question) =>
    signals.run(question.signal, async () => {
      client ??= createClient(account, origin, stoppable);
      const [answer] = await (
        await client
      ).translateText(requestOf(question, account.project_id, glossary()), { retry: null });
      return answer;
    });
}

async function createClient(
  account: ServiceAccount,
  origin: string | undefined,
  fetchImplementation: typeof globalThis.fetch,
): Promise<TranslationServiceClient> {
  const { TranslationServiceClient } = await import('@google-cloud/translate');
  const { universe_domain: universeDomain } = account;
  return new TranslationServiceClient({
    fallback: true,
    credentials: account,
    clientOptions: { transporterOptions: { fetchImplementation } },
    ...(universeDomain !== undefined && { universeDomain }),
    ...(origin !== undefined && addressOf(new URL(origin))),
  });
}

const addressOf = ({ protocol, hostname, port }: URL) => ({
  protocol: protocol.slice(0, -1),
  apiEndpoint: hostname,
  port: Number(port || (protocol === 'http:' ? 80 : 443)),
});

/** A glossary is only found from its own location; without one, any may answer. */
function requestOf(
  { texts, format, source, target, hasTerms }: Question,
  project: string,
  glossary: string | undefined,
) {
  const [location, name] = hasTerms && glossary !== undefined ? glossary.split('/') : ['global'];
  const parent = `projects/${project}/locations/${location ?? ''}`;
  return {
    parent,
    contents: [...texts],
    mimeType: format === 'html' ? 'text/html' : 'text/plain',
    sourceLanguageCode: source,
    targetLanguageCode: target,
    ...(name !== undefined && {
      glossaryConfig: { glossary: `${parent}/glossaries/${name}`, ignoreCase: true },
    }),
  };
}

/** The promise's outcome, or the signal's reason as soon as that aborts; what comes later is lost. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', stop, { once: true });
    void work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', stop);
    });
  });
}

function readAnswer(answer: unknown, expected: number): EngineAnswer {
  // The client takes `{}` and `[]` for a success and fills in what is missing.
  const { data } = answerSchema.safeParse(answer);
  // Both stand there where a glossary was named.
  const all = data?.glossaryTranslations.length ? data.glossaryTranslations : data?.translations;
  const texts = all?.map((one) => one.translatedText);
  if (texts?.length === expected) return { texts };
  return unusable(`expected ${expected} translations, got ${texts?.length ?? 'none'}`);
}

function faultOf(error: unknown, redact: (text: string) => string): Fault {
  const { data } = failureSchema.safeParse(error);
  if (!data) return faultOfError(error, redact);
  const { status, headers, data: body } = data.response;
  return faultOfFailure({ status, headers, body }, redact);
}
