import { parseTagged, serialiseTagged, type Token } from '../tags.ts';

export interface Repaired {
  /** Tagged text with exactly the well-formed tags that are left. */
  readonly text: string;
  /** Numbers of the source's tags that the engine lost or that had to be put somewhere. */
  readonly lost: readonly number[];
}

/**
 * An engine's answer with its tags set right by those of the source: spelling (`< 1 >`), doubled
 * and unknown tags, crossed or unclosed pairs, spaces that crept in. What is missing is named. A
 * missing opaque tag (a footnote, an image) is put at the end rather than lost.
 */
export function repairTags(source: string, target: string): Repaired {
  const wanted = wantedTags(parseTagged(source));
  const kept = dropWrong(parseTagged(tidySpelling(target)), wanted);
  const present = new Set(kept.flatMap((token) => (token.type === 'text' ? [] : [token.n])));
  const lost = [...wanted.keys()].filter((n) => !present.has(n));
  const missing = lost.filter((n) => wanted.get(n) === 'empty');
  const text = serialiseTagged([...kept, ...missing.map((n): Token => ({ type: 'empty', n }))]);
  return { text: tidySpaces(source, text), lost };
}

type Wanted = ReadonlyMap<number, 'pair' | 'empty'>;

function wantedTags(source: readonly Token[]): Wanted {
  const wanted = new Map<number, 'pair' | 'empty'>();
  for (const token of source) {
    if (token.type === 'open') wanted.set(token.n, 'pair');
    if (token.type === 'empty') wanted.set(token.n, 'empty');
  }
  return wanted;
}

/** Full-width brackets, Devanagari digits and stray spaces inside of a tag. */
function tidySpelling(text: string): string {
  return text.replace(/[<＜]\s*(\/?)\s*([0-9०-९]{1,6})\s*(\/?)\s*[>＞]/gu, (_, close, n, empty) => {
    const digits = String(n).replace(/[०-९]/gu, (digit) => String(digit.charCodeAt(0) - 0x966));
    return `<${close}${digits}${empty}>`;
  });
}

/** Keeps each wanted tag once and well nested; text always stays. */
function dropWrong(tokens: readonly Token[], wanted: Wanted): Token[] {
  const kept: Token[] = [];
  const open: number[] = [];
  const seen = new Set<number>();
  for (const token of tokens) {
    if (token.type === 'text') {
      kept.push(token);
    } else if (token.type === 'close') {
      closeDownTo(token.n, open, kept);
    } else if (!seen.has(token.n) && wanted.get(token.n) === 'empty') {
      seen.add(token.n);
      kept.push({ type: 'empty', n: token.n });
    } else if (!seen.has(token.n) && token.type === 'open' && wanted.has(token.n)) {
      seen.add(token.n);
      open.push(token.n);
      kept.push(token);
    }
  }
  return dropHollow(kept.filter((token) => token.type !== 'open' || !open.includes(token.n)));
}

/** Closes tag `n` and whatever was opened inside it; nothing if it is not open. */
function closeDownTo(n: number, open: number[], kept: Token[]): void {
  if (!open.includes(n)) return;
  for (let last = open.pop(); last !== undefined; last = open.pop()) {
    kept.push({ type: 'close', n: last });
    if (last === n) return;
  }
}

/** A pair round nothing marks nothing: its words were moved out of it. */
function dropHollow(tokens: readonly Token[]): Token[] {
  const hollow = new Set<number>();
  tokens.forEach((token, index) => {
    const after = tokens.slice(index + 1, index + 3);
    const next = after[0]?.type === 'text' && after[0].value.trim() === '' ? after[1] : after[0];
    if (token.type === 'open' && next?.type === 'close' && next.n === token.n) hollow.add(token.n);
  });
  return tokens.filter((token) => token.type === 'text' || !hollow.has(token.n));
}

/** Engines put spaces round tags: inside pairs they belong outside, before marks nowhere. */
function tidySpaces(source: string, target: string): string {
  return target
    .replace(/(<\d+>)(\s+)/g, '$2$1')
    .replace(/(\s+)(<\/\d+>)/g, '$2$1')
    .replace(/(<\/\d+>|<\d+\/>)\s+([.,;:!?)\]”’])/g, '$1$2')
    .replace(/\s+(<(\d+)\/>)/g, (match, tag: string) => {
      const tight = new RegExp(`[^\\s>]${tag}`).test(source);
      return tight ? tag : match;
    })
    .replace(/ {2,}/g, ' ')
    .trim();
}
