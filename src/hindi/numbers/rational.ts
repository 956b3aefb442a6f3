/** An exact number; `d` is positive and has no factor in common with `n`. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

const size = (n: bigint): bigint => (n < 0n ? -n : n);

export function ratio(n: bigint, d: bigint): Rational {
  const common = gcd(size(n), d);
  return { n: n / common, d: d / common };
}

/** Of `12`, `-0.5` or `2/3` in ASCII digits. */
export function rational(text: string): Rational {
  const [above = '0', below] = text.split('/');
  const [whole = '0', decimals = ''] = above.split('.');
  const n = BigInt(`${whole}${decimals}`);
  return ratio(n, 10n ** BigInt(decimals.length) * BigInt(below ?? 1));
}

export const plus = (a: Rational, b: Rational): Rational => ratio(a.n * b.d + b.n * a.d, a.d * b.d);

export const times = (a: Rational, b: Rational): Rational => ratio(a.n * b.n, a.d * b.d);

export const isLess = (a: Rational, b: Rational): boolean => a.n * b.d < b.n * a.d;

export const isWhole = ({ d }: Rational): boolean => d === 1n;

/** The power of ten that clears the denominator, if one does. */
function decimalsOf(d: bigint): number | undefined {
  let rest = d;
  let places = 0;
  for (; rest % 10n === 0n; places += 1) rest /= 10n;
  for (; rest % 2n === 0n; places += 1) rest /= 2n;
  for (; rest % 5n === 0n; places += 1) rest /= 5n;
  return rest === 1n ? places : undefined;
}

/** `2.5`, or `2/3` where decimals do not end; equal numbers have equal texts. */
export function toText({ n, d }: Rational): string {
  const places = decimalsOf(d);
  if (places === undefined) return `${n}/${d}`;
  if (places === 0) return String(n);
  const digits = String((size(n) * 10n ** BigInt(places)) / d).padStart(places + 1, '0');
  const decimals = digits.slice(-places).replace(/0+$/, '');
  return `${n < 0n ? '-' : ''}${digits.slice(0, -places)}.${decimals}`;
}

/** As a number of the language, for small whole numbers such as days. */
export const toNumber = ({ n, d }: Rational): number => Number(n) / Number(d);
