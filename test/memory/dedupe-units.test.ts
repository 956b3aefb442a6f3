import { describe, expect, it } from 'vitest';
import { dedupeUnits } from '../../src/memory/dedupe-units.ts';
import type { TmxUnit } from '../../src/memory/formats/tmx.ts';

const unit = (source: string, target: string, rest: Partial<TmxUnit> = {}): TmxUnit => {
  return { source, target, properties: {}, notes: [], ...rest };
};
const at = (changedAt: string): TmxUnit => unit('राम', 'Ram', { changedAt });
const between = (previous: string, next: string): TmxUnit =>
  unit('राम', 'Ram', { properties: { 'x-previous': previous, 'x-next': next } });

describe('dedupeUnits', () => {
  it('keeps the one changed last, however its time is written', () => {
    const [old, fresh] = [at('20240101T000000Z'), at('2025-01-01T00:00:00Z')];
    expect(dedupeUnits([fresh, old])).toEqual([fresh]);
    expect(dedupeUnits([old, fresh])).toEqual([fresh]);
  });

  it('keeps the later of two without a time, and any time before none', () => {
    const [one, two] = [unit('राम', 'Ram'), unit('राम ', 'Ram')];
    expect(dedupeUnits([one, two])).toEqual([two]);
    expect(dedupeUnits([at('20240101T000000Z'), one])).toEqual([at('20240101T000000Z')]);
  });

  it('keeps what differs in English, neighbours or tags', () => {
    const units = [
      unit('राम', 'Ram'),
      unit('राम', 'Rama'),
      unit('<1>राम</1>', 'Ram'),
      between('a', 'b'),
      between('a', ''),
      between('', 'b'),
    ];
    expect(dedupeUnits(units)).toEqual(units);
  });

  it('leaves the others in their order', () => {
    const [a, b, c] = [unit('क', 'a'), unit('ख', 'b'), unit('ग', 'c')];
    expect(dedupeUnits([c, unit('क', 'a'), b, a])).toEqual([c, b, a]);
    expect(dedupeUnits([])).toEqual([]);
  });
});
