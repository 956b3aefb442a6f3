import { decisionsByPlace, placeHash } from '../decisions.ts';
import type { Block, Decision, Segment } from '../types.ts';
import type { Held } from './ranges.ts';

/** What people decided about the sentences of a pair. */
export interface Decided {
  readonly held: readonly Held[];
  /** Source indexes without a translation. */
  readonly untranslated: ReadonlySet<number>;
  /** Source indexes with a decision whose English is no longer there. */
  readonly lost: readonly number[];
}

/**
 * The `align` decisions of a document. Each names the English sentences of one Hindi one by their
 * hashes; neighbours that name the same sentences are one bead. It holds as long as all of these
 * stand in a row.
 */
export function decidedBeads(
  decisions: readonly Decision[],
  source: readonly Segment[],
  target: readonly Segment[],
): Decided {
  const kept = decisions.filter(({ kind }) => kind === 'align');
  if (kept.length === 0) return { held: [], untranslated: new Set(), lost: [] };
  const at = decisionsByPlace(
    kept,
    source.map(({ text }) => placeHash(text)),
  );
  const hashes = target.map(({ text }) => placeHash(text));
  const untranslated = new Set<number>();
  const held: { source: number[]; target: number[] }[] = [];
  const lost: number[] = [];
  source.forEach((_, i) => {
    const decision = at(i).findLast(({ kind }) => kind === 'align');
    if (decision?.kind !== 'align') return;
    if (decision.value.length === 0) return void untranslated.add(i);
    const last = held.at(-1);
    const isSame =
      last?.source.at(-1) === i - 1 && hashesOf(last.target, hashes) === decision.value.join();
    if (isSame) return void last.source.push(i);
    const found = findRow(decision.value, hashes, (last?.target.at(-1) ?? -1) + 1);
    if (found) held.push({ source: [i], target: found });
    else lost.push(i);
  });
  return { held, untranslated, lost };
}

const hashesOf = (indexes: readonly number[], hashes: readonly string[]): string =>
  indexes.map((index) => hashes[index]).join();

function findRow(
  wanted: readonly string[],
  hashes: readonly string[],
  from: number,
): number[] | undefined {
  for (let at = hashes.indexOf(wanted[0] ?? '', from); at >= 0;) {
    const row = wanted.map((_, k) => at + k);
    if (hashesOf(row, hashes) === wanted.join()) return row;
    at = hashes.indexOf(wanted[0] ?? '', at + 1);
  }
  return undefined;
}

/** Headings that are anchors, sentence by sentence if both have as many, else as a whole. */
export function headingBeads(
  pairs: readonly (readonly [source: Block, target: Block])[],
  source: readonly Segment[],
  target: readonly Segment[],
): Held[] {
  const [one, other] = [indexesByBlock(source), indexesByBlock(target)];
  return pairs.flatMap(([hindi, english]): Held[] => {
    const [from, to] = [one.get(hindi.id) ?? [], other.get(english.id) ?? []];
    if (from.length === 0 || to.length === 0) return [];
    if (from.length !== to.length) return [{ source: from, target: to }];
    return from.map((index, at) => ({ source: [index], target: [to[at] as number] }));
  });
}

function indexesByBlock(segments: readonly Segment[]): Map<string, number[]> {
  const indexes = new Map<string, number[]>();
  segments.forEach(({ block }, index) => {
    const before = indexes.get(block);
    if (before) before.push(index);
    else indexes.set(block, [index]);
  });
  return indexes;
}
