import pLimit from 'p-limit';
import type { CacheHit, Context, Engine, MemoryMatch, SourceCounts } from '../context.ts';
import { plainText } from '../tags.ts';
import type { Document, Finding, Segment, Tag, Translation } from '../types.ts';
import { askEngine } from './ask-engine.ts';
import { againKey, cacheKey } from './cache-key.ts';
import { engines } from './engines/index.ts';
import { type Found, findTranslations, paidFor } from './find-translation.ts';
import { judgeAnswer, type Verdict } from './judge-answer.ts';
import type { Ask } from './pack-batches.ts';
import { repairTags } from './repair-tags.ts';
import { settleAll } from './settle-all.ts';
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
  const found = findTranslations(document, segments, context.resources);
  const settled = segments.map((segment, index) =>
    settle(found[index] as Found, segment, document, context),
  );
  const open = segments.filter((_, index) => settled[index] === undefined);
  const { engine } = context.resources;
  if (engine && open.length > 0) {
    const fresh = segments.filter((_, index) => found[index]?.from === 'engine');
    await askEngine(engine, uniqueAsks(engine, fresh), context);
    await askRefusedAgain(engine, open, context);
  }
  const translations = segments.map(
    (segment, index) => settled[index] ?? fromEngine(segment, document, context),
  );
  reportSources(document, translations, settled, context);
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

function kept({ id, text }: Segment): Translation {
  return { id, text, origin: 'kept', state: 'final', findings: [] };
}

/** Hindi in Latin letters that no engine at hand can take: a reader of Hindi can still read it. */
function keptRomanised(segment: Segment, document: Document): Translation {
  const able = engines.filter(({ romanised }) => romanised).map(({ name }) => name);
  const finding: Finding = {
    rule: 'romanised',
    severity: 'info',
    document: document.id,
    unit: segment.id,
    message: `Hindi in Latin letters was left as it is. Engines that take it: ${able.join(', ')}.`,
    actual: plainText(segment),
  };
  return { ...kept(segment), findings: [finding] };
}

/** A memory is other people's text: its tags are set right like those of an engine. */
function remembered({ id, text }: Segment, match: MemoryMatch): Translation {
  const state = match.approved ? 'reviewed' : 'translated';
  const { text: repaired } = repairTags(text, match.text);
  return { id, text: repaired, origin: 'memory', state, findings: [] };
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
  const asks = uniqueAsks(engine, refused).map((ask) =>
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
  const key = cacheKey(engine, segment.text);
  return !unanswered.has(key) && !cache.get(againKey(key));
}

function fromEngine(segment: Segment, document: Document, context: Context): Translation {
  const paid = paidFor(segment, context.resources);
  if (paid) return judged(segment, document, paid.engine, judgeAnswer(segment, paid.target));
  const { engine, unanswered } = context.resources;
  const reason = engine && unanswered.get(cacheKey(engine, segment.text));
  return initial(segment, document, reason ?? 'no memory has it and no engine was named');
}

function judged(
  segment: Segment,
  document: Document,
  engine: string,
  verdict: Verdict,
): Translation {
  if ('refused' in verdict) return initial(segment, document, verdict.refused);
  const lost = new Set(verdict.lost);
  const moved = segment.tags.filter(({ n, opaque }) => opaque && lost.has(n));
  const findings = moved.length > 0 ? [movedTags(segment, document, moved)] : [];
  const { id } = segment;
  return { id, text: verdict.text, origin: 'engine', engine, state: 'translated', findings };
}

function initial(segment: Segment, document: Document, reason: string): Translation {
  const finding: Finding = {
    rule: 'untranslated',
    severity: 'warning',
    document: document.id,
    unit: segment.id,
    message: `Not translated: ${reason}.`,
    actual: plainText(segment),
  };
  return { id: segment.id, text: '', origin: 'engine', state: 'initial', findings: [finding] };
}

/** What is missing altogether is found by the rule `placeholder`; this one still stands somewhere. */
function movedTags(segment: Segment, document: Document, moved: readonly Tag[]): Finding {
  const names = moved.map(({ inline }) => inline.kind);
  return {
    rule: 'placeholder',
    severity: 'warning',
    document: document.id,
    unit: segment.id,
    message: `The engine lost markup (${names.join(', ')}); it stands at the end now.`,
    expected: segment.text,
  };
}
