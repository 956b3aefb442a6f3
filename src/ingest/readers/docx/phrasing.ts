import type { PhrasingContent } from 'mdast';
import type { Look } from './look.ts';

/** A stretch of a paragraph: text in one look, or something that is no text. */
export type Piece =
  | { readonly text: string; readonly look: Look; readonly font: string | undefined }
  | { readonly node: PhrasingContent; readonly look?: Look };

export const PLAIN: Look = {
  strong: false,
  emphasis: false,
  delete: false,
  vertical: undefined,
  link: undefined,
};

/** From the outside to the inside. */
const LAYERS = ['link', 'strong', 'emphasis', 'delete', 'vertical'] as const;

/** The Markdown of a paragraph's pieces: formats lie in each other and hold no space at their ends. */
export function phrasing(
  pieces: readonly Piece[],
  convertText: (text: string, font: string | undefined) => string,
): PhrasingContent[] {
  const merged = mergeText(pieces).map((piece) =>
    'text' in piece ? { ...piece, text: convertText(piece.text, piece.font) } : piece,
  );
  return nest(trim(withNeighboursLook(merged.flatMap(splitSpace))), 0);
}

/** Word cuts runs wherever somebody has typed, spelt or saved; a syllable may lie in two. */
function mergeText(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    const joins =
      last && 'text' in last && 'text' in piece && last.font === piece.font && isSame(last, piece);
    if (joins) merged[merged.length - 1] = { ...last, text: last.text + piece.text };
    else merged.push(piece);
  }
  return merged;
}

const isSame = (a: Piece, b: Piece): boolean =>
  LAYERS.every((layer) => a.look?.[layer] === b.look?.[layer]);

function splitSpace(piece: Piece): Piece[] {
  if (!('text' in piece)) return [piece];
  const core = piece.text.trim();
  if (core === '') return [{ node: { type: 'text', value: piece.text } }];
  const at = piece.text.indexOf(core);
  const space = (value: string): Piece[] => (value ? [{ node: { type: 'text', value } }] : []);
  return [
    ...space(piece.text.slice(0, at)),
    { ...piece, text: core },
    ...space(piece.text.slice(at + core.length)),
  ];
}

interface Dressed {
  readonly node: PhrasingContent;
  readonly look: Look;
}

/** Space, breaks and notes are dressed in what the text before and behind them has in common. */
function withNeighboursLook(pieces: readonly Piece[]): Dressed[] {
  const looks = pieces.map(({ look }) => look);
  const before = looks.map((look) => look);
  const behind = looks.map((look) => look);
  for (let at = 1; at < looks.length; at += 1) before[at] ??= before[at - 1];
  for (let at = looks.length - 2; at >= 0; at -= 1) behind[at] ??= behind[at + 1];
  return pieces.map((piece, at) => ({
    node: 'text' in piece ? { type: 'text', value: piece.text } : piece.node,
    look: piece.look ?? common(before[at] ?? PLAIN, behind[at] ?? PLAIN),
  }));
}

const common = (a: Look, b: Look): Look => ({
  strong: a.strong && b.strong,
  emphasis: a.emphasis && b.emphasis,
  delete: a.delete && b.delete,
  vertical: a.vertical === b.vertical ? a.vertical : undefined,
  link: a.link === b.link ? a.link : undefined,
});

/** Without space and breaks at the ends of the paragraph. */
function trim(pieces: readonly Dressed[]): Dressed[] {
  const isText = ({ node }: Dressed): boolean =>
    node.type !== 'break' && (node.type !== 'text' || node.value.trim() !== '');
  const first = pieces.findIndex(isText);
  return first < 0 ? [] : pieces.slice(first, pieces.findLastIndex(isText) + 1);
}

function nest(pieces: readonly Dressed[], depth: number): PhrasingContent[] {
  const layer = LAYERS[depth];
  if (!layer) return joinText(pieces.map(({ node }) => node));
  return groupBy(pieces, ({ look }) => look[layer]).flatMap((group) => {
    const children = nest(group, depth + 1);
    const format = group[0]?.look[layer];
    return format ? wrap(layer, format, children) : children;
  });
}

function wrap(
  layer: (typeof LAYERS)[number],
  format: string | true,
  children: PhrasingContent[],
): PhrasingContent[] {
  if (layer === 'vertical') {
    const tag = (value: string): PhrasingContent => ({ type: 'html', value });
    return [tag(`<${format}>`), ...children, tag(`</${format}>`)];
  }
  if (layer === 'link') return [{ type: 'link', url: String(format), children }];
  return [{ type: layer, children }];
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => unknown): Item[][] {
  const groups: Item[][] = [];
  let key: unknown;
  for (const item of items) {
    const last = groups.at(-1);
    if (last && keyOf(item) === key) last.push(item);
    else groups.push([item]);
    key = keyOf(item);
  }
  return groups;
}

function joinText(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return groupBy(nodes, (node) => (node.type === 'text' ? 'text' : node)).map((group) => {
    const [first] = group as [PhrasingContent];
    if (first.type !== 'text') return first;
    return { type: 'text', value: group.map((node) => (node as typeof first).value).join('') };
  });
}
