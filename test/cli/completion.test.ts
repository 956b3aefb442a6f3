import { execFileSync } from 'node:child_process';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { fishCompletion } from '../../src/cli/completion/fish.ts';
import { vocabularyOf } from '../../src/cli/completion/vocabulary.ts';
import { zshCompletion } from '../../src/cli/completion/zsh.ts';
import { createProgram } from '../../src/cli/program.ts';
import type { Shell } from '../../src/cli/shell.ts';
import { knownNames } from '../../src/known-names.ts';
import { runCommand } from './fake-shell.ts';

/** The script for a shell, as the command prints it. */
async function scriptFor(shell: string): Promise<string> {
  const add = (parent: Command, world: Shell) => void parent.addCommand(createProgram(world));
  const { stdout } = await runCommand(add, ['setu', 'completion', shell]);
  return stdout;
}

const program = createProgram({} as Shell);
const vocabularies = vocabularyOf(program);

describe('setu completion', () => {
  it('reads commands, options and their values off the program', () => {
    const build = vocabularies.find(({ name }) => name === 'build');
    expect(vocabularies.map(({ name }) => name)).toEqual([
      '',
      ...program.commands.map((command) => command.name()),
      'help',
    ]);
    expect(build?.flags).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: '--engine', value: ['auto', ...knownNames.engines] }),
        expect.objectContaining({ name: '--formats', value: knownNames.formats }),
        expect.objectContaining({ name: '--config', value: 'file' }),
        expect.objectContaining({ name: '--budget', value: 'any' }),
        expect.objectContaining({ name: '--offline', value: 'none' }),
      ]),
    );
  });

  it('completes in bash what is being typed', async () => {
    const cases = [
      ['setu', 'bu'],
      ['setu', 'build', '--en'],
      ['setu', 'build', '--engine', ''],
      ['setu', 'build', '--engine', '=', 'g'],
      ['setu', 'build', '--engine', '='],
      ['setu', '--he'],
      ['setu', 'completion', ''],
      ['setu', 'build', '--config', ''],
      ['setu', 'build', ''],
      ['setu', 'build', '--quiet', '--fail-on', 'w'],
      ['setu', 'help', 'ini'],
      ['setu', 'cache', ''],
      ['setu', 'cache', 'prune', '--un'],
    ];
    const calls = cases.map(
      (words) =>
        `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); ` +
        `COMP_CWORD=${words.length - 1}; _setu; echo "\${COMPREPLY[*]}"`,
    );
    const input = [await scriptFor('bash'), 'complete -p setu', ...calls].join('\n');
    const answers = execFileSync('bash', ['--norc', '-u'], { input, encoding: 'utf8' });
    expect(answers.split('\n').slice(0, -1)).toEqual([
      'complete -o default -F _setu setu',
      'build',
      '--engine',
      ['auto', ...knownNames.engines].join(' '),
      'google',
      ['auto', ...knownNames.engines].join(' '),
      '--help',
      'bash zsh fish',
      '',
      '',
      'warning',
      'init',
      'stats prune export',
      '--unused',
    ]);
  });

  it.each(['zsh', 'fish'])(
    'gives %s every command and option, in balanced quotes',
    async (shell) => {
      const script = await scriptFor(shell);
      const word = (name: string): string =>
        shell === 'zsh' ? `'${name}` : `-l ${name.replace(/^--/, '')} `;
      for (const { name, flags } of vocabularies) {
        expect(script).toContain(shell === 'zsh' ? `'${name}:`.replace(/^':/, '') : name);
        for (const flag of flags) expect(script).toContain(word(flag.name));
      }
      const unbalanced = script
        .split('\n')
        .filter((line) => !line.startsWith('#') && (line.match(/'/g) ?? []).length % 2 === 1);
      expect(unbalanced).toEqual([]);
    },
  );

  it('hands on descriptions with signs that a shell would obey', () => {
    const odd = new Command('setu');
    odd.command('go').description("it's $(here)").option('--far', "[it's] 1: \\ `far`");
    const words = vocabularyOf(odd);
    const zsh = zshCompletion(words);
    expect(zsh).toContain(`'go:it'\\''s $(here)'`);
    expect(zsh).toContain(`'--far[\\[it'\\''s\\] 1\\: \\\\ \`far\`]'`);
    const fish = fishCompletion(words);
    expect(fish).toContain(`-a go -d 'it\\'s $(here)'`);
    expect(fish).toContain(`-l far -d '[it\\'s] 1: \\\\ \`far\`'`);
  });

  it('knows no other shells', async () => {
    await expect(scriptFor('tcsh')).rejects.toThrow('Allowed choices are bash, zsh, fish');
  });
});
