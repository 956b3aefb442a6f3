import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { SystemComparison } from '../compare-systems.ts';
import type { Counted } from '../count-segments.ts';
import { scoreCorpus } from '../score-corpus.ts';
import { scoreSegments } from '../score-segments.ts';
import { distribution } from './distribution.ts';
import { scoreTable } from './score-table.ts';
import { type Segment, segmentItem } from './segment-item.ts';
import { STYLES } from './styles.ts';

/** Texts, a segment a place, and what the page calls them. */
export interface Side {
  readonly name: string;
  readonly segments: readonly string[];
}

/** Translations, and what was counted of them. */
export interface System extends Side {
  readonly counted: Counted;
}

export interface PageOptions {
  /** Another system, and how it compares. */
  readonly against?: System & { readonly comparison: SystemComparison };
  /** How many segments are shown; 200 by default. */
  readonly most?: number;
}

/**
 * A page in HTML with the scores, how the segments' chrF is spread, and the worst segments first,
 * with the words marked in which translation and reference differ. It needs no other file and makes
 * no request; texts are escaped.
 */
export function evaluationPage(
  hypothesis: System,
  reference: Side,
  { against, most = 200 }: PageOptions = {},
): string {
  const segments = worstFirst(hypothesis, reference, against);
  const scores = scoreCorpus(hypothesis.counted);
  const title = `${hypothesis.name} against ${reference.name}`;
  const body = [
    h('h1', title),
    h('p', { class: 'soft' }, introduction(segments.length, against)),
    scoreTable(scores, against?.comparison),
    h('h2', 'How the segments are spread'),
    h('p', { class: 'soft' }, `Segments by their chrF${against ? LINE : ''}.`),
    h('div', { class: 'scroll' }, [
      distribution(
        segments.map((one) => one.scores.chrf),
        against && segments.flatMap(({ other }) => (other ? [other.scores.chrf] : [])),
      ),
    ]),
    h('h2', 'The worst first'),
    h('p', { class: 'soft' }, keyTo(segments.length, most)),
    h('ol', segments.slice(0, most).map(segmentItem)),
  ];
  return `<!doctype html>\n${toHtml(document(title, body))}\n`;
}

const LINE = '; the line is the other system';

/** By chrF, then by line. */
function worstFirst(hypothesis: System, reference: Side, against: System | undefined): Segment[] {
  const scores = scoreSegments(hypothesis.counted);
  const others = against && scoreSegments(against.counted);
  return scores
    .map((own, index): Segment => {
      const other = others?.[index];
      return {
        line: index + 1,
        reference: reference.segments[index] ?? '',
        hypothesis: hypothesis.segments[index] ?? '',
        scores: own,
        ...(other && {
          other: { hypothesis: against?.segments[index] ?? '', scores: other },
        }),
      };
    })
    .sort((one, next) => one.scores.chrf - next.scores.chrf);
}

function introduction(count: number, against: PageOptions['against']): string {
  const segments = `${count} segment${count === 1 ? '' : 's'}`;
  if (!against) return segments;
  const { samples, seed } = against.comparison;
  return (
    `${segments}; the other is ${against.name}. Intervals (95 %) and p by paired bootstrap ` +
    `resampling, ${samples} samples, seed ${seed}.`
  );
}

const keyTo = (count: number, most: number): string =>
  (count > most ? `${most} of ${count}. ` : '') +
  'Marked are words of the reference that the translation lacks, and words of the translation ' +
  'that the reference lacks.';

const document = (title: string, body: readonly ElementContent[]) =>
  h('html', { lang: 'en' }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', {
        'http-equiv': 'Content-Security-Policy',
        content: "default-src 'none'; style-src 'unsafe-inline'",
      }),
      h('title', title),
      h('style', STYLES),
    ]),
    h('body', [h('main', [...body])]),
  ]);
