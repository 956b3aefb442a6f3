import type { Preparation } from '../../context.ts';
import { faultOfError, readError } from './google-faults.ts';
import { signToken } from './google-token.ts';
import { parseJson } from './http-faults.ts';
import type { ServiceAccount } from './service-account.ts';

/** A call is tried so often, with longer and longer waits between. */
const TRIES = 4;
const FIRST_WAIT_MS = 1_000;
const DEADLINE_MS = 60_000;

/** What is called beside the translations themselves. */
export interface Call {
  readonly url: string;
  /** Posted; left out: the address is read. */
  readonly post?: { readonly type: string; readonly body: string };
}

/** `status` 0: there was none. `said`: the reason in one line, still with what may be secret. */
export interface Called {
  readonly status: number;
  readonly body: unknown;
  readonly said: string;
}

interface Caller extends Preparation {
  readonly account: ServiceAccount;
  readonly fetch: typeof globalThis.fetch;
}

/** Calls an API of Google as a service account. Throws only the signal's reason. */
export async function callGoogle(call: Call, caller: Caller): Promise<Called> {
  for (let tries = 1; ; tries += 1) {
    const called = await callOnce(call, caller);
    const { status } = called;
    const isPassing = status === 0 || status === 408 || status === 429 || status >= 500;
    if (!isPassing || tries === TRIES) return called;
    await caller.clock.sleep(FIRST_WAIT_MS * 2 ** (tries - 1), caller.signal);
  }
}

async function callOnce({ url, post }: Call, caller: Caller): Promise<Called> {
  const { account, fetch, clock, signal } = caller;
  signal.throwIfAborted();
  const headers = { authorization: `Bearer ${signToken(account, clock.now())}` };
  try {
    const response = await fetch(url, {
      ...(post ? { method: 'POST', body: post.body } : { method: 'GET' }),
      headers: post ? { ...headers, 'content-type': post.type } : headers,
      // A redirect could lead the token elsewhere.
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(DEADLINE_MS)]),
    });
    const text = await response.text();
    const { reasons, message } = readError(text);
    const said = [`HTTP ${response.status}`, reasons[0], message].filter(Boolean).join(', ');
    return { status: response.status, body: parseJson(text), said };
  } catch (error) {
    signal.throwIfAborted();
    return { status: 0, body: undefined, said: faultOfError(error, (all) => all).message };
  }
}
