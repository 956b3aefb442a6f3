import { describe, expect, it } from 'vitest';
import { memoryWorld, tmx, unit } from './memory-files.ts';

const BEFORE = tmx(unit('राम', 'Rama'), unit('सीता', 'Sita'), unit('गीता', 'Gita'));
const AFTER = tmx(unit('राम', 'Ram'), unit('मोहन', 'Mohan'), unit('गीता ', 'Gita'));

describe('setu memory diff', () => {
  it('says what came, went and changed, whatever the order and the typing', async () => {
    const { run } = await memoryWorld({ 'a.tmx': BEFORE, 'b.tmx': AFTER });
    const { lines } = await run('diff', 'a.tmx', 'b.tmx');
    expect(lines).toEqual([
      '~ राम',
      '    - Rama',
      '    + Ram',
      '- सीता',
      '    - Sita',
      '+ मोहन',
      '    + Mohan',
      '1 sentence added, 1 removed, 1 translated otherwise.',
    ]);
  });

  it('prints one object as JSON', async () => {
    const { run } = await memoryWorld({ 'a.tmx': BEFORE, 'b.tmx': AFTER });
    const { stdout } = await run('diff', 'a.tmx', 'b.tmx', '--json');
    expect(JSON.parse(stdout)).toEqual({
      added: 1,
      removed: 1,
      changed: 1,
      changes: [
        { kind: 'changed', source: 'राम', before: ['Rama'], after: ['Ram'] },
        { kind: 'removed', source: 'सीता', before: ['Sita'], after: [] },
        { kind: 'added', source: 'मोहन', before: [], after: ['Mohan'] },
      ],
    });
  });

  it('finds no difference between a memory and itself, also for --dry-run', async () => {
    const { run } = await memoryWorld({ 'a.tmx': BEFORE });
    expect((await run('diff', 'a.tmx', 'a.tmx', '--dry-run')).lines).toEqual([
      '0 sentences added, 0 removed, 0 translated otherwise.',
    ]);
  });

  it('refuses half a memory, lest its end be taken for removed', async () => {
    const { run } = await memoryWorld({ 'a.tmx': BEFORE, 'b.tmx': BEFORE.slice(0, -40) });
    await expect(run('diff', 'a.tmx', 'b.tmx')).rejects.toMatchObject({
      code: 'input',
      message: expect.stringMatching(/^b\.tmx, line \d+, column \d+: expected/) as string,
    });
  });

  it('refuses a file that is not there', async () => {
    const { run } = await memoryWorld({ 'a.tmx': BEFORE });
    await expect(run('diff', 'a.tmx', 'none.tmx')).rejects.toThrow(/none\.tmx: .*ENOENT/);
  });
});
