import nock from 'nock';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Engine, EngineAnswer, EngineRequest, Fault } from '../../../src/context.ts';
import { SetuError } from '../../../src/errors.ts';
import { google } from '../../../src/translate/engines/google.ts';
import { startCloudTranslation, type CloudTranslation, type Reply } from './cloud-translation.ts';
import { questionOf, serviceAccount, temporaryFile, worldOf } from './worlds.ts';

const account = serviceAccount();
let file: Awaited<ReturnType<typeof temporaryFile>>;

beforeAll(async () => {
  file = await temporaryFile(JSON.stringify(account));
});

afterAll(() => file.remove());

beforeEach(() => {
  nock.disableNetConnect();
  nock.enableNetConnect('127.0.0.1');
});

afterEach(() => {
  nock.cleanAll();
  nock.enableNetConnect();
});

const open = (env: Record<string, string> = {}): Promise<Engine> =>
  google.open(worldOf({ GOOGLE_APPLICATION_CREDENTIALS: file.path, ...env }));

/** Runs against a stand-in that answers by the script. */
async function withService<T>(
  script: readonly (Reply | undefined)[],
  run: (engine: Engine, service: CloudTranslation) => Promise<T>,
): Promise<T> {
  const service = await startCloudTranslation({ script });
  try {
    return await run(await open({ GOOGLE_TRANSLATE_ENDPOINT: service.url }), service);
  } finally {
    await service.close();
  }
}

const faultOf = (reply: Reply): Promise<Fault> =>
  withService([reply], async (engine) => {
    const answer: EngineAnswer = await engine.translate(questionOf(['क', 'ख']));
    if ('fault' in answer) return answer.fault;
    throw new Error('expected a fault');
  });

const misuse = async (path: string): Promise<SetuError> => {
  const world = worldOf({ GOOGLE_APPLICATION_CREDENTIALS: path });
  const error: unknown = await google.open(world).catch((thrown: unknown) => thrown);
  if (error instanceof SetuError) return error;
  throw new Error('expected a SetuError');
};

describe('version 3', () => {
  it('asks Google in the project of the key file, naming the type of the text', async () => {
    nock('https://translate.googleapis.com:443', { reqheaders: { authorization: /^Bearer eyJ/ } })
      .post('/v3/projects/setu-test/locations/global:translateText', {
        contents: ['क & ख'],
        labels: {},
        mimeType: 'text/plain',
        sourceLanguageCode: 'hi',
        targetLanguageCode: 'en',
      })
      .query(true)
      .reply(200, { translations: [{ translatedText: 'a & b' }] });
    const answer = await (await open()).translate(questionOf(['क &amp; ख']));
    expect(answer).toEqual({ texts: ['a &amp; b'] });
  });

  describe('with a glossary of the project', () => {
    const words = { options: { glossary: 'us-central1/my-words' } };
    const entry = {
      term: 'राजधानी',
      translations: ['capital'],
      note: '',
      exactCase: false,
      forbidden: [],
    };
    const asked = async (request: Partial<EngineRequest>) => {
      const service = await startCloudTranslation({ script: [] });
      try {
        const env = { GOOGLE_APPLICATION_CREDENTIALS: file.path };
        const address = { GOOGLE_TRANSLATE_ENDPOINT: service.url };
        const engine = await google.open(worldOf({ ...env, ...address }, words));
        const answer = await engine.translate({ ...questionOf(['राजधानी']), ...request });
        return { engine, answer, request: service.requests[0] };
      } finally {
        await service.close();
      }
    };

    it('names it where a term occurs, in its own location, and takes the answer by it', async () => {
      const { engine, answer, request } = await asked({ glossary: [[entry]] });
      const place = '/projects/setu-test/locations/us-central1';
      expect(engine.glossary).toBe(true);
      expect(request?.path).toContain(`/v3${place}:translateText`);
      expect(request?.body['glossaryConfig']).toMatchObject({
        glossary: `${place.slice(1)}/glossaries/my-words`,
        ignoreCase: true,
      });
      expect(answer).toEqual({ texts: [expect.stringContaining('(as chosen)')] });
    });

    it('asks as ever where none does', async () => {
      const { answer, request } = await asked({});
      expect(request?.path).toContain('/locations/global:translateText');
      expect(request?.body).not.toHaveProperty('glossaryConfig');
      expect(answer).toEqual({ texts: [expect.not.stringContaining('(as chosen)')] });
    });

    it('is of no use to version 2, nor without the setting', async () => {
      const key = { GOOGLE_TRANSLATE_API_KEY: 'k' };
      expect(google.describe(worldOf(key, words)).glossary).toBeUndefined();
      expect((await open()).glossary).toBeUndefined();
    });

    it('must be a location and a name', async () => {
      const world = worldOf(
        { GOOGLE_APPLICATION_CREDENTIALS: file.path },
        { options: { glossary: 'my-words' } },
      );
      await expect(google.open(world)).rejects.toMatchObject({
        code: 'config',
        message: expect.stringContaining('engines.google.glossary') as string,
      });
    });
  });

  it('needs no network but the service: it signs its own token', async () => {
    const answer = await withService([], async (engine, { requests }) => {
      const texts = await engine.translate(questionOf(['<1>राम</1> <2/>']));
      return { texts, requests };
    });
    expect(answer).toMatchObject({
      texts: { texts: [expect.stringMatching(/^<1>[a-z]+<\/1> <2\/>$/)] },
      requests: [{ version: 'v3', auth: 'bearer', body: { mimeType: 'text/html' } }],
    });
  });

  it('names its version, for another version gives other answers', async () => {
    expect((await open()).model).toBe('v3:nmt');
  });

  it.each<[string, Fault['kind'], boolean, Reply]>([
    ['429', 'quota', false, { status: 429, body: {} }],
    ['a daily limit', 'exhausted', false, { status: 403, body: errorBody('Daily Limit Exceeded') }],
    ['a rate limit', 'quota', false, { status: 403, body: errorBody('User Rate Limit Exceeded') }],
    ['401', 'denied', false, { status: 401, body: errorBody('Invalid credentials') }],
    ['403', 'denied', false, { status: 403, body: errorBody('Permission denied') }],
    ['a redirect', 'denied', false, { status: 302, headers: { location: '/elsewhere' } }],
    ['400', 'refused', false, { status: 400, body: errorBody('Invalid argument') }],
    ['503 in HTML', 'busy', false, { status: 503, body: '<html>Busy</html>' }],
    ['500', 'busy', true, { status: 500, body: errorBody('Internal') }],
    ['an empty object', 'busy', true, { body: {} }],
    ['no content', 'busy', true, { status: 204, body: '' }],
    ['an empty list', 'busy', true, { body: [] }],
    ['HTML', 'busy', true, { body: '<html>Sign in</html>' }],
    ['a number for a text', 'busy', true, { body: { translations: [{ translatedText: 1 }] } }],
    ['too few texts', 'busy', true, { body: { translations: [{ translatedText: 'a' }] } }],
    ['a truncated answer', 'busy', true, { body: { translations: [] }, failure: 'cut' }],
    ['a reset connection', 'busy', true, { failure: 'reset' }],
  ])('takes %s for %s (billed: %s)', async (_, kind, billed, reply) => {
    expect(await faultOf(reply)).toMatchObject({ kind, billed });
  });

  it('knows that nothing is billed where nobody listens', async () => {
    const answer = await withService([], async (engine, service) => {
      await service.close();
      return engine.translate(questionOf(['क']));
    });
    expect(answer).toMatchObject({ fault: { kind: 'busy', billed: false } });
  });

  it('retries nothing by itself', async () => {
    const asked = await withService([{ status: 503 }, { status: 503 }], async (engine, service) => {
      await engine.translate(questionOf(['क']));
      return service.requests.length;
    });
    expect(asked).toBe(1);
  });

  it('says how long to wait', async () => {
    const reply = { status: 429, headers: { 'retry-after': '7' }, body: {} };
    expect((await faultOf(reply)).retryAfterMs).toBe(7000);
  });

  it('keeps token and key out of messages, even if the service repeats them', async () => {
    const line = account['private_key']?.split('\n')[3] ?? '';
    const said = `bad eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJhIn0.c2ln and ${line}`;
    const { message } = await faultOf({ status: 400, body: errorBody(said) });
    expect(message).toContain('bad [secret] and [secret]');
  });

  it('hangs up when a question is stopped, so that no connection keeps the process', async () => {
    const controller = new AbortController();
    await withService([{ failure: 'hang' }], async (engine, service) => {
      const stopped = engine.translate(questionOf(['क'], controller.signal));
      await expect.poll(() => service.requests.length).toBe(1);
      controller.abort(new Error('enough'));
      await expect(stopped).rejects.toThrow('enough');
      await service.requests[0]?.closed;
    });
  });
});

it('stopping one question of version 3 leaves the others be', async () => {
  const controller = new AbortController();
  await withService([{ failure: 'hang' }], async (engine, service) => {
    const stopped = engine.translate(questionOf(['क'], controller.signal));
    await expect.poll(() => service.requests.length).toBe(1);
    const other = engine.translate(questionOf(['ख']));
    controller.abort(new Error('enough'));
    await expect(stopped).rejects.toThrow('enough');
    expect(await other).toHaveProperty('texts');
  });
});

describe('the key file', () => {
  it('is missed by its path', async () => {
    const { code, message, hint } = await misuse('/nowhere/key.json');
    expect(code).toBe('credentials');
    expect(message).toMatch(/GOOGLE_APPLICATION_CREDENTIALS: .*"\/nowhere\/key.json".*ENOENT/);
    expect(hint).toBeDefined();
  });

  it.each([
    ['something else than JSON', 's3cret', 'not JSON'],
    ['something else than an object', '"s3cret"', 'content'],
    ['a person', JSON.stringify({ type: 'authorized_user', refresh_token: 's3cret' }), 'type'],
    ['a broken key', JSON.stringify({ ...account, private_key: 's3cret' }), 'private_key'],
    ['no project', JSON.stringify({ ...account, project_id: '' }), 'project_id'],
  ])('may not hold %s, and nothing of it is shown', async (_, content, named) => {
    const other = await temporaryFile(content);
    const { code, message } = await misuse(other.path);
    await other.remove();
    expect(code).toBe('credentials');
    expect(message).toContain(named);
    expect(message).not.toMatch(/s3cret|BEGIN/);
  });
});

function errorBody(message: string): object {
  return { error: { code: 0, message } };
}
