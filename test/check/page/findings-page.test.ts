import { describe, expect, it } from 'vitest';
import { findingsPage } from '../../../src/check/page/findings-page.ts';
import type { Finding } from '../../../src/types.ts';

const finding = (parts: Partial<Finding>): Finding => ({
  rule: 'number',
  severity: 'warning',
  document: 'story',
  unit: 'u',
  message: 'The number differs: १२ became 13.',
  ...parts,
});

const page = (source: string, target: string, parts: Partial<Finding> = {}): string =>
  findingsPage(
    [
      {
        id: 'story',
        findings: [],
        texts: [{ id: 'u', source, target, findings: [finding(parts)] }],
      },
    ],
    { target: 'en-IN' },
  );

describe('the page of findings', () => {
  it('marks what a finding points at, each line in its language', () => {
    const places = [
      { side: 'source', start: 0, end: 2 },
      { side: 'target', start: 4, end: 6 },
    ] as const;
    const html = page('१२ घर', 'The 13 houses', { places });
    expect(html).toContain('<p lang="hi"><mark>१२</mark> घर</p>');
    expect(html).toContain('<p lang="en-IN">The <mark>13</mark> houses</p>');
    expect(html).toContain('differs: <span lang="hi">१२</span> became 13.');
    expect(html).toContain('0 errors, 1 warning, 0 for information');
  });

  it('escapes whatever a text brings along', () => {
    const evil = '<script>alert(1)</script>';
    const html = page(evil, evil, { message: evil, fix: evil });
    expect(html).not.toContain('<script');
    expect(html).toContain('&#x3C;script>');
  });

  it('asks for nothing from elsewhere', () => {
    const html = page('घर', 'house');
    expect(html).toContain('default-src &#x27;none&#x27;');
    expect(html).not.toMatch(/\b(?:src|href)=/);
  });

  it('shows what cannot be seen', () => {
    const html = page('घर', 'a\u200Bb', {
      places: [{ side: 'target', start: 1, end: 2 }],
      fix: '',
    });
    expect(html).toContain('a<mark>U+200B</mark>b');
    expect(html).toContain('Fix: take it out.');
  });

  it('is content with nothing at all', () => {
    expect(findingsPage([])).toContain('0 errors, 0 warnings, 0 for information');
  });
});
