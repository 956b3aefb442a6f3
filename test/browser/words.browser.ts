import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { build } from '../../src/pipeline.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const HINDI = `राजा **घो**ड़े पर बैठा।

रानी ने बग़ीचे में फूल चुने।
`;
const ENGLISH = `The king sat on the horse.

The queen picked flowers in the garden.
`;

let browser: Browser;
let page = '';

beforeAll(async () => {
  const root = await temporaryFolder({
    'input/story.hi.md': HINDI,
    'input/story.en.md': ENGLISH,
  });
  await build({ cwd: root, env: {} });
  page = pathToFileURL(path.join(root, 'output/story/index.html')).href;
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

async function open(options: Parameters<Browser['newPage']>[0] = {}) {
  const tab = await browser.newPage({ viewport: { width: 1100, height: 700 }, ...options });
  onTestFinished(() => tab.close());
  const complaints: string[] = [];
  tab.on('console', (message) => complaints.push(message.text()));
  tab.on('pageerror', (error) => complaints.push(error.message));
  await tab.goto(page);
  return { tab, complaints };
}

const lit = (tab: Page): Promise<string[]> => tab.locator('.lit').allTextContents();

/** Moves the pointer to the middle of a word, which need be no element yet. */
async function pointAt(tab: Page, word: string): Promise<void> {
  const at: { x: number; y: number } = await tab.evaluate(`(() => {
    const texts = document.createTreeWalker(document.querySelector('.text'), NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const from = texts.currentNode.data.indexOf(${JSON.stringify(word)});
      if (from < 0) continue;
      const range = document.createRange();
      range.setStart(texts.currentNode, from);
      range.setEnd(texts.currentNode, from + ${word.length});
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
  })()`);
  await tab.mouse.move(at.x, at.y);
}

describe('a word of an edition', () => {
  it('lights up with its partner where somebody points, from either side', async () => {
    const { tab, complaints } = await open();
    await pointAt(tab, 'राजा');
    expect(await lit(tab)).toEqual(['राजा', 'king']);
    await pointAt(tab, 'flowers');
    expect(await lit(tab)).toEqual(['फूल', 'flowers']);
    await tab.mouse.move(1, 1);
    expect(await lit(tab)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('is one word though markup cuts it in two', async () => {
    const { tab } = await open();
    await pointAt(tab, 'horse');
    expect(await lit(tab)).toEqual(['घो', 'ड़े', 'horse']);
  });

  it('is marked by an underline beside the shade, and by nothing in print', async () => {
    const { tab } = await open({ colorScheme: 'dark' });
    await pointAt(tab, 'राजा');
    const style = (): Promise<unknown> =>
      tab.evaluate(`(() => {
        const style = getComputedStyle(document.querySelector('.lit'));
        const isShaded = style.backgroundColor !== 'rgba(0, 0, 0, 0)';
        return { isShaded, textDecorationLine: style.textDecorationLine };
      })()`);
    expect(await style()).toEqual({ isShaded: true, textDecorationLine: 'underline' });
    await tab.emulateMedia({ media: 'print' });
    expect(await style()).toEqual({ isShaded: false, textDecorationLine: 'none' });
  });

  it('is reached by one stop of the Tab key and by arrows', async () => {
    const { tab } = await open();
    const focused = (): Promise<unknown> =>
      tab.evaluate('[document.activeElement.textContent, document.activeElement.ariaDescription]');
    const stops = tab.locator('main [tabindex="0"]');
    expect(await stops.count()).toBe(1);
    await stops.focus();
    expect(await focused()).toEqual(['राजा', 'king']);
    expect(await lit(tab)).toEqual(['राजा', 'king']);
    await tab.keyboard.press('ArrowDown');
    expect(await focused()).toEqual(['रानी', 'queen']);
    await tab.keyboard.press('Enter');
    expect(await focused()).toEqual(['queen', 'रानी']);
    await tab.keyboard.press('ArrowUp');
    await tab.keyboard.press('ArrowRight');
    expect(await stops.count()).toBe(1);
    await tab.keyboard.press('Escape');
    expect(await lit(tab)).toEqual([]);
  });

  it('stays lit after a touch, until the next', async () => {
    const { tab } = await open({ hasTouch: true, viewport: { width: 390, height: 700 } });
    const box = await tab.locator('.text .en .unit').first().boundingBox();
    await tab.touchscreen.tap((box?.x ?? 0) + 45, (box?.y ?? 0) + 10);
    expect(await lit(tab)).toEqual(['राजा', 'king']);
    await tab.touchscreen.tap(200, 690);
    expect(await lit(tab)).toEqual([]);
  });

  it('is plain text without JavaScript, and no hint promises more', async () => {
    const { tab } = await open({ javaScriptEnabled: false });
    expect(await tab.locator('.text .hi .unit').allTextContents()).toEqual([
      'राजा घोड़े पर बैठा।',
      'रानी ने बग़ीचे में फूल चुने।',
    ]);
    expect(await tab.locator('.words').isVisible()).toBe(false);
  });

  it('leaves a selection as it is while the pointer goes over other sentences', async () => {
    const { tab } = await open();
    await tab.evaluate('getSelection().selectAllChildren(document.querySelector(".text"))');
    const before = await tab.evaluate('getSelection().toString()');
    await pointAt(tab, 'राजा');
    await pointAt(tab, 'flowers');
    expect(await tab.evaluate('getSelection().toString()')).toBe(before);
  });
});
