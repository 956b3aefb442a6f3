import type { Flag, Vocabulary } from './vocabulary.ts';

/** For fish; to be put into `~/.config/fish/completions/setu.fish`. */
export function fishCompletion([program, ...commands]: readonly [
  Vocabulary,
  ...Vocabulary[],
]): string {
  const first = '__fish_use_subcommand';
  return [
    '# Completion of setu for fish.',
    ...program.flags.map((flag) => flagLine(first, flag)),
    ...commands.map(({ name, description }) =>
      line(first, `-f -a ${name} -d ${quoted(description)}`),
    ),
    ...commands.flatMap(linesOf),
    '',
  ].join('\n');
}

function linesOf({ name, flags, values }: Vocabulary): string[] {
  const condition = `__fish_seen_subcommand_from ${name}`;
  const offered = values.length > 0 ? [line(condition, `-f -a ${quoted(values.join(' '))}`)] : [];
  return [...offered, ...flags.map((flag) => flagLine(condition, flag))];
}

function flagLine(condition: string, { name, description, value }: Flag): string {
  const word = name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`;
  return line(condition, `${word} ${takes(value)}-d ${quoted(description)}`);
}

function takes(value: Flag['value']): string {
  if (value === 'none') return '';
  if (value === 'file') return '-r -F ';
  return value === 'any' ? '-x ' : `-x -a ${quoted(value.join(' '))} `;
}

const line = (condition: string, rest: string): string =>
  `complete -c setu -n '${condition}' ${rest}`;

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
