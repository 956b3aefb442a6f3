import { childAt, valueAt } from './elements.ts';
import type { XmlElement } from './parse-xml.ts';
import type { Numbering } from './read-numbering.ts';

/** What a paragraph is. */
export type Kind =
  | { readonly type: 'paragraph' | 'quotation' | 'contents' | 'title' }
  | { readonly type: 'heading'; readonly depth: number }
  | {
      readonly type: 'item';
      readonly list: string;
      readonly level: number;
      readonly ordered: boolean;
      readonly start: number;
    };

/** Word writes the names of its own styles in English; others write those that people see. */
const HEADING = /^(?:heading|शीर्षक)\s*([1-9१-९])$/i;
const TITLE = /^(?:title|मुख्य शीर्षक|शीर्षक)$/i;
const QUOTATION = /^(?:(?:intense |block )?quote|quotations|block text|उद्धरण)$/i;
/** Page numbers mean nothing in an edition. */
const CONTENTS = /^(?:toc|विषय-?सूची) ?[1-9१-९]$/i;
/** Lists whose depth the style says, each with a numbering of its own. */
const LIST_STYLE = /^list (?:bullet|number) ([2-5])$/i;

/** A paragraph's kind, by the names of its styles, its outline level and its numbering. */
export function kindOf(
  paragraph: XmlElement,
  styles: readonly XmlElement[],
  numbering: Numbering,
): Kind {
  const names = styles.map((style) => valueAt(style, 'w:name') ?? '');
  const named = (pattern: RegExp): RegExpExecArray | undefined =>
    names.map((name) => pattern.exec(name)).find((found) => found !== null) ?? undefined;
  if (named(CONTENTS)) return { type: 'contents' };
  if (named(TITLE)) return { type: 'title' };
  const properties = [paragraph, ...styles].map((one) => childAt(one, 'w:pPr'));
  const depth = digitOf(named(HEADING)?.[1]) ?? outlineDepth(properties);
  if (depth !== undefined) return { type: 'heading', depth: Math.min(depth, 6) };
  if (named(QUOTATION)) return { type: 'quotation' };
  const numbered = properties.map((one) => childAt(one, 'w:numPr')).filter(Boolean);
  const list = numbered.map((one) => valueAt(one, 'w:numId')).find(Boolean);
  if (list === undefined || list === '0') return { type: 'paragraph' };
  const written = Number(numbered.map((one) => valueAt(one, 'w:ilvl')).find(Boolean) ?? 0);
  const level = Number.isInteger(written) ? Math.max(0, Math.min(written, 8)) : 0;
  const definition = numbering(list, level);
  if (!definition) return { type: 'paragraph' };
  const deeper = (digitOf(named(LIST_STYLE)?.[1]) ?? 1) - 1;
  return { type: 'item', list, level: Math.min(level + deeper, 8), ...definition };
}

/** Levels 0 to 8 are those of headings, 9 is that of text (ECMA-376 part 1, 17.3.1.20). */
function outlineDepth(properties: readonly (XmlElement | undefined)[]): number | undefined {
  const level = properties.map((one) => valueAt(one, 'w:outlineLvl')).find(Boolean);
  return level !== undefined && /^[0-8]$/.test(level) ? Number(level) + 1 : undefined;
}

function digitOf(digit: string | undefined): number | undefined {
  if (digit === undefined) return undefined;
  const devanagari = '०१२३४५६७८९'.indexOf(digit);
  return devanagari < 0 ? Number(digit) : devanagari;
}
