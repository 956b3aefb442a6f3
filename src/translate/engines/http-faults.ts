/** What the answers of a web service that are none mean to the queue, whatever the service. */
import type { Fault } from '../../context.ts';

const DAY_MS = 86_400_000;
/** The connection never stood, so nothing was sent. */
const NEVER_SENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_|ERR_TLS_CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/;

/** A service's name for people, and what takes secrets out of what it says. */
export interface Service {
  readonly name: string;
  readonly redact: (text: string) => string;
}

/** What a status that is no success means (RFC 9110); `said`: its message, as the body has it. */
export function faultOfStatus(
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  said: string,
  { name, redact }: Service,
): Fault {
  const wait = retryAfterMs(headers);
  const what = [`HTTP ${status}`, redirected(status), said].filter(Boolean).join(', ');
  return {
    kind: kindOf(status),
    message: redact(`${name} answered ${what}`),
    billed: mayBeBilled(status),
    ...(wait !== undefined && { retryAfterMs: wait }),
  };
}

export const redirected = (status: number): string =>
  status < 400 ? 'a redirect, which is not followed' : '';

/** 503 is a refusal; behind any other server error the work may have been done and lost. */
export const mayBeBilled = (status: number): boolean => status >= 500 && status !== 503;

function kindOf(status: number): Fault['kind'] {
  if (status === 429) return 'quota';
  if (status === 401 || status === 403 || status === 402) return 'denied';
  if (status === 408 || status >= 500) return 'busy';
  // A wrong address, or a redirect: no request of the run fares better.
  return status < 400 || status === 404 || status === 405 ? 'denied' : 'refused';
}

/** What an error that `fetch` threw means. */
export function faultOfError(error: unknown, { name, redact }: Service): Fault {
  const chain: Error[] = [];
  for (let at = error; at instanceof Error && chain.length < 5; at = at.cause) chain.push(at);
  const codes = chain.map((link) => ('code' in link ? String(link.code) : ''));
  const what = chain.map((link, index) => link.message || codes[index]).join(': ');
  return {
    kind: 'busy',
    message: redact(`${name} gave no answer: ${what || 'no reason'}`),
    billed: !codes.some((code) => NEVER_SENT.test(code)),
  };
}

/**
 * The longest wait that was asked for, up to a day: by the header `Retry-After`, seconds or a date, or
 * by a duration in the body, such as `3.5s`. Undefined if nothing was said.
 */
export function retryAfterMs(headers: Pick<Headers, 'get'>, inBody = ''): number | undefined {
  const header = headers.get('retry-after')?.trim() ?? '';
  // A date is read against the answer's own, which spares us the difference between two clocks.
  const now = Date.parse(headers.get('date') ?? '');
  const seconds = secondsToMs(header);
  const asked = [Number.isNaN(seconds) ? Date.parse(header) - now : seconds, secondsToMs(inBody)];
  const waits = asked.filter((wait) => !Number.isNaN(wait));
  return waits.length === 0 ? undefined : Math.min(Math.max(0, ...waits), DAY_MS);
}

/** Of `3`, or `3.5s` as Google's JSON writes durations; NaN of anything else. */
const secondsToMs = (text: string): number =>
  /^\d+(\.\d+)?s?$/.test(text) ? Number.parseFloat(text) * 1000 : Number.NaN;

/** The parsed text; undefined if it is not JSON. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
