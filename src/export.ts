import type { Event } from './context.ts';
import type { ExchangeUnit } from './exchange/exchange-unit.ts';
import { exchangeUnits } from './exchange/exchange-units.ts';
import { reviewedDocuments } from './reviewed-documents.ts';
import type { State } from './types.ts';

export interface ExportOptions {
  readonly cwd?: string;
  readonly config?: string;
  readonly input?: string;
  /** Documents or folders of documents; all of the input folder. */
  readonly paths?: readonly string[];
  /** Only units of these states; all. */
  readonly only?: readonly State[];
  readonly signal?: AbortSignal;
  readonly report?: (event: Event) => void;
}

/** The units of a document on their way out. */
export interface ExportedDocument {
  readonly document: string;
  /** `lang` of the English. */
  readonly target: string;
  readonly units: readonly ExchangeUnit[];
}

/**
 * The units that a build would publish, document by document, from memory, cache and decisions
 * alone: asks no engine and writes nothing. A document that cannot be read is reported as `failed`.
 * Throws a SetuError where a build would before any work, and the signal's reason.
 */
export async function* exportUnits(options: ExportOptions = {}): AsyncGenerator<ExportedDocument> {
  const world = { ...options, cwd: options.cwd ?? process.cwd(), env: process.env };
  const only = options.only && new Set(options.only);
  for await (const { document, units, target } of reviewedDocuments(world)) {
    const exchanged = exchangeUnits(document, units);
    const wanted = only ? exchanged.filter(({ state }) => only.has(state)) : exchanged;
    yield { document: document.id, target, units: wanted };
  }
}
