import type { CacheHit, Context } from '../context.ts';
import type { Document, Segment, Translation } from '../types.ts';
import { type Found, findTranslation, findTranslations, paidFor } from './find-translation.ts';
import { judgeAnswer } from './judge-answer.ts';
import {
  decidedText,
  initial,
  judged,
  kept,
  keptRomanised,
  remembered,
} from './make-translation.ts';
import { mayBeAskedAgain } from './may-be-asked-again.ts';
import { keyFor } from './terms-for.ts';

/** The translations that one engine of a chain need not be asked for. */
export function settleSegments(
  document: Document,
  segments: readonly Segment[],
  link: Context,
): (Translation | undefined)[] {
  const found = findTranslations(document, segments, link.resources);
  return segments.map((segment, index) => settle(found[index] as Found, segment, document, link));
}

/** Of a segment that was open, after the engine was asked. */
export function answerOf(segment: Segment, document: Document, link: Context): Translation {
  const found = findTranslation(segment, document, link.resources);
  return settle(found, segment, document, link) ?? fromEngine(segment, document, link);
}

function settle(
  found: Found,
  segment: Segment,
  document: Document,
  context: Context,
): Translation | undefined {
  switch (found.from) {
    case 'kept':
      return kept(segment);
    case 'romanised':
      return keptRomanised(segment, document);
    case 'decision':
      return decidedText(found, segment, document);
    case 'memory':
      return remembered(segment, found.match);
    case 'cache':
      return fromCache(found.hit, segment, document, context);
    default:
      return undefined;
  }
}

/** Undefined where the answer cannot stand and has been asked for but once. */
function fromCache(
  { target, engine }: CacheHit,
  segment: Segment,
  document: Document,
  context: Context,
): Translation | undefined {
  const verdict = judgeAnswer(segment, target);
  if (mayBeAskedAgain(segment, verdict, context)) return undefined;
  return judged(segment, document, engine, verdict);
}

function fromEngine(segment: Segment, document: Document, context: Context): Translation {
  const paid = paidFor(segment, context.resources);
  if (paid) return judged(segment, document, paid.engine, judgeAnswer(segment, paid.target));
  const { engine, unanswered } = context.resources;
  const reason = engine && unanswered.get(keyFor(engine, segment.text, context.resources));
  return initial(segment, document, reason ?? 'no memory has it and no engine was named');
}
