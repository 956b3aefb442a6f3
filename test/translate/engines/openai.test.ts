import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Engine, EngineWorld, Templates } from '../../../src/context.ts';
import type { SetuError } from '../../../src/errors.ts';
import { openTemplates } from '../../../src/open-templates.ts';
import { openai } from '../../../src/translate/engines/openai.ts';
import { translate } from '../../../src/translate/translate.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { testContext } from '../../support/test-context.ts';
import { documentOf, segmentOf } from '../translation-world.ts';
import {
  chatError,
  type ChatServer,
  completion,
  type Model,
  obedient,
  startChatServer,
} from './chat-completions.ts';
import type { Reply } from './cloud-translation.ts';
import { questionOf, worldOf } from './worlds.ts';

const KEY = 'sk-test-0123456789abcdef';
const OPTIONS = { model: 'gemma3:12b' };
const PRICES = { pricePerMillionInputTokens: 1, pricePerMillionOutputTokens: 2 };

let templates: Templates;
let server: ChatServer | undefined;

beforeAll(async () => {
  templates = await openTemplates(['templates']);
});

afterEach(() => server?.close());

/** The engine before a server that answers so. */
async function open(
  options: EngineWorld['options'] = {},
  { model, script = [], key }: { model?: Model; script?: Reply[]; key?: string } = {},
): Promise<Engine> {
  server = await startChatServer(model, script);
  const env = { OPENAI_BASE_URL: server.baseUrl, ...(key && { OPENAI_API_KEY: key }) };
  return openai.open(worldOf(env, { options: { ...OPTIONS, ...options }, templates }));
}

const misuse = async (env: EngineWorld['env'], options = {}): Promise<SetuError> =>
  openai.open(worldOf(env, { options, templates })).then(
    () => expect.unreachable(),
    (error: unknown) => error as SetuError,
  );

describe('openai', () => {
  it('wants a model', async () => {
    const { code, message, hint } = await misuse({ OPENAI_BASE_URL: 'http://127.0.0.1:9/v1' });
    expect([code, message]).toEqual([
      'config',
      'engines.openai.model: expected the name of a model',
    ]);
    expect(hint).toContain('"model"');
  });

  it.each([
    ['http://gpu.example/v1', 'http://gpu.example and more'],
    ['https://me:s3cret@gpu.example/v1', 'https://gpu.example and more'],
    ['https://gpu.example/v1?key=s3cret', 'https://gpu.example and more'],
    ['s3cret', '6 characters that are none'],
  ])('refuses the address %s', async (OPENAI_BASE_URL, got) => {
    const { code, message } = await misuse({ OPENAI_BASE_URL, OPENAI_API_KEY: KEY }, OPTIONS);
    expect(code).toBe('config');
    expect(message).toContain(`got ${got}`);
    expect(message).not.toContain('s3cret');
  });

  it('wants a key and prices for a server elsewhere, since it may cost money', async () => {
    expect(await misuse({}, { ...OPTIONS, ...PRICES })).toMatchObject({ code: 'credentials' });
    expect(await misuse({ OPENAI_API_KEY: KEY }, OPTIONS)).toMatchObject({
      code: 'config',
      message: expect.stringContaining('pricePerMillionInputTokens') as string,
    });
    const world = worldOf({ OPENAI_API_KEY: KEY }, { options: { ...OPTIONS, ...PRICES } });
    await expect(openai.open(world)).resolves.toMatchObject({ name: 'openai' });
  });

  it('sends a key only if there is one', async () => {
    await (await open({}, { key: KEY })).translate(questionOf(['राम']));
    expect(server?.requests[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
    await server?.close();
    await (await open()).translate(questionOf(['राम']));
    expect(server?.requests[0]?.headers.authorization).toBeUndefined();
  });

  it('asks by number, with a schema for the answer, and with what stands around', async () => {
    const context = { title: 'यात्रा', before: ['वह चला।'], after: [] };
    const engine = await open({ temperature: 0, notes: 'Use British spelling.' });
    const answer = await engine.translate({ ...questionOf(['क &amp; ख', 'घर']), context });
    expect(answer).toEqual({ texts: [expect.stringContaining('&amp;'), expect.any(String)] });
    const [chat] = server?.chats ?? [];
    expect(server?.questions[0]).toEqual({ context, texts: { 1: 'क & ख', 2: 'घर' } });
    expect(chat).toMatchObject({
      model: 'gemma3:12b',
      temperature: 0,
      response_format: {
        type: 'json_schema',
        json_schema: { schema: { required: ['1', '2'], additionalProperties: false } },
      },
    });
    expect(chat?.messages[0]?.content).toContain('Use British spelling.');
  });

  it('tells the model the words of the glossary that occur, each once', async () => {
    const capital = {
      term: 'राजधानी',
      translations: ['capital', 'capital city'],
      note: 'of a state',
      exactCase: false,
      forbidden: ['metropolis'],
    };
    const bridge = { ...capital, term: 'सेतु', translations: [], note: '', forbidden: ['pull'] };
    const engine = await open();
    const glossary = [[capital], [capital, bridge]];
    await engine.translate({ ...questionOf(['राजधानी', 'राजधानी का सेतु']), glossary });
    await engine.translate(questionOf(['घर']));
    expect(server?.questions).toMatchObject([
      {
        glossary: [
          {
            hindi: 'राजधानी',
            english: ['capital', 'capital city'],
            avoid: ['metropolis'],
            note: 'of a state',
          },
          { hindi: 'सेतु', avoid: ['pull'] },
        ],
      },
      { texts: { 1: 'घर' } },
    ]);
    expect(server?.questions[1]).not.toHaveProperty('glossary');
  });

  it('keeps other wishes apart in the cache, not in what an edition credits', async () => {
    const [plain, wished] = [await open(), await open({ notes: 'Short.' })];
    expect(plain.model).toBe('gemma3:12b');
    expect(wished.model).not.toBe(plain.model);
    expect(wished.label).toBe(plain.label);
  });

  it('takes an answer in a fence or after loud thinking', async () => {
    const fenced = '<think>Hm {"1"}</think>\n```json\n{"1": "Ram <went> home."}\n```';
    const engine = await open({}, { model: () => fenced });
    expect(await engine.translate(questionOf(['राम घर गया।']))).toEqual({
      texts: ['Ram &lt;went> home.'],
    });
  });

  it('asks for less structure for the rest of the run where the server refuses it', async () => {
    const script = [
      chatError(400, "'response_format.type' must be 'text' or 'json_object'"),
      chatError(400, 'response_format is not supported by this model'),
      chatError(400, "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead."),
    ];
    const engine = await open({ batch: 1 }, { script });
    const config = { translate: { concurrency: 1 } };
    const context = testContext({ config, resources: { engine } });
    const segments = ['राम घर गया।', 'सीता आई।'].map((text) => segmentOf(text));
    const answers = await translate(documentOf(), segments, context);
    expect(answers.map(({ state }) => state)).toEqual(['translated', 'translated']);
    const last = server?.chats.at(-1);
    expect(last).not.toHaveProperty('response_format');
    expect(last).not.toHaveProperty('max_tokens');
    expect(last).toHaveProperty('max_completion_tokens');
    expect(context.resources.ledger.spent()).toBe(0);
  });

  it.each<[string, Model]>([
    ['gives the source back', ({ texts }) => texts],
    ['answers in Hindi', () => ({ 1: 'राम अपने घर चला गया है।' })],
    ['leaves a text out', () => ({})],
    ['adds one', () => ({ 1: 'Ram went home.', 2: 'And so on.' })],
    ['answers with other things than texts', () => ({ 1: { text: 'Ram went home.' } })],
    ['writes a letter', () => 'Of course! Here is your translation: Ram went home.'],
    ['goes on and on', () => ({ 1: 'Ram went home. '.repeat(40) })],
  ])('takes nothing from a model that %s', async (_, model) => {
    const engine = await open({}, { model });
    const question = questionOf(['राम घर गया।']);
    expect(await engine.translate(question)).toMatchObject({ fault: { kind: 'busy' } });
    expect(await engine.translate(question)).toMatchObject({ fault: { kind: 'refused' } });
  });

  it('repairs once, and takes the better answer', async () => {
    let nth = 0;
    const model: Model = (question, chat) => ((nth += 1) === 1 ? '{}' : obedient(question, chat));
    const engine = await open({}, { model });
    const question = questionOf(['राम', 'घर']);
    expect(await engine.translate(question)).toMatchObject({
      fault: { kind: 'busy', retryAfterMs: 0, billed: true },
    });
    expect(await engine.translate(question)).toHaveProperty('texts');
    expect(server?.chats[1]?.messages.at(-1)?.content).toContain('"1" is missing.');
  });

  it.each<[string, Reply, object]>([
    [
      'a model that is not there',
      chatError(404, 'model "gemma3:12b" not found'),
      { kind: 'denied', message: expect.stringContaining('ollama pull gemma3:12b') as string },
    ],
    [
      'an empty account',
      chatError(429, 'You exceeded your current quota', 'insufficient_quota'),
      { kind: 'exhausted' },
    ],
    [
      'an answer that was cut',
      completion('{"1": "Ra', { finish_reason: 'length' }),
      { kind: 'refused', billed: true },
    ],
    [
      'a content filter',
      completion(null, { finish_reason: 'content_filter', message: { content: null } }),
      { kind: 'refused' },
    ],
    [
      'a refusal',
      completion(null, { message: { content: null, refusal: 'I cannot.' } }),
      { kind: 'refused' },
    ],
    ['a text that is too long', chatError(400, 'context length exceeded'), { kind: 'refused' }],
  ])('tells the queue about %s', async (_, reply, fault) => {
    const answer = await (await open({}, { script: [reply] })).translate(questionOf(['राम']));
    expect(answer).toMatchObject({ fault });
  });

  it('never shows its key, in whatever goes wrong', async () => {
    const said = `Incorrect API key provided: ${KEY}`;
    const replies: Reply[] = [
      chatError(401, said),
      chatError(400, said),
      { status: 500, body: said },
      completion(`no JSON but ${KEY}`),
      { failure: 'reset' },
    ];
    for (const reply of replies) {
      const script = Array.from({ length: 12 }, () => reply);
      const engine = await open({}, { script, key: KEY });
      const context = testContext({ resources: { engine } });
      const translations = await translate(documentOf(), [segmentOf('राम घर गया।')], context);
      await server?.close();
      const told = JSON.stringify([translations, context.events, engine]);
      expect(told).toContain('Not translated');
      expect(told).not.toContain(KEY);
    }
  });

  it('takes the publisher’s own prompt, and refuses a broken one before any work', async () => {
    const own = await temporaryFolder({ 'openai-prompt.md.hbs': 'Übersetze. {{notes}}' });
    const broken = await temporaryFolder({ 'openai-prompt.md.hbs': '{{nots}}' });
    server = await startChatServer();
    const openWith = async (folder: string): Promise<Engine> =>
      openai.open(
        worldOf(
          { OPENAI_BASE_URL: server?.baseUrl },
          { options: OPTIONS, templates: await openTemplates([folder, 'templates']) },
        ),
      );
    await (await openWith(own)).translate(questionOf(['राम']));
    expect(server.chats[0]?.messages[0]?.content).toBe('Übersetze.');
    await expect(openWith(broken)).rejects.toMatchObject({ code: 'config' });
  });

  it('reserves the most that a request can cost and settles what it did', async () => {
    const engine = await open(PRICES);
    const context = testContext({ resources: { engine } });
    const { ledger } = context.resources;
    const reserved: number[] = [];
    const spy = {
      ...ledger,
      reserve: (name: string, characters: number, usd: number) => {
        reserved.push(usd);
        return ledger.reserve(name, characters, usd);
      },
    };
    const watched = { ...context, resources: { ...context.resources, ledger: spy } };
    await translate(documentOf(), [segmentOf('राम घर गया।')], watched);
    // 1,000 tokens in at 1 USD, 500 out at 2 USD a million.
    expect(ledger.spent()).toBeCloseTo(0.002, 10);
    expect(reserved[0]).toBeGreaterThan(0.002);
    const sent = JSON.stringify(server?.chats[0]?.messages);
    expect(reserved[0]).toBeGreaterThan((2 * Buffer.byteLength(sent)) / 2 / 1_000_000);
  });
});
