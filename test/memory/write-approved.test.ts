import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { approvedUnit, readApproved, writeApproved } from '../../src/memory/write-approved.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { tmx, unit } from './memory-file.ts';

const FILE = 'approved.tmx';
const units = [unit('राम', 'Ram'), unit('सीता', 'Sita')];

describe('writeApproved', () => {
  it('writes author, time, document, id and neighbours, as they are read again', async () => {
    const folder = path.join(await temporaryFolder({ 'memory/': '' }), 'memory');
    const place = { document: 'story', id: 'abc', previous: 'p', next: '' };
    const approved = approvedUnit({ source: 'राम', target: 'Ram', by: 'asha', ...place });
    expect(await writeApproved(folder, [approved], { version: '0' })).toBe(true);
    expect(await readApproved(folder)).toEqual([
      unit('राम', 'Ram', {
        changedBy: 'asha',
        properties: { 'x-document': 'story', 'x-id': 'abc', 'x-next': '', 'x-previous': 'p' },
      }),
    ]);
    expect(await writeApproved(folder, [approved], { version: '0' })).toBe(false);
  });

  test.each([
    ['cut off', tmx(...units).slice(0, -20)],
    ['not well-formed', tmx(...units).replace('</seg>', '')],
    ['empty', ''],
    ['something else', '{}'],
  ])('does not write over one that is %s', async (_, content) => {
    const root = await temporaryFolder({ [`memory/${FILE}`]: content });
    const folder = path.join(root, 'memory');
    await expect(writeApproved(folder, units, { version: '0' })).rejects.toMatchObject({
      code: 'input',
      message: expect.stringMatching(/^approved\.tmx.*does not write over it\.$/) as string,
    });
    expect(await readFile(path.join(folder, FILE), 'utf8')).toBe(content);
  });
});
