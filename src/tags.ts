/**
 * The numbered tags that stand for markup in a segment's text: `<1>…</1>` round text, `<2/>` for
 * what is not text. A literal `<` or `&` is written `&lt;`, `&amp;`. Every stage and every engine
 * speaks this form, so markup is taken apart once (segment) and put together once (render).
 */
import type { Mark, Tag, Tagged } from './types.ts';

export type Token =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'open' | 'close' | 'empty'; readonly n: number };

export const escapeText = (plain: string): string =>
  plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const unescapeText = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Takes a tagged text apart; `<` that does not begin a tag is text. */
export function parseTagged(text: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const match of text.matchAll(/<(\/?)(\d{1,6})(\/?)>/g)) {
    if (match.index > from) {
      tokens.push({ type: 'text', value: unescapeText(text.slice(from, match.index)) });
    }
    const type = match[1] ? 'close' : match[3] ? 'empty' : 'open';
    tokens.push({ type, n: Number(match[2]) });
    from = match.index + match[0].length;
  }
  if (from < text.length) tokens.push({ type: 'text', value: unescapeText(text.slice(from)) });
  return tokens;
}

/** Puts tokens together again: the inverse of `parseTagged`. */
export function serialiseTagged(tokens: readonly Token[]): string {
  const written = tokens.map((token) => {
    if (token.type === 'text') return escapeText(token.value);
    if (token.type === 'empty') return `<${token.n}/>`;
    return token.type === 'open' ? `<${token.n}>` : `</${token.n}>`;
  });
  return written.join('');
}

export const hasTags = (text: string): boolean => /<\/?\d{1,6}\/?>/.test(text);

/** The text a reader sees: tags gone, code and bare addresses in their place. */
export function plainText({ text, tags }: Pick<Tagged, 'text' | 'tags'>): string {
  const byNumber = new Map(tags.map((tag) => [tag.n, tag]));
  const plain = parseTagged(text).map((token) => {
    if (token.type === 'text') return token.value;
    return token.type === 'empty' ? visible(byNumber.get(token.n)) : '';
  });
  return plain.join('');
}

/** What a reader sees of a bare address: `ram@example.com`, not `mailto:ram@example.com`. */
export const addressOf = (url: string): string => url.replace(/^mailto:/i, '');

/** What an opaque tag adds to the plain text of its block. */
function visible(tag: Tag | undefined): string {
  if (tag?.inline.kind === 'code' || tag?.inline.kind === 'kept') return tag.inline.value;
  if (tag?.inline.kind === 'autolink') return addressOf(tag.inline.url);
  return tag?.inline.kind === 'break' ? '\n' : '';
}

/** Where a slice of a block begins and ends; `ownsStart`: nobody before it takes marks at `start`. */
export interface Slice {
  readonly start: number;
  readonly end: number;
  readonly ownsStart: boolean;
}

/**
 * The tagged text of a slice of a block. A mark that reaches beyond the slice is cut to it, so that
 * each sentence of a bold passage is bold by itself. Tags are numbered from 1 in each slice: what
 * happens elsewhere in the block does not change a sentence.
 */
export function tagSlice(
  plain: string,
  marks: readonly Mark[],
  slice: Slice,
): Pick<Tagged, 'text' | 'tags'> {
  const inside = marks.filter((mark) => belongs(mark, slice));
  const tags = inside.map(({ opaque, open, close, inline }, index): Tag => {
    return { n: index + 1, opaque, open, close, inline };
  });
  const tokens: Token[] = [];
  const pending: { n: number; to: number }[] = [];
  let at = slice.start;
  const textUpTo = (to: number): void => {
    if (to > at) tokens.push({ type: 'text', value: plain.slice(at, to) });
    at = Math.max(at, to);
  };
  const closeUpTo = (to: number): void => {
    for (let last = pending.at(-1); last && last.to <= to; last = pending.at(-1)) {
      textUpTo(last.to);
      tokens.push({ type: 'close', n: last.n });
      pending.pop();
    }
  };
  inside.forEach((mark, index) => {
    const n = index + 1;
    const to = Math.min(mark.to, slice.end);
    closeUpTo(mark.from);
    textUpTo(mark.from);
    tokens.push({ type: mark.opaque ? 'empty' : 'open', n });
    if (mark.opaque) at = Math.max(at, to);
    else pending.push({ n, to });
  });
  closeUpTo(slice.end);
  textUpTo(slice.end);
  return { text: serialiseTagged(tokens), tags };
}

function belongs({ from, to }: Mark, { start, end, ownsStart }: Slice): boolean {
  if (from < to) return from < end && to > start;
  return (from > start && from <= end) || (from === start && ownsStart);
}
