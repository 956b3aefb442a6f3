import type { Element, ElementContent } from 'hast';
import { h, s } from 'hastscript';
import type { Scores } from '../scores.ts';
import { markDifferences, type Stretch } from './mark-differences.ts';

/** A segment as the page shows it. */
export interface Segment {
  /** Its line in the files, from 1. */
  readonly line: number;
  readonly reference: string;
  readonly hypothesis: string;
  readonly scores: Scores;
  readonly other?: { readonly hypothesis: string; readonly scores: Scores };
}

/** A segment with its scores, and both texts with what the other has not marked. */
export function segmentItem({ line, reference, hypothesis, scores, other }: Segment): Element {
  const [referred, said] = markDifferences(reference, hypothesis);
  const [, otherSaid] = markDifferences(reference, other?.hypothesis ?? '');
  return h('li', [
    h('div', { class: 'score' }, [
      h('span', `line ${line}`),
      ...scoreBar(scores.chrf),
      h('span', `BLEU ${scores.bleu.toFixed(1)}`),
    ]),
    h('dl', [
      ...entry('reference', marked(referred, 'lacking')),
      ...entry('translation', marked(said, 'wrong')),
      ...(other
        ? entry('the other', [
            ...marked(otherSaid, 'wrong'),
            h('span', { class: 'soft' }, ` chrF ${other.scores.chrf.toFixed(1)}`),
          ])
        : []),
    ]),
  ]);
}

const entry = (term: string, content: readonly ElementContent[]): Element[] => [
  h('dt', term),
  h('dd', { dir: 'auto' }, [...content]),
];

function marked(stretches: readonly Stretch[], kind: 'wrong' | 'lacking'): ElementContent[] {
  if (stretches.length === 0) return [h('span', { class: 'empty' }, 'empty')];
  return stretches.flatMap(({ text, differs }): ElementContent[] => {
    if (!differs) return [{ type: 'text', value: text }];
    const words = text.trimEnd();
    return [h('mark', { class: kind }, words), { type: 'text', value: text.slice(words.length) }];
  });
}

function scoreBar(score: number): Element[] {
  const box = { x: 0, y: 0, height: 6 };
  return [
    s('svg', { viewBox: '0 0 100 6', preserveAspectRatio: 'none', 'aria-hidden': 'true' }, [
      s('rect', { ...box, width: 100, class: 'rest' }),
      s('rect', { ...box, width: Number(score.toFixed(1)) }),
    ]),
    h('span', `chrF ${score.toFixed(1)}`),
  ];
}
