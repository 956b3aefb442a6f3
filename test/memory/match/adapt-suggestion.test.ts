import { describe, expect, it, test } from 'vitest';
import { adaptSuggestion } from '../../../src/memory/match/adapt-suggestion.ts';

const NAMES = [
  { hi: 'राम', en: 'Ram' },
  { hi: 'सीता', en: 'Sita' },
  { hi: 'आगरा', en: 'Agra' },
];

const adapt = (source: string, target: string, wanted: string) =>
  adaptSuggestion({ source, target }, wanted, NAMES).text;

describe('adaptSuggestion', () => {
  test.each([
    ['a number', 'उसके पास 12 गायें थीं।', 'He had 12 cows.', 'उसके पास 15 गायें थीं।', 'He had 15 cows.'],
    ['a name', 'राम घर गया।', 'Ram went home.', 'सीता घर गया।', 'Sita went home.'],
  ])('replaces %s that differs', (_, source, target, wanted, text) => {
    expect(adapt(source, target, wanted)).toBe(text);
  });

  it('says what it replaced', () => {
    const pair = { source: 'राम घर गया।', target: 'Ram went home.' };
    expect(adaptSuggestion(pair, 'सीता घर गया।', NAMES).replaced).toEqual([
      { from: 'Ram', to: 'Sita' },
    ]);
  });

  test.each([
    ['is a part of a longer word', 'रामायण पढ़ो।', 'Read the Ramayana.', 'सीता पढ़ो।'],
    ['stands twice in the English', 'राम गया।', 'Ram, Ram went.', 'सीता गया।'],
    ['is only a part there', 'राम गया।', 'Rama went.', 'सीता गया।'],
    ['stands in both', 'राम गया।', 'Ram went.', 'राम आया।'],
    ['may be one of two', 'राम और सीता गए।', 'Ram and Sita went.', 'आगरा और दिल्ली गए।'],
  ])('leaves a name that %s', (_, source, target, wanted) => {
    expect(adapt(source, target, wanted)).toBe(target);
  });
});
