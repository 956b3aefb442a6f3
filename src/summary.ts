import type { Event, SourceCounts, Summary } from './context.ts';

const SOURCES = ['human', 'memory', 'cache', 'engine', 'kept', 'missing'] as const;

/** Adds up a run from its events. */
export class SummaryBuilder {
  readonly #output: string;
  readonly #sources: Record<keyof SourceCounts, number> = {
    human: 0,
    memory: 0,
    cache: 0,
    engine: 0,
    kept: 0,
    missing: 0,
  };
  readonly #findings = { error: 0, warning: 0, info: 0 };
  #documents = 0;
  #failed = 0;
  #segments = 0;
  #charactersSent = 0;
  #written = 0;

  constructor(output: string) {
    this.#output = output;
  }

  add(event: Event): void {
    if (event.type === 'segmented') this.#segments += event.segments;
    if (event.type === 'failed') this.#failed += 1;
    if (event.type === 'finding') this.#findings[event.finding.severity] += 1;
    if (event.type === 'batch-end') this.#charactersSent += event.characters;
    if (event.type === 'document') {
      this.#documents += 1;
      this.wrote(event.written);
    }
    if (event.type === 'translated') {
      for (const source of SOURCES) this.#sources[source] += event.sources[source];
    }
  }

  /** Files besides those of a document. */
  wrote(files: number): void {
    this.#written += files;
  }

  build(usd: number): Summary {
    return {
      documents: this.#documents,
      failed: this.#failed,
      segments: this.#segments,
      ...this.#sources,
      charactersSent: this.#charactersSent,
      usd,
      findings: { ...this.#findings },
      written: this.#written,
      output: this.#output,
    };
  }
}
