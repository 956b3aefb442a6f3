import type { Command } from 'commander';
import { addCacheExport } from './cache/export.ts';
import { addCachePrune } from './cache/prune.ts';
import { addCacheStats } from './cache/stats.ts';
import type { Shell } from './shell.ts';

const EXAMPLES = `
Examples:
  setu cache stats                    what is kept, what it was worth, what was spent
  setu cache prune --unused --dry-run what no document needs any more
  setu cache export --to paid.tmx     a copy of all that was paid for

Each explains itself: setu cache prune --help`;

/** `setu cache`: a look at what was paid for, and the only way to lose some of it. */
export function addCache(program: Command, shell: Shell): void {
  const cache = program
    .command('cache')
    .summary('look at, prune or export the translations that were paid for')
    .description('Looks at, prunes or exports what engines have answered: .setu/cache.db.')
    .addHelpText('after', EXAMPLES);
  for (const add of [addCacheStats, addCachePrune, addCacheExport]) add(cache, shell);
}
