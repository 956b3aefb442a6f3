import { statSync } from 'node:fs';
import type { Command } from 'commander';
import { systemClock } from '../../clock.ts';
import { SetuError } from '../../index.ts';
import type { PresentTexts } from '../../present-texts.ts';
import { inspectCache } from '../../translate/inspect-cache.ts';
import { readLedger } from '../../translate/read-ledger.ts';
import type { Shell } from '../shell.ts';
import { countCached } from './count-cached.ts';
import { type CacheStats, statsLines } from './stats-lines.ts';
import {
  addCacheFlags,
  type CacheFlags,
  type CacheWorld,
  locateCache,
  printResult,
  readPresent,
} from './world.ts';

interface Flags extends CacheFlags {
  readonly documents: boolean;
}

const EXAMPLES = `
Examples:
  setu cache stats                    size, age, worth, use, and money by month
  setu cache stats --no-documents     at once, without looking which are still in use
  setu cache stats --json | jq .ledger

Changes nothing, and may be used while a build runs.`;

/** `setu cache stats`: what is kept, and what was spent. */
export function addCacheStats(cache: Command, shell: Shell): void {
  const command = cache
    .command('stats')
    .summary('say what is kept, what it was worth and what was spent')
    .description('Counts the translations of the cache and the money of the ledger.')
    .option('--no-documents', 'do not read the documents to see what they use');
  addCacheFlags(command, 'one object { file, bytes, version, translations, engines, … }')
    .addHelpText('after', EXAMPLES)
    .action(async (flags: Flags) => {
      const stats = await gather(flags, shell);
      printResult(stats, statsLines(stats), flags, shell);
    });
}

async function gather(flags: Flags, shell: Shell): Promise<CacheStats> {
  const world = locateCache(flags, shell);
  const { file, config } = world;
  const { version, translations } = inspectCache(file) ?? { version: 0, translations: 0 };
  const { present, skipped } = await readIfThere(world, flags, shell);
  const now = systemClock.now();
  return {
    file,
    bytes: bytesOf(file) + bytesOf(`${file}-wal`),
    version,
    translations,
    ...countCached(file, { prices: config.translate.prices, present: present?.byKey, now }),
    documents: present ? { read: present.documents, failed: present.failed } : null,
    skipped,
    ledger: readLedger(file),
  };
}

/** Without documents the rest can still be said. */
async function readIfThere(
  world: CacheWorld,
  flags: Flags,
  shell: Shell,
): Promise<{ present?: PresentTexts; skipped: string | null }> {
  if (!flags.documents) return { skipped: 'not asked for' };
  try {
    return { present: await readPresent(world, flags, shell), skipped: null };
  } catch (error) {
    // A folder that was named must be there.
    if (!(error instanceof SetuError) || flags.input !== undefined) throw error;
    shell.signal.throwIfAborted();
    return { skipped: error.message };
  }
}

const bytesOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
