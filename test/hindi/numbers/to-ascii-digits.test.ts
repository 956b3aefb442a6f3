import { describe, expect, it } from 'vitest';
import { toAsciiDigits } from '../../../src/hindi/numbers/to-ascii-digits.ts';

describe('toAsciiDigits', () => {
  it('changes Hindi digits and nothing else', () => {
    expect(toAsciiDigits('सन् १९४७ और 2026, ৫ रु॰')).toBe('सन् 1947 और 2026, ৫ रु॰');
  });
});
