import { toHtml } from 'hast-util-to-html';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/render/edition.ts';
import { rawRow } from '../../../src/render/html/raw-row.ts';
import { Workshop } from '../editions.ts';

let edition: Edition;
beforeAll(async () => {
  const workshop = await Workshop.open();
  edition = workshop.edition(await workshop.readText('क'));
});

const shown = (value: string): string => toHtml({ type: 'root', children: rawRow(value, edition) });
const row = (inner: string): string => `<div class="raw" lang="hi">${inner}</div>`;

describe('raw HTML', () => {
  it.each([
    ['<p align="right">क</p>', '<p align="right">क</p>'],
    [
      '<details open><summary>क</summary>ख</details>',
      '<details open><summary>क</summary>ख</details>',
    ],
    ['<p onclick="x()" style="y">क</p>', '<p>क</p>'],
    ['<a href="javascript:x">क</a>', '<a>क</a>'],
    ['<p>क<script>x</script></p>', '<p>क</p>'],
    ['<p>क<img src="https://a.in/x.png"></p>', '<p>क</p>'],
    ['<p>क News</p>', '<p>क <span lang="en">News</span></p>'],
    ['<p lang="en">News क</p>', '<p lang="en">News <span lang="hi">क</span></p>'],
    ['<p id="u-1">क</p>', '<p id="user-content-u-1">क</p>'],
    ['<b>क', '<b>क</b>'],
  ])('%s is shown as %s', (html, expected) => {
    expect(shown(html)).toBe(row(expected));
  });

  it.each(['<!-- क -->', '</details>', '<script>x</script>', ' ', '<style>p{}</style>'])(
    'of which nothing is left takes no row: %s',
    (html) => {
      expect(shown(html)).toBe('');
    },
  );
});
