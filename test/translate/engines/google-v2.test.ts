import nock from 'nock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EngineAnswer, Fault } from '../../../src/context.ts';
import { google } from '../../../src/translate/engines/google.ts';
import { startCloudTranslation, type Reply } from './cloud-translation.ts';
import { questionOf, worldOf } from './worlds.ts';

const KEY = 'AIza+test/key';
const ORIGIN = 'https://translation.googleapis.com';
const PATH = '/language/translate/v2';

beforeEach(() => {
  nock.disableNetConnect();
  nock.enableNetConnect('127.0.0.1');
});

afterEach(() => {
  nock.cleanAll();
  nock.enableNetConnect();
});

async function ask(env: Record<string, string>, ...texts: string[]): Promise<EngineAnswer> {
  const engine = await google.open(worldOf({ GOOGLE_TRANSLATE_API_KEY: KEY, ...env }));
  return engine.translate(questionOf(texts));
}

/** What the engine makes of that answer. */
async function faultOf(reply: Reply): Promise<Fault> {
  const service = await startCloudTranslation({ script: [reply] });
  try {
    const answer = await ask({ GOOGLE_TRANSLATE_ENDPOINT: service.url }, 'क', 'ख');
    if ('fault' in answer) return answer.fault;
    throw new Error('expected a fault');
  } finally {
    await service.close();
  }
}

const error = (status: number, parts: object, headers: Record<string, string> = {}): Reply => ({
  status,
  headers,
  body: { error: { code: status, ...parts } },
});

describe('version 2', () => {
  it('posts texts as JSON with the key in a header and never in the address', async () => {
    const body = { q: ['क & ख', 'ग'], source: 'hi', target: 'en', format: 'text', model: 'nmt' };
    nock(ORIGIN, { reqheaders: { 'x-goog-api-key': KEY, 'content-type': /^application\/json/ } })
      .post(PATH, body)
      .reply(200, { data: { translations: [{ translatedText: 'a' }, { translatedText: 'b' }] } });
    expect(await ask({}, 'क &amp; ख', 'ग')).toEqual({ texts: ['a', 'b'] });
  });

  it('posts texts with tags as HTML', async () => {
    const q = ['<span id="1">क</span> &amp; <img id="2">'];
    nock(ORIGIN)
      .post(PATH, { q, source: 'hi', target: 'en', format: 'html', model: 'nmt' })
      .reply(200, {
        data: { translations: [{ translatedText: '<img id=2> <span id=1>a</span>' }] },
      });
    expect(await ask({}, '<1>क</1> &amp; <2/>')).toEqual({ texts: ['<2/> <1>a</1>'] });
  });

  it.each<[string, Fault['kind'], Reply]>([
    ['429', 'quota', { status: 429, body: 'slow down' }],
    ['rateLimitExceeded', 'quota', error(403, { errors: [{ reason: 'rateLimitExceeded' }] })],
    [
      'userRateLimitExceeded',
      'quota',
      error(403, { errors: [{ reason: 'userRateLimitExceeded' }] }),
    ],
    ['User Rate Limit Exceeded', 'quota', error(403, { message: 'User Rate Limit Exceeded' })],
    ['RESOURCE_EXHAUSTED', 'quota', error(403, { status: 'RESOURCE_EXHAUSTED' })],
    ['dailyLimitExceeded', 'exhausted', error(403, { errors: [{ reason: 'dailyLimitExceeded' }] })],
    ['Daily Limit Exceeded', 'exhausted', error(403, { message: 'Daily Limit Exceeded' })],
    ['a quota per day', 'exhausted', error(429, { message: "limit 'characters per day'" })],
    ['401', 'denied', error(401, { status: 'UNAUTHENTICATED' })],
    ['403', 'denied', error(403, { message: 'API has not been used in this project' })],
    ['an invalid key', 'denied', error(400, { details: [{ reason: 'API_KEY_INVALID' }] })],
    ['a redirect', 'denied', { status: 302, headers: { location: '/elsewhere' } }],
    ['400', 'refused', error(400, { message: 'Invalid Value' })],
    ['413', 'refused', { status: 413 }],
    ['408', 'busy', { status: 408 }],
    ['503', 'busy', { status: 503, body: '<html>Busy</html>' }],
  ])('takes %s for %s, which is not billed', async (_, kind, reply) => {
    expect(await faultOf(reply)).toMatchObject({ kind, billed: false });
  });

  it.each<[string, Reply]>([
    ['500', { status: 500 }],
    ['504', { status: 504 }],
    ['HTML', { body: '<html>Sign in</html>' }],
    ['an empty object', { body: {} }],
    ['an empty body', { body: '' }],
    ['too few translations', { body: { data: { translations: [{ translatedText: 'a' }] } } }],
    ['a number for a text', { body: { data: { translations: [1, 2] } } }],
    ['a truncated answer', { body: { data: {} }, failure: 'cut' }],
    ['a reset connection', { failure: 'reset' }],
  ])('takes %s for busy, and for billed since it may be', async (_, reply) => {
    expect(await faultOf(reply)).toMatchObject({ kind: 'busy', billed: true });
  });

  it('goes by the status of an error whose body is cut off', async () => {
    const reply = { status: 429, failure: 'cut' } as const;
    expect(await faultOf(reply)).toMatchObject({ kind: 'quota', billed: false });
  });

  it('knows that nothing is billed where nobody listens', async () => {
    const service = await startCloudTranslation();
    await service.close();
    const answer = await ask({ GOOGLE_TRANSLATE_ENDPOINT: service.url }, 'क');
    expect(answer).toMatchObject({ fault: { kind: 'busy', billed: false } });
  });

  it.each<[string, Reply, number | undefined]>([
    ['seconds', error(429, {}, { 'retry-after': '7' }), 7000],
    [
      'a date, by the clock of the answer',
      error(
        429,
        {},
        {
          date: 'Mon, 23 Nov 2026 10:00:00 GMT',
          'retry-after': 'Mon, 23 Nov 2026 10:00:30 GMT',
        },
      ),
      30_000,
    ],
    ['a date in the past', error(429, {}, { 'retry-after': 'Mon, 23 Nov 2015 10:00:00 GMT' }), 0],
    ['RetryInfo', error(429, { details: [{ retryDelay: '3.5s' }] }), 3500],
    [
      'the longer of both',
      error(429, { details: [{ retryDelay: '9s' }] }, { 'retry-after': '2' }),
      9000,
    ],
    ['a day at most', error(503, {}, { 'retry-after': '99999999999' }), 86_400_000],
    ['nothing', error(429, {}), undefined],
    [
      'nonsense',
      error(429, { details: [{ retryDelay: '?' }] }, { 'retry-after': 'soon' }),
      undefined,
    ],
  ])('reads how long to wait from %s', async (_, reply, wait) => {
    expect((await faultOf(reply)).retryAfterMs).toBe(wait);
  });

  it('keeps the key out of messages, even if the service repeats it', async () => {
    const { message } = await faultOf(
      error(400, { message: `bad ${KEY} ${encodeURIComponent(KEY)}` }),
    );
    expect(message).toContain('bad [secret] [secret]');
  });

  it('makes one short line of what the service says', async () => {
    const { message } = await faultOf(error(400, { message: `a\n\u001b[31mb${'x'.repeat(9999)}` }));
    expect(message).toMatch(/a \[31mb/);
    expect(message.length).toBeLessThan(500);
  });

  it('stops at once when told to, with the reason given', async () => {
    const service = await startCloudTranslation({ script: [{ failure: 'hang' }] });
    const controller = new AbortController();
    const env = { GOOGLE_TRANSLATE_API_KEY: KEY, GOOGLE_TRANSLATE_ENDPOINT: service.url };
    const engine = await google.open(
      worldOf(env, {
        fetch: (input, init) => {
          queueMicrotask(() => controller.abort(new Error('enough')));
          return fetch(input, init);
        },
      }),
    );
    await expect(engine.translate(questionOf(['क'], controller.signal))).rejects.toThrow('enough');
    await service.close();
  });
});
