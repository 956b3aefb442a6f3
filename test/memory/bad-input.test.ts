import { readFile, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { openMemory, type OpenMemory } from '../../src/memory/memory.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const seg = (language: string, text: string): string =>
  `<tuv xml:lang="${language}"><seg>${text}</seg></tuv>`;
const tu = (hi: string, en: string, attributes = ''): string =>
  `<tu${attributes}>${seg('hi', hi)}${seg('en', en)}</tu>`;
const tmx = (body: string, before = ''): string =>
  `${before}<tmx version="1.4"><header/><body>${body}</body></tmx>`;

const GOOD = tu('राम', 'Ram');

async function opened(content: string | Uint8Array): Promise<OpenMemory> {
  return openMemory(await temporaryFolder({ 'a.tmx': content }));
}

/** What is found of those texts, and what is told. */
async function read(content: string | Uint8Array, ...texts: string[]) {
  const memory = await opened(content);
  const found = texts.map((text) => memory.find(text)?.text);
  return { found, told: memory.findings.map((one) => `${one.severity}: ${one.message}`) };
}

describe('a memory', () => {
  test.each([
    ['of no bytes', '', /^error: a\.tmx, line 1.*root element\. Nothing of it is used\./],
    ['of no units', tmx(''), /^info: a\.tmx is empty/],
    ['of another format', '<xliff/>', /^error: .*expected <tmx>, got: <xliff>.*Nothing of it/],
    ['of bytes that are no text', Buffer.from([0x1f, 0x8b, 8, 0]), /^error: a\.tmx, line 1, col/],
  ])('%s has a finding and no unit', async (_, content, message) => {
    const { told } = await read(content);
    expect(told).toEqual([expect.stringMatching(message)]);
    expect((await opened(content)).size).toBe(0);
  });

  it('takes hi-IN, HI and hi for one language, and mr for another', async () => {
    const units = ['hi-IN', 'HI', 'hi', 'mr', 'mr-IN'].map(
      (language, at) => `<tu>${seg(language, `राम ${at}`)}${seg('EN_us', `Ram ${at}`)}</tu>`,
    );
    const texts = ['राम 0', 'राम 1', 'राम 2', 'राम 3', 'राम 4'];
    const { found, told } = await read(tmx(units.join('')), ...texts);
    expect(found).toEqual(['Ram 0', 'Ram 1', 'Ram 2', undefined, undefined]);
    expect(told).toEqual([expect.stringMatching(/^info: Left out 2 translation units/)]);
  });

  it('leaves out units of markup alone, and says how many', async () => {
    const markup = tu('<ph x="1"/>', '<ph x="1"/>') + tu(' <bpt i="1"/><ept i="1"/> ', 'x');
    const { found, told } = await read(tmx(markup + GOOD), 'राम', '<1/>');
    expect(found).toEqual(['Ram', undefined]);
    expect(told).toEqual([expect.stringMatching(/^info: Left out 2 translation units/)]);
  });

  it('finds a unit of 10 MB for the same text, and says that it is not compared', async () => {
    const long = 'लंबा वाक्य '.repeat(1_000_000).trim();
    const { found, told } = await read(tmx(tu(long, 'long') + GOOD), 'राम', long);
    expect(found).toEqual(['Ram', 'long']);
    expect(told).toEqual([expect.stringMatching(/^info: 1 of 2 units are longer than 4000/)]);
  });

  it('uses all units of one id, and says so', async () => {
    const units = ['क', 'ख', 'ग'].map((hi) => tu(hi, `${hi}!`, ' tuid="7"'));
    const { found, told } = await read(tmx(units.join('')), 'क', 'ख', 'ग');
    expect(found).toEqual(['क!', 'ख!', 'ग!']);
    expect(told).toEqual(['info: 2 of 3 units have the tuid of an earlier one; all are used.']);
  });

  test.each([
    ['utf16le', false],
    ['utf16le', true],
  ] as const)('in UTF-16 is read without a mark too (%s, swapped: %s)', async (_, swapped) => {
    const bytes = Buffer.from(tmx(GOOD, '<?xml version="1.0" encoding="UTF-16"?>'), 'utf16le');
    const { found, told } = await read(swapped ? bytes.swap16() : bytes, 'राम');
    expect({ found, told }).toEqual({ found: ['Ram'], told: [] });
  });

  it('that names another encoding than it is in is read as Unicode, and says so', async () => {
    const declared = '<?xml version="1.0" encoding="ISO-8859-1"?>';
    const { found, told } = await read(tmx(GOOD, declared), 'राम');
    expect(found).toEqual(['Ram']);
    expect(told).toEqual([expect.stringMatching(/^warning: .*ISO-8859-1; it is in Unicode/)]);
  });

  it('in another encoding is used up to the first byte that is no UTF-8', async () => {
    const [before, after] = tmx(`${GOOD}<tu>X${tu('सीता', 'Sita')}`).split('X');
    const bytes = Buffer.concat([
      Buffer.from(before ?? ''),
      Buffer.from([0xe9]),
      Buffer.from(after ?? ''),
    ]);
    const { found, told } = await read(bytes, 'राम', 'सीता');
    expect(found).toEqual(['Ram', undefined]);
    expect(told).toEqual([
      expect.stringMatching(
        /^error: a\.tmx, line 1, column \d+: expected UTF-8.*the 1 unit before/,
      ),
    ]);
  });

  it('keeps U+FFFD that is really there', async () => {
    const { found, told } = await read(tmx(tu('रा\uFFFDम', 'R')), 'रा\uFFFDम');
    expect({ found, told }).toEqual({ found: ['R'], told: [] });
  });

  it('with control characters is used without them', async () => {
    const odd = tu('रा\u0001म', 'R\u000Ba&#x1F;m') + tu('सीता', 'Sita');
    const { found, told } = await read(tmx(odd), 'राम', 'सीता');
    expect(found).toEqual(['Ram', 'Sita']);
    expect(told).toEqual([
      expect.stringMatching(/^warning: a\.tmx, line 1, column \d+: left out 3 control characters/),
    ]);
  });

  it('that is cut off anywhere gives what was whole, and says where it ends', async () => {
    const whole = Buffer.from(tmx(tu('राम', 'Ram') + tu('सीता', 'Sita')));
    const second = whole.indexOf('<tu>', whole.indexOf('<tu>') + 1);
    for (let length = second; length < whole.length; length += 1) {
      const { found, told } = await read(whole.subarray(0, length), 'राम', 'सीता');
      const isThere = length >= whole.lastIndexOf('</tu>') + 5;
      expect(found).toEqual(['Ram', isThere ? 'Sita' : undefined]);
      expect(told[0]).toMatch(/^error: a\.tmx, line 1, column \d+: expected/);
      expect(told[0]).toContain(`the ${isThere ? '2 units' : '1 unit'} before that`);
    }
  });

  it('with declared entities is refused as a whole', async () => {
    const doctype = '<!DOCTYPE tmx [<!ENTITY a "b">]>';
    const { found, told } = await read(tmx(GOOD, doctype), 'राम');
    expect(found).toEqual([undefined]);
    expect(told).toEqual([expect.stringMatching(/declarations in the DOCTYPE\. Nothing of it/)]);
  });
});

describe('a memory that changes', () => {
  it('is read again even if its size and its time are the same', async () => {
    const folder = await temporaryFolder({ 'a.tmx': tmx(tu('राम', 'one')) });
    const file = path.join(folder, 'a.tmx');
    const cache = path.join(await temporaryFolder(), 'cache.db');
    // Whole milliseconds, which can be set again.
    const time = new Date();
    await utimes(file, time, time);
    const first = await openMemory(folder, { cache });
    expect(first.find('राम')?.text).toBe('one');
    first.close();
    await writeFile(file, (await readFile(file, 'utf8')).replace('one', 'two'));
    await utimes(file, time, time);
    for (const readonly of [true, false]) {
      const second = await openMemory(folder, { cache, readonly });
      expect(second.find('राम')?.text).toBe('two');
      second.close();
    }
  });
});
