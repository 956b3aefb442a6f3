import type { Bitext } from './bitext.ts';
import type { Effort } from './train-direction.ts';

/** Possible links of about a thousand pairs of sentences, and how often they are swept then. */
const USUAL = 600_000;
/** Of texts with fewer possible links than these more sweeps cost nothing: up to so many times. */
const FEW = 20_000;
const MOST = 5;
const SWEEPS = { words: 6, order: 12, fertility: 24 };
/**
 * How long to train on so much text. As in eflomal, the sweeps get fewer with the square root of the
 * size, since each of them learns more; so ten times the text takes three times as long. A page learns
 * nothing by more of them, a few short sentences do.
 */
export function effortFor({ pairs }: Bitext): Effort {
  const possible = pairs.reduce((sum, { candidates }) => sum + candidates.length, 0);
  const least = Math.min(1, Math.sqrt(USUAL / Math.max(1, possible)));
  const share = Math.max(least, Math.min(MOST, FEW / Math.max(1, possible)));
  const sweeps = (usual: number): number => Math.ceil(usual * share);
  return {
    chains: 3,
    sweeps: {
      words: sweeps(SWEEPS.words),
      order: sweeps(SWEEPS.order),
      fertility: sweeps(SWEEPS.fertility),
    },
  };
}
