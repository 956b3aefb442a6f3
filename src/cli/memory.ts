import type { Command } from 'commander';
import { addMemoryConflicts } from './memory/conflicts.ts';
import { addMemoryDedupe } from './memory/dedupe.ts';
import { addMemoryDiff } from './memory/diff.ts';
import { addMemoryStats } from './memory/stats.ts';
import type { Shell } from './shell.ts';

const EXAMPLES = `
Examples:
  setu memory stats                   files, units, authors, years
  setu memory conflicts               sentences with more than one translation
  setu memory diff old.tmx new.tmx    what came, went, or is translated otherwise
  setu memory dedupe --dry-run        what says the same twice

Each explains itself: setu memory dedupe --help`;

/** `setu memory`: a look at the translation memories, and their upkeep. */
export function addMemory(program: Command, shell: Shell): void {
  const memory = program
    .command('memory')
    .summary('look at, compare or tidy the translation memories')
    .description('Looks at, compares or tidies the translation memories: input/memory/*.tmx.')
    .addHelpText('after', EXAMPLES);
  for (const add of [addMemoryStats, addMemoryDedupe, addMemoryDiff, addMemoryConflicts]) {
    add(memory, shell);
  }
}
