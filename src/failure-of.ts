import type { Event } from './context.ts';
import { SetuError } from './errors.ts';

/** What is reported of a document that cannot be worked on; the others go on. */
export function failureOf(document: string, error: unknown): Event {
  const message = error instanceof Error ? error.message : String(error);
  const hint = error instanceof SetuError && error.hint ? { hint: error.hint } : {};
  return { type: 'failed', document, message, ...hint };
}
