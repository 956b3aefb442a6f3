import type { Element } from 'hast';
import { s } from 'hastscript';

const BINS = 20;
const [WIDTH, HEIGHT, FOOT, HEAD] = [640, 180, 24, 18];
const STEP = WIDTH / BINS;

/** How many segments have a score of 0–5, 5–10, … 95–100; 100 is in the last. */
export function countBins(scores: readonly number[]): number[] {
  const bins = Array.from({ length: BINS }, () => 0);
  for (const score of scores) {
    const bin = Math.min(BINS - 1, Math.floor((score / 100) * BINS));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}

/**
 * How the scores of the segments are spread: bars for a system, and a line of steps for the one
 * that it is compared with.
 */
export function distribution(scores: readonly number[], others?: readonly number[]): Element {
  const bins = countBins(scores);
  const otherBins = others && countBins(others);
  const most = Math.max(1, ...bins, ...(otherBins ?? []));
  const heightOf = (count: number): number => (count / most) * (HEIGHT - HEAD);
  const label = `Segments by chrF, in steps of 5 from 0: ${bins.join(', ')}.`;
  return s(
    'svg',
    { viewBox: `-12 0 ${WIDTH + 24} ${HEIGHT + FOOT}`, role: 'img', 'aria-label': label },
    [
      ...bins.flatMap((count, bin) => bar(count, bin, heightOf(count))),
      ...(otherBins ? [s('path', { class: 'other', d: steps(otherBins, heightOf) })] : []),
      s('line', { class: 'axis', x1: 0, x2: WIDTH, y1: HEIGHT, y2: HEIGHT }),
      ...[0, 20, 40, 60, 80, 100].map((score) =>
        s('text', { x: (score / 100) * WIDTH, y: HEIGHT + 17, class: 'tick' }, String(score)),
      ),
    ],
  );
}

function bar(count: number, bin: number, height: number): Element[] {
  if (count === 0) return [];
  const box = { x: bin * STEP + 2, y: HEIGHT - height, width: STEP - 4, height };
  const middle = { x: (bin + 0.5) * STEP, y: HEIGHT - height - 5 };
  return [s('rect', box), s('text', { ...middle, class: 'count' }, String(count))];
}

const steps = (bins: readonly number[], heightOf: (count: number) => number): string =>
  bins
    .map((count, bin) => {
      const y = (HEIGHT - heightOf(count)).toFixed(1);
      return `${bin === 0 ? 'M' : 'L'}${bin * STEP} ${y}H${(bin + 1) * STEP}`;
    })
    .join('');
