import { checkPairs, type TextPair } from '../../src/check/check-pairs.ts';

/** After the rounds before, in which the program was compiled: as many as take a second. */
export function pairsPerSecond(pairs: readonly TextPair[]): { wall: number; processor: number } {
  for (let round = 0; round < WARM; round += 1) checkPairs(pairs);
  const from = performance.now();
  const used = process.cpuUsage();
  let rounds = 0;
  while (performance.now() - from < 1000) {
    checkPairs(pairs);
    rounds += 1;
  }
  const { user, system } = process.cpuUsage(used);
  const done = rounds * pairs.length;
  return {
    wall: Math.round((1000 * done) / (performance.now() - from)),
    processor: Math.round((1e6 * done) / (user + system)),
  };
}

const WARM = 2;
