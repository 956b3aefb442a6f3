import { describe, expect, it, test } from 'vitest';
import { helpOf, memoryWorld } from './memory-files.ts';

const COMMANDS = ['stats', 'dedupe', 'diff', 'conflicts'];

describe('setu memory --help', () => {
  it('names all four commands', async () => {
    const help = await helpOf('');
    for (const command of COMMANDS) expect(help).toMatch(new RegExp(`^  ${command} `, 'm'));
  });

  test.each(COMMANDS)('shows examples of %s, --dry-run and --json', async (command) => {
    const help = await helpOf(command);
    expect(help).toMatch(new RegExp(`Examples:\n  setu memory ${command}`));
    expect(help).toContain('--dry-run');
    expect(help).toContain('--json');
  });
});

describe('setu memory', () => {
  test.each([
    [['stats', '--jsn'], /unknown option '--jsn'/],
    [['stats', 'one.tmx'], /too many arguments/],
    [['diff', 'one.tmx'], /missing required argument 'after'/],
    [['dedup'], /unknown command 'dedup'/],
  ])('refuses %j', async (words, message) => {
    const { run } = await memoryWorld({});
    await expect(run(...words)).rejects.toThrow(message);
  });
});
