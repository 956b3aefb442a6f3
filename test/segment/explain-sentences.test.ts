import { describe, expect, it } from 'vitest';
import { explainSentences } from '../../src/segment/explain-sentences.ts';
import { rules } from '../../src/segment/rules/index.ts';

const explain = (text: string): [mark: string, end: boolean, rule: string][] =>
  explainSentences(text).map(({ mark, end, rule }) => [mark, end, rule]);

describe('explainSentences', () => {
  it('names the rule for each mark, whether a sentence ends there or not', () => {
    expect(explain('डॉ. शर्मा 2.5 कि.मी. चले। “कौन?” राम ने पूछा।')).toEqual([
      ['.', false, 'abbreviation before a word'],
      ['.', false, 'decimal'],
      ['.', false, 'inside a word'],
      ['.', false, 'abbreviation or acronym'],
      ['।', true, 'danda'],
      ['?', false, 'quotation and attribution'],
      ['।', true, 'end of paragraph'],
    ]);
  });

  it('says where the mark stands and why', () => {
    expect(explainSentences('आया। गया')).toEqual([
      {
        offset: 3,
        mark: '।',
        rule: 'danda',
        reason: 'a danda ends a sentence, after a digit or an abbreviation too',
        end: true,
      },
    ]);
  });

  it('tells of an empty line, and of a line that begins an item', () => {
    expect(explain('शीर्षक\n\n- एक\n- दो')).toEqual([
      ['\n', true, 'empty line'],
      ['\n', true, 'new line of a list or dialogue'],
    ]);
  });

  it("knows the caller's abbreviations", () => {
    expect(explainSentences('टिंकू. आया।')[0]?.end).toBe(true);
    expect(explainSentences('टिंकू. आया।', { abbreviations: ['टिंकू.'] })[0]?.end).toBe(false);
  });

  it('has nothing to tell of a text without marks', () => {
    expect(explainSentences('एक दो तीन')).toEqual([]);
  });
});

describe('the rules', () => {
  it('each have a name of their own and a reason', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    for (const { reason } of rules) expect(reason.length).toBeGreaterThan(10);
  });
});
