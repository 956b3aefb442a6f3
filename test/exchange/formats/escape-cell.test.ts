import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { csv } from '../../../src/exchange/formats/csv.ts';
import { escapeCell, unescapeCell } from '../../../src/exchange/formats/sheet/escape-cell.ts';

test.each(['=1+1', '+91', '-5', '@x', '\tx', '\rx', '\nx', "'=1", '＝1', '＠x'])(
  'a cell that begins %j is text to a spreadsheet',
  (cell) => {
    expect(escapeCell(cell)).toBe(`'${cell}`);
    expect(unescapeCell(escapeCell(cell))).toBe(cell);
  },
);

it('changes no text on the way out and back', () => {
  const text = fc.oneof(
    fc.string(),
    fc
      .array(fc.constantFrom("'", '=', '-', '@', '\t', '\n', ';', 'क', '5', 'e', 'may', ' '))
      .map((some) => some.join('')),
  );
  fc.assert(
    fc.property(text, (cell) => {
      expect(unescapeCell(escapeCell(cell))).toBe(cell);
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

test.each([
  '12-5',
  '1/2',
  '6:30',
  '5 March',
  'Mar 1947',
  '१२-५-१९४७',
  '₹65.50',
  '100%',
  '123456789012',
  '12345678e012',
  '012345678901',
  'TRUE',
  '10 pm',
])('a cell %j is not rewritten as a number or a date', (cell) => {
  expect(escapeCell(cell)).toBe(`'${cell}`);
  expect(unescapeCell(escapeCell(cell))).toBe(cell);
});

test.each(['In 1947, in May.', 'Ram’s house', '5 mangoes', 'may', 'a-b', "'tis", '६ बजे', 'a; b'])(
  'a cell %j stays as it is',
  (cell) => {
    expect(escapeCell(cell)).toBe(cell);
    expect(unescapeCell(cell)).toBe(cell);
  },
);

it('hides formulas also from a program that takes the semicolon for the separator', () => {
  expect(escapeCell('राम;=1+1;@x\n-5')).toBe("राम;'=1+1;'@x\n'-5");
  expect(unescapeCell("राम;'=1+1;'@x\n'-5")).toBe('राम;=1+1;@x\n-5');
});
