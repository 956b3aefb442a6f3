import path from 'node:path';
import type { Command } from 'commander';
import { SetuError } from '../../index.ts';
import { isBelow } from '../../input-file.ts';
import { knownNames } from '../../known-names.ts';
import { serialiseTmx } from '../../memory/formats/tmx.ts';
import { count, forTerminal } from '../format.ts';
import { readManifest } from '../manifest.ts';
import { offer, type Shell } from '../shell.ts';
import {
  exportCached,
  type Exported,
  type ExportedTranslation,
  tmxUnitOf,
} from './export-units.ts';
import {
  addCacheFlags,
  type CacheFlags,
  type CacheWorld,
  locateCache,
  readPresent,
} from './world.ts';
import { writeExport } from './write-export.ts';

interface Flags extends CacheFlags {
  readonly to?: string;
  readonly format?: string;
  readonly engine?: string;
  readonly force?: boolean;
  readonly documents: boolean;
}

const FORMATS = ['tmx', 'jsonl'];

const EXAMPLES = `
Examples:
  setu cache export --to paid.tmx     all that was paid for, as a translation memory
  setu cache export --format jsonl | gzip > paid.jsonl.gz
                                      a line { source, target, engine, at, … } for each
  setu cache export --engine google --to google.tmx --force

All are marked as machine translations, with engine and date: nobody has approved them.
The Hindi is the author's where a present document has the sentence; else it is in the
form that Setu looks texts up by, and says so.`;

/** `setu cache export`: what was paid for, for keeping and sharing. */
export function addCacheExport(cache: Command, shell: Shell): void {
  const command = cache
    .command('export')
    .summary('write the translations as TMX or JSON lines')
    .description('Writes all cached translations to a file or to standard output.')
    .option('--to <file>', 'where to (default: standard output)')
    .addOption(offer('--format <format>', 'default: by the ending of --to, else tmx', FORMATS))
    .addOption(offer('--engine <name>', 'only those of that engine', knownNames.engines))
    .option('--force', 'replace a file that is there')
    .option('--no-documents', 'do not read the documents for the author’s own spelling');
  addCacheFlags(command, 'with --to: one object { file, format, translations, … } when it is done')
    .addHelpText('after', EXAMPLES)
    .action((flags: Flags) => runExport(flags, shell));
}

async function runExport(flags: Flags, shell: Shell): Promise<void> {
  const { to, engine, force = false } = flags;
  const format = flags.format ?? (to?.toLowerCase().endsWith('.jsonl') ? 'jsonl' : 'tmx');
  shell.oneOf('--format', format, FORMATS);
  if (engine !== undefined) shell.oneOf('--engine', engine, knownNames.engines);
  const world = locateCache(flags, shell);
  const file = to === undefined ? undefined : path.resolve(shell.cwd, to);
  checkPlace(file, flags, world);
  const present = flags.documents ? await readIfThere(world, flags, shell) : NOTHING;
  const exported = exportCached(world.file, { present, ...(engine !== undefined && { engine }) });
  const content = serialise(exported.translations, format);
  if (file === undefined) shell.stdout.write(content);
  else await writeExport(file, content, force);
  const result = resultOf(exported, file ?? null, format);
  if (flags.json) shell.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else if (!flags.quiet) shell.stderr.write(forTerminal(`${told(result)}\n`));
}

const NOTHING: ReadonlyMap<string, string> = new Map();

/** Never over the cache itself, nor as a memory whose name says that people approved it. */
function checkPlace(file: string | undefined, { json }: Flags, { folders }: CacheWorld): void {
  if (file === undefined) {
    if (!json) return;
    throw new SetuError('usage', '--json was given, but the export goes to standard output.', {
      hint: 'Name a file with --to; for JSON lines say --format jsonl.',
    });
  }
  const isApproved = path.basename(file).toLowerCase() === 'approved.tmx';
  if (!isApproved && !isBelow(file, folders.cache)) return;
  const why = isApproved
    ? 'approved.tmx is the memory of what people approved; these are machine translations'
    : 'that folder is Setu’s own';
  throw new SetuError('usage', `--to ${file}: ${why}.`, { hint: 'Name another file.' });
}

/** Without documents the translations can still be kept. */
async function readIfThere(
  world: CacheWorld,
  flags: Flags,
  shell: Shell,
): Promise<ReadonlyMap<string, string>> {
  try {
    return (await readPresent(world, flags, shell)).byKey;
  } catch (error) {
    if (!(error instanceof SetuError) || flags.input !== undefined) throw error;
    shell.signal.throwIfAborted();
    return NOTHING;
  }
}

const serialise = (translations: readonly ExportedTranslation[], format: string): string =>
  format === 'tmx'
    ? serialiseTmx(translations.map(tmxUnitOf), { version: readManifest().version })
    : translations.map((one) => `${JSON.stringify(one)}\n`).join('');

function resultOf({ translations, trial, refused }: Exported, file: string | null, format: string) {
  const inKeyForm = translations.filter(({ sourceFrom }) => sourceFrom === 'key').length;
  return {
    file,
    format,
    translations: translations.length,
    inKeyForm,
    leftOut: { trial, refused },
  };
}

function told({ file, translations, inKeyForm, leftOut }: ReturnType<typeof resultOf>): string {
  const { trial, refused } = leftOut;
  const parts = [
    `Exported ${count(translations, 'machine translation')}${file === null ? '' : ` to ${file}`}.`,
    inKeyForm > 0 &&
      `${count(inKeyForm, 'sentence')} of no present document: the Hindi is in Setu’s own form.`,
    trial > 0 &&
      `Left out ${count(trial, 'answer')} made up by trials (--engine pseudo exports them).`,
    refused > 0 && `Left out ${count(refused, 'answer')} that cannot stand as a translation.`,
  ];
  return parts.filter(Boolean).join('\n');
}
