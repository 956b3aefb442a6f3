import { describe, expect, it } from 'vitest';
import { placeHash } from '../../src/decisions.ts';
import { cacheKey } from '../../src/translate/cache-key.ts';
import { findTranslation, findTranslations } from '../../src/translate/find-translation.ts';
import type { Decision } from '../../src/types.ts';
import { documentOf, fakeEngine, segmentOf, translationWorld } from './translation-world.ts';

const engine = fakeEngine();
const pair = documentOf('story', documentOf('story.en'));
const approved = { text: 'Ram', approved: true };
const somebodys = { text: 'Sita', approved: false };

function world(romanised?: true) {
  const able = romanised ? fakeEngine(undefined, { romanised }) : engine;
  const { context } = translationWorld({ memory: { राम: approved, सीता: somebodys } });
  const { memory, cache, glossary } = context.resources;
  for (const text of ['सीता', 'गीता', 'ghar jaana hai mujhe']) {
    const key = cacheKey(engine, text);
    cache.put([{ key, normalised: text, target: 'paid', engine: 'Fake Engine' }]);
  }
  const places = { memory, cache, glossary };
  return { none: { ...places, engine: undefined }, one: { ...places, engine: able } };
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

describe('findTranslations', () => {
  const decided = (state: 'reviewed' | 'rejected', text?: string): Decision => ({
    kind: 'state',
    source: placeHash('मोहन'),
    previous: placeHash('गीता'),
    next: '',
    value: { state, text },
    by: 'asha',
    at: '2026-01-01T00:00:00Z',
  });
  const found = (...decisions: Decision[]): string[] => {
    const segments = ['राम', 'गीता', 'मोहन'].map((text) => segmentOf(text));
    const document = { ...documentOf(), decisions };
    return findTranslations(document, segments, world().one).map((one) => one.from);
  };

  it('asks nobody for what a reviewer wrote', () => {
    expect(found(decided('reviewed', 'Mohan'))).toEqual(['memory', 'cache', 'decision']);
  });

  it('asks for what a reviewer only judged, or rejected', () => {
    expect(found(decided('reviewed'))).toEqual(['memory', 'cache', 'engine']);
    expect(found(decided('rejected', 'Mohan'))).toEqual(['memory', 'cache', 'engine']);
    expect(found(decided('reviewed', 'Mohan'), decided('rejected'))).toEqual([
      'memory',
      'cache',
      'engine',
    ]);
  });
});
