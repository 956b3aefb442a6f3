/**
 * Tagged text as HTML and back. Tags become `<span id="1">` and `<img id="2">`: an engine moves
 * those about with their words, and does not take an `<img>` for the end of a sentence.
 */
import type { ElementContent, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { parseTagged, serialiseTagged, type Token } from '../../tags.ts';

const parser = unified().use(rehypeParse, { fragment: true });

/** `< span id = "1" >` and `</ SPAN>`: engines put in spaces that HTML does not allow there. */
const SPACED_TAG = /<\s*(?:(\/)\s*)?(?=(?:span|img)\b)/gi;

/** The HTML that stands for a tagged text. */
export const toHtml = (tagged: string): string => parseTagged(tagged).map(written).join('');

function written(token: Token): string {
  if (token.type === 'text') return escapeHtml(token.value);
  if (token.type === 'close') return '</span>';
  return token.type === 'open' ? `<span id="${token.n}">` : `<img id="${token.n}">`;
}

const escapeHtml = (plain: string): string =>
  plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The tagged text that an engine's HTML stands for: tags it did not get from us are dropped. */
export function fromHtml(html: string): string {
  const tree = parser.parse(html.replaceAll(SPACED_TAG, '<$1'));
  return serialiseTagged(tree.children.flatMap(read));
}

function read(node: RootContent | ElementContent): Token[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }];
  if (node.type !== 'element') return [];
  const n = numberOf(node.properties.id);
  if (node.tagName === 'img') return n === undefined ? [] : [{ type: 'empty', n }];
  const inside = node.children.flatMap(read);
  if (node.tagName !== 'span' || n === undefined) return inside;
  return [{ type: 'open', n }, ...inside, { type: 'close', n }];
}

/** Also of `2/`, which is what HTML reads in `<img id=2/>`. */
function numberOf(id: unknown): number | undefined {
  const digits = /^\s*(\d{1,6})\s*\/?$/.exec(typeof id === 'string' ? id : '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}
