import type { Context } from '../context.ts';
import type { Segment } from '../types.ts';
import { termsFor } from './terms-for.ts';

/**
 * The context to ask an engine in for what is open. Where a term occurs and the engine cannot have
 * its glossary in this run, that is an engine without one: what it answers is kept under the keys
 * of such, so that it is neither taken for an answer by the glossary nor paid for again.
 */
export async function readyLink(link: Context, open: readonly Segment[]): Promise<Context> {
  const { engine, glossary } = link.resources;
  if (!engine?.prepareGlossary) return link;
  if (!open.some(({ text }) => termsFor(engine, text, link.resources).length > 0)) return link;
  if (await engine.prepareGlossary(glossary, link)) return link;
  const { glossary: _, ...without } = engine;
  return { ...link, resources: { ...link.resources, engine: without } };
}
