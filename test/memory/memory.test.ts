import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serialiseTmx, type TmxUnit } from '../../src/memory/formats/tmx.ts';
import { memoryKey, openMemory } from '../../src/memory/memory.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'setu-memory-'));
});
afterEach(() => rm(folder, { recursive: true }));

const save = (name: string, content: string | Uint8Array): Promise<void> =>
  writeFile(join(folder, name), content);

/** A memory of `[source, target, changedAt?]`, in the order given. */
const tmx = (...units: [source: string, target: string, changedAt?: string][]): string => {
  const written = units.map(([source, target, changedAt]): string => {
    const unit: TmxUnit = {
      source,
      target,
      properties: {},
      notes: [],
      ...(changedAt && { changedAt }),
    };
    return bodyOf(serialiseTmx([unit], { version: '0' }));
  });
  return `<tmx version="1.4"><body>${written.join('')}</body></tmx>`;
};
const bodyOf = (text: string): string => /<body>(.*)<\/body>/s.exec(text)?.[1] ?? '';

const find = async (source: string) => (await openMemory(folder)).find(memoryKey(source));

describe('memoryKey', () => {
  it('keeps tags and normalises what is between them', () => {
    expect(memoryKey(' <1> राम\u00A0\n</1> <2/>“गया” । ')).toBe('<1> राम </1> <2/>"गया"।');
  });

  it('is the same for every spelling of a literal < or &', () => {
    expect(memoryKey('क < ख & ग')).toBe(memoryKey('क &lt; ख &amp; ग'));
    expect(memoryKey('क &lt;1> ख')).not.toBe(memoryKey('क <1> ख'));
  });

  it('is its own key', () => {
    const key = memoryKey('“क” &lt; <1>अत:</1> &amp;lt; …');
    expect(memoryKey(key)).toBe(key);
  });
});

describe('openMemory', () => {
  it('is empty without a folder, and without memories in it', async () => {
    await mkdir(join(folder, 'dir.tmx'));
    await save('notes.txt', 'राम');
    for (const path of [folder, join(folder, 'none')]) {
      expect(await openMemory(path)).toMatchObject({ size: 0, findings: [] });
    }
  });

  it('refuses a file in place of the folder', async () => {
    await save('memory', '');
    await expect(openMemory(join(folder, 'memory'))).rejects.toMatchObject({ code: 'input' });
  });

  it('finds a text however it was typed', async () => {
    await save('old.tmx', tmx(['अत: <1>राम</1> गया ।', 'So <1>Rama</1> went.']));
    const match = {
      text: 'So <1>Rama</1> went.',
      approved: false,
      file: 'old.tmx',
      kind: 'normalised',
    };
    expect(await find('अतः\u00A0<1>राम</1> गया।')).toEqual(match);
    expect(await find('अतः राम गया।')).toBeUndefined();
  });

  it('prefers what was approved, then the file that comes first by name', async () => {
    await save('a.tmx', tmx(['राम', 'a'], ['सीता', 'a']));
    await save('B.TMX', tmx(['सीता', 'B']));
    await save('approved.tmx', tmx(['राम', 'approved']));
    const memory = await openMemory(folder);
    expect(memory.find('राम')).toMatchObject({
      text: 'approved',
      approved: true,
      file: 'approved.tmx',
    });
    expect(memory.find('सीता')?.file).toBe('B.TMX');
    expect(memory.size).toBe(2);
  });

  it('gives approved texts alone when asked to', async () => {
    await save('a.tmx', tmx(['सीता', 'a']));
    await save('approved.tmx', tmx(['राम', 'approved']));
    const memory = await openMemory(folder);
    expect(memory.find('सीता', { approvedOnly: true })).toBeUndefined();
    expect(memory.find('सीता', { approvedOnly: false })?.text).toBe('a');
    expect(memory.find('राम', { approvedOnly: true })?.text).toBe('approved');
  });

  it('prefers the unit changed last, then the later one', async () => {
    await save(
      'a.tmx',
      tmx(
        ['क', 'new', '20260101T000000Z'],
        ['क', 'old', '20250101T000000Z'],
        ['क', 'undated'],
        ['ख', 'first'],
        ['ख', 'second'],
      ),
    );
    const memory = await openMemory(folder);
    expect(memory.find('क')?.text).toBe('new');
    expect(memory.find('ख')?.text).toBe('second');
  });

  it('uses what stands before the break of a broken file, and says where that is', async () => {
    await save('a.tmx', `${tmx(['राम', 'Rama'], ['गीता', 'Gita'])}<`);
    await save('b.tmx', tmx(['सीता', 'Sita']));
    const memory = await openMemory(folder);
    expect(memory.findings).toMatchObject([
      { rule: 'memory', severity: 'error', document: 'a.tmx' },
    ]);
    expect(memory.findings[0]?.message).toMatch(/line \d+, column \d+: .*the 2 units before/);
    expect(['राम', 'गीता', 'सीता'].map((text) => memory.find(text)?.text)).toEqual([
      'Rama',
      'Gita',
      'Sita',
    ]);
  });

  it('passes on what was left out', async () => {
    await save('a.tmx', '<tmx><body><tu/></body></tmx>');
    expect((await openMemory(folder)).findings).toMatchObject([
      { severity: 'info', document: 'a.tmx' },
    ]);
  });

  it('reads UTF-8 with a byte order mark, and UTF-16 of both kinds', async () => {
    const little = Buffer.from(`\uFEFF${tmx(['ख', 'little'])}`, 'utf16le');
    await save('a.tmx', `\uFEFF${tmx(['क', 'eight'])}`);
    await save('b.tmx', little);
    await save('c.tmx', Buffer.from(`\uFEFF${tmx(['ग', 'big'])}`, 'utf16le').swap16());
    const memory = await openMemory(folder);
    expect(memory.findings).toEqual([]);
    expect(['क', 'ख', 'ग'].map((key) => memory.find(key)?.text)).toEqual([
      'eight',
      'little',
      'big',
    ]);
  });

  it('reads a file longer than one piece, cut inside letters', async () => {
    const units = Array.from({ length: 3000 }, (_, n): [string, string] => [
      `वाक्य ${'र'.repeat(n % 7)} ${n}`,
      `${n}`,
    ]);
    await save('a.tmx', tmx(...units));
    expect(await openMemory(folder)).toMatchObject({ size: 3000, findings: [] });
  });

  it('tells of bytes that are no UTF-8 instead of guessing', async () => {
    await save('a.tmx', Buffer.from([0x3c, 0x74, 0xe0, 0x3e]));
    const { findings } = await openMemory(folder);
    expect(findings[0]?.message).toContain('expected UTF-8');
    expect(findings[0]?.message).not.toContain(folder);
  });
});
