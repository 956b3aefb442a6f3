import { eachBead, eachBeadBack, type Lattice } from './lattice.ts';

/**
 * How likely each bead is among all paths through the lattice, laid out as `fits`: forward and
 * backward sums. L. R. Rabiner, "A Tutorial on Hidden Markov Models" (Proceedings of the IEEE 77,
 * 1989); for weights on beads rather than probabilities as in J. Lafferty, A. McCallum and
 * F. Pereira, "Conditional Random Fields" (ICML 2001).
 */
export function posteriorsOf(lattice: Lattice): Float32Array {
  const { fits, rows } = lattice;
  const cells = rows.at(-1) ?? 0;
  const forward = new Float64Array(cells).fill(-Infinity);
  const backward = new Float64Array(cells).fill(-Infinity);
  forward[0] = 0;
  backward[cells - 1] = 0;
  eachBead(lattice, (at, before, _, cell) => {
    forward[cell] = logSum(get(forward, cell), get(forward, before) + get(fits, at));
  });
  const all = get(forward, cells - 1);
  const likely = new Float32Array(fits.length);
  eachBeadBack(lattice, (at, before, _, cell) => {
    const after = get(backward, cell) + get(fits, at);
    backward[before] = logSum(get(backward, before), after);
    likely[at] = Math.exp(get(forward, before) + after - all);
  });
  return likely;
}

const get = (values: Float64Array | Float32Array, at: number): number => values[at] as number;

function logSum(one: number, other: number): number {
  if (one === -Infinity) return other;
  if (other === -Infinity) return one;
  const [more, less] = one > other ? [one, other] : [other, one];
  return more + Math.log1p(Math.exp(less - more));
}
