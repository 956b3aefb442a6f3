import { configSchema, type UserConfig } from '../config/schema.ts';
import type { Glossary, Names } from '../context.ts';
import { auditNames } from '../names/audit-names.ts';
import { nameSpellings } from '../names/name-spellings.ts';
import { escapeText } from '../tags.ts';
import type { Finding, Unit } from '../types.ts';
import { check } from './check.ts';
import { checkEdition } from './check-edition.ts';
import { editionSentences } from './edition-sentences.ts';
import { usualRatio } from './usual-ratio.ts';

/** A sentence and its translation, in plain text. */
export interface TextPair {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

export interface CheckPairsOptions extends Pick<UserConfig, 'check' | 'target'> {
  /** What `openGlossary` gives; none: nobody minds the words. */
  readonly glossary?: Glossary;
  /** What `openNames` gives, if the pairs belong together; none: nobody minds the names. */
  readonly names?: Names;
  /** The pairs are one edition: the same sentence should have the same English. */
  readonly together?: boolean;
}

/**
 * What the rules say of pairs that come from anywhere; each pair is a document of its own. With a
 * register they belong together: last come names that they spell in two ways.
 */
export function checkPairs(
  pairs: readonly TextPair[],
  { glossary, names, together = false, ...settings }: CheckPairsOptions = {},
): Finding[] {
  const config = configSchema.parse(settings);
  const resources = { ...(glossary && { glossary }), ...(names && { names }) };
  const units = pairs.map((pair) => ({ id: pair.id, unit: unitOf(pair) }));
  // Each is a document of its own; how long the English is, they say together.
  const context = { config, resources, usualRatio: usualRatio(pairs) };
  const findings = units.flatMap(({ id, unit }) => check({ id }, [unit], context));
  const all = together
    ? [
        ...findings,
        ...checkEdition(
          units.flatMap(({ id, unit }) => editionSentences(id, [unit])),
          config.check,
        ),
      ]
    : findings;
  if (!names) return all;
  const spellings = units.flatMap(({ id, unit }) => nameSpellings({ id }, [unit], names));
  return [...all, ...auditNames(spellings, config.check['name'])];
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
