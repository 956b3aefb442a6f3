/**
 * The text of a `seg`. Inline elements become numbered tags: a `bpt` with its `ept` is `<n>…</n>`, a
 * lone one, `ph`, `it` and `ut` are `<n/>`; the codes they hold are kept beside the text.
 */
import { escapeText } from '../../../tags.ts';
import type { Attributes, Handlers } from '../strict-xml.ts';
import type { Codes } from './tmx-unit.ts';

/** Text, or an inline element: its tag number if it has one, and what pairs `bpt` with `ept`. */
type Part = string | Code;
interface Code {
  readonly name: string;
  readonly n?: number;
  readonly pair: string;
  /** What it holds. */
  code: string;
}

/** Inline elements that hold codes of another format; `hi` and unknown ones hold text. */
const CODES = new Set(['bpt', 'ept', 'ph', 'it', 'ut']);

/** Collects a segment; `finish` gives its text and the codes in it once it has ended. */
export function segmentHandlers(): Handlers & { finish(): Finished } {
  const parts: Part[] = [];
  let depth = 0;
  return {
    open(name, attributes) {
      if (depth === 0 && CODES.has(name)) parts.push(newPart(name, attributes));
      if (depth > 0 || CODES.has(name)) depth += 1;
    },
    text(value) {
      const last = parts.at(-1);
      if (depth === 0) parts.push(value);
      else if (typeof last === 'object') last.code += value;
    },
    close() {
      if (depth > 0) depth -= 1;
    },
    finish: () => numberTags(parts),
  };
}

/** `x` is the same in both languages, as tag numbers are; `i` may differ, and is next best. */
function newPart(name: string, { x, i }: Attributes): Code {
  const number = name === 'ept' ? undefined : (x ?? (name === 'bpt' ? i : undefined));
  const usable = number !== undefined && /^\d{1,6}$/.test(number);
  return { name, pair: i ?? '', code: '', ...(usable && { n: Number(number) }) };
}

interface Finished {
  readonly text: string;
  readonly codes: Codes;
}

/** Tagged text of a segment, where each tag that opens is closed again. */
function numberTags(parts: readonly Part[]): Finished {
  const codes: Record<string, string> = {};
  const nextFree = freeNumbers(parts);
  const ends = lastEnds(parts);
  const open = new Map<string, number>();
  const written = parts.map((part, at) => {
    if (typeof part === 'string') return escapeText(part);
    const opened = open.get(part.pair);
    if (part.name === 'ept' && opened !== undefined) {
      open.delete(part.pair);
      if (part.code !== '') codes[`/${opened}`] = part.code;
      return `</${opened}>`;
    }
    const n = part.n ?? nextFree();
    const opens = part.name === 'bpt' && opened === undefined && (ends.get(part.pair) ?? -1) > at;
    if (opens) open.set(part.pair, n);
    if (part.code !== '') codes[n] = part.code;
    return opens ? `<${n}>` : `<${n}/>`;
  });
  return { text: written.join(''), codes };
}

/** Numbers from 1 that no part claims, also none that is yet to come. */
function freeNumbers(parts: readonly Part[]): () => number {
  const taken = new Set(parts.map((part) => (typeof part === 'string' ? undefined : part.n)));
  let free = 0;
  return () => {
    do free += 1;
    while (taken.has(free));
    return free;
  };
}

/** By pair, where its last `ept` stands. */
function lastEnds(parts: readonly Part[]): Map<string, number> {
  const ends = new Map<string, number>();
  parts.forEach((part, at) => {
    if (typeof part !== 'string' && part.name === 'ept') ends.set(part.pair, at);
  });
  return ends;
}
