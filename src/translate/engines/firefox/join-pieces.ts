import { parseTagged, serialiseTagged, type Token } from '../../../tags.ts';

/**
 * Puts translated pieces together, with a space where the cut had one. Markup that was cut in two is
 * one again: from where it opens first to where it closes last.
 */
export function joinPieces(texts: readonly string[], spaced: readonly boolean[]): string {
  const joined = texts.map((text, index) => (spaced[index] ? ` ${text.trim()}` : text)).join('');
  const tokens = parseTagged(joined);
  const last = new Map<number, Token>();
  for (const token of tokens) if (token.type === 'close') last.set(token.n, token);
  const opened = new Set<number>();
  const once = tokens.filter((token) => {
    if (token.type === 'close') return last.get(token.n) === token;
    if (token.type !== 'open') return true;
    return !opened.has(token.n) && opened.add(token.n);
  });
  return serialiseTagged(once);
}
