import { seededRandom } from '../../random.ts';
import type { Direction } from './direction.ts';
import { createModel, type Model, recount, type Stage, STAGES } from './model.ts';
import { type Marginals, sampleSentence } from './sample-sentence.ts';

/** How long to train. */
export interface Effort {
  /** How often training begins anew; what is found is averaged. */
  readonly chains: number;
  /** How often all links are drawn anew, in each stage. */
  readonly sweeps: Readonly<Record<Stage, number>>;
}

/**
 * How likely each link is in one direction, by Gibbs sampling: first by words alone (IBM model 1),
 * then with their order (HMM), then with their fertilities, as eflomal does (R. Östling and
 * J. Tiedemann 2016). Probabilities are averaged over the second half of the last stage's sweeps.
 */
export function trainDirection(
  direction: Direction,
  priors: Float64Array,
  { effort, seed }: { effort: Effort; seed: number },
): Marginals[] {
  const marginals = direction.sentences.map(({ from, to }) => ({
    links: new Float64Array(from.length * to.length),
    none: new Float64Array(to.length),
  }));
  for (let chain = 0; chain < effort.chains; chain += 1) {
    trainChain(createModel(direction, priors), marginals, effort, seed + chain);
  }
  const counted = effort.chains * Math.ceil(effort.sweeps.fertility / 2);
  for (const { links, none } of marginals) {
    for (const shares of [links, none]) shares.forEach((sum, at) => (shares[at] = sum / counted));
  }
  return marginals;
}

function trainChain(model: Model, marginals: Marginals[], effort: Effort, seed: number): void {
  const random = seededRandom(seed);
  const { sentences } = model.direction;
  for (const stage of STAGES) {
    recount(model);
    const sweeps = effort.sweeps[stage];
    for (let sweep = 0; sweep < sweeps; sweep += 1) {
      const last = stage === 'fertility' && sweep >= Math.floor(sweeps / 2);
      sentences.forEach((_, index) => {
        const into = last ? { marginals: marginals[index] as Marginals } : {};
        sampleSentence(model, index, { stage, random, ...into });
      });
    }
  }
}
