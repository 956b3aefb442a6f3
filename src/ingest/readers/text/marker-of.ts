import { toAsciiDigits } from '../../../hindi/numbers/to-ascii-digits.ts';
import type { Marker } from './piece.ts';

/** What stands before an item, each with the rest of its line; sources: what typists use. */
const BULLET = /^([-*+•●○▪■◦‣➢►✓→])\s+(?=\S)/u;
const NUMBER = /^([0-9]{1,3}|[०-९]{1,3})([.)])\s*(?=[^\s0-9०-९])/u;
const LETTER = /^(?:\(([0-9०-९]{1,3}|[ivx]{1,4}|[a-hA-Hअ-ह])\)|([अ-ह])[.)])\s*(?=\S)/u;

/** The marker that a line begins with, and the text after it. */
export function markerOf(text: string): (Marker & { readonly text: string }) | undefined {
  const bullet = BULLET.exec(text);
  if (bullet) {
    return { kind: bullet[1] ?? '', label: '', text: text.slice(bullet[0].length) };
  }
  const number = NUMBER.exec(text);
  if (number) {
    const [all, digits = '', sign = ''] = number;
    return { kind: `1${sign}`, number: valueOf(digits), label: '', text: text.slice(all.length) };
  }
  const letter = LETTER.exec(text);
  if (!letter) return undefined;
  const label = letter[0].trim();
  return { kind: kindOf(label), label: `${label} `, text: text.slice(letter[0].length) };
}

const valueOf = (digits: string): number => Number(toAsciiDigits(digits));

/** `(क)` and `(ख)` are of one kind, `(1)` is of another. */
const kindOf = (label: string): string =>
  label
    .replace(/[0-9०-९]+/u, '1')
    .replace(/[अ-ह]/u, 'क')
    .replace(/[a-zA-Z]+/, 'a');
