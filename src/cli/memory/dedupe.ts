import type { Command } from 'commander';
import { systemClock } from '../../clock.ts';
import { lockPublication } from '../../lock-publication.ts';
import { countMemories } from '../../memory/count-memory.ts';
import { dedupeUnits } from '../../memory/dedupe-units.ts';
import { APPROVED } from '../../memory/list-memories.ts';
import { readApproved, writeApproved } from '../../memory/write-approved.ts';
import { count, printable } from '../format.ts';
import { readManifest } from '../manifest.ts';
import type { Shell } from '../shell.ts';
import {
  addMemoryFlags,
  locateMemories,
  type MemoryFlags,
  placedMemories,
  print,
} from './world.ts';

const EXAMPLES = `
Examples:
  setu memory dedupe --dry-run        what would go
  setu memory dedupe                  of approved.tmx; the other files are read only

Gone is what another unit says in the same words of the same sentence between the same
neighbours; the one changed last stays. Of the other files it is told how many units
say what an earlier unit says: take those out with the tool that the file comes from.`;

/** `setu memory dedupe`: units that say the same go from the memory that Setu writes. */
export function addMemoryDedupe(memory: Command, shell: Shell): void {
  const command = memory
    .command('dedupe')
    .summary('remove units of approved.tmx that say the same')
    .description('Removes repeated units from approved.tmx, and tells of those in other memories.');
  addMemoryFlags(
    command,
    'one object { removed, kept, others, dryRun }',
    'say what would go; write nothing',
  )
    .addHelpText('after', EXAMPLES)
    .action((flags: MemoryFlags) => dedupe(flags, shell));
}

async function dedupe(flags: MemoryFlags, shell: Shell): Promise<void> {
  const { folders, folder } = locateMemories(flags, shell);
  const dryRun = flags.dryRun ?? false;
  const { signal } = shell;
  const report = (): void => void shell.stderr.write('Waiting for another run of Setu …\n');
  const unlock = dryRun
    ? () => {}
    : await lockPublication(folders.cache, { clock: systemClock, signal, report });
  try {
    const units = await readApproved(folder);
    const kept = dedupeUnits(units);
    const removed = units.length - kept.length;
    if (!dryRun && removed > 0) await writeApproved(folder, kept, readManifest());
    const others = await countOthers(flags, shell);
    const result = { removed, kept: kept.length, others, dryRun };
    print(result, linesOf(result), flags, shell);
  } finally {
    unlock();
  }
}

async function countOthers(
  flags: MemoryFlags,
  shell: Shell,
): Promise<{ file: string; units: number; duplicates: number }[]> {
  const countOne = countMemories();
  const counted = [];
  for (const { place, file } of await placedMemories(flags, shell)) {
    const { units, duplicates } = await countOne(place, file);
    if (file !== APPROVED && duplicates > 0) counted.push({ file, units, duplicates });
  }
  return counted;
}

function linesOf(result: {
  removed: number;
  kept: number;
  others: readonly { file: string; units: number; duplicates: number }[];
  dryRun: boolean;
}): string[] {
  const { removed, kept, others, dryRun } = result;
  const done = dryRun ? 'Would remove' : 'Removed';
  return [
    removed === 0
      ? `${APPROVED}: nothing says the same twice (${count(kept, 'unit')}).`
      : `${done} ${count(removed, 'unit')} of ${APPROVED}; ${count(kept, 'unit')} ${kept === 1 ? 'stays' : 'stay'}.`,
    ...others.map(({ file, units, duplicates }) =>
      printable(`${file}: ${duplicates} of ${count(units, 'unit')} could go; it is read only.`),
    ),
  ];
}
