import { expect, it } from 'vitest';
import { markedText } from '../../src/check/marked-text.ts';
import type { Finding, TextPlace } from '../../src/types.ts';

const at = (...places: TextPlace[]): Finding => ({
  rule: 'number',
  severity: 'warning',
  document: 'd',
  message: 'm',
  places,
});
const shown = (text: string, ...findings: Finding[]): string =>
  markedText(text, 'target', findings)
    .map(({ text: part, isMarked }) => (isMarked ? `[${part}]` : part))
    .join('');

it('marks the places of one side', () => {
  const finding = at({ side: 'target', start: 2, end: 3 }, { side: 'source', start: 0, end: 1 });
  expect(shown('abcd', finding)).toBe('ab[c]d');
});

it('loses no text where places overlap, repeat or lie outside', () => {
  const findings = [
    at({ side: 'target', start: 1, end: 3 }),
    at({ side: 'target', start: 2, end: 4 }),
    at({ side: 'target', start: 1, end: 3 }),
    at({ side: 'target', start: 9, end: 12 }),
  ];
  expect(shown('abcdef', ...findings)).toBe('a[bc][d]ef');
});

it('has nothing to mark where something is only missing', () => {
  expect(shown('ab', at({ side: 'target', start: 2, end: 2 }))).toBe('ab');
});
