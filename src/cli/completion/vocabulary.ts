import type { Argument, Command, Option } from 'commander';

/** What a shell may offer: commands, and what can follow each. */
export interface Word {
  /** `build`, `--engine`, `-h`. */
  readonly name: string;
  readonly description: string;
}

export interface Flag extends Word {
  /** What comes after it: nothing, one of these, a file, or anything. */
  readonly value: 'none' | 'file' | 'any' | readonly string[];
}

export interface Vocabulary extends Word {
  readonly flags: readonly Flag[];
  /** What its arguments may be; none: files. */
  readonly values: readonly string[];
}

/** Read off the program itself: the program's own words come first, by the name ''. */
export function vocabularyOf(program: Command): readonly [Vocabulary, ...Vocabulary[]] {
  const commands = program.createHelp().visibleCommands(program);
  const names = commands.map((command) => command.name());
  return [
    { name: '', description: '', flags: flagsOf(program), values: names },
    ...commands.map((command) => ({
      name: command.name(),
      description: command.summary() || command.description(),
      ...wordsAfter(command, names),
    })),
  ];
}

/** After a command that has commands of its own, these, and what any of them takes. */
function wordsAfter(
  command: Command,
  names: readonly string[],
): Pick<Vocabulary, 'flags' | 'values'> {
  const flags = [command, ...command.commands].flatMap(flagsOf);
  const own = command.commands.map((one) => one.name());
  const values = command.name() === 'help' ? names : valuesOf(command.registeredArguments);
  return {
    flags: [...new Map(flags.map((flag) => [flag.name, flag])).values()],
    values: own.length > 0 ? own : values,
  };
}

const valuesOf = (args: readonly Argument[]): string[] =>
  args.flatMap(({ argChoices }) => argChoices ?? []);

const flagsOf = (command: Command): Flag[] =>
  command
    .createHelp()
    .visibleOptions(command)
    .map((option) => {
      const { long, short, description } = option;
      return { name: long ?? short ?? '', description, value: valueOf(option) };
    });

function valueOf({ flags, argChoices, required, optional }: Option): Flag['value'] {
  if (!required && !optional) return 'none';
  return argChoices ?? (/<(file|folder)>/.test(flags) ? 'file' : 'any');
}
