import { describe, expect, it } from 'vitest';
import { memoryWorld, tmx, unit } from './memory-files.ts';

const AGENCY = tmx(
  unit('राम', 'Ram', { changedBy: 'asha', changedAt: '20240131T093000Z' }),
  unit('सीता', 'Sita', { changedBy: 'asha', changedAt: '20250131T093000Z' }),
  unit('गीता', 'Gita'),
);
const FILES = {
  'input/memory/approved.tmx': tmx(unit('राम ', 'Ram')),
  'input/memory/agency.tmx': AGENCY,
};

describe('setu memory stats', () => {
  it('counts units by file, language, author and year', async () => {
    const { run } = await memoryWorld(FILES);
    const { lines, code } = await run('stats');
    expect(code ?? 0).toBe(0);
    expect(lines[0]).toBe('Units:       4 in 2 files, 1 of them said before');
    expect(lines[1]).toMatch(/^ {2}approved\.tmx {2}█{10} +1$/);
    expect(lines[2]).toMatch(/^ {2}agency\.tmx {4}█{30} 3$/);
    expect(lines[3]).toBe('Languages:   en 4, hi 4');
    expect(lines[4]).toBe('Authors:     not known 2, asha 2');
    expect(lines.slice(6).map((line) => line.replace(/█| {2,}/g, ' ').trim())).toEqual([
      expect.stringMatching(/^not known +2$/),
      expect.stringMatching(/^2024 +1$/),
      expect.stringMatching(/^2025 +1$/),
    ]);
  });

  it('prints one object as JSON', async () => {
    const { run } = await memoryWorld(FILES);
    const { stdout, stderr } = await run('stats', '--json');
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      units: 4,
      duplicates: 1,
      files: [
        { file: 'approved.tmx', units: 1, duplicates: 0, authors: { '': 1 }, oldest: null },
        {
          file: 'agency.tmx',
          units: 3,
          duplicates: 1,
          languages: { en: 3, hi: 3 },
          years: { '': 1, '2024': 1, '2025': 1 },
          oldest: '20240131T093000Z',
          newest: '20250131T093000Z',
        },
      ],
    });
  });

  it('counts what a damaged file still has, and says what is wrong with it', async () => {
    const cut = AGENCY.slice(0, AGENCY.lastIndexOf('<tu '));
    const { run } = await memoryWorld({ 'input/memory/agency.tmx': cut });
    const { lines } = await run('stats');
    expect(lines[0]).toContain('Units:       2 in 1 file');
    expect(lines.at(-1)).toMatch(/^agency\.tmx, line \d+, column \d+: .* the 2 units before that/);
  });

  it('counts units of other languages as of no use here', async () => {
    const marathi = tmx(unit('राम', 'Ram')).replace('xml:lang="hi"', 'xml:lang="mr"');
    const { run } = await memoryWorld({ 'input/memory/mr.tmx': marathi });
    const { lines } = await run('stats');
    expect(lines).toContain('Languages:   en 1, mr 1');
    expect(lines.at(-1)).toBe('mr.tmx: 1 unit without Hindi or without English');
  });

  it('says so where there is no memory', async () => {
    const { run } = await memoryWorld({});
    expect((await run('stats')).stdout).toBe('No memory: there is no *.tmx in input/memory/.\n');
    expect(JSON.parse((await run('stats', '--json')).stdout)).toEqual({
      files: [],
      units: 0,
      duplicates: 0,
    });
  });

  it('shows control characters instead of obeying them', async () => {
    const name = tmx(unit('राम', 'Ram', { changedBy: 'a\u009b31mb' }));
    const { run } = await memoryWorld({ 'input/memory/a.tmx': name });
    expect((await run('stats')).stdout).not.toContain('\u009b');
  });
});
