import type { Element } from 'hast';
import { h } from 'hastscript';
import type { SystemComparison, Contrast } from '../compare-systems.ts';
import { type Metric, METRICS, type Scores, SIGNATURES } from '../scores.ts';

const METRIC_KEYS = Object.keys(METRICS) as Metric[];

/** The scores of a system, or of two side by side. */
export const scoreTable = (scores: Scores, comparison?: SystemComparison): Element =>
  h('div', { class: 'scroll' }, [
    h('table', [
      h('thead', [
        h(
          'tr',
          headOf(comparison !== undefined).map((name) => h('th', name)),
        ),
      ]),
      h(
        'tbody',
        METRIC_KEYS.map((metric) =>
          h('tr', [
            h('td', METRICS[metric]),
            ...(comparison
              ? contrastCells(comparison[metric])
              : [h('td', { class: 'number' }, [h('strong', scores[metric].toFixed(2))])]),
            h('td', { class: 'signature' }, SIGNATURES[metric]),
          ]),
        ),
      ),
    ]),
  ]);

const headOf = (two: boolean): string[] =>
  two
    ? ['', 'this one', 'the other', 'difference', 'p', 'other better', 'computed with']
    : ['', '', 'computed with'];

const contrastCells = ({ first, second, difference, p, wins }: Contrast): Element[] => [
  ...[first, second].map(({ score, low, high }) =>
    h('td', { class: 'number' }, [
      h('strong', score.toFixed(2)),
      h('span', { class: 'soft' }, ` ${low.toFixed(1)}–${high.toFixed(1)}`),
    ]),
  ),
  h('td', { class: 'number' }, `${difference < 0 ? '−' : '+'}${Math.abs(difference).toFixed(2)}`),
  h('td', { class: 'number' }, p.toFixed(3)),
  h('td', { class: 'number' }, `${Math.round(wins * 100)} %`),
];
