import type { Command } from 'commander';
import { type Conflict, findConflicts } from '../../memory/find-conflicts.ts';
import { clip, count, printable } from '../format.ts';
import type { Shell } from '../shell.ts';
import { addMemoryFlags, type MemoryFlags, placedMemories, print, READS_ONLY } from './world.ts';

const EXAMPLES = `
Examples:
  setu memory conflicts               sentences with more than one translation
  setu memory conflicts --json | jq '.conflicts | length'

A build takes approved.tmx first, then the file whose name sorts first.`;

/** `setu memory conflicts`: where memories do not agree. */
export function addMemoryConflicts(memory: Command, shell: Shell): void {
  const command = memory
    .command('conflicts')
    .summary('list sentences that memories translate differently')
    .description('Lists each Hindi sentence that has more than one English in input/memory/*.tmx.');
  addMemoryFlags(command, 'one object { conflicts: [{ source, targets }] }', READS_ONLY)
    .addHelpText('after', EXAMPLES)
    .action(async (flags: MemoryFlags) => {
      const conflicts = await findConflicts(await placedMemories(flags, shell));
      print({ conflicts }, linesOf(conflicts), flags, shell);
    });
}

const linesOf = (conflicts: readonly Conflict[]): string[] =>
  conflicts.length === 0
    ? ['No conflicts: every sentence has one translation.']
    : [
        ...conflicts.flatMap(({ source, targets }) => [
          clip(printable(source), 200),
          ...targets.map(({ target, files, units }) => {
            const where = `${files.join(', ')}${units > 1 ? `, ${count(units, 'unit')}` : ''}`;
            return `  ${clip(printable(target), 200)}  (${printable(where)})`;
          }),
        ]),
        `${count(conflicts.length, 'sentence')} with more than one translation.`,
      ];
