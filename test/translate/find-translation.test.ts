import { describe, expect, it } from 'vitest';
import { findTranslation } from '../../src/translate/find-translation.ts';
import { cacheKey } from '../../src/translate/cache-key.ts';
import { documentOf, fakeEngine, segmentOf, translationWorld } from './translation-world.ts';

const engine = fakeEngine();
const pair = documentOf('story', documentOf('story.en'));
const approved = { text: 'Ram', approved: true };
const somebodys = { text: 'Sita', approved: false };

function world(romanised?: true) {
  const able = romanised ? fakeEngine(undefined, { romanised }) : engine;
  const { context } = translationWorld({ memory: { राम: approved, सीता: somebodys } });
  const { memory, cache } = context.resources;
  for (const text of ['सीता', 'गीता', 'ghar jaana hai mujhe']) {
    const key = cacheKey(engine, text);
    cache.put([{ key, normalised: text, target: 'paid', engine: 'Fake Engine' }]);
  }
  return { none: { memory, cache, engine: undefined }, one: { memory, cache, engine: able } };
}

const from = (text: string, sources: Parameters<typeof findTranslation>[2], doc = documentOf()) =>
  findTranslation(segmentOf(text), doc, sources).from;

describe('findTranslation', () => {
  it.each([
    ['Only English, 12.', 'kept', 'kept'],
    ['राम', 'memory', 'memory'],
    ['सीता', 'memory', 'memory'],
    ['गीता', 'cache', 'cache'],
    ['मोहन', 'engine', 'engine'],
    ['ghar jaana hai mujhe', 'cache', 'romanised'],
    ['kya haal hai aapka', 'romanised', 'romanised'],
  ])('takes %s from the cheapest place', (text, without, withEngine) => {
    const { none, one } = world();
    expect([from(text, none), from(text, one)]).toEqual([without, withEngine]);
  });

  it('asks an engine that takes romanised Hindi', () => {
    expect(from('kya haal hai aapka', world(true).one)).toBe('engine');
  });

  it('leaves a person’s translation to stand under approved memory alone', () => {
    const { one } = world();
    const found = ['राम', 'सीता', 'गीता', 'मोहन'].map((text) => from(text, one, pair));
    expect(found).toEqual(['memory', 'human', 'human', 'human']);
  });
});
