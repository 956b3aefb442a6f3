import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { CheckedEdition } from './check-documents.ts';
import type { Clock } from './context.ts';
import { SetuError } from './errors.ts';
import { writeDecisions } from './exchange/write-decisions.ts';
import type { Decision } from './types.ts';

export interface Dismissals {
  /** `rule:unit`, as `setu check` shows them. */
  readonly wanted: readonly string[];
  /** Why each of them is none. */
  readonly reason: string;
  readonly by: string;
}

/**
 * Records that findings are none, and why, as decisions; they hold as long as the Hindi stands.
 * Returns the files written, relative to the input folder. Throws a SetuError `usage`, before any
 * work, for one that is no finding.
 */
export async function dismissFindings(
  edition: CheckedEdition,
  { wanted, reason, by }: Dismissals,
  input: string,
  clock: Pick<Clock, 'now'>,
): Promise<string[]> {
  const at = new Date(clock.now()).toISOString();
  const places = wanted.flatMap((one) => placesOf(one, edition));
  const written: string[] = [];
  for (const { id } of edition.documents) {
    const decisions = places
      .filter(({ document }) => document === id)
      .map(({ rule, place }): Decision => {
        return { kind: 'dismiss', ...place, value: { rule, reason }, by, at };
      });
    if (decisions.length === 0) continue;
    await mkdir(path.join(input, 'decisions'), { recursive: true });
    if (await writeDecisions(id, decisions, [], input)) written.push(`decisions/${id}.jsonl`);
  }
  return written;
}

interface DismissedPlace {
  readonly document: string;
  readonly rule: string;
  readonly place: Pick<Decision, 'source' | 'previous' | 'next'>;
}

/** A sentence that two documents have may be found in both. */
function placesOf(wanted: string, { documents }: CheckedEdition): DismissedPlace[] {
  const [rule = '', unit = ''] = wanted.split(':');
  const places = documents.flatMap(({ id, texts, present }): DismissedPlace[] => {
    const found = texts.find((text) => text.id === unit)?.findings ?? [];
    const there = present.find((one) => one.id === unit);
    if (!there || !found.some((one) => one.rule === rule)) return [];
    const { hash: source, previous, next } = there;
    return [{ document: id, rule, place: { source, previous, next } }];
  });
  if (places.length > 0) return places;
  throw new SetuError('usage', `There is no finding ${wanted}; nothing was written.`, {
    hint: 'Name the rule and the sentence as setu check shows them, for example number:7278a8615a02.',
  });
}
