import { describe, expect, it } from 'vitest';
import { compareSystems } from '../../../src/evaluate/compare-systems.ts';
import { countSegments } from '../../../src/evaluate/count-segments.ts';
import { evaluationPage, type System } from '../../../src/evaluate/page/evaluation-page.ts';

const REFERENCE = {
  name: 'reference.txt',
  segments: ['The well was dry.', 'Nobody came.', 'He waited at the door until evening.'],
};
const system = (name: string, segments: string[], references = REFERENCE.segments): System => ({
  name,
  segments,
  counted: countSegments(segments, references),
});
const MINE = system('mine.txt', ['The well was dry.', '', 'He stood at the door till evening.']);

const linesOf = (page: string): string[] =>
  [...page.matchAll(/line (\d+)/g)].map(([, line]) => line as string);

describe('evaluationPage', () => {
  it('shows the worst segments first, by their lines', () => {
    expect(linesOf(evaluationPage(MINE, REFERENCE))).toEqual(['2', '3', '1']);
  });

  it('shows as many as it is told, and of how many', () => {
    const page = evaluationPage(MINE, REFERENCE, { most: 1 });
    expect(linesOf(page)).toEqual(['2']);
    expect(page).toContain('1 of 3.');
  });

  it('marks the words that differ, and says that a translation is empty', () => {
    const page = evaluationPage(MINE, REFERENCE);
    expect(page).toContain(
      'He <mark class="lacking">waited</mark> at the door <mark class="lacking">until</mark> evening.',
    );
    expect(page).toContain(
      'He <mark class="wrong">stood</mark> at the door <mark class="wrong">till</mark> evening.',
    );
    expect(page).toContain('<span class="empty">empty</span>');
  });

  it('shows the other system beside, with its intervals', () => {
    const other = system('yours.txt', REFERENCE.segments);
    const comparison = compareSystems(MINE.counted, other.counted);
    const page = evaluationPage(MINE, REFERENCE, { against: { ...other, comparison } });
    expect(page).toContain('the other is yours.txt');
    expect(page).toContain('<strong>100.00</strong>');
    expect(page).toContain('class="other"');
  });

  it('tells the spread of the segments to those who cannot see it', () => {
    // One empty, one in between, one perfect.
    const [, label] = /aria-label="([^"]*)"/.exec(evaluationPage(MINE, REFERENCE)) ?? [];
    const counts = (label ?? '').match(/\d+(?=[,.] ?)/g)?.map(Number) ?? [];
    expect(counts.slice(-20).reduce((sum, count) => sum + count, 0)).toBe(3);
    expect(counts.at(-1)).toBe(1);
  });

  it('escapes what files and their names say', () => {
    const evil = '<script>alert(1)</script>&"';
    const page = evaluationPage(system(evil, [evil], [`${evil} x`]), {
      name: evil,
      segments: [`${evil} x`],
    });
    expect(page).not.toContain('<script');
    expect(page).not.toMatch(/https?:/);
  });
});
