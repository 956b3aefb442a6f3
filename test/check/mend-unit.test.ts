import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { mendUnit } from '../../src/check/mend-unit.ts';
import { configSchema } from '../../src/config/schema.ts';
import type { Unit } from '../../src/types.ts';
import { taggedUnit, unitOf } from './units.ts';

const config = configSchema.parse({});
const mended = (unit: Unit): string | undefined =>
  mendUnit({ ...unit, findings: check({ id: 'd' }, [unit], { config }) });

describe('mending a unit', () => {
  it.each([
    ['घर गया वह।', 'He went home।', 'He went home.'],
    ['घर गया वह।', 'He went home', 'He went home.'],
    ['घर गया वह।', 'He went the the home.', 'He went the home.'],
    ['“घर गया वह।”', '"He went home"', '"He went home."'],
    ['घर गया वह।', 'He\u200B went home..', 'He went home.'],
    ['{a} घर', '{b} house', '{a} house'],
    ['https://example.org/a देखो।', 'See https://example.org/b.', 'See https://example.org/a.'],
    ['घर का रंग', 'The color of the house', 'The colour of the house'],
  ])('%s → %s becomes %s', (source, target, right) => {
    expect(mended(unitOf(source, target))).toBe(right);
  });

  it.each([
    ['वह घर गया।', 'He went home.'],
    ['१२ घर', '13 houses'],
  ])('has nothing to mend in %s → %s', (source, target) => {
    expect(mended(unitOf(source, target))).toBeUndefined();
  });

  it('keeps markup and escapes in their place', () => {
    const unit = taggedUnit('<1>वह</1> घर गया।', '<1>He</1> &lt; went the the home.', ['strong']);
    expect(mended(unit)).toBe('<1>He</1> &lt; went the home.');
  });

  it('leaves alone what has signs of markup for text', () => {
    const unit = taggedUnit('<1/> घर गया।', '<1/> went the the home.', ['code']);
    expect(mended(unit)).toBeUndefined();
  });
});
