import { describe, expect, it } from 'vitest';
import { memoryWorld, tmx, unit } from './memory-files.ts';

const APPROVED = 'input/memory/approved.tmx';
const old = unit('राम गया।', 'Ram went.', { changedBy: 'asha', changedAt: '20240101T000000Z' });
const fresh = unit('राम  गया ।', 'Ram went.', { changedBy: 'ravi', changedAt: '20250101T000000Z' });
const other = unit('सीता आई।', 'Sita came.');
const between = (target: string) =>
  unit('राम गया।', target, { properties: { 'x-previous': 'a', 'x-next': 'b' } });

describe('setu memory dedupe', () => {
  it('keeps of units that say the same the one changed last', async () => {
    const { run, read } = await memoryWorld({ [APPROVED]: tmx(old, fresh, other) });
    expect((await run('dedupe')).stdout).toBe('Removed 1 unit of approved.tmx; 2 units stay.\n');
    const written = await read(APPROVED);
    expect(written.match(/<tu[ >]/g)).toHaveLength(2);
    expect(written).toContain('ravi');
    expect(written).not.toContain('asha');
  });

  it('changes nothing the second time', async () => {
    const { run, read } = await memoryWorld({ [APPROVED]: tmx(old, fresh, other) });
    await run('dedupe');
    const before = await read(APPROVED);
    expect((await run('dedupe')).stdout).toBe(
      'approved.tmx: nothing says the same twice (2 units).\n',
    );
    expect(await read(APPROVED)).toBe(before);
  });

  it('keeps what was approved elsewhere, or says something else', async () => {
    const { run } = await memoryWorld({ [APPROVED]: tmx(old, between('Ram went.'), other) });
    expect((await run('dedupe')).stdout).toContain('nothing says the same twice (3 units)');
    const another = await memoryWorld({ [APPROVED]: tmx(old, unit('राम गया।', 'Ram left.')) });
    expect((await another.run('dedupe')).stdout).toContain('nothing says the same twice');
  });

  it('writes nothing if asked to, not even a folder', async () => {
    const content = tmx(old, fresh);
    const { cwd, run, read } = await memoryWorld({ [APPROVED]: content });
    expect((await run('dedupe', '--dry-run')).stdout).toBe(
      'Would remove 1 unit of approved.tmx; 1 unit stays.\n',
    );
    expect(await read(APPROVED)).toBe(content);
    const { readdir } = await import('node:fs/promises');
    expect(await readdir(cwd)).toEqual(['input']);
  });

  it('tells of other memories what could go, and does not touch them', async () => {
    const agency = tmx(old, fresh);
    const { run, read } = await memoryWorld({
      [APPROVED]: tmx(other),
      'input/memory/agency.tmx': agency,
    });
    const { stdout } = await run('dedupe', '--json');
    expect(JSON.parse(stdout)).toEqual({
      removed: 0,
      kept: 1,
      others: [{ file: 'agency.tmx', units: 2, duplicates: 1 }],
      dryRun: false,
    });
    expect(await read('input/memory/agency.tmx')).toBe(agency);
  });

  it('refuses a damaged approved.tmx and leaves it as it is', async () => {
    const content = tmx(old, fresh, other).slice(0, -30);
    const { run, read } = await memoryWorld({ [APPROVED]: content });
    await expect(run('dedupe')).rejects.toMatchObject({
      code: 'input',
      message: expect.stringMatching(/^approved\.tmx, line .*does not write over it\.$/) as string,
      hint: expect.stringContaining('earlier approved.tmx') as string,
    });
    expect(await read(APPROVED)).toBe(content);
  });

  it('has nothing to do where there is no memory', async () => {
    const { run } = await memoryWorld({});
    expect((await run('dedupe')).stdout).toBe(
      'approved.tmx: nothing says the same twice (0 units).\n',
    );
  });
});
