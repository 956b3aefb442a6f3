import type { Nodes, Root, Text } from 'hast';
import type { Convert } from './convert-legacy.ts';

/** Their text is none that is read, or is program code. */
const OTHER = new Set(['script', 'style', 'code', 'pre', 'textarea', 'template']);

/** Puts the texts of a web page through `convert`. */
export function convertLegacyPage(page: Root, convert: Convert): void {
  const texts = [...textsOf(page)];
  const read = convert(texts.map(({ value }) => value));
  texts.forEach((text, index) => {
    text.value = read[index] as string;
  });
}

function textsOf(node: Nodes): readonly Text[] {
  if (node.type === 'text') return [node];
  if (!('children' in node) || (node.type === 'element' && OTHER.has(node.tagName))) return [];
  return node.children.flatMap((child) => textsOf(child as Nodes));
}
