import type { Properties } from 'hast';
import { isWordToken, tokensOf } from '../../hindi/tokens.ts';
import { plainText } from '../../tags.ts';
import type { Language, Tagged, UnitLinks, WordLink } from '../../types.ts';
import type { TaggedNode } from '../tagged-tree.ts';

/** A word of a text node that has partners, by UTF-16 offsets in that node. */
export interface WordMark {
  readonly start: number;
  readonly end: number;
  /**
   * `data-w` names it within its unit: h and its place among the Hindi words, or e; `data-to` names
   * its partners, `data-near` those that are less sure.
   */
  readonly properties: Properties;
}

export type WordMarks = ReadonlyMap<TaggedNode, readonly WordMark[]>;

/** What of a tree of tagged text carries which links. */
export type MarkWords = (tree: readonly TaggedNode[]) => WordMarks;

/**
 * For each text of a side of a unit in turn: which of its words are marked. Nothing is if the words
 * are not those that were linked, as when tags were broken.
 */
export function wordMarks(
  links: UnitLinks,
  language: Language,
  texts: readonly Tagged[],
): MarkWords[] {
  const expected = language === 'hi' ? links.source : links.target;
  const properties = propertiesOf(links, language);
  let before = 0;
  return texts.map((tagged) => {
    const first = before;
    before += tokensOf(plainText(tagged)).length;
    const words = expected.slice(first, before);
    return (tree) => marksOf(tree, words, (word) => properties.get(first + word));
  });
}

function propertiesOf({ firm, soft }: UnitLinks, language: Language): Map<number, Properties> {
  const sure = new Set(firm.map(String));
  const partners = new Map<number, Record<'to' | 'near', string[]>>();
  for (const link of soft) {
    const [own, other] = language === 'hi' ? link : [link[1], link[0]];
    const found = partners.get(own) ?? { to: [], near: [] };
    partners.set(own, found);
    found[sure.has(String(link)) ? 'to' : 'near'].push(nameOf(other, !isHindi(language)));
  }
  const written = (names: readonly string[]): string | undefined => names.join(' ') || undefined;
  return new Map(
    [...partners].map(([own, { to, near }]) => {
      const name = nameOf(own, isHindi(language));
      return [own, { dataW: name, dataTo: written(to), dataNear: written(near) }];
    }),
  );
}

const isHindi = (language: Language): boolean => language === 'hi';
const nameOf = (place: WordLink[number], hindi: boolean): string => `${hindi ? 'h' : 'e'}${place}`;

/** Marks may cut a word in two: then each part carries its links. */
function marksOf(
  tree: readonly TaggedNode[],
  words: readonly string[],
  propertiesAt: (word: number) => Properties | undefined,
): WordMarks {
  const leaves = leavesOf(tree);
  const tokens = tokensOf(leaves.map(textOf).join(''));
  const marks = new Map<TaggedNode, WordMark[]>();
  const isSame =
    tokens.length === words.length && tokens.every(({ text }, at) => text === words[at]);
  if (!isSame) return marks;
  let [next, from] = [0, 0];
  for (const leaf of leaves) {
    const to = from + textOf(leaf).length;
    const own: WordMark[] = [];
    // A word that goes on beyond this leaf is looked at again in the next.
    for (; (tokens[next]?.start ?? to) < to; next += 1) {
      const { text, start, end } = tokens[next] as (typeof tokens)[number];
      const properties = isWordToken(text) ? propertiesAt(next) : undefined;
      if (properties) {
        own.push({
          start: Math.max(start, from) - from,
          end: Math.min(end, to) - from,
          properties,
        });
      }
      if (end > to) break;
    }
    if (leaf.type === 'text' && own.length > 0) marks.set(leaf, own);
    from = to;
  }
  return marks;
}

const leavesOf = (tree: readonly TaggedNode[]): TaggedNode[] =>
  tree.flatMap((node) =>
    node.type === 'text' || node.tag.opaque ? [node] : leavesOf(node.children),
  );

/** Of an opaque mark what it adds to the plain text. */
const textOf = (leaf: TaggedNode): string =>
  leaf.type === 'text' ? leaf.value : plainText({ text: `<${leaf.tag.n}/>`, tags: [leaf.tag] });
