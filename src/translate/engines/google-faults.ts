/**
 * What the two versions of the Cloud Translation API have in common: how they are asked, and what
 * their errors mean to the queue.
 */
import { z } from 'zod';
import type { EngineAnswer, Fault } from '../../context.ts';
import type { Language } from '../../types.ts';
import {
  faultOfError as faultOfFailedCall,
  mayBeBilled,
  parseJson,
  redirected,
  retryAfterMs,
} from './http-faults.ts';

/** One request as it goes over the wire. */
export interface Question {
  readonly texts: readonly string[];
  readonly format: 'html' | 'text';
  readonly source: Language;
  readonly target: Language;
  /** A term of the glossary occurs in one of the texts. */
  readonly hasTerms: boolean;
  readonly signal: AbortSignal;
}

/** Asks once. Never throws but for the signal's reason. */
export type Ask = (question: Question) => Promise<EngineAnswer>;

/** An answer whose status is not a success. */
export interface Failure {
  readonly status: number;
  readonly headers: Pick<Headers, 'get'>;
  readonly body: string;
}

type Redact = (text: string) => string;

/** "Daily quotas reset at midnight Pacific Time" (Google Cloud documentation, quotas). */
const MIDNIGHT_IN = 'America/Los_Angeles';
const DAILY = /daily ?limit ?exceeded|per day/i;
const RATE = /rate_?\s?limit_?\s?exceeded|RESOURCE_EXHAUSTED/i;
const BAD_KEY = /API_KEY_INVALID|keyInvalid|keyExpired|API key (not valid|expired)/i;

const text = z.string().catch('');
const errorBody = z.object({
  error: z.object({
    message: text,
    status: text,
    errors: z.array(z.object({ reason: text })).catch([]),
    details: z.array(z.object({ reason: text, retryDelay: text })).catch([]),
  }),
});

/** A success that says nothing usable: paid for, perhaps, and worth another try. */
export const unusable = (why: string): { fault: Fault } => ({
  fault: { kind: 'busy', message: `Google Cloud Translation: ${why}`, billed: true },
});

/** What an error status means. Google names quotas in three places, so all are looked at. */
export function faultOfFailure({ status, headers, body }: Failure, redact: Redact): Fault {
  const { reasons, message, retryDelay } = readError(body);
  const said = [...reasons, message].join(' ');
  const wait = retryAfterMs(headers, retryDelay);
  const what = [`HTTP ${status}`, reasons[0], redirected(status), message].filter(Boolean);
  const kind = kindOf(status, said);
  return {
    kind,
    message: redact(`Google Cloud Translation answered ${what.join(', ')}`),
    billed: mayBeBilled(status),
    ...(wait !== undefined && { retryAfterMs: wait }),
    ...(kind === 'exhausted' && { midnightIn: MIDNIGHT_IN }),
  };
}

/** What a request means that broke off without a status. */
export const faultOfError = (error: unknown, redact: Redact): Fault =>
  faultOfFailedCall(error, { name: 'Google Cloud Translation', redact });

function kindOf(status: number, said: string): Fault['kind'] {
  const limited = status === 403 || status === 429;
  if (limited && DAILY.test(said)) return 'exhausted';
  if (status === 429 || (status === 403 && RATE.test(said))) return 'quota';
  if (status === 401 || status === 403 || (status === 400 && BAD_KEY.test(said))) return 'denied';
  if (status === 408 || status >= 500) return 'busy';
  // A redirect is no refusal of this text: the address is wrong for every request of the run.
  return status < 400 ? 'denied' : 'refused';
}

/** What an error's body says; empty if it is not Google's. */
export function readError(body: string): {
  reasons: string[];
  message: string;
  retryDelay: string;
} {
  const { data } = errorBody.safeParse(parseJson(body));
  if (!data) return { reasons: [], message: '', retryDelay: '' };
  const { message, status, errors, details } = data.error;
  const reasons = [...errors, ...details].map(({ reason }) => reason);
  const retryDelay = details.find((detail) => detail.retryDelay !== '')?.retryDelay ?? '';
  return { reasons: [...reasons, status].filter(Boolean), message, retryDelay };
}
