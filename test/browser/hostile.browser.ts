import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corpus } from '../hostile/case.ts';
import { buildFolder, pagesOf } from '../hostile/build-case.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The whole hostile corpus as one publication: each case a folder of the input. */
const files = Object.fromEntries(
  corpus.flatMap((one) =>
    Object.entries(one.files).map(([name, bytes]) => [`input/${one.name}/${name}`, bytes]),
  ),
);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

let browser: Browser;
let output = '';
let names: readonly string[] = [];
let site: Server;
let origin = '';
/** Requests to the site that no page of the edition should make. */
const strange: string[] = [];

async function answer(path: string): Promise<{ status: number; type: string; body: Buffer }> {
  const name = decodeURIComponent(path).replace(/^\//, '');
  const body = await readFile(join(output, name)).catch(() => undefined);
  // Chromium asks for it by itself.
  if (path === '/favicon.ico') return { status: 204, type: 'image/x-icon', body: Buffer.from('') };
  if (!body) strange.push(path);
  const type = TYPES[extname(name)] ?? 'application/octet-stream';
  return { status: body ? 200 : 404, type, body: body ?? Buffer.from('') };
}

beforeAll(async () => {
  const root = await temporaryFolder(files);
  const outcome = await buildFolder(root);
  output = join(root, 'output');
  names = [...pagesOf(outcome).keys()];
  site = createServer((request, response) => {
    void answer(new URL(request.url ?? '/', 'http://x').pathname).then(({ status, type, body }) =>
      response.writeHead(status, { 'content-type': type }).end(body),
    );
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
}, 300_000);

afterAll(async () => {
  await browser.close();
  await new Promise((resolve) => site.close(resolve));
});

/** What pages have done that pages must not do. */
interface Misdeeds {
  readonly calls: string[];
  readonly requests: string[];
  readonly complaints: string[];
}

async function watch(context: BrowserContext, home: string): Promise<Misdeeds> {
  const deeds: Misdeeds = { calls: [], requests: [], complaints: [] };
  await context.exposeFunction(
    'pwned',
    (...words: unknown[]) => void deeds.calls.push(String(words)),
  );
  context.on('request', (request) => {
    if (!request.url().startsWith(home)) deeds.requests.push(request.url());
  });
  context.on('console', (message) => {
    if (message.type() === 'error') deeds.complaints.push(message.text());
  });
  context.on('dialog', (dialog) => {
    deeds.calls.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  return deeds;
}

/** Where every link of the page would lead, and what comes of clicking it. */
async function clickAll(page: Page): Promise<string[]> {
  const led: string[] = [];
  // Nothing leaves the page: where it would go is noted, and stopped.
  await page.exposeFunction('ledTo', (url: string) => void led.push(url));
  await page.evaluate(`document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a, area, [xlink\\\\:href]');
    if (link) { ledTo(link.href?.baseVal ?? link.href ?? ''); event.preventDefault(); }
  })`);
  await page.evaluate(`(async () => {
    for (const one of document.querySelectorAll('body *')) {
      for (const type of ['pointerenter', 'mouseover', 'focus', 'toggle', 'error', 'load'])
        one.dispatchEvent(new Event(type, { bubbles: true }));
      one.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }
  })()`);
  return led;
}

const HARMLESS = /^(?:https?:|mailto:|tel:|file:|ircs?:|xmpp:|$)/;

async function visitAll(home: string): Promise<Misdeeds & { led: string[] }> {
  const context = await browser.newContext();
  const deeds = await watch(context, home);
  const led: string[] = [];
  for (const name of names) {
    const page = await context.newPage();
    await page.goto(`${home}/${name.split('/').map(encodeURIComponent).join('/')}`);
    led.push(...(await clickAll(page)));
    await page.close();
  }
  await context.close();
  return { ...deeds, led };
}

describe('the hostile corpus in a browser', () => {
  it('is published nearly whole', () => {
    expect(names.length).toBeGreaterThan(60);
  });

  it.each(['from the disk', 'from a server'])(
    '%s runs nothing, asks nothing, breaks no rule, and links to nothing that acts',
    async (way) => {
      const home = way === 'from the disk' ? pathToFileURL(output).href : origin;
      const { calls, requests, complaints, led } = await visitAll(home);
      expect({ calls, requests, complaints }).toEqual({ calls: [], requests: [], complaints: [] });
      expect(led.length).toBeGreaterThan(100);
      expect(led.filter((url) => !HARMLESS.test(url))).toEqual([]);
      expect(strange).toEqual([]);
    },
    600_000,
  );

  it('would run what it holds if a page of it were not guarded: the test sees what it looks for', async () => {
    const context = await browser.newContext();
    const deeds = await watch(context, origin);
    const page = await context.newPage();
    await page.setContent('<img src=x onerror="pwned(1)"><script>pwned(2)</script>');
    await expect.poll(() => deeds.calls.length).toBe(2);
    await context.close();
  });

  it('is kept from acting by the policy of its pages, besides', async () => {
    const context = await browser.newContext();
    const deeds = await watch(context, origin);
    const page = await context.newPage();
    await page.goto(`${origin}/index.html`);
    const elsewhere = origin.replace('127.0.0.1', 'localhost');
    const refused = await page.evaluate(`new Promise((resolve) => {
      const directives = new Set();
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        if (directives.add(effectiveDirective).size === 2) resolve([...directives].sort());
      });
      document.body.innerHTML += '<img src="data:image/png;base64,AA" onerror="pwned(1)">' +
        '<img src="${elsewhere}/elsewhere.png">';
    })`);
    expect(refused).toEqual(['img-src', 'script-src-attr']);
    expect(deeds.calls).toEqual([]);
    expect(strange).not.toContain('/elsewhere.png');
    await context.close();
  });
});
