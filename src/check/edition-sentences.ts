import { normalise } from '../hindi/normalise.ts';
import { stemHindi } from '../hindi/stem-hindi.ts';
import { shortHash } from '../ids.ts';
import type { Unit } from '../types.ts';
import { plainSides } from './pair.ts';

/** What is kept of a unit to compare it with all others of an edition. */
export interface Sentence {
  readonly document: string;
  readonly unit: string;
  readonly sourceKey: string;
  readonly targetKey: string;
  /** Their beginnings. */
  readonly source: string;
  readonly target: string;
  readonly stems: readonly string[];
}

/** Shorter sentences (हाँ। ठीक है।) are said as the moment wants it. */
const LEAST_WORDS = 3;
const KEPT = 80;

/** The sentences of a document that may be compared with others. */
export function editionSentences(document: string, units: readonly Unit[]): Sentence[] {
  return units.flatMap((unit): Sentence[] => {
    if (unit.state === 'initial' || unit.state === 'rejected' || unit.origin === 'kept') return [];
    const { source, target } = plainSides(unit);
    const words = source.match(/[\p{L}\p{M}\u200C\u200D]+/gu) ?? [];
    if (target === '' || words.length < LEAST_WORDS) return [];
    return [
      {
        document,
        unit: unit.id,
        sourceKey: keyOf(source),
        targetKey: keyOf(target),
        source: source.slice(0, KEPT),
        target: target.slice(0, KEPT),
        stems: [...new Set(words.slice(0, 12).map(stemHindi))],
      },
    ];
  });
}

/** However it is typed, and whatever mark it ends with. */
const keyOf = (text: string): string =>
  shortHash(
    normalise(text)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim(),
  );

export const clipped = (text: string): string =>
  text.length < KEPT ? text : `${text.slice(0, KEPT - 1).trimEnd()}…`;
