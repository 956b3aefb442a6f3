/** What several engines made of one document, sentence by sentence. */
export interface Comparison {
  /** File name of the document. */
  readonly file: string;
  readonly engines: readonly ComparedEngine[];
  readonly rows: readonly ComparedRow[];
}

export interface ComparedEngine {
  readonly name: string;
  /** As an edition credits it. */
  readonly label: string;
  /** From the first question to the last answer, in seconds; next to nothing if all was cached. */
  readonly seconds: number;
  readonly usd: number;
  /** Code points sent now; what the cache had is not sent. */
  readonly characters: number;
  readonly translated: number;
  readonly missing: number;
  readonly findings: number;
}

export interface ComparedRow {
  readonly id: string;
  /** Plain Hindi. */
  readonly source: string;
  /** In the order of the engines. */
  readonly cells: readonly ComparedCell[];
}

export interface ComparedCell {
  /** Plain English; empty if there is none. */
  readonly text: string;
  /** English characters for each Hindi one; null if there is no English. */
  readonly ratio: number | null;
  /** How many of the sentence's tags the engine lost. */
  readonly tagsLost: number;
  /** What was found, as messages. */
  readonly findings: readonly string[];
}
