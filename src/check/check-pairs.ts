import { configSchema, type UserConfig } from '../config/schema.ts';
import type { Glossary } from '../context.ts';
import { escapeText } from '../tags.ts';
import type { Finding, Unit } from '../types.ts';
import { check } from './check.ts';

/** A sentence and its translation, in plain text. */
export interface TextPair {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

export interface CheckPairsOptions extends Pick<UserConfig, 'check'> {
  /** What `openGlossary` gives; none: nobody minds the words. */
  readonly glossary?: Glossary;
}

/** What the rules say of pairs that come from anywhere; each pair is a document of its own. */
export function checkPairs(
  pairs: readonly TextPair[],
  { glossary, ...settings }: CheckPairsOptions = {},
): Finding[] {
  const config = configSchema.parse(settings);
  const context = glossary ? { config, resources: { glossary } } : { config };
  return pairs.flatMap((pair) => check({ id: pair.id }, [unitOf(pair)], context));
}

function unitOf({ id, source, target }: TextPair): Unit {
  const side = (text: string) => [{ id, block: id, text: escapeText(text), tags: [] }];
  return {
    id,
    block: id,
    source: side(source),
    target: side(target),
    state: 'translated',
    origin: 'human',
    score: 1,
    findings: [],
  };
}
