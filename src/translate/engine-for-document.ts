import type { Engine, EngineFacts, TextContext } from '../context.ts';
import { plainText } from '../tags.ts';
import type { Document, Segment } from '../types.ts';

/** Sentences around a request, and the length of each, in code points. */
const BEFORE = 2;
const AFTER = 1;
const LONGEST = 300;

/**
 * An engine as one document sees it. One that wants context gets the title and the neighbours with
 * each request; since they may change an answer, its answers are kept apart from those to the same
 * sentence in other documents.
 */
export function engineForDocument(
  engine: Engine,
  document: Pick<Document, 'id' | 'meta'>,
  segments: readonly Segment[],
): Engine {
  if (!engine.context) return engine;
  const contextOf = contextFinder(document, segments);
  return {
    ...engine,
    ...factsForDocument(engine, document, segments),
    translate: (request) => engine.translate({ ...request, context: contextOf(request.texts) }),
  };
}

/** As `engineForDocument`, of an engine that is not opened. */
export function factsForDocument(
  engine: EngineFacts,
  document: Pick<Document, 'id' | 'meta'>,
  segments: readonly Segment[],
): EngineFacts {
  if (!engine.context) return engine;
  const { priceOf } = engine;
  const model = `${engine.model}#${document.id}`;
  if (!priceOf) return { ...engine, model };
  const contextOf = contextFinder(document, segments);
  return {
    ...engine,
    model,
    priceOf: (request) => priceOf({ ...request, context: contextOf(request.texts) }),
  };
}

/** Of a sentence that repeats, the first place counts. */
function contextFinder(
  { meta }: Pick<Document, 'meta'>,
  segments: readonly Segment[],
): (texts: readonly string[]) => TextContext {
  const places = new Map<string, number>();
  segments.forEach(({ text }, index) => places.has(text) || places.set(text, index));
  const { title } = meta;
  return (texts) => {
    const first = places.get(texts[0] ?? '') ?? 0;
    const last = places.get(texts.at(-1) ?? '') ?? first;
    return {
      ...(typeof title === 'string' && { title: clip(title) }),
      before: segments.slice(Math.max(0, first - BEFORE), first).map(shown),
      after: segments.slice(last + 1, last + 1 + AFTER).map(shown),
    };
  };
}

const shown = (segment: Segment): string => clip(plainText(segment));

const clip = (text: string): string => [...text].slice(0, LONGEST).join('');
