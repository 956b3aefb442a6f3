/** Units with texts that formats, spreadsheets and terminals stumble over. */
import fc from 'fast-check';
import { baseOf, comparable } from '../../src/exchange/comparable.ts';
import type { ExchangeUnit, Note } from '../../src/exchange/exchange-unit.ts';
import { shortHash } from '../../src/ids.ts';
import { serialiseTagged, type Token } from '../../src/tags.ts';

const NASTY = [
  '=SUM(A1)',
  '+91',
  '-5',
  '@रामू',
  "'",
  "'=",
  '\t',
  '\r\n',
  '\n',
  '\u0001',
  '&lt;',
  '&amp;lt;',
  '&#10;',
  '<b>',
  '<1>',
  '</1>',
  '<2/>',
  '"',
  '""',
  ',',
  ';',
  ']]>',
  '<!--',
  '<?xml',
  '\u200d',
  '\u202e',
  '\u2028',
  '\ufeff',
  '\ufffe',
  '😀',
  '👩🏽‍🌾',
  '🇮🇳',
  'क़्‍ष',
  'ẹ́',
  '́',
  '12-5',
  '५ मार्च',
  ';=1',
  'क्ष',
  ' ',
  'राम',
  'Rama',
  '%00',
  '{{',
];

export const words: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...NASTY), { maxLength: 6 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);

/** Tokens with pairs that nest and single tags, each number once. */
const tokens = fc
  .array(fc.tuple(words, fc.constantFrom('text', 'pair', 'empty', 'nested')), { maxLength: 4 })
  .map((parts) => {
    let n = 0;
    return parts.flatMap(([value, kind]): Token[] => {
      const text: Token = { type: 'text', value };
      if (kind === 'text') return [text];
      n += 1;
      if (kind === 'empty') return [text, { type: 'empty', n }];
      const [open, close]: Token[] = [
        { type: 'open', n },
        { type: 'close', n },
      ];
      if (kind === 'pair') return [open as Token, text, close as Token];
      n += 1;
      return [
        open as Token,
        { type: 'open', n },
        text,
        { type: 'close', n },
        { type: 'empty', n: n + 100 },
        close as Token,
      ];
    });
  });

export const tagged: fc.Arbitrary<string> = tokens.map((some) => comparable(serialiseTagged(some)));

/** Notes as people leave them: text of several lines, not blank, without what no file can hold. */
export const noteText = words.map(
  (text) => `ध्यान: ${comparable(text).replaceAll('&lt;', '<').replaceAll('&amp;', '&')}`,
);

const note: fc.Arbitrary<Note> = fc.record({
  kind: fc.constantFrom('finding', 'comment'),
  by: fc.constantFrom('number', 'Asha', 'र <&">'),
  text: noteText.map((text) => text.trim()),
});

const unit = fc.record({
  source: tagged.map((text) => `राम${text}`),
  target: fc.oneof(
    fc.constant(''),
    tagged.map((text) => `Rama${text}`),
  ),
  state: fc.constantFrom('initial', 'translated', 'reviewed', 'final', 'rejected'),
  kept: fc.boolean(),
  notes: fc.array(note, { maxLength: 3 }),
  document: fc.constantFrom('kahani', 'chaukhat'),
});

/** With unique ids, as `exchangeUnits` gives them. */
export const someUnits: fc.Arbitrary<ExchangeUnit[]> = fc
  .array(unit, { maxLength: 6 })
  .map((some) =>
    some.map((one, index) => {
      const state = one.target === '' ? 'initial' : one.state;
      return {
        ...one,
        state,
        id: `${shortHash(one.source)}${index > 0 ? `-${index + 1}` : ''}`,
        hash: shortHash('source', one.source),
        base: baseOf(one.target, state),
      };
    }),
  );
