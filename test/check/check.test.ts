import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { configSchema, type UserConfig } from '../../src/config/schema.ts';
import type { Unit } from '../../src/types.ts';
import { unitOf } from './units.ts';

const findings = (units: readonly Unit[], rules: UserConfig['check'] = {}) =>
  check({ id: 'doc' }, units, { config: configSchema.parse({ check: rules }) });

describe('check', () => {
  it('says which rule found what, in which unit of which document', () => {
    expect(findings([unitOf('5 घर', 'houses', { id: 'u1' })])).toEqual([
      {
        rule: 'number',
        severity: 'warning',
        document: 'doc',
        unit: 'u1',
        message: 'The number 5 is missing.',
        expected: '5',
        places: [{ side: 'source', start: 0, end: 1 }],
      },
    ]);
  });

  it('goes unit by unit in their order', () => {
    const units = ['a', 'b', 'c'].map((id) => unitOf('5', 'x', { id }));
    expect(findings(units).map(({ unit }) => unit)).toEqual(['a', 'b', 'c']);
  });

  it('passes over omissions, additions and what is not translated', () => {
    const bad = unitOf('5 घर', 'घर', {});
    const half = [{ ...bad, target: [] }, { ...bad, source: [] }, unitOf('5 घर', '', {})];
    expect(findings(half)).toEqual([]);
    expect(findings([bad]).length).toBeGreaterThan(1);
  });

  it('reads several sentences of a unit as one text', () => {
    const unit = unitOf('5 घर।', 'Five houses.', {});
    const two = { ...unit, source: [...unit.source, ...unitOf('7 घर।', '', {}).source] };
    expect(findings([two]).map(({ expected }) => expected)).toEqual(['7']);
  });

  it.each(['error', 'warning', 'info'] as const)(
    'takes the severity %s from the settings',
    (severity) => {
      const [finding] = findings([unitOf('5', 'x')], { number: severity });
      expect(finding?.severity).toBe(severity);
    },
  );

  it('leaves out a rule that the settings turn off, and no other', () => {
    const unit = unitOf('5 घर', 'घर');
    expect(findings([unit], { number: 'off' }).map(({ rule }) => rule)).toEqual(['untranslated']);
    expect(findings([unit], { untranslated: 'off' }).map(({ rule }) => rule)).toEqual(['number']);
  });
});
