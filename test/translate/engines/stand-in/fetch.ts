import { kindOf, type Asked, type Reply } from './messages.ts';
import type { Outgoing, Service } from './service.ts';

/** The service behind a `fetch` that needs no network, so that its time can be virtual too. */
export function fetchFrom(service: Service): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    // The request's own signal is deaf once the request has been collected as garbage.
    const signal = init?.signal ?? request.signal;
    const asked = await read(request);
    // Who has hung up gets nothing more, though it may be on the bill.
    const stopped = aborted(signal);
    const outgoing = await Promise.race([service.answer(asked, stopped), stopped]);
    if (outgoing?.reply.failure === 'hang') await stopped;
    signal.throwIfAborted();
    const { reply, over } = outgoing as Outgoing;
    over(reply.failure === undefined);
    return respond(reply);
  };
}

async function read(request: Request): Promise<Asked> {
  const { pathname } = new URL(request.url);
  const headers = Object.fromEntries(request.headers);
  const body = JSON.parse((await request.text()) || '{}') as Asked['body'];
  return { ...kindOf(pathname, headers), body };
}

const aborted = (signal: AbortSignal): Promise<undefined> =>
  new Promise((resolve) => {
    const stop = (): void => resolve(undefined);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });

function respond({ status = 200, headers = {}, body = {}, failure }: Reply): Response {
  if (failure === 'reset') throw broken('fetch failed', 'ECONNRESET');
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const all = { 'content-type': 'application/json; charset=utf-8', ...headers };
  return new Response(failure === 'cut' ? half(text) : text, { status, headers: all });
}

const half = (text: string): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(text)),
    pull: (controller) => controller.error(broken('terminated', 'UND_ERR_SOCKET')),
  });

/** As undici says that a connection broke. */
const broken = (message: string, code: string): TypeError =>
  new TypeError(message, { cause: Object.assign(new Error(message), { code }) });
