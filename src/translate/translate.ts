import pLimit from 'p-limit';
import type { CacheHit, Context, Engine, SourceCounts } from '../context.ts';
import type { Document, Segment, Translation } from '../types.ts';
import { askEngine } from './ask-engine.ts';
import { againKey } from './cache-key.ts';
import { answerOfChain, isUsable, linksOf, settleByChain } from './chain.ts';
import { type Found, findTranslation, findTranslations, paidFor } from './find-translation.ts';
import { judgeAnswer, type Verdict } from './judge-answer.ts';
import { initial, judged, kept, keptRomanised, remembered } from './make-translation.ts';
import type { Ask } from './pack-batches.ts';
import { readyLink } from './ready-link.ts';
import { settleAll } from './settle-all.ts';
import { settleTranslation } from './settle-translation.ts';
import { keyFor } from './terms-for.ts';
import { suggestSimilar } from './suggest-similar.ts';
import { uniqueAsks } from './unique-asks.ts';

/**
 * A translation for each segment, from the cheapest place that has one: what needs none, approved
 * memory, other memories, what was paid for before, the engine. A segment that nobody could
 * translate is `initial` and says why. Of a document with an existing English only those are
 * returned that approved memory overrides. Throws only if the signal aborts.
 */
export async function translate(
  document: Document,
  segments: readonly Segment[],
  context: Context,
): Promise<Translation[]> {
  if (document.existing) return fromApproved(document, segments, context);
  const links = linksOf(document, segments, context);
  const looks = links.map((link) => settleAlone(document, segments, link));
  const settled = segments.map((_, index) => settleByChain(looks.map((look) => look[index])));
  const open = segments.filter((_, index) => settled[index] === undefined);
  const { asked, paid } = await askChain(open, document, links, segments);
  const unasked = settled.map((one, index) => one ?? paid.get(segments[index] as Segment));
  const { memory, names } = context.resources;
  const translations = segments.map((segment, index) => {
    const one = unasked[index] ?? answerOfChain(asked, (link) => answerOf(segment, document, link));
    return suggestSimilar(settleTranslation(segment, one, names), segment, document, memory);
  });
  reportSources(document, translations, unasked, context);
  return translations;
}

/** What one engine of a chain need not be asked for. */
function settleAlone(
  document: Document,
  segments: readonly Segment[],
  link: Context,
): (Translation | undefined)[] {
  const found = findTranslations(document, segments, link.resources);
  return segments.map((segment, index) => settle(found[index] as Found, segment, document, link));
}

interface Asked {
  /** The links as they were asked. */
  readonly asked: readonly Context[];
  /** What turned out to be paid for by a run that went without the glossary as well. */
  readonly paid: ReadonlyMap<Segment, Translation>;
}

/** Asks one engine after the other for what those before it have left open. */
async function askChain(
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
      settleAlone(document, segments, ready).forEach((found, index) => {
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

/** Of a segment that was open, after the engine was asked. */
function answerOf(segment: Segment, document: Document, link: Context): Translation {
  const found = findTranslation(segment, document, link.resources);
  return settle(found, segment, document, link) ?? fromEngine(segment, document, link);
}

/** Only what a person has approved stands above a translation that a person has made. */
function fromApproved(
  document: Document,
  segments: readonly Segment[],
  context: Context,
): Translation[] {
  const found = findTranslations(document, segments, context.resources);
  const approved = segments.flatMap((segment, index) => {
    const one = found[index];
    return one?.from === 'memory' ? [remembered(segment, one.match)] : [];
  });
  const sources = { ...NONE, memory: approved.length, human: segments.length - approved.length };
  context.report({ type: 'translated', document: document.id, sources });
  return approved;
}

const NONE = {
  human: 0,
  memory: 0,
  cache: 0,
  engine: 0,
  kept: 0,
  missing: 0,
} satisfies SourceCounts;

function reportSources(
  document: Document,
  translations: readonly Translation[],
  settled: readonly (Translation | undefined)[],
  context: Context,
): void {
  const sources = { ...NONE };
  translations.forEach(({ state, origin }, index) => {
    if (state === 'initial') sources.missing += 1;
    else if (origin === 'fuzzy') sources.memory += 1;
    else if (origin === 'kept' || origin === 'memory' || origin === 'human') sources[origin] += 1;
    else sources[settled[index] ? 'cache' : 'engine'] += 1;
  });
  context.report({ type: 'translated', document: document.id, sources });
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
      return { ...kept(segment), text: found.text, origin: 'human', state: found.state };
    case 'memory':
      return remembered(segment, found.match);
    case 'cache':
      return fromCache(found.hit, segment, document, context);
    default:
      return undefined;
  }
}

/**
 * An answer that cannot stand is asked for once more, in a request of its own. Both answers stay in
 * the cache, so that no later run pays for a third; another engine or model is another question.
 */
async function askRefusedAgain(
  engine: Engine,
  segments: readonly Segment[],
  context: Context,
): Promise<void> {
  const refused = segments.filter((segment) => {
    const paid = paidFor(segment, context.resources);
    return paid && mayBeAskedAgain(segment, judgeAnswer(segment, paid.target), context);
  });
  const limit = pLimit(context.config.translate.concurrency);
  const isAsked = ({ key }: Ask): boolean =>
    context.resources.cache.get(againKey(key)) !== undefined;
  const asks = uniqueAsks(engine, refused, context.resources).map((ask) =>
    // Another document may have asked since.
    limit(async () => isAsked(ask) || askEngine(engine, [{ ...ask, again: true }], context)),
  );
  await settleAll(asks);
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

function mayBeAskedAgain(segment: Segment, verdict: Verdict, context: Context): boolean {
  const { engine, cache, unanswered } = context.resources;
  if (!engine || !('refused' in verdict)) return false;
  const key = keyFor(engine, segment.text, context.resources);
  return !unanswered.has(key) && !cache.get(againKey(key));
}

function fromEngine(segment: Segment, document: Document, context: Context): Translation {
  const paid = paidFor(segment, context.resources);
  if (paid) return judged(segment, document, paid.engine, judgeAnswer(segment, paid.target));
  const { engine, unanswered } = context.resources;
  const reason = engine && unanswered.get(keyFor(engine, segment.text, context.resources));
  return initial(segment, document, reason ?? 'no memory has it and no engine was named');
}
