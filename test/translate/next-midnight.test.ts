import { describe, expect, it } from 'vitest';
import { nextMidnight } from '../../src/translate/next-midnight.ts';

const at = (iso: string): string => new Date(nextMidnight(Date.parse(iso), ZONE)).toISOString();
const ZONE = 'America/Los_Angeles';

describe('nextMidnight', () => {
  it.each([
    ['in winter', '2026-11-23T12:00:00Z', '2026-11-24T08:00:00.000Z'],
    ['in summer', '2026-07-01T12:00:00Z', '2026-07-02T07:00:00.000Z'],
    [
      'late in the evening there, the next day here',
      '2026-11-24T07:59:59Z',
      '2026-11-24T08:00:00.000Z',
    ],
    ['at midnight itself, the next one', '2026-11-24T08:00:00Z', '2026-11-25T08:00:00.000Z'],
    // Clocks go forward on 2026-03-08 and back on 2026-11-01, at two in the morning.
    ['before the short day ends', '2026-03-08T09:00:00Z', '2026-03-09T07:00:00.000Z'],
    ['before the long day ends', '2026-11-01T08:00:00Z', '2026-11-02T08:00:00.000Z'],
    ['at the end of the year', '2026-12-31T20:00:00.500Z', '2027-01-01T08:00:00.000Z'],
  ])('%s', (_, now, expected) => {
    expect(at(now)).toBe(expected);
  });

  it('knows zones that are half an hour off', () => {
    const now = Date.parse('2026-11-23T12:00:00Z');
    expect(new Date(nextMidnight(now, 'Asia/Kolkata')).toISOString()).toBe(
      '2026-11-23T18:30:00.000Z',
    );
  });
});
