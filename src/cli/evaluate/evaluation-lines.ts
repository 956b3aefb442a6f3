import {
  type SystemComparison,
  type Metric,
  METRICS,
  type Scores,
  SIGNATURES,
} from '../../index.ts';
import { printable } from '../format.ts';

const METRIC_KEYS = Object.keys(METRICS) as Metric[];

/** What `setu evaluate` prints for people. */
export function evaluationLines(
  scores: Scores,
  [name, other]: readonly [string, string],
  comparison: SystemComparison | undefined,
): string {
  const lines = comparison
    ? [
        row(['', printable(name), printable(other), 'difference', 'p', 'other better']),
        ...METRIC_KEYS.map((metric) => row(contrastCells(metric, comparison))),
        '',
        `Scores with their 95 % interval; ${comparison.samples} paired bootstrap samples, ` +
          `seed ${comparison.seed}.`,
      ]
    : METRIC_KEYS.map(
        (metric) =>
          `${METRICS[metric].padEnd(8)} ${scores[metric].toFixed(2).padStart(6)}  ` +
          SIGNATURES[metric],
      );
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

function contrastCells(metric: Metric, comparison: SystemComparison): string[] {
  const { first, second, difference, p, wins } = comparison[metric];
  return [
    METRICS[metric],
    ...[first, second].map(
      ({ score, low, high }) => `${score.toFixed(2)} (${low.toFixed(1)}–${high.toFixed(1)})`,
    ),
    `${difference < 0 ? '−' : '+'}${Math.abs(difference).toFixed(2)}`,
    p.toFixed(3),
    `${Math.round(wins * 100)} %`,
  ];
}

const WIDTHS = [8, 22, 22, 11, 7, 12];

const row = (cells: readonly string[]): string =>
  cells.map((cell, index) => cell.padEnd(WIDTHS[index] ?? 0)).join(' ');
