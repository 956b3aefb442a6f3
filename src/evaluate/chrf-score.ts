import { COLUMNS, ORDERS } from './count-segment.ts';

/** Recall counts twice as much as precision. */
const BETA = 2;

/**
 * chrF2 on 0–100 of counted rows that were added up (M. Popović, "chrF: character n-gram F-score for
 * automatic MT evaluation", WMT 2015); with `words`, chrF2++. Precision and recall are means over
 * the orders that both sides have n-grams of: sacreBLEU's effective order.
 */
export function chrfScore(counts: ArrayLike<number>, { words = false } = {}): number {
  let [precision, recall] = [0, 0];
  const orders = ORDERS.characters + (words ? ORDERS.words : 0);
  let effective = 0;
  for (let order = 0; order < orders; order += 1) {
    const at = COLUMNS.chrf + 3 * order;
    const hypothesis = counts[at] ?? 0;
    const reference = counts[at + 1] ?? 0;
    if (hypothesis === 0 || reference === 0) continue;
    precision += (counts[at + 2] ?? 0) / hypothesis;
    recall += (counts[at + 2] ?? 0) / reference;
    effective += 1;
  }
  if (precision + recall === 0) return 0;
  // The mean of each is the sum divided by `effective`, which falls out of one of the two factors.
  const weight = BETA ** 2;
  return (100 * (1 + weight) * precision * recall) / (weight * precision + recall) / effective;
}
