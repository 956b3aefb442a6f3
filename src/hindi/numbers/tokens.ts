import { toAsciiDigits } from './to-ascii-digits.ts';
import { wordKey } from './word-key.ts';

export interface Token {
  readonly type: 'word' | 'figure' | 'sign';
  readonly text: string;
  /** Of a word its key, of a figure its digits in ASCII without grouping, of a sign a plain sign. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Whether nothing stands between it and the token before. */
  readonly glued: boolean;
}

/** छ: with a colon for the visarga; रु०, ई० with a zero for the sign of abbreviation. */
const TOKEN =
  /([0-9०-९]+(?:[.,][0-9०-९]+)*)|(छ:(?![\p{L}\p{M}\p{Nd}])|\p{L}[\p{L}\p{M}\u200C\u200D]*)(०(?![0-9०-९]))?|([^\s])/gu;

const SIGNS: ReadonlyMap<string, string> = new Map([
  ...['–', '—', '−', '‐', '‑'].map((dash) => [dash, '-'] as const),
  ...['’', '‘', 'ʼ'].map((mark) => [mark, "'"] as const),
  ['॰', '.'],
  ['०', '.'],
]);

/** The words, figures and signs of a text; `1,2,3` is five tokens, `1,00,000` one. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  const add = (type: Token['type'], part: string, start: number, key: string): void => {
    const end = start + part.length;
    tokens.push({ type, text: part, key, start, end, glued: start === last && start > 0 });
    last = end;
  };
  for (const match of text.matchAll(TOKEN)) {
    // Groups by number: by name they take twice as long.
    const [, figure, word, zero, sign] = match as readonly (string | undefined)[];
    const at = match.index;
    if (figure !== undefined) addFigures(figure, at, add);
    if (word !== undefined) add('word', word, at, wordKey(word.replace(/:$/, 'ः')));
    if (word !== undefined && zero !== undefined) add('sign', zero, at + word.length, '.');
    if (sign !== undefined) add('sign', sign, at, SIGNS.get(sign) ?? sign);
  }
  return tokens;
}

type Add = (type: Token['type'], part: string, start: number, key: string) => void;

function addFigures(run: string, start: number, add: Add): void {
  const digits = toAsciiDigits(run);
  if (isGrouped(digits)) {
    add('figure', run, start, digits.replaceAll(',', ''));
    return;
  }
  let at = start;
  for (const [index, piece] of run.split(',').entries()) {
    if (index > 0) add('sign', ',', at - 1, ',');
    add('figure', piece, at, toAsciiDigits(piece));
    at += piece.length + 1;
  }
}

/** Groups of three, or after the last three groups of two as in India; decimals only at the end. */
function isGrouped(digits: string): boolean {
  if (!digits.includes(',')) return true;
  const [whole = '', ...decimals] = digits.split('.');
  if (decimals.length > 1) return false;
  const [first = '', ...rest] = whole.split(',');
  const last = rest.pop();
  if (last?.length !== 3 || first.length > 3) return false;
  return rest.every(({ length }) => length === 3) || rest.every(({ length }) => length === 2);
}
