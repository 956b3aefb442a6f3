/**
 * A stand-in for Google Cloud Translation on 127.0.0.1: speaks version 2 and version 3 (REST),
 * "translates" without a network, and answers with faults when told to.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What to answer instead of a translation; left-out parts are those of a plain success. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text goes out as it is, anything else as JSON. */
  readonly body?: unknown;
  /** `reset`: no answer at all. `cut`: half of it, then a reset. `hang`: nothing, for ever. */
  readonly failure?: 'reset' | 'cut' | 'hang';
}

/** A request as it came. */
export interface Recorded {
  readonly path: string;
  readonly version: 'v2' | 'v3' | 'other';
  readonly auth: 'key' | 'bearer' | 'none';
  readonly headers: IncomingMessage['headers'];
  readonly body: Readonly<Record<string, unknown>>;
  /** Resolves when the answer is over, or the asker has hung up. */
  readonly closed: Promise<unknown>;
}

/** Translates one string, which is HTML if the request says so. */
type Translate = (text: string, html: boolean) => string;

export interface CloudTranslationOptions {
  readonly translate?: Translate;
  /** Answers to the first requests in their order; `undefined` translates. */
  readonly script?: readonly (Reply | undefined)[];
}

export interface CloudTranslation {
  /** An origin, as GOOGLE_TRANSLATE_ENDPOINT takes it. */
  readonly url: string;
  readonly requests: readonly Recorded[];
  close(): Promise<void>;
}

/** Starts the stand-in on a free port. */
export async function startCloudTranslation({
  translate = latinise,
  script = [],
}: CloudTranslationOptions = {}): Promise<CloudTranslation> {
  const requests: Recorded[] = [];
  const server = createServer((request, response) => {
    void record(request, once(response, 'close')).then((recorded) => {
      requests.push(recorded);
      send(response, script[requests.length - 1] ?? answer(recorded, translate));
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

/** Words in Devanagari become words of Latin letters, the same ones every time. Tags stay. */
export function latinise(text: string): string {
  return text
    .replaceAll('।', '.')
    .replaceAll(/[\u0900-\u0963\u0966-\u097f]+/g, (word) =>
      [...word].map((letter) => 'aeioumnrst'[(letter.codePointAt(0) ?? 0) % 10]).join(''),
    );
}

async function record(request: IncomingMessage, closed: Promise<unknown>): Promise<Recorded> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { pathname: path } = new URL(request.url ?? '/', 'http://stand-in');
  const { headers } = request;
  const bearer = headers.authorization?.startsWith('Bearer ');
  return {
    path,
    version: versionOf(path),
    auth: bearer ? 'bearer' : 'x-goog-api-key' in headers ? 'key' : 'none',
    headers,
    body: JSON.parse(Buffer.concat(chunks).toString() || '{}') as Recorded['body'],
    closed,
  };
}

function versionOf(path: string): Recorded['version'] {
  if (path === '/language/translate/v2') return 'v2';
  return /^\/v3\/projects\/[^/]+\/locations\/global:translateText$/.test(path) ? 'v3' : 'other';
}

function answer({ version, auth, body }: Recorded, translate: Translate): Reply {
  if (version === 'other') return failure(404, 'NOT_FOUND');
  if (auth === 'none') return failure(401, 'UNAUTHENTICATED');
  const html = body['format'] === 'html' || body['mimeType'] === 'text/html';
  const texts = (body['q'] ?? body['contents']) as string[];
  const translations = texts.map((text) => ({ translatedText: translate(text, html) }));
  return { body: version === 'v2' ? { data: { translations } } : { translations } };
}

/** An error in the form of Google's. */
export function failure(status: number, reason: string, message = reason): Reply {
  const errors = [{ message, domain: 'global', reason }];
  return { status, body: { error: { code: status, message, status: reason, errors } } };
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
