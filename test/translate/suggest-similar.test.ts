import { describe, expect, it } from 'vitest';
import type { Memory, Suggestion } from '../../src/context.ts';
import { suggestSimilar } from '../../src/translate/suggest-similar.ts';
import type { Translation } from '../../src/types.ts';
import { documentOf, segmentOf } from './translation-world.ts';

const segment = segmentOf('राम वन गया।');
const suggestion: Suggestion = {
  text: 'Ram went home.',
  approved: false,
  file: 'agency.tmx',
  kind: 'fuzzy',
  score: 83,
  source: 'राम घर गया।',
  difference: [],
  replaced: [],
};

const memoryOf = (suggest?: Memory['suggest']): Memory => {
  return { find: () => undefined, size: 0, findings: [], ...(suggest && { suggest }) };
};

const initial: Translation = {
  id: segment.id,
  text: '',
  origin: 'engine',
  state: 'initial',
  findings: [],
};

const suggest = (translation: Translation, memory: Memory): Translation =>
  suggestSimilar(translation, segment, documentOf('story'), memory);

describe('suggestSimilar', () => {
  it('tells of the likest, and leaves the sentence untranslated', () => {
    const other = { ...suggestion, text: 'Another', score: 75 };
    const given = suggest(
      initial,
      memoryOf(() => [suggestion, other]),
    );
    expect(given).toEqual({
      ...initial,
      findings: [
        {
          rule: 'memory',
          severity: 'info',
          document: 'story',
          unit: segment.id,
          message: 'agency.tmx has a translation of a sentence like this one (83 %).',
          expected: 'राम वन गया।',
          actual: 'राम घर गया।',
          fix: 'Ram went home.',
        },
      ],
    });
  });

  it('does not even look where there is a translation', () => {
    const translated: Translation = { ...initial, state: 'translated', text: 'Ram went.' };
    const never = memoryOf(() => {
      throw new Error('looked');
    });
    expect(suggest(translated, never)).toBe(translated);
  });

  it('adds nothing where nothing is alike, or the memory does not look', () => {
    expect(
      suggest(
        initial,
        memoryOf(() => []),
      ),
    ).toBe(initial);
    expect(suggest(initial, memoryOf())).toBe(initial);
  });
});
