import { describe, expect, it } from 'vitest';
import type { GlossaryEntry } from '../../src/context.ts';
import { createNames } from '../../src/names/create-names.ts';
import { planRequests } from '../../src/translate/plan-requests.ts';
import { translate } from '../../src/translate/translate.ts';
import {
  documentOf,
  fakeEngine,
  segmentOf,
  type TranslationWorld,
  translationWorld,
} from './translation-world.ts';

const entry = (term: string, ...translations: string[]): GlossaryEntry => ({
  term,
  translations,
  note: '',
  exactCase: false,
  forbidden: [],
});
const TEXTS = ['राम घर गया।', 'दो राजधानियों का <1>सेतु</1>।', 'एक सेतु है।'];
const SEGMENTS = TEXTS.map((text) => segmentOf(text));
const WORDS = [entry('राजधानी', 'capital'), entry('सेतु', 'bridge')];

/** A run after another one; `glossary` undefined is one without. */
async function run(glossary: readonly GlossaryEntry[], after?: TranslationWorld, able = true) {
  const engine = fakeEngine(undefined, able ? { glossary: true } : {});
  const world = translationWorld({ engine, glossary, ...(after && { after }) });
  const { memory, cache, glossary: opened } = world.context.resources;
  const plan = planRequests({ memory, cache, glossary: opened, chain: [engine] });
  const planned = plan(documentOf(), SEGMENTS).strings;
  await translate(documentOf(), SEGMENTS, world.context);
  return { world, planned, requests: engine.requests, asked: engine.asked.flat() };
}

describe('the glossary in translation', () => {
  it('tells an engine, text by text, the entries that occur there', async () => {
    const { requests } = await run([...WORDS, entry('नदी', 'river')]);
    const told = requests.flatMap(({ texts, glossary }) =>
      texts.map((text, at) => [text, glossary?.[at]?.map(({ term }) => term) ?? []]),
    );
    expect(new Map(told as [string, string[]][])).toEqual(
      new Map([
        [TEXTS[0], []],
        [TEXTS[1], ['राजधानी', 'सेतु']],
        [TEXTS[2], ['सेतु']],
      ]),
    );
  });

  it('says nothing of a glossary of which nothing occurs', async () => {
    const { requests } = await run([entry('नदी', 'river')]);
    expect(requests.some((request) => 'glossary' in request)).toBe(false);
  });

  it('asks again for the segments alone that a new or changed entry occurs in', async () => {
    const first = await run([]);
    expect([first.asked.length, first.planned]).toEqual([3, 3]);
    const second = await run([entry('राजधानी', 'capital')], first.world);
    expect([second.asked, second.planned]).toEqual([[TEXTS[1]], 1]);
    const third = await run(WORDS, second.world);
    expect([third.asked.length, third.planned]).toEqual([2, 2]);
    const again = await run([...WORDS].reverse(), third.world);
    expect([again.asked, again.planned]).toEqual([[], 0]);
  });

  it('costs nothing with an engine that cannot use it', async () => {
    const first = await run([], undefined, false);
    const second = await run(WORDS, first.world, false);
    expect([second.asked, second.planned]).toEqual([[], 0]);
    expect(first.requests.some((request) => 'glossary' in request)).toBe(false);
  });

  it('tells an engine that wants them the names of the register, each once', async () => {
    const names = createNames([{ hindi: 'राम', english: 'Ram', line: 2 }]);
    const text = 'राम और राम का घर।';
    const told = async (parts: object) => {
      const engine = fakeEngine(undefined, parts);
      const { context } = translationWorld({ engine, names });
      await translate(documentOf(), [segmentOf(text)], context);
      return engine.requests[0]?.glossary;
    };
    expect(await told({ glossary: true, names: true })).toEqual([
      [{ ...entry('राम', 'Ram'), note: 'name', exactCase: true }],
    ]);
    expect(await told({ glossary: true })).toBeUndefined();
  });
});
