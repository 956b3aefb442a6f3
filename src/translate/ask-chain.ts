import type { Context } from '../context.ts';
import type { Document, Segment, Translation } from '../types.ts';
import { askEngine } from './ask-engine.ts';
import { askRefusedAgain } from './ask-refused-again.ts';
import { isUsable } from './chain.ts';
import { findTranslation } from './find-translation.ts';
import { readyLink } from './ready-link.ts';
import { answerOf, settleSegments } from './settle-segments.ts';
import { uniqueAsks } from './unique-asks.ts';

export interface Asked {
  /** The links as they were asked. */
  readonly asked: readonly Context[];
  /** What turned out to be paid for by a run that went without the glossary as well. */
  readonly paid: ReadonlyMap<Segment, Translation>;
}

/** Asks one engine after the other for what those before it have left open. */
export async function askChain(
  open: readonly Segment[],
  document: Document,
  links: readonly Context[],
  segments: readonly Segment[],
): Promise<Asked> {
  const asked: Context[] = [];
  const paid = new Map<Segment, Translation>();
  let left = open;
  for (const link of links) {
    const ready = await readyLink(link, left);
    asked.push(ready);
    if (ready !== link) {
      const isLeft = new Set(left);
      // Of all segments, since neighbours say what holds for one that repeats.
      settleSegments(document, segments, ready).forEach((found, index) => {
        const segment = segments[index] as Segment;
        if (found && isUsable(found) && isLeft.has(segment)) paid.set(segment, found);
      });
      left = left.filter((one) => !paid.has(one));
    }
    left = await askFor(left, document, ready);
  }
  return { asked, paid };
}

/** Asks one engine of a chain for what is open; returns what is open still. */
async function askFor(
  open: readonly Segment[],
  document: Document,
  link: Context,
): Promise<readonly Segment[]> {
  const { engine } = link.resources;
  if (!engine || open.length === 0) return open;
  const isNew = (segment: Segment): boolean =>
    findTranslation(segment, document, link.resources).from === 'engine';
  const asks = uniqueAsks(engine, open.filter(isNew), link.resources);
  await askEngine(engine, asks, link);
  await askRefusedAgain(engine, open, link);
  return open.filter((segment) => !isUsable(answerOf(segment, document, link)));
}
