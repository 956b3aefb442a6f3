/**
 * A stand-in for Google Cloud Translation on 127.0.0.1: speaks version 2 and version 3 (REST),
 * "translates" without a network, holds quotas, keeps a bill, and goes wrong when told to.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Counts } from './stand-in/bill.ts';
import { kindOf, type Asked, type Reply } from './stand-in/messages.ts';
import { openService, type ServiceOptions } from './stand-in/service.ts';

export { latinise } from './stand-in/latinise.ts';
export { failure, type Reply } from './stand-in/messages.ts';
export type { ServiceOptions as CloudTranslationOptions } from './stand-in/service.ts';

/** A request as it came. */
export interface Recorded extends Asked {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** Resolves when the answer is over, or the asker has hung up. */
  readonly closed: Promise<unknown>;
}

export interface CloudTranslation {
  /** An origin, as GOOGLE_TRANSLATE_ENDPOINT takes it. */
  readonly url: string;
  readonly requests: readonly Recorded[];
  /** The same as JSON under `${url}${COUNTS_PATH}`. */
  counts(): Counts;
  readonly close: () => Promise<void>;
}

export const COUNTS_PATH = '/stand-in/counts';

/** Starts the stand-in on a free port. */
export async function startCloudTranslation(
  options: ServiceOptions = {},
): Promise<CloudTranslation> {
  const service = openService(options);
  const requests: Recorded[] = [];
  const server = createServer((request, response) => {
    if (request.url === COUNTS_PATH) {
      response.setHeader('content-type', 'application/json; charset=utf-8');
      return void response.end(JSON.stringify(service.counts()));
    }
    const closed = once(response, 'close');
    void record(request, closed).then(async (recorded) => {
      requests.push(recorded);
      const { reply, over } = await service.answer(recorded, closed);
      void closed.finally(() => over(response.writableFinished));
      if (!response.destroyed) send(response, reply);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async (): Promise<void> => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  };
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, requests, counts: () => service.counts(), close };
}

async function record(request: IncomingMessage, closed: Promise<unknown>): Promise<Recorded> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { pathname: path } = new URL(request.url ?? '/', 'http://stand-in');
  const { headers, method = '', url = '/' } = request;
  const text = Buffer.concat(chunks).toString() || '{}';
  const isTsv = headers['content-type']?.startsWith('text/tab-separated-values') ?? false;
  const body = isTsv ? { text } : (JSON.parse(text) as Recorded['body']);
  return { path, ...kindOf(path, headers), method, url, headers, body, closed };
}

function send(response: ServerResponse, reply: Reply): void {
  const { status = 200, headers = {}, body = {}, failure: failed } = reply;
  if (failed === 'hang') return;
  if (failed === 'reset') return void response.destroy();
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const length = Buffer.byteLength(text) + (failed === 'cut' ? 100 : 0);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': length,
    ...headers,
  });
  if (failed !== 'cut') return void response.end(text);
  response.write(text, () => response.destroy());
}
