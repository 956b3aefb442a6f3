import { type SystemComparison, type Contrast, type Scores, SIGNATURES } from '../../index.ts';

/** What `setu evaluate --json` prints: four decimals, more than anyone compares. */
export function evaluationObject(scores: Scores, comparison: SystemComparison | undefined): object {
  const { bleu, chrf, chrfpp } = scores;
  return {
    bleu: rounded(bleu),
    chrf: rounded(chrf),
    chrfpp: rounded(chrfpp),
    signatures: SIGNATURES,
    ...(comparison && {
      comparison: {
        method: 'paired bootstrap resampling',
        samples: comparison.samples,
        seed: comparison.seed,
        bleu: contrastObject(comparison.bleu),
        chrf: contrastObject(comparison.chrf),
        chrfpp: contrastObject(comparison.chrfpp),
      },
    }),
  };
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

const contrastObject = ({ first, second, difference, p, wins }: Contrast): object => ({
  hypothesis: roundedAll(first),
  against: roundedAll(second),
  difference: rounded(difference),
  p: rounded(p),
  wins: rounded(wins),
});

const roundedAll = (values: object): object =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]: [string, number]) => [name, rounded(value)]),
  );
