import { SetuError } from '../errors.ts';

type Fetch = typeof globalThis.fetch;

const MOST_REDIRECTS = 5;

/**
 * The answer of an address after its redirects. Only https is asked, or http on this machine if the
 * first address is there; a server elsewhere never sends us to this machine or to plain http. Throws a
 * SetuError `engine` for whatever is no answer, and the signal's reason if that aborts.
 */
export async function follow(first: URL, fetch: Fetch, signal: AbortSignal): Promise<Response> {
  let address = first;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    checkAddress(address, first);
    const answer = await ask(address, fetch, signal);
    const target = answer.headers.get('location');
    if (answer.status >= 300 && answer.status < 400 && target !== null) {
      await answer.body?.cancel();
      if (!URL.canParse(target, address.href)) throw refuse(address, 'redirects to no address');
      address = new URL(target, address);
    } else if (answer.ok && answer.body) return answer;
    else {
      await answer.body?.cancel();
      throw refuse(address, `answered ${answer.status}`);
    }
  }
  throw refuse(first, `redirects more than ${MOST_REDIRECTS} times`);
}

export const isLoopback = ({ hostname }: URL): boolean =>
  ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);

function checkAddress(address: URL, first: URL): void {
  const isOurs = isLoopback(address) && isLoopback(first);
  const isSafe = address.protocol === 'https:' && (isOurs || !isLoopback(address));
  if (isSafe || (address.protocol === 'http:' && isOurs)) return;
  const how = address === first ? 'is' : 'redirects to';
  throw refuse(first, `${how} ${address.origin}: expected https (http only on this machine)`);
}

async function ask(address: URL, fetch: Fetch, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, { redirect: 'manual', signal });
  } catch (error) {
    signal.throwIfAborted();
    throw refuse(address, `cannot be reached (${reasonOf(error)})`, error);
  }
}

/** Why a connection failed, as short as the system says it. */
export function reasonOf(error: unknown): string {
  const { cause, message } = error as { cause?: { code?: string; message?: string } } & Error;
  return cause?.code ?? cause?.message ?? message;
}

/** Without user, password and query, which may be secrets. */
function refuse(address: URL, what: string, cause?: unknown): SetuError {
  return new SetuError('engine', `${address.origin}${address.pathname} ${what}.`, {
    hint: 'Check the connection, HTTPS_PROXY and the address; nothing was changed.',
    cause,
  });
}
