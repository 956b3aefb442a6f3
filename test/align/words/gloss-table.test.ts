import { describe, expect, it } from 'vitest';
import { glossTable } from '../../../src/align/words/gloss-table.ts';
import { wordKey } from '../../../src/align/words/word-key.ts';

const weight = (lexicon: Record<string, string[]>, hindi: string, english: string) =>
  glossTable(new Map(Object.entries(lexicon)))
    .get(wordKey(hindi, 'hi'))
    ?.get(wordKey(english, 'en'));

describe('glossTable', () => {
  it('finds any form of a word by any form of its gloss', () => {
    expect(weight({ लड़का: ['boy', 'lad'] }, 'लड़कों', 'boys')).toBe(1);
  });

  it('gives a phrase to the words that carry it', () => {
    const lexicon = { 'इंतज़ार करना': ['to wait for'] };
    expect(weight(lexicon, 'इंतज़ार', 'waited')).toBe(1);
    expect(weight(lexicon, 'करना', 'wait')).toBeUndefined();
    expect(weight(lexicon, 'इंतज़ार', 'for')).toBeUndefined();
  });

  it('shares out a phrase of several words', () => {
    expect(weight({ रेलगाड़ी: ['railway train'] }, 'रेलगाड़ी', 'train')).toBe(0.5);
  });

  it('keeps small words that are all there is, and light verbs that stand alone', () => {
    expect(weight({ में: ['in'], करना: ['do'] }, 'में', 'in')).toBe(1);
    expect(weight({ में: ['in'], करना: ['do'] }, 'किया', 'did')).toBe(1);
  });

  it('takes the best of several entries', () => {
    expect(weight({ घर: ['house party', 'house'] }, 'घर', 'house')).toBe(1);
  });
});
