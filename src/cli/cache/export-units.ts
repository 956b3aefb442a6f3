import type { EnginePlugin } from '../../context.ts';
import type { TmxUnit } from '../../memory/formats/tmx.ts';
import {
  type CachedTranslation,
  eachCachedTranslation,
} from '../../translate/cached-translations.ts';
import { engines } from '../../translate/engines/index.ts';
import { judgeAnswer } from '../../translate/judge-answer.ts';

/** A translation of the cache for others to read. Both texts are tagged. */
export interface ExportedTranslation {
  readonly source: string;
  readonly target: string;
  /** The English is a machine's, and nobody has approved it. */
  readonly origin: 'machine';
  readonly engine: string;
  readonly model: string;
  readonly label: string;
  /** ISO 8601. */
  readonly at: string;
  /** The Hindi as a present document has it, or in the key form that the cache has. */
  readonly sourceFrom: 'document' | 'key';
}

export interface Exported {
  readonly translations: readonly ExportedTranslation[];
  /** Left out: made-up words of trials, unless their engine is named. */
  readonly trial: number;
  /** Left out: answers that cannot stand, such as the source given back. */
  readonly refused: number;
}

/**
 * All translations of a cache, or those of one engine. The cache keeps no source text but its key
 * form, so the author's own spelling comes from the documents that there are: `present`.
 */
export function exportCached(
  file: string,
  options: { readonly engine?: string; readonly present: ReadonlyMap<string, string> },
): Exported {
  const trials = new Set(engines.flatMap((one) => (isTrial(one) ? [one.name] : [])));
  const translations: ExportedTranslation[] = [];
  let [trial, refused] = [0, 0];
  eachCachedTranslation(file, (cached) => {
    if (options.engine !== undefined && options.engine !== cached.engine) return;
    if (options.engine === undefined && trials.has(cached.engine)) {
      trial += 1;
      return;
    }
    const exported = exportOne(cached, options.present.get(cached.text));
    if (exported) translations.push(exported);
    else refused += 1;
  });
  return { translations, trial, refused };
}

const isTrial = (plugin: EnginePlugin): boolean =>
  plugin.describe({ env: {}, options: {}, prices: {} }).trial;

/** Undefined if the answer cannot stand as a translation: the source is never passed off as one. */
function exportOne(
  { text, target, engine, model, label, at }: CachedTranslation,
  original: string | undefined,
): ExportedTranslation | undefined {
  const source = original ?? text;
  const segment = { id: '', block: '', text: source, tags: [], start: 0, end: source.length };
  const verdict = judgeAnswer(segment, target);
  if ('refused' in verdict) return undefined;
  return {
    source,
    target: verdict.text,
    origin: 'machine',
    engine,
    model,
    label,
    at: new Date(at).toISOString(),
    sourceFrom: original === undefined ? 'key' : 'document',
  };
}

/** For a memory: who translated it stands as the author of the change, and in words. */
export function tmxUnitOf(one: ExportedTranslation): TmxUnit {
  const { source, target, origin, engine, model, label, at, sourceFrom } = one;
  const machine = `Machine translation by ${label} (${model}) on ${at.slice(0, 10)}; nobody has approved it.`;
  const spelling =
    'The Hindi is in the form that Setu looks texts up by, since no present document has it: ' +
    'nasals, digits, quotes and dashes may be spelled otherwise than by the author.';
  return {
    source,
    target,
    properties: {
      'x-origin': origin,
      'x-engine': engine,
      'x-model': model,
      'x-source': sourceFrom,
    },
    notes: sourceFrom === 'key' ? [machine, spelling] : [machine],
    changedBy: label,
    changedAt: at,
  };
}
