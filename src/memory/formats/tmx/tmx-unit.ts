/** A translation unit of a memory. */
export interface TmxUnit {
  /** Tagged Hindi and tagged English, neither blank. */
  readonly source: string;
  readonly target: string;
  /** By `<prop type>`; of two with one type the later. */
  readonly properties: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
  readonly changedBy?: string;
  /** As TMX writes it: `20260131T093000Z`, UTC. */
  readonly changedAt?: string;
}
