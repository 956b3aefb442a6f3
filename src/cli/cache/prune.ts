import { type Command, InvalidArgumentError } from 'commander';
import { systemClock } from '../../clock.ts';
import { SetuError } from '../../index.ts';
import { knownNames } from '../../known-names.ts';
import {
  type CachedTranslation,
  eachCachedTranslation,
} from '../../translate/cached-translations.ts';
import { removeCached } from '../../translate/remove-cached.ts';
import { worthOf } from '../../translate/worth-of.ts';
import { count, dollars } from '../format.ts';
import { offer, type Shell } from '../shell.ts';
import {
  addCacheFlags,
  type CacheFlags,
  type CacheWorld,
  locateCache,
  printResult,
  readPresent,
} from './world.ts';

interface Flags extends CacheFlags {
  /** Milliseconds. */
  readonly olderThan?: number;
  readonly engine?: string;
  readonly unused?: boolean;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

const EXAMPLES = `
Examples:
  setu cache prune --engine pseudo    the made-up words of trials
  setu cache prune --unused --dry-run what no document of input/ needs any more: only says it
  setu cache prune --unused --older-than 180d --yes
                                      what is both unused and half a year old
  setu cache export --to paid.tmx     first keep a copy

Nothing goes but what you choose, and the ledger never does. What was paid for goes only
with --yes. Exit codes: 0 done, or nothing to do · 2 nothing chosen, or --yes is missing`;

/** `setu cache prune`: the only way in which something paid for is thrown away. */
export function addCachePrune(cache: Command, shell: Shell): void {
  const command = cache
    .command('prune')
    .summary('remove translations that you choose')
    .description('Removes translations from the cache: those that fit everything you choose.')
    .option('--older-than <age>', 'answered longer ago, such as 180d, 26w or 2y', parseAge)
    .addOption(offer('--engine <name>', 'of that engine', knownNames.engines))
    .option('--unused', 'of sentences that no present document has')
    .option('--dry-run', 'say what would go; remove nothing')
    .option('--yes', 'remove also what was paid for, and without a terminal');
  addCacheFlags(command, 'one object { chosen, usd, paid, removed, shrunk, dryRun }')
    .addHelpText('after', EXAMPLES)
    .action((flags: Flags) => prune(flags, shell));
}

async function prune(flags: Flags, shell: Shell): Promise<void> {
  if (flags.olderThan === undefined && flags.engine === undefined && !flags.unused) {
    throw new SetuError('usage', 'Nothing was chosen, so nothing is removed.', {
      hint: 'Choose with --unused, --older-than 180d or --engine NAME; all that you give must fit.',
    });
  }
  if (flags.engine !== undefined) shell.oneOf('--engine', flags.engine, knownNames.engines);
  const world = locateCache(flags, shell);
  const isChosen = await chooser(world, flags, shell);
  const worth = worthOf(world.config.translate.prices);
  const chosen: Pick<CachedTranslation, 'key' | 'at'>[] = [];
  let [usd, paid] = [0, 0];
  eachCachedTranslation(world.file, (translation) => {
    if (!isChosen(translation)) return;
    const { key, at } = translation;
    chosen.push({ key, at });
    const one = worth(translation);
    usd += one.usd;
    if (one.paid) paid += 1;
  });
  const what = `${count(chosen.length, 'translation')} (${paid} paid for, worth about ${dollars(usd)})`;
  const dryRun = flags.dryRun ?? false;
  const isSilent = dryRun || chosen.length === 0;
  if (!isSilent && !flags.yes) demandYes(what, paid, shell);
  const done = isSilent ? { removed: 0, shrunk: false } : removeCached(world.file, chosen);
  const result = { chosen: chosen.length, usd, paid, ...done, dryRun };
  printResult(result, [dryRun ? `Would remove ${what}.` : told(what, result)], flags, shell);
}

function told(what: string, result: { chosen: number; removed: number; shrunk: boolean }): string {
  if (result.chosen === 0) return 'Nothing to remove: no translation fits.';
  const stayed = result.chosen - result.removed;
  const anew = stayed > 0 ? ` ${stayed} of them were answered anew meanwhile and stay.` : '';
  const size = result.shrunk ? '' : ' The file is in use and shrinks the next time.';
  return `Removed ${what}.${anew}${size}`;
}

/** What cost money goes by no slip of the hand, and nothing goes where nobody looks on. */
function demandYes(what: string, paid: number, { stderr }: Shell): void {
  if (paid === 0 && stderr.isTTY) return;
  throw new SetuError('usage', `Would remove ${what}. Nothing was removed.`, {
    hint: 'Add --yes to remove them; setu cache export --to FILE keeps a copy.',
  });
}

/** Whether a translation fits everything that was asked for. */
async function chooser(
  world: CacheWorld,
  flags: Flags,
  shell: Shell,
): Promise<(translation: CachedTranslation) => boolean> {
  const { olderThan, engine } = flags;
  const before = olderThan === undefined ? Infinity : systemClock.now() - olderThan;
  const present = flags.unused ? await readAllPresent(world, flags, shell) : undefined;
  return (translation) =>
    translation.at < before &&
    (engine === undefined || translation.engine === engine) &&
    !present?.has(translation.text);
}

/** What is unused is known only where every document could be read, and where there are some. */
async function readAllPresent(
  world: CacheWorld,
  flags: Flags,
  shell: Shell,
): Promise<ReadonlyMap<string, string>> {
  const { byKey, documents, failed } = await readPresent(world, flags, shell);
  if (failed.length > 0) {
    const message = `What is unused is not known: ${failed.join(', ')} cannot be read.`;
    throw new SetuError('usage', message, {
      hint: 'Repair or remove what cannot be read, and try again; nothing was removed.',
    });
  }
  if (documents > 0) return byKey;
  throw new SetuError('usage', `There are no documents in ${world.folders.input}.`, {
    hint: 'Name their folder with --input; without any, everything would be unused.',
  });
}

const DAYS: Readonly<Record<string, number>> = { d: 1, w: 7, y: 365 };

/** `180d`, `26w`, `2y` in milliseconds. */
function parseAge(text: string): number {
  const [, amount, unit] = /^(\d{1,5})([dwy])$/.exec(text) ?? [];
  if (amount !== undefined) return Number(amount) * (DAYS[unit ?? ''] ?? 1) * 86_400_000;
  throw new InvalidArgumentError('Expected an age in days, weeks or years, such as 180d, 26w, 2y.');
}
