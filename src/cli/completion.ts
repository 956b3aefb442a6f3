import { Argument, type Command } from 'commander';
import { bashCompletion } from './completion/bash.ts';
import { fishCompletion } from './completion/fish.ts';
import { type Vocabulary, vocabularyOf } from './completion/vocabulary.ts';
import { zshCompletion } from './completion/zsh.ts';
import type { Shell } from './shell.ts';

const EXAMPLES = `
Examples:
  setu completion bash                print the script
  eval "$(setu completion bash)"      use it; to keep it, a line of ~/.bashrc
  eval "$(setu completion zsh)"       a line of ~/.zshrc, after compinit
  setu completion fish | source       a line of ~/.config/fish/config.fish`;

type Writer = (vocabularies: readonly [Vocabulary, ...Vocabulary[]]) => string;

const WRITERS: Readonly<Record<string, Writer>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** `setu completion`: what the Tab key needs to know, written from the program itself. */
export function addCompletion(program: Command, shell: Shell): void {
  program
    .command('completion')
    .summary('print what the Tab key needs to complete commands')
    .description('Prints a script with which your shell completes commands, options and values.')
    .addArgument(new Argument('<shell>', 'your shell').choices(Object.keys(WRITERS)))
    .addHelpText('after', EXAMPLES)
    .action((name: string) => {
      shell.stdout.write(WRITERS[name]?.(vocabularyOf(program)) ?? '');
    });
}
