import { describe, expect, it } from 'vitest';
import { pseudo } from '../../src/translate/engines/pseudo.ts';
import { translate } from '../../src/translate/translate.ts';
import type { Segment, Translation } from '../../src/types.ts';
import { latinise } from './engines/cloud-translation.ts';
import {
  answerAll,
  bold,
  documentOf,
  fakeEngine,
  faultOf,
  note,
  segmentOf,
  translationWorld,
  type TranslationWorld,
  type WorldOptions,
} from './translation-world.ts';

const SENTENCES = ['राम घर गया।', 'सीता वन गई।', 'लक्ष्मण साथ गए।', 'दशरथ रोए।'];

/** Translates the texts as one document of a new world. */
async function run(texts: readonly (string | Segment)[], options: WorldOptions = {}) {
  const world = translationWorld(options);
  const translations = await translateIn(world, texts);
  return { ...world, translations };
}

function translateIn(
  world: TranslationWorld,
  texts: readonly (string | Segment)[],
  id = 'story',
): Promise<Translation[]> {
  const segments = texts.map((text) => (typeof text === 'string' ? segmentOf(text) : text));
  return world.clock.finish(translate(documentOf(id), segments, world.context));
}

const statesOf = (translations: readonly Translation[]) => translations.map(({ state }) => state);

describe('translate', () => {
  it('gives each segment its translation, in order, under its id', async () => {
    const engine = fakeEngine();
    const { translations, eventsOf } = await run(SENTENCES, { engine });
    expect(translations).toEqual(
      SENTENCES.map((text) => ({
        id: segmentOf(text).id,
        text: latinise(text),
        origin: 'engine',
        engine: 'Fake Engine',
        state: 'translated',
        findings: [],
      })),
    );
    expect(eventsOf('translated')).toMatchObject([{ document: 'story', sources: { engine: 4 } }]);
  });

  it.each(['Hello.', '१२ ३४।', 'https://example.org', 'বাংলা', '<1/> OK'])(
    'keeps %s as it is and asks nobody',
    async (text) => {
      const engine = fakeEngine();
      const { translations, eventsOf } = await run([segmentOf(text, [note(1)])], { engine });
      expect(translations).toMatchObject([{ text, origin: 'kept', state: 'final', findings: [] }]);
      expect(engine.requests).toEqual([]);
      expect(eventsOf('translated')[0]?.sources.kept).toBe(1);
    },
  );

  it('asks for equal texts once, however their blanks are typed', async () => {
    const engine = fakeEngine();
    const { translations } = await run(['राम घर गया।', 'राम  घर गया ।', 'राम घर गया।'], { engine });
    expect(engine.asked).toEqual([['राम घर गया।']]);
    expect(statesOf(translations)).toEqual(['translated', 'translated', 'translated']);
  });

  it('asks once for what two documents have in common', async () => {
    const engine = fakeEngine();
    const world = translationWorld({ engine });
    const all = await Promise.all([
      translateIn(world, SENTENCES.slice(0, 3), 'one'),
      translateIn(world, SENTENCES.slice(1), 'two'),
    ]);
    expect(engine.asked.flat().toSorted()).toEqual(SENTENCES.toSorted());
    expect(statesOf(all.flat())).toEqual(Array(6).fill('translated'));
  });

  it('asks once for what stands in a document with and without markup', async () => {
    const engine = fakeEngine();
    const marked = segmentOf('<1>राम</1> घर गया।', [bold(1)]);
    const { translations } = await run([marked, 'राम घर गया।', marked, 'राम घर गया।'], { engine });
    expect(engine.asked).toEqual([['<1>राम</1> घर गया।'], ['राम घर गया।']]);
    expect(statesOf(translations)).toEqual(Array(4).fill('translated'));
  });

  it('takes approved memory first, then other memory, then what was paid for', async () => {
    const [approved, other, paid, fresh] = SENTENCES as [string, string, string, string];
    const engine = fakeEngine();
    const before = await run([approved, other, paid], { engine });
    const memory = {
      [approved]: { text: 'Ram went home.', approved: true },
      [other]: { text: 'Sita went to the woods.', approved: false },
    };
    const { translations, eventsOf } = await run(SENTENCES, { engine, memory, after: before });
    expect(engine.asked).toEqual([[approved, other, paid], [fresh]]);
    expect(translations).toMatchObject([
      { text: 'Ram went home.', origin: 'memory', state: 'reviewed' },
      { text: 'Sita went to the woods.', origin: 'memory', state: 'translated' },
      { text: latinise(paid), origin: 'engine', state: 'translated' },
      { text: latinise(fresh), origin: 'engine', state: 'translated' },
    ]);
    expect(eventsOf('translated')[0]?.sources).toMatchObject({ memory: 2, cache: 1, engine: 1 });
  });

  it('sets the tags of a memory right', async () => {
    const source = '<1>राम</1> घर गया<2/>।';
    const memory = { [source]: { text: '<1>Ram went < 2 /> <9>home</9>.', approved: true } };
    const { translations } = await run([segmentOf(source, [bold(1), note(2)])], { memory });
    expect(translations[0]?.text).toBe('Ram went<2/> home.');
  });

  it('says which lost markup it put at the end', async () => {
    const engine = fakeEngine(() => ({ texts: ['Ram went home.'] }));
    const source = '<1>राम</1> घर गया<2/>।';
    const { translations } = await run([segmentOf(source, [bold(1), note(2)])], { engine });
    expect(translations).toMatchObject([
      {
        text: 'Ram went home.<2/>',
        state: 'translated',
        findings: [
          { rule: 'placeholder', message: expect.stringContaining('(footnote)') as string },
        ],
      },
    ]);
  });

  it('sends texts with tags and texts without in requests of their own', async () => {
    const engine = fakeEngine();
    await run([segmentOf('<1>राम</1> गया।', [bold(1)]), ...SENTENCES], { engine });
    expect(engine.requests.map(({ tagged, texts }) => [tagged, texts.length])).toEqual([
      [true, 1],
      [false, 4],
    ]);
  });

  it('pays for the characters that are really sent', async () => {
    const engine = fakeEngine(answerAll, { encode: (text) => text.padEnd(100, '_') });
    const { context } = await run([SENTENCES[0] as string], { engine });
    expect(context.resources.ledger.spent()).toBeCloseTo(0.1);
  });

  it('says that nobody could translate what neither memory nor engine has', async () => {
    const { translations, eventsOf } = await run([SENTENCES[0] as string]);
    expect(translations).toMatchObject([
      {
        text: '',
        state: 'initial',
        findings: [
          {
            rule: 'untranslated',
            severity: 'warning',
            message: 'Not translated: no memory has it and no engine was named.',
            actual: SENTENCES[0],
          },
        ],
      },
    ]);
    expect(eventsOf('translated')[0]?.sources.missing).toBe(1);
  });

  it('translates all others when a request is refused for one text', async () => {
    const bad = SENTENCES[2] as string;
    const engine = fakeEngine((request, nth) =>
      request.texts.includes(bad) ? faultOf('refused') : answerAll(request, nth),
    );
    const { translations } = await run(SENTENCES, { engine });
    expect(statesOf(translations)).toEqual(['translated', 'translated', 'initial', 'translated']);
    expect(translations[2]?.findings[0]?.message).toBe('Not translated: it is refused.');
  });

  it('says that the budget is used up', async () => {
    const { translations } = await run(SENTENCES, {
      engine: fakeEngine(answerAll, { limits: { codePoints: 20, strings: 1 } }),
      translate: { budgetUSD: 0.012 },
    });
    expect(statesOf(translations)).toEqual(['translated', 'initial', 'initial', 'initial']);
    expect(translations[1]?.findings[0]?.message).toMatch('budget of the run (0.012 USD)');
  });

  it('asks another model anew', async () => {
    const first = await run(SENTENCES, { engine: fakeEngine() });
    const engine = fakeEngine(answerAll, { model: 'm2' });
    await run(SENTENCES, { engine, after: first });
    expect(engine.asked).toEqual([SENTENCES]);
  });

  it('takes what any engine was paid for when none is named', async () => {
    const first = await run(SENTENCES, { engine: fakeEngine() });
    const { translations } = await run(SENTENCES, { after: first });
    expect(translations).toMatchObject(
      SENTENCES.map((text) => ({ text: latinise(text), engine: 'Fake Engine' })),
    );
  });

  it('never takes the made-up words of a trial when no engine is named', async () => {
    const first = await run(SENTENCES, {
      engine: await pseudo.open({
        env: {},
        fetch: globalThis.fetch,
        options: {},
        prices: {},
        templates: { render: () => '' },
      }),
    });
    const { translations } = await run(SENTENCES, { after: first });
    expect(statesOf(first.translations)).toEqual(Array(4).fill('translated'));
    expect(statesOf(translations)).toEqual(Array(4).fill('initial'));
  });

  it('leaves an existing translation alone but for what a person has approved', async () => {
    const [one = '', two = ''] = SENTENCES;
    const engine = fakeEngine();
    const world = translationWorld({
      engine,
      memory: {
        [one]: { text: 'Approved.', approved: true },
        [two]: { text: 'Not approved.', approved: false },
      },
    });
    const document = documentOf('story', documentOf('story'));
    const found = await translate(
      document,
      SENTENCES.map((text) => segmentOf(text)),
      world.context,
    );
    expect(found).toMatchObject([{ id: segmentOf(one).id, text: 'Approved.', state: 'reviewed' }]);
    expect(engine.requests).toEqual([]);
    expect(world.eventsOf('translated')[0]?.sources).toMatchObject({ memory: 1, human: 3 });
  });

  it('rejects with the reason of an interruption, and the next run goes on from there', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const limits = { codePoints: 5_000, strings: 1 };
    const interrupted = fakeEngine(
      (request, nth) => {
        if (nth === 2) controller.abort(reason);
        request.signal.throwIfAborted();
        return answerAll(request, nth);
      },
      { limits },
    );
    const options = {
      engine: interrupted,
      signal: controller.signal,
      translate: { concurrency: 1 },
    };
    const world = translationWorld(options);
    await expect(translateIn(world, SENTENCES)).rejects.toBe(reason);
    const engine = fakeEngine(answerAll, { limits });
    const { translations } = await run(SENTENCES, { engine, after: world });
    expect(engine.asked.flat()).toEqual(SENTENCES.slice(1));
    expect(statesOf(translations)).toEqual(Array(4).fill('translated'));
  });
});
