import type { Command } from 'commander';
import { countMemories, type MemoryCounts } from '../../memory/count-memory.ts';
import { count, number, printable } from '../format.ts';
import type { Shell } from '../shell.ts';
import { addMemoryFlags, type MemoryFlags, placedMemories, print, READS_ONLY } from './world.ts';

const EXAMPLES = `
Examples:
  setu memory stats                   files, units, authors, years
  setu memory stats --json | jq '.files[].units'`;

/** `setu memory stats`: what the memories hold. */
export function addMemoryStats(memory: Command, shell: Shell): void {
  const command = memory
    .command('stats')
    .summary('say what the memories hold')
    .description('Counts the units of input/memory/*.tmx: by file, language, author and year.');
  addMemoryFlags(command, 'one object { files, units, duplicates }', READS_ONLY)
    .addHelpText('after', EXAMPLES)
    .action(async (flags: MemoryFlags) => {
      const countOne = countMemories();
      const files: MemoryCounts[] = [];
      for (const { place, file } of await placedMemories(flags, shell)) {
        shell.signal.throwIfAborted();
        files.push(await countOne(place, file));
      }
      const sum = (field: 'units' | 'duplicates'): number =>
        files.reduce((all, one) => all + one[field], 0);
      const stats = { files, units: sum('units'), duplicates: sum('duplicates') };
      print(stats, linesOf(stats), flags, shell);
    });
}

interface Stats {
  readonly files: readonly MemoryCounts[];
  readonly units: number;
  readonly duplicates: number;
}

function linesOf({ files, units, duplicates }: Stats): string[] {
  if (files.length === 0) return ['No memory: there is no *.tmx in input/memory/.'];
  return [
    `Units:       ${number(units)} in ${count(files.length, 'file')}, ${number(duplicates)} of them said before`,
    ...bars(files.map((one): Bar => [one.file, one.units])),
    `Languages:   ${list(total(files, 'languages'))}`,
    `Authors:     ${list(total(files, 'authors'))}`,
    'Changed:',
    ...bars(total(files, 'years')),
    ...files.flatMap(({ file, incomplete }) =>
      incomplete > 0
        ? [printable(`${file}: ${count(incomplete, 'unit')} without Hindi or without English`)]
        : [],
    ),
    ...files.flatMap(({ findings }) =>
      findings.flatMap(({ severity, message }) =>
        severity === 'info' ? [] : [printable(message)],
      ),
    ),
  ];
}

type Bar = [name: string, value: number];

const WIDTH = 30;

/** A bar for each, the longest `WIDTH` letters; what is there at all is seen. */
function bars(values: readonly Bar[]): string[] {
  const most = Math.max(1, ...values.map(([, value]) => value));
  const widest = Math.max(0, ...values.map(([name]) => printable(named(name)).length));
  return values.map(([name, value]) => {
    const bar = '█'.repeat(value === 0 ? 0 : Math.max(1, Math.round((WIDTH * value) / most)));
    return `  ${printable(named(name)).padEnd(widest)}  ${bar.padEnd(WIDTH)} ${number(value)}`;
  });
}

const named = (name: string): string => (name === '' ? 'not known' : name);

const list = (values: readonly Bar[]): string =>
  printable(values.map(([name, value]) => `${named(name)} ${number(value)}`).join(', '));

function total(
  files: readonly MemoryCounts[],
  field: 'languages' | 'authors' | 'years',
): [string, number][] {
  const all = new Map<string, number>();
  for (const [name, value] of files.flatMap((one) => Object.entries(one[field]))) {
    all.set(name, (all.get(name) ?? 0) + value);
  }
  return [...all].sort(([a], [b]) => Number(a > b) - Number(a < b));
}
