/**
 * A chain of engines, seen as one context for each: what asks an engine knows of that one alone.
 * What one leaves unanswered, for whatever reason, goes to the next, sentence by sentence.
 */
import type { Context } from '../context.ts';
import type { Document, Segment, Translation } from '../types.ts';
import { engineForDocument } from './engine-for-document.ts';

/** The context of each engine of the chain, in order; without an engine that one context. */
export function linksOf(
  document: Document,
  segments: readonly Segment[],
  context: Context,
): readonly [Context, ...Context[]] {
  const { resources } = context;
  const { engine, limiter, fallbacks = [] } = resources;
  if (!engine) return [context];
  const [first, ...rest] = [{ engine, limiter }, ...fallbacks].map((link): Context => {
    const ofDocument = engineForDocument(link.engine, document, segments);
    return { ...context, resources: { ...resources, ...link, engine: ofDocument } };
  });
  return [first ?? context, ...rest];
}

/**
 * What is settled without asking, of what each engine of the chain finds: the first that can stand.
 * Undefined: an engine that may have one has still to be asked.
 */
export function settleByChain(
  found: readonly (Translation | undefined)[],
): Translation | undefined {
  const usable = found.find((one) => one && isUsable(one));
  if (usable || found.includes(undefined)) return usable;
  return found.find((one) => one && isLeft(one)) ?? found[0];
}

/** A translation that needs no other engine. */
export const isUsable = (one: Translation): boolean => one.state !== 'initial' && !isLeft(one);

/** Left in Latin letters because this engine does not take them; another one may. */
const isLeft = ({ origin, findings }: Translation): boolean =>
  origin === 'kept' && findings.length > 0;

/** The first answer that can stand after all were asked, else the reasons of all who were. */
export function answerOfChain(
  links: readonly Context[],
  look: (link: Context) => Translation,
): Translation {
  const found = links
    .map((link) => ({ name: link.resources.engine?.name ?? '', one: look(link) }))
    .filter(({ one }) => !isLeft(one));
  const usable = found.find(({ one }) => isUsable(one))?.one;
  const first = found[0]?.one ?? look(links[0] as Context);
  if (usable || found.length < 2) return usable ?? first;
  const reasons = found.map(({ name, one }) => `${name}: ${one.findings[0]?.message ?? ''}`);
  return {
    ...first,
    findings: first.findings.map((one) => ({ ...one, message: reasons.join(' ') })),
  };
}
