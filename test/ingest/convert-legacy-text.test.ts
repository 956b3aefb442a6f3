import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertLegacyText } from '../../src/ingest/convert-legacy-text.ts';

describe('convertLegacyText', () => {
  it('gives back every text of which nothing is converted', () => {
    const piece = fc.constantFrom(
      '---',
      '\n',
      '\r\n',
      '\r',
      'a: b',
      '"x" ',
      '# ',
      '```',
      '- ',
      'क',
    );
    fc.assert(
      fc.property(fc.array(piece), fc.boolean(), (pieces, isMarkdown) => {
        const text = pieces.join('');
        expect(convertLegacyText(text, (lines) => lines, isMarkdown)).toBe(text);
      }),
    );
  });

  it('puts through what is said, without marks, code and keys', () => {
    const said: string[] = [];
    const text = '---\ntitle: "a b"\ntags:\n  - c\n---\n## d\n> - e\n1. f\n~~~\ng\n~~~\n    h';
    convertLegacyText(text, (lines) => (said.push(...lines), lines), true);
    expect(said.filter((line) => line !== '')).toEqual(['a b', 'd', 'e', 'f', 'h']);
  });
});
