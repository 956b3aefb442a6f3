import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Templates } from '../../../src/context.ts';
import { openTemplates } from '../../../src/open-templates.ts';
import { comparePage } from '../../../src/render/compare/compare-page.ts';
import type { ComparedEngine } from '../../../src/render/compare/comparison.ts';

const HOSTILE = '</style><script>alert(1)</script><img src=x onerror=alert(2)>"\'{{file}}';

const engine = (name: string, parts: Partial<ComparedEngine> = {}): ComparedEngine => {
  const counts = { characters: 10, translated: 1, missing: 0, findings: 0 };
  return { name, label: `Engine ${name}`, seconds: 1.25, usd: 0.0012, ...counts, ...parts };
};

const cell = (text: string, findings: string[] = []) => {
  return { text, ratio: text === '' ? null : 1.5, tagsLost: findings.length, findings };
};

let templates: Templates;
beforeAll(async () => {
  templates = await openTemplates(['templates']);
});

describe('comparePage', () => {
  it('shows each sentence by each engine, what differs, what was lost and what it cost', () => {
    const page = comparePage(
      {
        file: 'yatra.md',
        engines: [engine('a'), engine('b', { missing: 1 })],
        rows: [
          {
            id: 'x1',
            source: 'राम घर गया।',
            cells: [cell('Ram went home.'), cell('Ram goes home.', ['A tag.'])],
          },
          { id: 'x2', source: 'सीता आई।', cells: [cell('Sita came.'), cell('')] },
        ],
      },
      templates,
    );
    expect(page).toContain('Ram <mark>went</mark> home.');
    expect(page).toContain('1 tag lost');
    expect(page).toContain('<li>A tag.</li>');
    expect(page).toContain('Not translated');
    expect(page).toContain('0.0012 USD');
    expect(page).toMatch(/<th scope="row" lang="hi">राम घर गया।<\/th>/);
  });

  it('allows nothing but its own style sheet', () => {
    const page = comparePage({ file: 'a', engines: [engine('a')], rows: [] }, templates);
    const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    expect(policy.replaceAll('&#x3D;', '=').replaceAll('&#x2B;', '+')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page).not.toMatch(/<script|https?:|src=/);
  });

  it('takes what documents and engines say for text', () => {
    const page = comparePage(
      {
        file: HOSTILE,
        engines: [engine(HOSTILE, { label: HOSTILE })],
        rows: [{ id: HOSTILE, source: HOSTILE, cells: [cell(HOSTILE, [HOSTILE])] }],
      },
      templates,
    );
    expect(page).not.toMatch(/<script|<img/);
    expect(page.match(/<style>/g)).toHaveLength(1);
  });
});
