/** A web service on 127.0.0.1 that answers as it is told, and goes wrong when told to. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Reply } from './cloud-translation.ts';

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Readonly<Record<string, unknown>>;
  /** Resolves when the answer is over, or the asker has hung up. */
  readonly closed: Promise<unknown>;
}

export interface Loopback {
  readonly url: string;
  readonly requests: readonly Received[];
  close(): Promise<void>;
}

/** Starts it on a free port; `script`: answers to the first requests, `undefined` for `answer`'s. */
export async function startLoopback(
  answer: (received: Received) => Reply,
  script: readonly (Reply | undefined)[] = [],
): Promise<Loopback> {
  const requests: Received[] = [];
  const server = createServer((request, response) => {
    void receive(request, once(response, 'close')).then((received) => {
      requests.push(received);
      send(response, script[requests.length - 1] ?? answer(received));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async (): Promise<void> => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests, close };
}

async function receive(request: IncomingMessage, closed: Promise<unknown>): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { method = '', url = '/', headers } = request;
  const body = JSON.parse(Buffer.concat(chunks).toString() || '{}') as Received['body'];
  return { method, path: url, headers, body, closed };
}

function send(response: ServerResponse, reply: Reply): void {
  const { status = 200, headers = {}, body = {}, failure } = reply;
  if (failure === 'hang') return;
  if (failure === 'reset') return void response.destroy();
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const length = Buffer.byteLength(text) + (failure === 'cut' ? 100 : 0);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': length,
    ...headers,
  });
  if (failure !== 'cut') return void response.end(text);
  response.write(text, () => response.destroy());
}
