/** What an inline element holds, by the number of its tag: `1`; of what closes a pair: `/1`. */
export type Codes = Readonly<Record<string, string>>;

/** A translation unit of a memory. */
export interface TmxUnit {
  /** Tagged Hindi and tagged English, neither blank. */
  readonly source: string;
  readonly target: string;
  /** By `<prop type>`; of two with one type the later. */
  readonly properties: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
  /** The codes of another format that stand in the tags, where there are any. */
  readonly codes?: { readonly source: Codes; readonly target: Codes };
  readonly changedBy?: string;
  /** As TMX writes it: `20260131T093000Z`, UTC. */
  readonly changedAt?: string;
}
