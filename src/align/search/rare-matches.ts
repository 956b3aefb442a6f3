import type { Channel } from '../evidence/channel.ts';
import type { Vectors } from '../evidence/vectors.ts';

/** The partner that a sentence is most like, the cosine, and that of the next best. */
export interface Match {
  readonly best: number;
  readonly value: number;
  readonly second: number;
}

/** Terms in more sentences than this say little of where a sentence belongs, and cost much. */
const RARE = 30;

/** The best partner of each sentence of both sides by terms that are rare in the target. */
export function rareMatches(channel: Channel): { forth: Match[]; back: Match[] } {
  const { source, target, sourceNorms, targetNorms, size } = channel;
  const sentences = target.starts.length - 1;
  const places = rarePlaces(target, size);
  const back = Array.from({ length: sentences }, () => ({ best: -1, value: 0, second: 0 }));
  const sums = new Float64Array(sentences);
  const forth: Match[] = [];
  for (let i = 0; i + 1 < source.starts.length; i += 1) {
    const touched = addProducts(source, i, places, sums);
    const mine = { best: -1, value: 0, second: 0 };
    for (const j of touched) {
      const norm = ((sourceNorms[0]?.[i] ?? 0) * (targetNorms[0]?.[j] ?? 0)) ** 0.5;
      const value = norm > 0 ? (sums[j] as number) / norm : 0;
      note(mine, j, value);
      note(back[j] as typeof mine, i, value);
      sums[j] = 0;
    }
    forth.push(mine);
  }
  return { forth, back };
}

function note(match: { best: number; value: number; second: number }, at: number, value: number) {
  if (value > match.value) {
    match.second = match.value;
    match.value = value;
    match.best = at;
  } else if (value > match.second) match.second = value;
}

/** Where each rare term is: sentence and weight, one after the other. */
function rarePlaces(target: Vectors, size: number): (number[] | undefined)[] {
  const counts = new Int32Array(size);
  for (const term of target.terms) counts[term] = (counts[term] as number) + 1;
  const places: (number[] | undefined)[] = Array.from({ length: size });
  for (let j = 0; j + 1 < target.starts.length; j += 1) {
    for (let at = target.starts[j] as number; at < (target.starts[j + 1] as number); at += 1) {
      const term = target.terms[at] as number;
      if ((counts[term] as number) > RARE) continue;
      (places[term] ??= []).push(j, target.weights[at] as number);
    }
  }
  return places;
}

function addProducts(
  source: Vectors,
  i: number,
  places: readonly (readonly number[] | undefined)[],
  sums: Float64Array,
): number[] {
  const touched: number[] = [];
  for (let at = source.starts[i] as number; at < (source.starts[i + 1] as number); at += 1) {
    const where = places[source.terms[at] as number] ?? [];
    const weight = source.weights[at] as number;
    for (let k = 0; k < where.length; k += 2) {
      const j = where[k] as number;
      if (sums[j] === 0) touched.push(j);
      sums[j] = (sums[j] as number) + weight * (where[k + 1] as number);
    }
  }
  return touched;
}
