import { groupBy } from './group-by.ts';
import { normalise } from './hindi/normalise.ts';
import { shortHash } from './ids.ts';
import type { Decision, Unit } from './types.ts';

/** What decisions know a place by: its tagged source, however it is typed. */
export const placeHash = (text: string): string => shortHash(normalise(text));

/** The same of a unit, of several sentences with a space between them. */
export const unitPlace = ({ source }: Pick<Unit, 'source'>): string =>
  placeHash(source.map(({ text }) => text).join(' '));

/** The decisions that hold at each place of a document, given the hashes of all its places. */
export function decisionsByPlace(
  decisions: readonly Decision[],
  hashes: readonly string[],
): (index: number) => readonly Decision[] {
  if (decisions.length === 0) return () => [];
  const times = new Map<string, number>();
  for (const hash of hashes) times.set(hash, (times.get(hash) ?? 0) + 1);
  const ofSource = groupBy(decisions, ({ source }) => source);
  return (index) => {
    const hash = hashes[index] ?? '';
    const isOnly = times.get(hash) === 1;
    const here = ofSource.get(hash) ?? [];
    return here.filter((decision) => isOnly || isBetween(decision, hashes, index));
  };
}

/** A source that repeats is told apart by its neighbours. */
function isBetween(
  { previous, next }: Decision,
  hashes: readonly string[],
  index: number,
): boolean {
  return (
    (previous ?? '') === (hashes[index - 1] ?? '') && (next ?? '') === (hashes[index + 1] ?? '')
  );
}
