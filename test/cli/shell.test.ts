import { describe, expect, it } from 'vitest';
import { checkOneOf, parseNumber } from '../../src/cli/shell.ts';

describe('parseNumber', () => {
  it.each([
    ['0', 0],
    ['2', 2],
    ['0.5', 0.5],
    [' 1e2 ', 100],
  ])('reads %s', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each(['', ' ', '-1', 'two', '2 USD', '$2', 'NaN', 'Infinity', '1,5', '२'])(
    'refuses "%s"',
    (text) => {
      expect(() => parseNumber(text)).toThrow('Expected a number of 0 or more.');
    },
  );
});

describe('checkOneOf', () => {
  it('lets pass what is known', () => {
    expect(() => checkOneOf('--fail-on', 'info', ['none', 'info'])).not.toThrow();
  });

  it('says what it expected and what it got', () => {
    expect(() => checkOneOf('--fail-on', 'x', ['none', 'info'])).toThrow(
      '--fail-on: expected one of none, info, got "x".',
    );
  });
});
