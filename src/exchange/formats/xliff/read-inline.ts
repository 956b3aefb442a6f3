import type { Attributes, Handlers } from '../../../memory/formats/strict-xml.ts';
import { serialiseTagged, type Token } from '../../../tags.ts';

/** No unit of a document is as long; what is longer is no longer kept. */
export const LONGEST = 1_000_000;

export interface InlineText extends Handlers {
  /** Tagged; undefined if it is longer than any unit. */
  tagged(): string | undefined;
}

/** Elements with text in them that are a pair of tags; with codes in them; and single ones. */
const PAIRS = new Set(['g', 'pc']);
const CODES = new Set(['bpt', 'ept', 'ph', 'it', 'ut']);
const OPENING = new Set(['bpt', 'bx', 'sc']);
const CLOSING = new Set(['ept', 'ex', 'ec']);

/**
 * Collects a `source` or `target` of XLIFF 1.2 or 2. A tag without a number of Setu's is `<0/>`,
 * which no unit has, so that whoever looks at the tags sees it. The text of other elements stays.
 */
export function inlineText(): InlineText {
  const tokens: Token[] = [];
  const pairs: (number | undefined)[] = [];
  let [length, codes] = [0, 0];
  return {
    open(name, attributes) {
      if (codes > 0 || CODES.has(name)) codes += 1;
      if (codes > 1) return;
      if (PAIRS.has(name)) {
        pairs.push(numberOf(attributes['id']));
        tokens.push({ type: 'open', n: pairs.at(-1) ?? 0 });
      } else {
        const token = singleTag(name, attributes);
        if (token) tokens.push(token);
      }
    },
    text(value) {
      if (codes > 0) return;
      length += value.length;
      if (length <= LONGEST) tokens.push({ type: 'text', value });
    },
    close(name) {
      if (codes > 0) codes -= 1;
      else if (PAIRS.has(name)) tokens.push({ type: 'close', n: pairs.pop() ?? 0 });
    },
    tagged: () => (length > LONGEST ? undefined : serialiseTagged(tokens)),
  };
}

function singleTag(name: string, attributes: Attributes): Token | undefined {
  const { id, rid, startRef } = attributes;
  if (OPENING.has(name)) return { type: 'open', n: numberOf(rid ?? id) };
  if (CLOSING.has(name)) return { type: 'close', n: numberOf(startRef ?? rid ?? id) };
  const isSingle = name === 'x' || name === 'ph' || name === 'it' || name === 'ut';
  return isSingle ? { type: 'empty', n: numberOf(id) } : undefined;
}

const numberOf = (id: string | undefined): number =>
  id !== undefined && /^\d{1,6}$/.test(id) ? Number(id) : 0;
