interface Stretch {
  readonly start: number;
  readonly end: number;
}

const PAIRS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
  ['”', '“'],
  ['»', '«'],
]);
const OPENERS = new Set(PAIRS.values());

/**
 * Brackets, double quotation marks and opening single ones without a partner. Labels of lists, as
 * in `1)` and `a)`, inches, as in `5'10"`, faces and apostrophes are none. A closing ’ is not looked
 * at, since it may be an apostrophe.
 */
export function unbalanced(text: string): Stretch[] {
  const open: { sign: string; start: number }[] = [];
  const wrong: Stretch[] = [];
  const lastCloser = [...text.matchAll(/’(?!\p{L})/gu)].at(-1)?.index ?? -1;
  for (const { 0: sign, index: start } of text.matchAll(/[()[\]{}“”«»"‘]/g)) {
    const stretch = { start, end: start + 1 };
    if (isNoMark(text, start, sign)) continue;
    if (sign === '"') {
      if (open.at(-1)?.sign === '"') open.pop();
      else if (open.some((one) => one.sign === '"')) wrong.push(stretch);
      else open.push({ sign, start });
    } else if (sign === '‘') {
      if (lastCloser < start) wrong.push(stretch);
    } else if (OPENERS.has(sign)) open.push({ sign, start });
    else if (open.at(-1)?.sign === PAIRS.get(sign)) open.pop();
    else wrong.push(stretch);
  }
  return [...open.map(({ start }) => ({ start, end: start + 1 })), ...wrong];
}

function isNoMark(text: string, start: number, sign: string): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  if (sign === ')')
    return /(?:^|[\s;,])(?:\p{N}{1,3}|[ivx]{1,4}|\p{L}\p{M}?)$/u.test(before) &&
      !before.includes('(')
      ? true
      : /[:;]-?$/.test(before);
  if (sign === '(') return /[:;]-?$/.test(before);
  if (sign === '"')
    return /\d['’′]\s?\d{1,2}$|(?<!")\b\d{1,2}$/.test(before) && isInches(text, start);
  // An apostrophe before figures or cut words: ‘90s, ‘em.
  return sign === '‘' && /^‘(?:\d|em\b|tis\b|twas\b)/i.test(text.slice(start, start + 5));
}

/** 5'10", 15": an odd one, or there is nothing to be closed. */
const isInches = (text: string, start: number): boolean =>
  (text.slice(0, start).split('"').length - 1) % 2 === 0;
