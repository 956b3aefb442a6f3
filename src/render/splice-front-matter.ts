import { isScalar, parseDocument, Scalar, stringify } from 'yaml';

/**
 * Front matter with its fences in which `textOf` has given other words to some keys; whatever else
 * stands in it stays as the author wrote it. Empty if there is none.
 */
export function spliceFrontMatter(
  frontMatter: string,
  textOf: (key: string) => string | undefined,
): string {
  if (frontMatter === '') return '';
  const parts: string[] = [];
  let at = 0;
  for (const [key, node] of scalars(frontMatter)) {
    const words = textOf(key);
    const [from, to] = node.range ?? [];
    if (words === undefined || from === undefined || to === undefined) continue;
    parts.push(frontMatter.slice(at, from), written(words, node, frontMatter.slice(from, to)));
    at = to;
  }
  return `---\n${parts.join('')}${frontMatter.slice(at)}\n---\n`;
}

function scalars(frontMatter: string): [key: string, node: Scalar][] {
  // That no key stands twice was seen to when it was read; to look again takes the square of them.
  const { contents } = parseDocument(frontMatter, { uniqueKeys: false });
  if (contents === null || !('items' in contents)) return [];
  return contents.items.flatMap((item): [string, Scalar][] => {
    if (!('key' in item) || !isScalar(item.key) || !isScalar(item.value)) return [];
    return [[String(item.key.value), item.value]];
  });
}

/** In the author's own kind of quotation marks; a text of several lines becomes one line. */
function written(words: string, { type }: Scalar, before: string): string {
  const scalar = new Scalar(words.replace(/\s+/g, ' '));
  const isBlock = type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL;
  scalar.type = isBlock || type === undefined ? Scalar.QUOTE_DOUBLE : type;
  const end = before.endsWith('\n') ? '\n' : '';
  return stringify(scalar, { lineWidth: 0 }).trimEnd() + end;
}
