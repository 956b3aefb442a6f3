/** A document whose sentences give orders, before a model that follows every one of them. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Engine, Templates } from '../../../../src/context.ts';
import { openTemplates } from '../../../../src/open-templates.ts';
import { openai } from '../../../../src/translate/engines/openai.ts';
import { translate } from '../../../../src/translate/translate.ts';
import { testContext } from '../../../support/test-context.ts';
import { bold, documentOf, note, segmentOf } from '../../translation-world.ts';
import { type ChatServer, obedient, type Question, startChatServer } from '../chat-completions.ts';
import { latinise } from '../cloud-translation.ts';
import { worldOf } from '../worlds.ts';
import { type Injection, injections } from './injections.ts';

const BEFORE = 'सुबह बच्चे नदी के किनारे खेल रहे थे।';
const AFTER = 'शाम को सब अपने घर लौट आए।';

let templates: Templates;
let server: ChatServer | undefined;

beforeAll(async () => {
  templates = await openTemplates(['templates']);
});

afterEach(() => server?.close());

async function open(): Promise<Engine> {
  const env = { OPENAI_BASE_URL: server?.baseUrl ?? '' };
  return openai.open(worldOf(env, { options: { model: 'm' }, templates }));
}

/** What becomes of three sentences, of which the middle one gives orders, or a neighbour does. */
async function run(injection: Injection) {
  const { text, place, obeys } = injection;
  const seen = (question: Question): boolean =>
    JSON.stringify(place ? question.context : question.texts).includes(
      JSON.stringify(text.replaceAll('&lt;', '<')).slice(1, -1),
    );
  server = await startChatServer((question, chat) =>
    (seen(question) ? obeys : obedient)(question, chat),
  );
  const context = testContext({ resources: { engine: await open() } });
  const texts = place === 'title' ? [BEFORE, AFTER] : [BEFORE, text, AFTER];
  const segments = texts.map((one) => segmentOf(one, [bold(1), note(2)]));
  const document = { ...documentOf(), meta: place === 'title' ? { title: text } : {} };
  const translations = await translate(document, segments, context);
  return { translations, texts, context };
}

describe('an order in a document, before a model that obeys', () => {
  it('is tried in twenty ways and more', () => {
    expect(injections.length).toBeGreaterThanOrEqual(20);
    expect(new Set(injections.map(({ name }) => name)).size).toBe(injections.length);
  });

  it.each(injections)('costs no more than its sentence: $name', async (injection) => {
    const { translations, texts, context } = await run(injection);
    translations.forEach((translation, index) => {
      const { state, text, findings } = translation;
      if (state === 'translated') expect(text).toBe(latinise(texts[index] as string));
      else {
        expect([state, text]).toEqual(['initial', '']);
        expect(findings.map(({ rule }) => rule)).toEqual(['untranslated']);
      }
    });
    if (injection.place === undefined) {
      expect(translations.map(({ state }) => state)).toEqual([
        'translated',
        'initial',
        'translated',
      ]);
    }
    expect(context.resources.limiter.halted).toBeUndefined();
    expect(JSON.stringify(translations.map(({ text }) => text))).not.toMatch(/pwned|Arrr|rm -rf/);
  });

  it.each(injections)('stays a text between quotes: $name', async (injection) => {
    const { texts } = await run(injection);
    for (const { messages } of server?.chats ?? []) {
      expect(messages[0]?.content).toBe(templates.render('openai-prompt.md', { notes: '' }).trim());
      expect(messages[1]?.role).toBe('user');
      const { texts: asked } = JSON.parse(messages[1]?.content ?? '') as Question;
      for (const text of Object.values(asked)) {
        expect(texts.map((one) => one.replaceAll('&lt;', '<'))).toContain(text);
      }
    }
  });

  it('is answered once, and once more with its mistakes, before the texts are parted', async () => {
    const [first] = injections as [Injection];
    await run({ ...first, obeys: () => 'no' });
    const [, repair] = server?.chats ?? [];
    expect(repair?.messages.map(({ role }) => role)).toEqual([
      'system',
      'user',
      'assistant',
      'user',
    ]);
    expect(repair?.messages.at(-1)?.content).toContain('not one JSON object');
    const sizes = server?.questions.map(({ texts }) => Object.keys(texts).length);
    expect(sizes).toEqual([3, 3, 2, 2, 1, 1, 1, 1]);
  });
});
