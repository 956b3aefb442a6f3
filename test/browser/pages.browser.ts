import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The built editions of `input/`, opened from the disk as a reader would. */
const pages = [
  'output/index.html',
  ...readdirSync('output', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'assets')
    .map(({ name }) => `output/${name}/index.html`),
];

const WIDTHS = [390, 1280];

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
});

afterAll(async () => {
  await browser.close();
});

/** What the page did and how it lies, at a width in CSS pixels. */
async function look(page: string, width: number) {
  const tab = await browser.newPage({ viewport: { width, height: 900 } });
  const complaints: string[] = [];
  const requests: string[] = [];
  tab.on('console', (message) => complaints.push(message.text()));
  tab.on('pageerror', (error) => complaints.push(error.message));
  tab.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  tab.on('request', (request) => requests.push(request.url()));
  await tab.goto(pathToFileURL(page).href, { waitUntil: 'load' });
  const overflow = await tab.evaluate('document.documentElement.scrollWidth - window.innerWidth');
  const fonts = await tab.evaluate(
    'document.fonts.ready.then((set) => [...set].filter((f) => f.status === "loaded").map((f) => f.family))',
  );
  const rows = await tab.evaluate(`[...document.querySelectorAll('.text .row')].map((row) => {
    const top = (cell) => Math.round(cell.getBoundingClientRect().top);
    return [...row.children].map(top);
  })`);
  await tab.close();
  return {
    complaints,
    overflow: overflow as number,
    fonts: fonts as string[],
    rows: rows as number[][],
    outside: requests.filter((url) => !url.startsWith(pathToFileURL('output').href)),
  };
}

describe.each(pages)('%s', (page) => {
  it.each(WIDTHS)(
    'at %i px asks nothing of the outside and complains of nothing',
    async (width) => {
      const { complaints, outside } = await look(page, width);
      expect({ complaints, outside }).toEqual({ complaints: [], outside: [] });
    },
  );

  it.each(WIDTHS)('at %i px is no wider than the screen', async (width) => {
    expect((await look(page, width)).overflow).toBeLessThanOrEqual(0);
  });

  it('is set in the faces that it brings along', async () => {
    const { fonts } = await look(page, 1280);
    expect(fonts.map((family) => family.replaceAll('"', ''))).toEqual(
      expect.arrayContaining(['Setu Devanagari', 'Setu Latin']),
    );
  });

  it('lines its rows up on a wide screen and stacks them on a phone', async () => {
    const wide = (await look(page, 1280)).rows.filter((cells) => cells.length === 2);
    const narrow = (await look(page, 390)).rows.filter((cells) => cells.length === 2);
    expect(wide.every(([hindi, english]) => hindi === english)).toBe(true);
    expect(narrow.every(([hindi, english]) => Number(hindi) < Number(english))).toBe(true);
  });
});
