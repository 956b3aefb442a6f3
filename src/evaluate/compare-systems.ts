import { seededRandom } from '../random.ts';
import { checkSegments, type Counted, sumDrawn } from './count-segments.ts';
import { estimateScore, type Estimate } from './estimate-score.ts';
import { scoreCorpus } from './score-corpus.ts';
import { corpusScores, type Metric, METRICS, type Scores } from './scores.ts';

/** Two systems by one metric. */
export interface Contrast {
  readonly first: Estimate;
  readonly second: Estimate;
  /** The second's score less the first's. */
  readonly difference: number;
  /** How likely so large a difference is by chance alone. */
  readonly p: number;
  /** In which share of the samples the second was better; a tie counts half. */
  readonly wins: number;
}

export interface SystemComparison extends Readonly<Record<Metric, Contrast>> {
  readonly samples: number;
  readonly seed: number;
}

export interface BootstrapOptions {
  /** How many samples are drawn; 1,000 by default. */
  readonly samples?: number;
  /** The same seed gives the same samples; 12345 by default, as in sacreBLEU. */
  readonly seed?: number;
}

/**
 * Compares two systems' translations of the same references by paired bootstrap resampling
 * (P. Koehn, "Statistical Significance Tests for Machine Translation Evaluation", EMNLP 2004): of
 * as many segments as there are, drawn with replacement, both systems are scored, again and again.
 * `p` is sacreBLEU's: the share of samples, one added, in which the distance of the systems is more
 * from its mean than the real distance is from none; only that systems which are alike in every
 * sample have 1, where sacreBLEU has the least that there is. Throws a SetuError `input` unless both
 * have as many segments.
 */
export function compareSystems(
  first: Counted,
  second: Counted,
  { samples = 1000, seed = 12345 }: BootstrapOptions = {},
): SystemComparison {
  checkSegments(first.segments, second.segments);
  const drawn = drawSamples([first, second], samples, seed);
  const [one, other] = [scoreCorpus(first), scoreCorpus(second)];
  const contrast = (metric: Metric): Contrast =>
    contrastOf(
      [one[metric], drawn.map(([score]) => score[metric])],
      [other[metric], drawn.map(([, score]) => score[metric])],
    );
  const [bleu, chrf, chrfpp] = METRIC_KEYS.map(contrast) as [Contrast, Contrast, Contrast];
  return { bleu, chrf, chrfpp, samples, seed };
}

const METRIC_KEYS = Object.keys(METRICS) as Metric[];

type Systems = readonly [Counted, Counted];

/** The scores of both systems on each sample, which is the same for both. */
function drawSamples(systems: Systems, samples: number, seed: number): [Scores, Scores][] {
  const random = seededRandom(seed);
  const drawn = new Uint32Array(systems[0].segments);
  return Array.from({ length: samples }, () => {
    for (let draw = 0; draw < drawn.length; draw += 1) drawn[draw] = random(drawn.length);
    return [corpusScores(sumDrawn(systems[0], drawn)), corpusScores(sumDrawn(systems[1], drawn))];
  });
}

type Sampled = readonly [score: number, samples: readonly number[]];

function contrastOf([first, firsts]: Sampled, [second, seconds]: Sampled): Contrast {
  const differences = seconds.map((score, index) => score - (firsts[index] as number));
  const distances = differences.map(Math.abs);
  const mean = sum(distances) / distances.length;
  const extreme = distances.filter((distance) => distance - mean > Math.abs(second - first));
  const alike = distances.every((distance) => distance === 0);
  return {
    first: estimateScore(first, firsts),
    second: estimateScore(second, seconds),
    difference: second - first,
    p: alike ? 1 : (extreme.length + 1) / (distances.length + 1),
    wins: sum(differences.map((one) => (Math.sign(one) + 1) / 2)) / differences.length,
  };
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
