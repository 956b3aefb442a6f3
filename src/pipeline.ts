import { stat } from 'node:fs/promises';
import pLimit from 'p-limit';
import { checkEdition } from './check/check-edition.ts';
import { editionSentences, type Sentence } from './check/edition-sentences.ts';
import { systemClock } from './clock.ts';
import { loadConfig } from './config/load-config.ts';
import type { UserConfig } from './config/schema.ts';
import type { Clock, Context, Event, Summary } from './context.ts';
import { failureOf } from './failure-of.ts';
import type { Entry } from './ingest/list-documents.ts';
import type { TakenDocument } from './ingest/take-document.ts';
import { wantedDocuments } from './ingest/wanted-documents.ts';
import { knownNames } from './known-names.ts';
import { auditNames } from './names/audit-names.ts';
import { type NameSpelling, nameSpellings } from './names/name-spellings.ts';
import { foldersOf, openPublication } from './publication.ts';
import { publish } from './publish/publish.ts';
import { publishSite } from './publish/publish-site.ts';
import { render } from './render/render.ts';
import { summariseEdition } from './render/summarise-edition.ts';
import { dismissedIn, withoutDismissed } from './review/dismissed.ts';
import { reviewDocument } from './review-document.ts';
import { SummaryBuilder } from './summary.ts';
import type { EditionSummary } from './types.ts';
import { linkWords } from './word-links/link-words.ts';

export interface BuildOptions {
  /** Where relative paths begin and the configuration is looked for; the current folder. */
  readonly cwd?: string;
  /** Configuration file; `setu.config.json` in `cwd` if there is one. */
  readonly config?: string;
  readonly input?: string;
  readonly output?: string;
  /** Documents or folders of documents to build; all of the input folder. */
  readonly paths?: readonly string[];
  /**
   * A document to build in place of those of the input folder. Its edition stays until its folder is
   * deleted, whatever lies in the input folder.
   */
  readonly document?: TakenDocument;
  /** Laid over the written configuration. */
  readonly overrides?: (written: UserConfig) => UserConfig;
  readonly offline?: boolean;
  readonly dryRun?: boolean;
  readonly signal?: AbortSignal;
  readonly report?: (event: Event) => void;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly fetch?: typeof globalThis.fetch;
  readonly clock?: Clock;
  readonly random?: () => number;
}

/** Documents that are worked on at the same time. */
const IN_FLIGHT = 4;
/** In bytes. Work on a document takes hundreds of times its size, so larger ones go one by one. */
const LARGE = 500_000;

/**
 * Builds the editions of a publication. A document that fails is reported and the others go on.
 * Throws a SetuError if nothing can be built at all, and the signal's reason if that aborts; what
 * was translated until then is in the cache.
 */
export async function build(options: BuildOptions = {}): Promise<Summary> {
  const cwd = options.cwd ?? process.cwd();
  const { config, root } = loadConfig(cwd, options.config, options.overrides, knownNames);
  const folders = foldersOf(root, cwd, options);
  const find = () => wantedDocuments(options, folders.input, cwd);
  // Wrong paths are told before any wait for another build; what came in meanwhile is seen after.
  await find();
  const summary = new SummaryBuilder(folders.output);
  const shared = {
    signal: options.signal ?? new AbortController().signal,
    report: (event: Event): void => {
      summary.add(event);
      options.report?.(event);
    },
    clock: options.clock ?? systemClock,
  };
  const resources = await openPublication(
    { config, folders, offline: options.offline ?? false, dryRun: options.dryRun ?? false },
    { env: options.env ?? process.env, fetch: options.fetch ?? globalThis.fetch, ...shared },
  );
  const context: Context = { config, resources, ...shared, random: options.random ?? Math.random };
  try {
    const { all, wanted } = await find();
    context.report({ type: 'start', documents: wanted.length });
    const { memory, glossary, names } = resources;
    for (const finding of [memory, glossary, names].flatMap((one) => one?.findings ?? [])) {
      context.report({ type: 'finding', finding });
    }
    const built = await buildAll(wanted, context, options.dryRun ?? false);
    const audited = [
      ...auditNames(
        built.flatMap(({ spellings }) => spellings),
        config.check['name'],
      ),
      ...checkEdition(
        built.flatMap(({ sentences }) => sentences),
        config.check,
      ),
    ];
    const dismissed = built.flatMap((one) => one.dismissed);
    for (const finding of withoutDismissed(audited, dismissed)) {
      context.report({ type: 'finding', finding });
    }
    const summaries = built.map(({ edition }) => edition);
    const editions = options.document ? summaries.map(asTaken) : summaries;
    const present = new Set(all.map(({ id }) => id));
    if (!options.dryRun) summary.wrote(await publishSite(editions, present, context));
    const done = summary.build(resources.ledger.spent());
    context.report({ type: 'done', summary: done });
    return done;
  } finally {
    resources.close();
  }
}

/** What is kept of a document when it is done. */
interface Built {
  readonly edition: EditionSummary;
  readonly spellings: readonly NameSpelling[];
  readonly sentences: readonly Sentence[];
  readonly dismissed: readonly string[];
}

const asTaken = (edition: EditionSummary): EditionSummary => ({ ...edition, taken: true });

/** One document after the other is taken up; the first interruption stops them all. */
async function buildAll(
  entries: readonly Entry[],
  context: Context,
  dryRun: boolean,
): Promise<Built[]> {
  const limit = pLimit(IN_FLIGHT);
  const alone = pLimit(1);
  const built = await Promise.all(
    entries.map(async (entry) => {
      const work = () => limit(() => buildOrReport(entry, context, dryRun));
      return (await isLarge(entry)) ? alone(work) : work();
    }),
  );
  context.signal.throwIfAborted();
  return built.flatMap((one) => one ?? []);
}

/** Whether it can be read at all is told by whoever reads it. */
const isLarge = async ({ file, bytes }: Entry): Promise<boolean> =>
  bytes
    ? bytes.length > LARGE
    : stat(file).then(
        ({ size }) => size > LARGE,
        () => false,
      );

async function buildOrReport(
  entry: Entry,
  context: Context,
  dryRun: boolean,
): Promise<Built | undefined> {
  const interrupted = (): boolean => context.signal.aborted;
  if (interrupted()) return undefined;
  try {
    return await buildDocument(entry, context, dryRun);
  } catch (error) {
    if (interrupted()) return undefined;
    context.report(failureOf(entry.path, error));
    return undefined;
  }
}

/** The way of a document through the stages: first to its reviewed units, then to its edition. */
async function buildDocument(entry: Entry, context: Context, dryRun: boolean): Promise<Built> {
  const { document, ...reviewed } = await reviewDocument(entry, context);
  const { units } = reviewed;
  const linked = dryRun ? units : await linkWords(document, units, context);
  const pages = render(document, linked, context);
  const written = dryRun ? 0 : await publish(document, pages, context);
  const inEnglish = document.existing?.findings ?? [];
  for (const finding of [...document.findings, ...inEnglish, ...reviewed.findings]) {
    context.report({ type: 'finding', finding });
  }
  for (const finding of units.flatMap((unit) => unit.findings)) {
    context.report({ type: 'finding', finding });
  }
  context.report({ type: 'document', document: document.id, written });
  const edition = summariseEdition(document, units, context);
  return {
    edition,
    spellings: nameSpellings(document, units, context.resources.names),
    sentences: editionSentences(document.id, units),
    dismissed: dismissedIn(document, units),
  };
}
