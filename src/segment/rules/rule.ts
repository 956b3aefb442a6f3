import type { Candidate, Mark } from '../ends/candidate.ts';

/** One reason for which a sentence ends, or does not end, at a mark. */
export interface Rule {
  readonly name: string;
  /** For the reader of `setu segment --explain`. */
  readonly reason: string;
  /** The marks that it judges; all, if none are named. */
  readonly marks?: readonly Mark[];
  readonly verdict: 'end' | 'no end';
  /**
   * Whether it decides. A rule for "no end" reads only the sentence itself (from its start to the
   * next mark), so that it decides the same when the sentence is split again alone.
   */
  readonly applies: (candidate: Candidate) => boolean;
}
