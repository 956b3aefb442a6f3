import fc from 'fast-check';

const given = process.env['FUZZ_SEED'];

/**
 * What properties are tried on. The same in every run of the tests, which are to say what a change
 * did; `npm run fuzz` looks further with another one each time.
 */
export const SEED =
  given === 'any' ? Math.floor(Math.random() * 2 ** 31) : Number(given ?? 20261123);

fc.configureGlobal({ seed: SEED });
