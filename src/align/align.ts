import type { Document, Segment, Translation, Unit } from '../types.ts';
import { alignPair } from './align-pair.ts';
import { tagged } from './human-unit.ts';

/** Both sides of a document that are to be brought together. */
export interface Texts {
  readonly segments: readonly Segment[];
  readonly translations: readonly Translation[];
  /** The sentences of `Document.existing`; empty if there is none. */
  readonly existing: readonly Segment[];
  /** What a memory has for a segment, in plain English: it tells which sentences belong together. */
  readonly recall?: (segment: Segment) => string | undefined;
}

/**
 * The units of a document in reading order. A translation made for a segment is a unit with it; an
 * existing English is aligned with the Hindi, and its units are `human` and `final`.
 */
export function align(document: Document, texts: Texts): Unit[] {
  const translations = new Map(texts.translations.map((one) => [one.id, one]));
  if (!document.existing) {
    return texts.segments.map((segment) => unitOf(segment, translations.get(segment.id)));
  }
  const pair = { source: document, target: document.existing };
  return alignPair(pair, texts).map((unit) => override(unit, translations));
}

function unitOf(segment: Segment, translation: Translation | undefined): Unit {
  const { id, block, tags } = segment;
  const usable = translation && translation.state !== 'initial';
  return {
    id,
    block,
    source: [tagged(segment)],
    target: usable ? [{ id, block, text: translation.text, tags }] : [],
    state: translation?.state ?? 'initial',
    origin: translation?.origin ?? 'engine',
    ...(translation?.engine === undefined ? {} : { engine: translation.engine }),
    score: 1,
    findings: translation?.findings ?? [],
    ...(translation?.history && { history: translation.history }),
  };
}

/** What a person has approved for one sentence wins over the existing English of that sentence. */
function override(unit: Unit, translations: ReadonlyMap<string, Translation>): Unit {
  const [source, more] = unit.source;
  const approved = source && translations.get(source.id);
  const [target] = unit.target;
  if (!approved || !target || more) return unit;
  const { text, origin, state } = approved;
  return { ...unit, target: [{ ...target, text, tags: source.tags }], origin, state };
}
