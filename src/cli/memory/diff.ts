import path from 'node:path';
import type { Command } from 'commander';
import { compareMemories, type MemoryChange } from '../../memory/compare-memories.ts';
import { clip, count, printable } from '../format.ts';
import type { Shell } from '../shell.ts';
import { print, READS_ONLY } from './world.ts';

interface Flags {
  readonly json?: boolean;
  readonly dryRun?: boolean;
}

const EXAMPLES = `
Examples:
  setu memory diff old.tmx input/memory/approved.tmx
  setu memory diff a.tmx b.tmx --json | jq '.changes[] | select(.kind == "changed")'

The order of units, and how the Hindi was typed, do not matter.`;

/** `setu memory diff A B`: what makes the second memory of the first. */
export function addMemoryDiff(memory: Command, shell: Shell): void {
  memory
    .command('diff <before> <after>')
    .summary('compare two memories, unit by unit')
    .description('Says which units of a TMX file were added, removed or changed in another one.')
    .option('--dry-run', READS_ONLY)
    .option('--json', 'one object { added, removed, changed, changes: [{ kind, source, … }] }')
    .addHelpText('after', EXAMPLES)
    .action(async (before: string, after: string, flags: Flags) => {
      const side = (file: string) => ({ file, place: path.resolve(shell.cwd, file) });
      const changes = await compareMemories(side(before), side(after));
      const of = (kind: MemoryChange['kind']): number =>
        changes.filter((change) => change.kind === kind).length;
      const counts = { added: of('added'), removed: of('removed'), changed: of('changed') };
      print({ ...counts, changes }, linesOf(changes, counts), flags, shell);
    });
}

function linesOf(
  changes: readonly MemoryChange[],
  { added, removed, changed }: { added: number; removed: number; changed: number },
): string[] {
  const signs = { added: '+', removed: '-', changed: '~' };
  const line = (sign: string, text: string): string => `${sign} ${clip(printable(text), 200)}`;
  return [
    ...changes.flatMap(({ kind, source, before, after }) => [
      line(signs[kind], source),
      ...before.filter((one) => !after.includes(one)).map((one) => line('    -', one)),
      ...after.filter((one) => !before.includes(one)).map((one) => line('    +', one)),
    ]),
    `${count(added, 'sentence')} added, ${removed} removed, ${changed} translated otherwise.`,
  ];
}
