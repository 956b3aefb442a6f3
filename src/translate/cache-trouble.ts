/**
 * Why the file of the cache cannot be used any more, known to cache and ledger alike: an answer that
 * cannot be kept would be paid for again, so from the first trouble on nothing more is paid for.
 */
export interface CacheTrouble {
  /** Fit for "Not translated: …". */
  reason?: string;
}

/** Notes that the cache could not be `done` ("written", "read"); the first trouble stays, and is returned. */
export function noteTrouble(trouble: CacheTrouble, done: string, cause: unknown): string {
  trouble.reason ??= `the cache cannot be ${done} (${(cause as Error).message})`;
  return trouble.reason;
}
