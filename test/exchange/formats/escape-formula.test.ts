import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { csv } from '../../../src/exchange/formats/csv.ts';
import {
  escapeFormula,
  unescapeFormula,
} from '../../../src/exchange/formats/sheet/escape-formula.ts';

test.each(['=1+1', '+91', '-5', '@x', '\t=1', '\r=1', "'=1"])(
  'a cell that begins %j is text to a spreadsheet',
  (cell) => {
    expect(escapeFormula(cell)).toBe(`'${cell}`);
    expect(unescapeFormula(escapeFormula(cell))).toBe(cell);
  },
);

it('changes no text on the way out and back', () => {
  const text = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom("'", '=', '-', '@', '\t', 'क')).map((some) => some.join('')),
  );
  fc.assert(
    fc.property(text, (cell) => {
      expect(unescapeFormula(escapeFormula(cell))).toBe(cell);
    }),
  );
});

it('lets no cell of a table begin like a formula', () => {
  const unit = {
    document: '=d',
    id: '-1',
    hash: '@h',
    base: '+b',
    source: '=HYPERLINK("x")',
    target: '@SUM(A1)',
    state: 'translated' as const,
    kept: false,
    notes: [{ kind: 'comment' as const, by: 'x', text: '=cmd|calc' }],
  };
  const table = String(csv.write([unit], { target: 'en', version: '0', prefill: false }));
  const [, row = ''] = table.split('\r\n');
  for (const cell of row.split(',')) expect(cell.replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r]/);
});
