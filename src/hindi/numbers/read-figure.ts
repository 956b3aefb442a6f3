import type { Language } from '../../types.ts';
import type { Reading } from './quantity.ts';
import { plus, ratio, rational, type Rational } from './rational.ts';
import { ENGLISH_ORDINAL_ENDINGS } from './tables/english-words.ts';
import { ORDINAL_ENDINGS } from './tables/hindi-words.ts';
import { isNumeral, isVulgar, vulgarValue } from './vulgar.ts';
import type { Token } from './tokens.ts';

/** No quantity of the world has more; what is longer is an identifier, and stays text. */
const LONGEST = 40;

/** `१२`, `2.5`, `-5`, `½`, `2½`, `2/3`, `1 1/2`, `21वीं`, `21st`; ordinals only if not followed on. */
export function readFigure(
  tokens: readonly Token[],
  at: number,
  language: Language,
): Reading | undefined {
  return readFraction(tokens, at) ?? readOrdinal(tokens, at, language) ?? readPlain(tokens, at);
}

/** Whether a token is a figure that can be reckoned with. */
export const isReckoned = (token: Token | undefined): token is Token =>
  token?.type === 'figure' && token.key.length <= LONGEST && isNumeral(token.key);

function readPlain(tokens: readonly Token[], at: number): Reading | undefined {
  const token = tokens[at];
  if (isNegative(tokens, at)) {
    const value = rational(`-${(tokens[at + 1] as Token).key}`);
    return { quantity: { sort: 'cardinal', value }, next: at + 2 };
  }
  if (token?.type !== 'figure') return undefined;
  const figure = token.key;
  if (!isReckoned(token)) {
    return { quantity: { sort: 'identifier', value: ZERO, figure }, next: at + 1 };
  }
  return { quantity: { sort: 'cardinal', value: rational(figure), figure }, next: at + 1 };
}

const ZERO = rational('0');

/** A minus sign hangs on its figure and on nothing before it. */
function isNegative(tokens: readonly Token[], at: number): boolean {
  const [before, sign, figure] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (sign?.key !== '-' || sign.glued || figure?.glued !== true) return false;
  return isReckoned(figure) && before?.type !== 'figure' && tokens[at + 2]?.key !== '-';
}

function readFraction(tokens: readonly Token[], at: number): Reading | undefined {
  const first = fractionAt(tokens, at);
  if (first) return { quantity: { sort: 'fraction', value: first.value }, next: first.next };
  const whole = tokens[at];
  if (!isReckoned(whole) || whole.key.includes('.')) return undefined;
  const rest = fractionAt(tokens, at + 1);
  if (!rest) return undefined;
  const value = plus(rational(whole.key), rest.value);
  return { quantity: { sort: 'fraction', value }, next: rest.next };
}

/** A vulgar fraction below one: `½`, `2/3` without spaces. */
function fractionAt(
  tokens: readonly Token[],
  at: number,
): { value: Rational; next: number } | undefined {
  const [above, stroke, below] = tokens.slice(at, at + 3);
  if (above?.type === 'sign' && isVulgar(above.key)) {
    return { value: vulgarValue(above.key), next: at + 1 };
  }
  if (above?.type !== 'figure' || !stroke?.glued || !below?.glued) return undefined;
  if (!'/⁄'.includes(stroke.key) || !SMALL.test(above.key) || !SMALL.test(below.key)) {
    return undefined;
  }
  // 5/8/47 is a date, 1/10/3 a path.
  if (tokens[at + 3]?.key === stroke.key || tokens[at - 1]?.key === stroke.key) return undefined;
  const [n, d] = [BigInt(above.key), BigInt(below.key)];
  return n < d ? { value: ratio(n, d), next: at + 3 } : undefined;
}

const SMALL = /^[1-9]\d{0,2}$/;

/** Glued, or in Hindi with a space; without anusvara only glued: `75 वें`, `10वी`. */
function readOrdinal(
  tokens: readonly Token[],
  at: number,
  language: Language,
): Reading | undefined {
  const [figure, ending] = tokens.slice(at, at + 2);
  if (!isReckoned(figure) || ending?.type !== 'word') return undefined;
  const endings = language === 'hi' ? ORDINAL_ENDINGS : ENGLISH_ORDINAL_ENDINGS;
  if (!endings.includes(ending.key)) return undefined;
  if (!ending.glued && !(language === 'hi' && ending.key.endsWith('ं'))) return undefined;
  return { quantity: { sort: 'ordinal', value: rational(figure.key) }, next: at + 2 };
}
