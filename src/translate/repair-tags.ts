import { toAsciiDigits } from '../hindi/numbers/to-ascii-digits.ts';
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

/** No two runs of white space stand side by side in it, or a long one could be cut in many ways. */
const SPACED = /[<＜]\s*(?:(\/)\s*)?([0-9०-९]{1,6})\s*(?:(\/)\s*)?[>＞]/gu;

/** Full-width brackets, Devanagari digits and stray spaces inside of a tag. */
function tidySpelling(text: string): string {
  return text.replace(SPACED, (_, close = '', n = '', empty = '') => {
    return `<${close}${toAsciiDigits(String(n))}${empty}>`;
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
  const unclosed = new Set(open);
  return dropHollow(kept.filter((token) => token.type !== 'open' || !unclosed.has(token.n)));
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
  /** Whether there is something in each pair that is open, the innermost last. */
  const filled: boolean[] = [];
  for (const token of tokens) {
    if (token.type === 'open') filled.push(false);
    else if (token.type === 'close') {
      if (!filled.pop()) hollow.add(token.n);
      else if (filled.length > 0) filled[filled.length - 1] = true;
    } else if (filled.length > 0 && isContent(token)) filled[filled.length - 1] = true;
  }
  return tokens.filter((token) => token.type === 'text' || !hollow.has(token.n));
}

const isContent = (token: Token): boolean =>
  token.type === 'text' ? token.value.trim() !== '' : token.type === 'empty';

/** Engines put spaces round tags: inside pairs they belong outside, before marks nowhere. */
function tidySpaces(source: string, target: string): string {
  const tight = new Set([...source.matchAll(/[^\s>](<\d+\/>)/g)].map(([, tag]) => tag));
  return target
    .replace(/(?:<\d+>\s*)+/g, (run) => spacesOf(run) + tagsOf(run))
    .replace(/(?<!\s)(?:\s*<\/\d+>)+/g, (run) => tagsOf(run) + spacesOf(run))
    .replace(/(<\/\d+>|<\d+\/>)\s+([.,;:!?)\]”’])/g, '$1$2')
    .replace(/(?<!\s)\s+(<\d+\/>)/g, (match, tag: string) => (tight.has(tag) ? tag : match))
    .replace(/ {2,}/g, ' ')
    .trim();
}

const spacesOf = (run: string): string => run.replace(/<\/?\d+>/g, '');
const tagsOf = (run: string): string => run.replace(/\s+/g, '');
