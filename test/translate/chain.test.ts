import { describe, expect, it } from 'vitest';
import type { Link, MemoryMatch } from '../../src/context.ts';
import { SlidingWindow } from '../../src/translate/sliding-window.ts';
import { translate } from '../../src/translate/translate.ts';
import { testContext, type TestContext } from '../support/test-context.ts';
import {
  type Answer,
  answerAll,
  documentOf,
  fakeEngine,
  type FakeEngine,
  faultOf,
  segmentOf,
} from './translation-world.ts';

const TEXTS = ['राम घर गया।', 'सीता वन गई।', 'लक्ष्मण भी गया।'];
const [FIRST = '', SECOND = '', THIRD = ''] = TEXTS;

const named = (name: string, answer: Answer = says(name), parts: object = {}): FakeEngine =>
  fakeEngine(answer, { name, label: `Engine ${name}`, price: 0, ...parts });

/** English that names who said it. */
const says =
  (name: string): Answer =>
  ({ texts }) => ({ texts: texts.map((_, index) => `He went home, says ${name} ${index}.`) });

function chain(engines: readonly FakeEngine[], after?: TestContext, config = {}): TestContext {
  const fresh = testContext({ config });
  const links = engines.map((engine): Link => ({
    engine,
    limiter: new SlidingWindow(fresh.config.translate, fresh.clock),
  }));
  const [first, ...fallbacks] = links;
  const cache = after?.resources.cache ?? fresh.resources.cache;
  return { ...fresh, resources: { ...fresh.resources, ...first, fallbacks, cache } };
}

const run = (context: TestContext, texts: readonly string[] = TEXTS, id = 'story') =>
  translate(
    documentOf(id),
    texts.map((text) => segmentOf(text)),
    context,
  );

const enginesOf = (translations: readonly { engine?: string }[]) =>
  translations.map(({ engine }) => engine);

describe('a chain of engines', () => {
  it('asks nobody but the first as long as that answers', async () => {
    const [a, b] = [named('a'), named('b')];
    expect(enginesOf(await run(chain([a, b])))).toEqual(Array(3).fill('Engine a'));
    expect(b.asked).toEqual([]);
  });

  it('goes on to the next sentence by sentence, and says who translated what', async () => {
    const a = named('a', ({ texts }) =>
      texts.includes(SECOND) ? faultOf('refused') : { texts: texts.map(() => 'He went, says a.') },
    );
    const b = named('b');
    expect(enginesOf(await run(chain([a, b])))).toEqual(['Engine a', 'Engine b', 'Engine a']);
    expect(b.asked).toEqual([[SECOND]]);
  });

  it.each(['exhausted', 'denied', 'quota', 'busy'] as const)(
    'goes on when the first is %s, which ends nothing for the others',
    async (kind) => {
      const context = chain([named('a', () => faultOf(kind)), named('b')]);
      expect(enginesOf(await run(context))).toEqual(Array(3).fill('Engine b'));
      expect(context.resources.fallbacks?.[0]?.limiter.halted).toBeUndefined();
    },
  );

  it('goes on to one that costs nothing when the budget is used up', async () => {
    const paid = named('a', answerAll, { price: 1_000_000 });
    const context = chain([paid, named('b')], undefined, { translate: { budgetUSD: 1 } });
    expect(enginesOf(await run(context))).toEqual(Array(3).fill('Engine b'));
    expect(paid.asked).toEqual([]);
  });

  it('goes on when an answer cannot stand', async () => {
    const context = chain([named('a', ({ texts }) => ({ texts })), named('b')]);
    expect(enginesOf(await run(context, [FIRST]))).toEqual(['Engine b']);
  });

  it('takes what any engine of it was paid for, the earlier ones first', async () => {
    const before = chain([named('b')]);
    await run(before, [FIRST, SECOND]);
    await run(chain([named('a')], before), [FIRST]);
    const a = named('a');
    const translations = await run(chain([a, named('b')], before));
    expect(enginesOf(translations)).toEqual(['Engine a', 'Engine b', 'Engine a']);
    expect(a.asked).toEqual([[THIRD]]);
  });

  it('gives the reasons of all when nobody has a translation', async () => {
    const context = chain([
      named('a', () => faultOf('refused', { message: 'too hard' })),
      named('b', () => faultOf('denied', { message: 'no key' })),
    ]);
    const [one] = await run(context, [FIRST]);
    expect(one).toMatchObject({ state: 'initial', text: '' });
    expect(one?.findings[0]?.message).toBe(
      'a: Not translated: too hard. b: Not translated: no key.',
    );
  });

  it('leaves romanised Hindi to the engines that take it', async () => {
    const text = 'main ghar ja raha hoon aur kal nahin aaunga';
    const [a, b] = [named('a'), named('b', says('b'), { romanised: true })];
    const [one] = await run(chain([a, b]), [text]);
    expect(one).toMatchObject({ engine: 'Engine b', origin: 'engine' });
    expect(a.asked).toEqual([]);
    const [kept] = await run(chain([a, named('c')]), [text]);
    expect(kept).toMatchObject({ origin: 'kept', findings: [{ rule: 'romanised' }] });
  });

  it('asks memory before all of them', async () => {
    const match: MemoryMatch = { text: 'Ram went home.', approved: true, file: 'a.tmx' };
    const context = chain([named('a'), named('b')]);
    const memory = { size: 1, findings: [], find: () => match };
    const [one] = await run({ ...context, resources: { ...context.resources, memory } }, [FIRST]);
    expect(one?.origin).toBe('memory');
  });
});

describe('an engine that wants context', () => {
  const wanting = () =>
    named('a', says('a'), { context: true, limits: { codePoints: 5_000, strings: 1 } });

  it('is told what stands around each request', async () => {
    const engine = wanting();
    await translate(
      { ...documentOf(), meta: { title: 'यात्रा' } },
      TEXTS.map((text) => segmentOf(text)),
      chain([engine]),
    );
    const asked = engine.requests.find(({ texts }) => texts[0] === SECOND);
    expect(asked?.context).toEqual({ title: 'यात्रा', before: [FIRST], after: [THIRD] });
  });

  it('is asked again in another document, and not in its own', async () => {
    const engine = wanting();
    const context = chain([engine]);
    await run(context, [FIRST]);
    await run(context, [FIRST]);
    expect(engine.asked).toHaveLength(1);
    await run(context, [FIRST], 'other');
    expect(engine.asked).toHaveLength(2);
  });

  it('is told nothing if it does not want it', async () => {
    const engine = named('a');
    await run(chain([engine]), [FIRST]);
    expect(engine.requests[0]).not.toHaveProperty('context');
  });
});
