import type { Context } from '../context.ts';
import type { Segment } from '../types.ts';
import { againKey } from './cache-key.ts';
import type { Verdict } from './judge-answer.ts';
import { keyFor } from './terms-for.ts';

/** Whether an answer cannot stand and has been asked for but once. */
export function mayBeAskedAgain(segment: Segment, verdict: Verdict, context: Context): boolean {
  const { engine, cache, unanswered } = context.resources;
  if (!engine || !('refused' in verdict)) return false;
  const key = keyFor(engine, segment.text, context.resources);
  return !unanswered.has(key) && !cache.get(againKey(key));
}
