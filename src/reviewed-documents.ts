import { systemClock } from './clock.ts';
import { loadConfig } from './config/load-config.ts';
import type { Context, Event } from './context.ts';
import { failureOf } from './failure-of.ts';
import type { Entry } from './ingest/list-documents.ts';
import { wantedDocuments } from './ingest/wanted-documents.ts';
import { knownNames } from './known-names.ts';
import { foldersOf, openPublication } from './publication.ts';
import { reviewDocument, type ReviewedDocument } from './review-document.ts';

export interface ReviewedOptions {
  readonly cwd: string;
  readonly config?: string;
  readonly input?: string;
  /** Documents or folders of documents; all of the input folder. */
  readonly paths?: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal;
  readonly report?: (event: Event) => void;
}

/**
 * Documents with their reviewed units as a build would have them from memory, cache and decisions
 * alone, one after the other: asks no engine, writes nothing. One that cannot be read is reported as
 * `failed`. Throws a SetuError where a build would before any work, and the signal's reason.
 */
export async function* reviewedDocuments(
  options: ReviewedOptions,
): AsyncGenerator<ReviewedDocument & { readonly target: string }> {
  const { cwd, env } = options;
  const { config, root } = loadConfig(cwd, options.config, undefined, knownNames);
  const folders = foldersOf(root, cwd, options);
  const { wanted } = await wantedDocuments(options, folders.input, cwd);
  const signal = options.signal ?? new AbortController().signal;
  const report = options.report ?? (() => {});
  const world = { env, fetch: globalThis.fetch, clock: systemClock, signal, report };
  const resources = await openPublication({ config, folders, offline: false, dryRun: true }, world);
  const context = { config, resources, signal, report, clock: systemClock, random: () => 0 };
  try {
    report({ type: 'start', documents: wanted.length });
    for (const finding of resources.memory.findings) report({ type: 'finding', finding });
    for (const entry of wanted) {
      signal.throwIfAborted();
      const reviewed = await reviewOrReport(entry, context);
      if (reviewed) yield { ...reviewed, target: config.target };
    }
  } finally {
    resources.close();
  }
}

async function reviewOrReport(
  entry: Entry,
  context: Context,
): Promise<ReviewedDocument | undefined> {
  try {
    const reviewed = await reviewDocument(entry, context);
    for (const finding of reviewed.document.findings) context.report({ type: 'finding', finding });
    context.report({ type: 'document', document: reviewed.document.id, written: 0 });
    return reviewed;
  } catch (error) {
    context.signal.throwIfAborted();
    context.report(failureOf(entry.path, error));
    return undefined;
  }
}
