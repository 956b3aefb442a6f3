import { describe, expect, it } from 'vitest';
import { memoryWorld, tmx, unit } from './memory-files.ts';

const FILES = {
  'input/memory/approved.tmx': tmx(unit('राम गया।', 'Ram went.'), unit('सीता', 'Sita')),
  'input/memory/agency.tmx': tmx(
    unit('राम गया ।', 'Rama left.'),
    unit('राम गया।', 'Ram  went.', { notes: ['typed otherwise'] }),
    unit('सीता', 'Sita'),
  ),
};

describe('setu memory conflicts', () => {
  it('lists what is translated in more than one way, and where', async () => {
    const { run } = await memoryWorld(FILES);
    expect((await run('conflicts')).lines).toEqual([
      'राम गया।',
      '  Ram went.  (approved.tmx, agency.tmx, 2 units)',
      '  Rama left.  (agency.tmx)',
      '1 sentence with more than one translation.',
    ]);
  });

  it('prints one object as JSON', async () => {
    const { run } = await memoryWorld(FILES);
    expect(JSON.parse((await run('conflicts', '--json')).stdout)).toEqual({
      conflicts: [
        {
          source: 'राम गया।',
          targets: [
            { target: 'Ram went.', files: ['approved.tmx', 'agency.tmx'], units: 2 },
            { target: 'Rama left.', files: ['agency.tmx'], units: 1 },
          ],
        },
      ],
    });
  });

  it('says so where there are none, also for --dry-run', async () => {
    const { run } = await memoryWorld({ 'input/memory/a.tmx': tmx(unit('राम', 'Ram')) });
    expect((await run('conflicts', '--dry-run')).stdout).toBe(
      'No conflicts: every sentence has one translation.\n',
    );
  });

  it('refuses a link that leads out of the input folder', async () => {
    const { cwd, run } = await memoryWorld({ 'other.tmx': tmx(), 'input/memory/a.tmx': tmx() });
    const { symlink } = await import('node:fs/promises');
    await symlink(`${cwd}/other.tmx`, `${cwd}/input/memory/b.tmx`);
    await expect(run('conflicts')).rejects.toThrow(/b\.tmx: .*leads out/);
  });
});
