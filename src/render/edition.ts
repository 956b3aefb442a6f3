import type { Heading } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Config } from '../config/schema.ts';
import { groupBy } from '../group-by.ts';
import { provenanceOf } from '../provenance.ts';
import { plainText } from '../tags.ts';
import type { Block, Document, Language, Tagged, Unit } from '../types.ts';
import { numberFootnotes } from './footnotes.ts';

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
  /** Counted from 1 in the order of the references in the Hindi; 0 for a note that it has not. */
  footnoteNumber(label: string, language: Language): number;
  /** Of a heading below the title: from 2, without gaps, however deep the author began. */
  headingLevel(depth: number): number;
}

export function editionOf(document: Document, units: readonly Unit[], config: Config): Edition {
  const byBlock = groupBy(units, ({ block }) => block);
  const into = unitsInto(units);
  const byStart = new Map(document.blocks.map((block) => [block.range?.[0], block]));
  const notes = numberFootnotes(document, units);
  const depths = headingDepths(document);
  return {
    document,
    units,
    config,
    unitsOf: (block) => byBlock.get(block) ?? [],
    blockAt: (offset) => (offset === undefined ? undefined : byStart.get(offset)),
    textOf: (block, language) => textOfUnits(byBlock.get(block) ?? into.get(block) ?? [], language),
    footnoteNumber: (label, language) => notes[language].get(label) ?? 0,
    headingLevel: (depth) => Math.min(6, 2 + Math.max(0, depths.indexOf(depth))),
  };
}

/** An existing English has blocks of its own, such as the alt texts of its images. */
function unitsInto(units: readonly Unit[]): Map<string, Unit[]> {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    for (const block of new Set(unit.target.map((tagged) => tagged.block))) {
      const group = groups.get(block);
      if (group) group.push(unit);
      else groups.set(block, [unit]);
    }
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

/** The depths of the headings below the title, each once. */
function headingDepths(document: Document): number[] {
  const depths = new Set<number>();
  const title = titleHeading(document);
  visit(document.tree, 'heading', (node) => {
    if (node !== title) depths.add(node.depth);
  });
  return [...depths].sort((a, b) => a - b);
}

/** The title in both languages: front matter's, else a first heading's. */
export function titleBlock(edition: Edition): Block | undefined {
  const fromMeta = edition.document.blocks.find(({ key }) => key === 'title');
  if (fromMeta) return fromMeta;
  return edition.blockAt(titleHeading(edition.document)?.children[0]?.position?.start.offset);
}

function titleHeading({ blocks, tree }: Document): Heading | undefined {
  const [first] = tree.children;
  const isTitle = first?.type === 'heading' && first.depth === 1;
  return isTitle && !blocks.some(({ key }) => key === 'title') ? first : undefined;
}

/** A name for a document without a title: that of its file, in words. */
export function nameOf({ path }: Document): string {
  const stem = path.replace(/^.*\//, '').replace(/(\.(hi|en))?\.[^.]*$/, '');
  return stem
    .split(/[-_\s]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
