import type { FootnoteReference } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Config } from '../config/schema.ts';
import { provenanceOf } from '../provenance.ts';
import { plainText } from '../tags.ts';
import type { Block, Document, Language, Tagged, Unit } from '../types.ts';

/** A document with its units, as renderers ask for them. */
export interface Edition {
  readonly document: Document;
  readonly units: readonly Unit[];
  readonly config: Config;
  unitsOf(block: string): readonly Unit[];
  /** The block whose text begins at that offset of the source. */
  blockAt(offset: number | undefined): Block | undefined;
  /** Plain text of a block in a language; undefined if it is missing there. */
  textOf(block: string, language: Language): string | undefined;
  /** Counted from 1 in the order of the references in the text. */
  footnoteNumber(label: string, language: Language): number;
}

export function editionOf(document: Document, units: readonly Unit[], config: Config): Edition {
  const byBlock = groupByBlock(units);
  const byStart = new Map(document.blocks.map((block) => [block.range?.[0], block]));
  const notes = { hi: footnotes(document), en: footnotes(document.existing ?? document) };
  return {
    document,
    units,
    config,
    unitsOf: (block) => byBlock.get(block) ?? [],
    blockAt: (offset) => (offset === undefined ? undefined : byStart.get(offset)),
    textOf: (block, language) => textOfUnits(byBlock.get(block) ?? [], language),
    footnoteNumber: (label, language) => notes[language].indexOf(label) + 1,
  };
}

function groupByBlock(units: readonly Unit[]): Map<string, Unit[]> {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    const group = groups.get(unit.block);
    if (group) group.push(unit);
    else groups.set(unit.block, [unit]);
  }
  return groups;
}

/** What stands on a side of a unit; nothing where there is no usable translation. */
export function sideOf(unit: Unit, language: Language): readonly Tagged[] {
  if (language === 'hi') return unit.source;
  return provenanceOf(unit) === 'missing' ? [] : unit.target;
}

/** Plain text of units in a language; undefined if there is none. */
export function textOfUnits(units: readonly Unit[], language: Language): string | undefined {
  const text = units.flatMap((unit) => sideOf(unit, language).map(plainText)).join(' ');
  return text.trim() === '' ? undefined : text.trim();
}

function footnotes(document: Document): string[] {
  const labels = new Set<string>();
  visit(document.tree, 'footnoteReference', (node: FootnoteReference) => {
    labels.add(node.identifier);
  });
  return [...labels];
}

/** The title in both languages: front matter's, else a first heading's. */
export function titleBlock(edition: Edition): Block | undefined {
  const { blocks } = edition.document;
  const fromMeta = blocks.find(({ key }) => key === 'title');
  if (fromMeta) return fromMeta;
  const [first] = edition.document.tree.children;
  return first?.type === 'heading' && first.depth === 1
    ? edition.blockAt(first.children[0]?.position?.start.offset)
    : undefined;
}

/** A name for a document without a title: that of its file, in words. */
export function nameOf({ path }: Document): string {
  const stem = path.replace(/^.*\//, '').replace(/(\.(hi|en))?\.[^.]*$/, '');
  return stem
    .split(/[-_\s]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
