import fc from 'fast-check';
import { SEED } from '../seed.ts';

/** Cases of a property: 2,000 in every test run, more with `npm run fuzz`. */
const CASES = Number(process.env['FUZZ_CASES'] ?? 2000);

/** `FUZZ_SEED=… npm run fuzz` repeats a run to the letter. */
process.stderr.write(`fuzz: ${CASES} cases of each property, FUZZ_SEED=${SEED}\n`);

/** Holds a property in many cases; what fails is told with the seed that finds it again. */
export async function hold<T>(
  values: fc.Arbitrary<T>,
  check: (value: T) => unknown,
  { share = 1 } = {},
): Promise<void> {
  const property = fc.asyncProperty(values, async (value) => {
    await check(value);
  });
  await fc.assert(property, { numRuns: Math.ceil(CASES * share) });
}
