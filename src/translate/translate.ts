import type { Context, SourceCounts } from '../context.ts';
import type { Document, Segment, Translation } from '../types.ts';
import { askChain } from './ask-chain.ts';
import { answerOfChain, linksOf, settleByChain } from './chain.ts';
import { findTranslations } from './find-translation.ts';
import { remembered } from './make-translation.ts';
import { answerOf, settleSegments } from './settle-segments.ts';
import { settleTranslation } from './settle-translation.ts';
import { suggestForAll } from './suggest-for-all.ts';

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
  const looks = links.map((link) => settleSegments(document, segments, link));
  const settled = segments.map((_, index) => settleByChain(looks.map((look) => look[index])));
  const open = segments.filter((_, index) => settled[index] === undefined);
  const { asked, paid } = await askChain(open, document, links, segments);
  const unasked = settled.map((one, index) => one ?? paid.get(segments[index] as Segment));
  const { names } = context.resources;
  const settledAll = segments.map((segment, index) => {
    const one = unasked[index] ?? answerOfChain(asked, (link) => answerOf(segment, document, link));
    return settleTranslation(segment, one, names);
  });
  const translations = await suggestForAll(settledAll, segments, document, context);
  reportSources(document, translations, unasked, context);
  return translations;
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
