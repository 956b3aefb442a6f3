import type { PhrasingContent } from 'mdast';

/** A closing tag is looked for among so many siblings; no name is longer. */
const FURTHEST = 1000;

/**
 * The last of the siblings that an element reaches whose words are not to be translated: one with
 * `translate="no"` (HTML standard, 3.2.6.3), or the class `notranslate` that Google Translate knows.
 * Undefined if no such element begins at `index`, or if it does not end.
 */
export function keptEnd(nodes: readonly PhrasingContent[], index: number): number | undefined {
  const first = tagOf(nodes[index]);
  if (!first || first.closes || !isKept(first.tag)) return undefined;
  let depth = 0;
  for (let at = index; at < nodes.length && at <= index + FURTHEST; at += 1) {
    const tag = tagOf(nodes[at]);
    if (tag?.name !== first.name) continue;
    depth += tag.closes ? -1 : 1;
    if (depth === 0) return at;
  }
  return undefined;
}

interface Tag {
  readonly tag: string;
  readonly name: string;
  readonly closes: boolean;
}

function tagOf(node: PhrasingContent | undefined): Tag | undefined {
  if (node?.type !== 'html') return undefined;
  const found = /^<(\/?)([a-z][a-z0-9]*)[\s>]/i.exec(node.value);
  if (!found || node.value.endsWith('/>')) return undefined;
  return { tag: node.value, name: found[2]?.toLowerCase() ?? '', closes: found[1] === '/' };
}

function isKept(tag: string): boolean {
  if (/\stranslate=(?:"no"|'no'|no)[\s>]/i.test(tag)) return true;
  const names = /\sclass=["']?([^"'>]*)/i.exec(tag)?.[1] ?? '';
  return names.split(/\s+/).includes('notranslate');
}

/** The words within some markup, as a reader sees them. */
export const plainOf = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text' || node.type === 'inlineCode') return node.value;
      if (node.type === 'break') return '\n';
      return 'children' in node ? plainOf(node.children) : '';
    })
    .join('');
