import { describe, expect, it } from 'vitest';
import { link } from '../../../src/check/rules/link.ts';
import { problems, unitOf } from '../units.ts';

const found = (source: string, target: string) =>
  problems(link, unitOf(source, target, { origin: 'human' }));

describe('the rule link', () => {
  it.each([
    ['https://example.org/a देखें।', 'See https://example.org/a.'],
    ['https://example.org/a/', 'https://example.org/a'],
    ['HTTPS://Example.org/a', 'https://example.org/a'],
    ['a@example.in पर', 'at a@example.in'],
    ['कोई पता नहीं', 'no address'],
    [
      'https://hi.wikipedia.org/wiki/गंगा',
      'https://hi.wikipedia.org/wiki/%E0%A4%97%E0%A4%82%E0%A4%97%E0%A4%BE',
    ],
  ])('is content with %s → %s', (source, target) => {
    expect(found(source, target)).toEqual([]);
  });

  it.each([
    ['https://example.org/a', 'https://example.org/b'],
    ['a@example.in पर', 'by mail'],
    ['पता', 'www.example.org'],
    ['https://example.org/Ab', 'https://example.org/ab'],
    ['https://hi.wikipedia.org/wiki/गंगा', 'https://hi.wikipedia.org/wiki/'],
  ])('objects to %s → %s', (source, target) => {
    const [first] = found(source, target);
    expect(first?.message).toMatch(/\S/);
  });
});
