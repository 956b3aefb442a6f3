import type { NumberMention } from './mention.ts';
import { isReckoned } from './read-figure.ts';
import { CODE_FILLERS, CODE_WORDS, GLUED_UNITS, VERSION_WORDS } from './tables/contexts.ts';
import type { Token } from './tokens.ts';

/** More groups of figures no code has. */
const MOST_GROUPS = 6;

/** Figures that count nothing: telephone numbers, PIN codes, versions, 5G, A4. */
export function readIdentifier(
  tokens: readonly Token[],
  at: number,
): { mention: NumberMention; next: number } | undefined {
  const next = telephone(tokens, at) ?? code(tokens, at) ?? version(tokens, at) ?? name(tokens, at);
  if (next === undefined) return undefined;
  const parts = tokens.slice(at, next).filter(({ type }) => type === 'figure');
  const { start } = tokens[at] as Token;
  const { end } = tokens[next - 1] as Token;
  const values = [parts.map(({ key }) => key).join('')];
  return { mention: { kind: 'identifier', start, end, values, certain: true }, next };
}

/** `+91 98765 43210`, `98765 43210`, `011-23456789`. */
function telephone(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.key === '+' && /^\d{1,3}$/.test(glued(tokens, at + 1))) {
    return groupsEnd(tokens, at + 2);
  }
  const [first, second] = [figureAt(tokens, at), figureAt(tokens, at + 1)];
  if (/^[6-9]\d{4}$/.test(first) && /^\d{5}$/.test(second)) return at + 2;
  const third = tokens[at + 1]?.key === '-' ? glued(tokens, at + 2) : '';
  const isTrunk = /^0\d{2,4}$/.test(first) && /^\d{6,8}$/.test(third);
  return isTrunk || (/^[6-9]\d{4}$/.test(first) && /^\d{5}$/.test(third)) ? at + 3 : undefined;
}

const figureAt = (tokens: readonly Token[], at: number): string =>
  tokens[at]?.type === 'figure' ? tokens[at].key : '';

const glued = (tokens: readonly Token[], at: number): string =>
  tokens[at]?.glued ? figureAt(tokens, at) : '';

function groupsEnd(tokens: readonly Token[], at: number): number {
  let next = at;
  for (let groups = 0; groups < MOST_GROUPS; groups += 1) {
    const place = tokens[next]?.key === '-' ? next + 1 : next;
    if (!/^\d+$/.test(figureAt(tokens, place))) break;
    next = place + 1;
  }
  return next;
}

/** Figures after पिन कोड, मोबाइल नंबर, phone. */
function code(tokens: readonly Token[], at: number): number | undefined {
  if (!/^\d{3,}$/.test(figureAt(tokens, at))) return undefined;
  let before = at - 1;
  while (at - before < 4 && CODE_FILLERS.has(tokens[before]?.key ?? '')) before -= 1;
  return CODE_WORDS.has(tokens[before]?.key ?? '') ? groupsEnd(tokens, at) : undefined;
}

function version(tokens: readonly Token[], at: number): number | undefined {
  const figure = figureAt(tokens, at);
  return figure.includes('.') && VERSION_WORDS.has(tokens[at - 1]?.key ?? '') ? at + 1 : undefined;
}

/** 5G, 5जी, A4, U+0915: the figure alone is the mention. */
function name(tokens: readonly Token[], at: number): number | undefined {
  const [before, figure, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!isReckoned(figure)) return undefined;
  if ('₹$£€'.includes(before?.key ?? 'none')) return undefined;
  const isBehind = after?.glued === true && after.type === 'word' && isNamePart(after);
  const isPlus = before?.key === '+' && before.glued && /^[a-z]$/.test(tokens[at - 2]?.key ?? '');
  const isAhead =
    figure.glued && before?.type === 'word' && isLatin(before) && before.text !== 'Rs';
  return isBehind || isAhead || isPlus ? at + 1 : undefined;
}

const isLatin = ({ key }: Token): boolean => /^[a-z]{1,3}$/.test(key);

const isNamePart = (token: Token): boolean =>
  token.key === 'जी' || (isLatin(token) && !GLUED_UNITS.has(caseless(token)));

/** 5 g is a weight and 5G a network; of longer units the case does not matter. */
const caseless = ({ text, key }: Token): string => (text.length === 1 ? text : key);
