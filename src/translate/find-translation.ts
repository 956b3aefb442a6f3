import type { CacheHit, EngineFacts, MemoryMatch, Neighbours, Resources } from '../context.ts';
import { decisionsByPlace, placeHash } from '../decisions.ts';
import { languageOf } from '../hindi/language.ts';
import { normalise } from '../hindi/normalise.ts';
import { hasDevanagariLetters } from '../hindi/script.ts';
import { parseTagged } from '../tags.ts';
import type { Decision, Document, Segment, Translation } from '../types.ts';
import { keyFor } from './terms-for.ts';

/** Where translations are looked for; of the engine only what is known before it is opened. */
export interface Sources extends Pick<Resources, 'memory' | 'cache' | 'glossary' | 'names'> {
  /** Undefined: memory and cache alone. */
  readonly engine: EngineFacts | undefined;
}

/**
 * Where a segment's English is to come from. decision: a reviewer wrote it; human: an existing translation; kept: nothing in it
 * needs one; romanised: Hindi in Latin letters that no engine at hand takes; engine: nobody has it.
 */
export type Found =
  | { readonly from: 'human' | 'kept' | 'romanised' | 'engine' }
  | {
      readonly from: 'decision';
      readonly text: string;
      readonly state: Translation['state'];
      /** What a person approved in the same place, where the decision is only a draft. */
      readonly approved?: string;
    }
  | { readonly from: 'memory'; readonly match: MemoryMatch }
  | { readonly from: 'cache'; readonly hit: CacheHit };

/**
 * The cheapest place that has the translation of each segment. The one way of deciding what is new:
 * what is asked and what an estimate counts are the same.
 */
export function findTranslations(
  document: Document,
  segments: readonly Segment[],
  sources: Sources,
): Found[] {
  // What was decided of an existing translation is applied when it has been aligned.
  const decisions = document.existing ? [] : document.decisions;
  const hashes = segments.map(({ text }) => placeHash(text));
  const decisionsAt = decisionsByPlace(decisions, hashes);
  return segments.map((segment, index) => {
    const neighbours = { previous: hashes[index - 1] ?? '', next: hashes[index + 1] ?? '' };
    const decided = fromDecision(decisionsAt(index));
    if (decided?.state !== 'translated') {
      return decided ?? findTranslation(segment, document, sources, neighbours);
    }
    const match = sources.memory.find(segment.text, { approvedOnly: true, neighbours });
    // Elsewhere the same sentence may well be translated otherwise.
    const isDisputed = match?.kind === 'context' && match.text !== decided.text;
    return isDisputed ? { ...decided, approved: match.text } : decided;
  });
}

/** What a reviewer wrote need not be paid for; what they only rejected is asked for. */
function fromDecision(
  decisions: readonly Decision[],
): Extract<Found, { from: 'decision' }> | undefined {
  const value = decisions.flatMap((one) => (one.kind === 'state' ? [one.value] : [])).at(-1);
  if (value?.text === undefined || value.state === 'rejected') return undefined;
  return { from: 'decision', text: value.text, state: value.state };
}

/** Above a translation that a person has made stands only what a person has approved. */
export function findTranslation(
  segment: Segment,
  document: Document,
  sources: Sources,
  neighbours?: Neighbours,
): Found {
  const remember = (approvedOnly: boolean): Found | undefined => {
    const match = sources.memory.find(segment.text, {
      approvedOnly,
      ...(neighbours && { neighbours }),
    });
    return match && { from: 'memory', match };
  };
  if (document.existing) return remember(true) ?? { from: 'human' };
  const words = wordsOf(segment.text);
  const romanised = languageOf(words) === 'hi-Latn';
  if (!romanised && !hasDevanagariLetters(words)) return { from: 'kept' };
  const remembered = remember(false);
  if (remembered) return remembered;
  const { engine } = sources;
  if (romanised && engine && !engine.romanised) return { from: 'romanised' };
  const hit = paidFor(segment, sources);
  if (hit) return { from: 'cache', hit };
  return { from: romanised && !engine ? 'romanised' : 'engine' };
}

/** The answer of the engine at hand; where there is none, of whichever engine was paid last. */
export function paidFor(
  { text }: Segment,
  { engine, cache, ...words }: Sources,
): CacheHit | undefined {
  return engine ? cache.get(keyFor(engine, text, words)) : cache.latest(normalise(text));
}

/** Without what opaque tags hold: a letter that is shown as code needs no translation. */
const wordsOf = (text: string): string =>
  parseTagged(text)
    .map((token) => (token.type === 'text' ? token.value : ''))
    .join('');
