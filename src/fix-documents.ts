import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { mendUnit } from './check/mend-unit.ts';
import type { CheckedEdition } from './check-documents.ts';
import type { Clock } from './context.ts';
import { writeDecisions } from './exchange/write-decisions.ts';
import type { Decision } from './types.ts';

export interface FixResult {
  /** Units that were mended. */
  readonly mended: number;
  /** Units that could be, but a person wrote or approved them. */
  readonly left: number;
  /** Relative to the input folder. */
  readonly written: readonly string[];
}

/** Who makes such decisions. */
export const FIXER = 'setu check --fix';

/**
 * Mends what needs no thought and records it as decisions: the English as it should be, in the state
 * it has. What a person wrote or approved is left to people.
 */
export async function fixDocuments(
  { documents }: CheckedEdition,
  input: string,
  clock: Pick<Clock, 'now'>,
): Promise<FixResult> {
  const at = new Date(clock.now()).toISOString();
  let [mended, left] = [0, 0];
  const written: string[] = [];
  for (const { id, units, present } of documents) {
    const places = new Map(present.map((one) => [one.id, one]));
    const decisions: Decision[] = [];
    for (const unit of units) {
      const place = places.get(unit.id);
      const text = place && mendUnit(unit);
      if (!place || text === undefined) continue;
      const { hash: source, previous, next } = place;
      const state = unit.state === 'initial' ? 'translated' : unit.state;
      if (place.byPerson) left += 1;
      else
        decisions.push({
          kind: 'state',
          source,
          previous,
          next,
          value: { state, text },
          by: FIXER,
          at,
        });
    }
    if (decisions.length === 0) continue;
    mended += decisions.length;
    await mkdir(path.join(input, 'decisions'), { recursive: true });
    if (await writeDecisions(id, decisions, [], input)) written.push(`decisions/${id}.jsonl`);
  }
  return { mended, left, written };
}
