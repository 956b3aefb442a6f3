import { COLUMNS, ORDERS } from './count-segment.ts';

/**
 * BLEU on 0–100 of counted rows that were added up (K. Papineni et al., "BLEU: a Method for
 * Automatic Evaluation of Machine Translation", ACL 2002). An order without a match counts as half
 * a match, the next as a quarter … (method 3 of B. Chen and C. Cherry, WMT 2014: sacreBLEU's `exp`).
 * For one sentence, `effective` leaves out orders that it is too short for, as sacreBLEU's
 * `sentence_bleu` does; a corpus without them has 0.
 */
export function bleuScore(counts: ArrayLike<number>, { effective = false } = {}): number {
  let logs = 0;
  let orders = 0;
  let share = 1;
  let matched = false;
  for (; orders < ORDERS.bleu; orders += 1) {
    const matches = counts[COLUMNS.bleu + 2 * orders] ?? 0;
    const ngrams = counts[COLUMNS.bleu + 2 * orders + 1] ?? 0;
    if (ngrams === 0) break;
    if (matches === 0) share /= 2;
    matched ||= matches > 0;
    logs += Math.log((matches || share) / ngrams);
  }
  if (!matched || (!effective && orders < ORDERS.bleu)) return 0;
  return 100 * brevityPenalty(counts) * Math.exp(logs / orders);
}

function brevityPenalty(counts: ArrayLike<number>): number {
  const reference = counts[COLUMNS.referenceWords] ?? 0;
  const hypothesis = counts[COLUMNS.bleu + 1] ?? 0;
  return hypothesis < reference ? Math.exp(1 - reference / hypothesis) : 1;
}
