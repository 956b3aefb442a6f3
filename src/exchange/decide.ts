import { groupBy } from '../group-by.ts';
import type { Decision } from '../types.ts';
import type { Collected, UnitClaim } from './collect-rows.ts';
import type { Approval } from '../memory/write-approved.ts';
import type { Imported, Place } from './imported.ts';
import type { Claim } from './judge-row.ts';
import { fitsTags } from './check-tags.ts';
import type { PresentUnit } from './present-unit.ts';

interface Options {
  /** Who imports, for what the files do not say. */
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

interface Claimed extends UnitClaim {
  readonly claim: Claim;
}

/**
 * What the claims come to: approved pairs for the memory; states, texts and comments for the
 * decisions. An approval needs a decision besides where the memory alone could not give it back.
 */
export function decide(collected: Collected, options: Options): Imported {
  const claimed = collected.claims.filter((one): one is Claimed => one.claim !== undefined);
  const ambiguous = ambiguousSources(claimed);
  const decisions = collected.claims.flatMap((one) => [
    ...stateOf(one, ambiguous, options),
    ...one.comments.map((value) => ({
      document: one.unit.document,
      decision: { kind: 'comment' as const, ...placeOf(one.unit), value, ...who(one, options) },
    })),
  ]);
  const approved = claimed.filter(({ claim }) => isApproved(claim));
  const count = (state: string): number =>
    claimed.filter(({ claim }) => claim.state === state).length;
  return {
    approvals: approved.filter(fitsMemory).map((one) => approvalOf(one, options)),
    decisions: inGroups(decisions, ({ decision }) => decision),
    superseded: inGroups(
      claimed.map(({ unit }) => ({
        document: unit.document,
        place: { ...placeOf(unit), isOnly: unit.isOnly },
      })),
      ({ place }) => place,
    ),
    conflicts: collected.conflicts,
    findings: collected.findings,
    counts: {
      ...collected.counts,
      approved: approved.length,
      translated: count('translated'),
      rejected: count('rejected'),
      comments: collected.claims.reduce((sum, { comments }) => sum + comments.length, 0),
    },
  };
}

/** A memory knows single sentences, no markup that the Hindi has not, and is not asked for numbers. */
const fitsMemory = ({ unit, claim }: Claimed): boolean =>
  unit.isSentence && !unit.kept && fitsTags(unit.source, claim.target);

const isApproved = ({ state }: Claim): boolean => state === 'reviewed' || state === 'final';

/** Hindi for which people approve more than one English: a memory cannot know which is meant. */
function ambiguousSources(claimed: readonly Claimed[]): ReadonlySet<string> {
  const bySource = groupBy(claimed, ({ unit }) => unit.source);
  const ambiguous = [...bySource].filter(
    ([, some]) => new Set(some.map(({ claim }) => claim.target)).size > 1,
  );
  return new Set(ambiguous.map(([source]) => source));
}

function stateOf(
  one: UnitClaim,
  ambiguous: ReadonlySet<string>,
  options: Options,
): { document: string; decision: Decision }[] {
  const { unit, claim } = one;
  if (!claim) return [];
  const inMemory =
    isApproved(claim) && fitsMemory({ ...one, claim }) && !ambiguous.has(unit.source);
  if (inMemory && claim.state === 'reviewed') return [];
  const text = claim.target === '' || inMemory ? {} : { text: claim.target };
  const value = { state: claim.state, ...text };
  const decision = { kind: 'state' as const, ...placeOf(unit), value, ...who(one, options) };
  return [{ document: unit.document, decision }];
}

const who = ({ by }: UnitClaim, options: Options) => ({ by: by ?? options.by, at: options.at });

const placeOf = ({ hash, previous, next }: PresentUnit): Place => ({
  source: hash,
  ...(previous !== undefined && { previous }),
  ...(next !== undefined && { next }),
});

function approvalOf(one: Claimed, options: Options): Approval {
  const { document, id, source, previous = '', next = '' } = one.unit;
  return { source, target: one.claim.target, document, id, previous, next, ...who(one, options) };
}

function inGroups<T extends { document: string }, V>(
  some: readonly T[],
  pick: (one: T) => V,
): ReadonlyMap<string, readonly V[]> {
  const groups = groupBy(some, ({ document }) => document);
  return new Map([...groups].map(([document, group]) => [document, group.map(pick)]));
}
