import type { Link } from './gale-church.ts';

export interface Counts {
  readonly found: number;
  readonly right: number;
  readonly wanted: number;
  readonly rightPairs: number;
  readonly nullsFound: number;
  readonly nullsRight: number;
  readonly nullsWanted: number;
}

const key = ({ source, target }: Link): string => `${source.join()}/${target.join()}`;
const isNull = ({ source, target }: Link): boolean => source.length === 0 || target.length === 0;

/** What strict F1 is made of: precision counts omissions and additions, recall does not. */
export function count(found: readonly Link[], gold: readonly Link[]): Counts {
  const wanted = new Set(gold.map(key));
  const right = found.filter((one) => wanted.has(key(one)));
  const nulls = right.filter(isNull).length;
  const nullsWanted = gold.filter(isNull).length;
  return {
    ...{ found: found.length, right: right.length, wanted: gold.length - nullsWanted },
    ...{ rightPairs: right.length - nulls, nullsFound: found.filter(isNull).length },
    ...{ nullsRight: nulls, nullsWanted },
  };
}

/** Strict F1 and the F1 of omissions and additions over several documents, in per cent. */
export function figures(all: readonly Counts[]): { f1: number; nulls: number } {
  const sum = (name: keyof Counts): number => all.reduce((total, one) => total + one[name], 0);
  const precision = sum('right') / Math.max(1, sum('found'));
  const recall = sum('rightPairs') / Math.max(1, sum('wanted'));
  const nulls = sum('nullsFound') + sum('nullsWanted');
  return {
    f1: (200 * precision * recall) / Math.max(1e-9, precision + recall),
    nulls: nulls === 0 ? 100 : (200 * sum('nullsRight')) / nulls,
  };
}
