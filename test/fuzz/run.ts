import fc from 'fast-check';

const numberOf = (name: string): number | undefined => {
  const value = process.env[name];
  return value === undefined ? undefined : Number(value);
};

/** Cases of a property: 2,000 in every test run, more with `npm run fuzz`. */
const CASES = numberOf('FUZZ_CASES') ?? 2000;
/** `FUZZ_SEED=… npm run fuzz` repeats a run to the letter. */
const SEED = numberOf('FUZZ_SEED') ?? Math.floor(Math.random() * 2 ** 31);

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
  await fc.assert(property, { numRuns: Math.ceil(CASES * share), seed: SEED });
}
