import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { provenanceOf } from '../../provenance.ts';
import type { Document, Language, Tag } from '../../types.ts';
import { type Edition, nameOf, sideOf, titleBlock } from '../edition.ts';
import { IN_HEADING, phrasingMarkdown, text } from '../phrasing-markdown.ts';
import { spliceFrontMatter } from '../splice-front-matter.ts';
import {
  type Content,
  MISSING,
  type Piece,
  spliceMarkdown,
  spliceSlices,
} from '../splice-markdown.ts';
import type { Renderer } from './renderer.ts';

/** Side by side in a table that GitHub shows well, and the English alone. */
export const markdown: Renderer = {
  name: 'markdown',
  render(edition, templates) {
    const { id } = edition.document;
    const sideBySide = templates.render('side-by-side.md', sideBySideData(edition));
    return [
      { path: `${id}/${id}.md`, content: sideBySide },
      { path: `${id}/${id}.en.md`, content: englishAlone(edition) },
    ];
  },
};

/** The author's Markdown in English; of a pair, the translator's own file. */
function englishAlone(edition: Edition): string {
  const base = englishBase(edition);
  const textOf = (key: string): string | undefined => {
    const block = edition.document.blocks.find((one) => one.key === key);
    return block && (edition.textOf(block.id, 'en') ?? MISSING);
  };
  return (
    spliceFrontMatter(base.frontMatter, textOf) + spliceMarkdown(base, englishContent(edition))
  );
}

const englishBase = ({ document }: Edition): Document => document.existing ?? document;

/** What stands in the blocks of the English, be they the document's own or the translator's. */
function englishContent(edition: Edition): Content {
  const pieces = new Map<string, Piece[]>();
  const known = new Set(englishBase(edition).blocks.map(({ id }) => id));
  let last = '';
  const put = (block: string | undefined, piece: Piece): void => {
    // A sentence that the translator left out follows the one before it.
    if (block !== undefined && known.has(block)) last = block;
    const here = pieces.get(last);
    if (here) here.push(piece);
    else pieces.set(last, [piece]);
  };
  for (const unit of edition.units) {
    if (provenanceOf(unit) === 'missing') put((unit.target[0] ?? unit).block, 'missing');
    else for (const target of unit.target) put(target.block, target);
  }
  return {
    piecesOf: (block) => pieces.get(block) ?? [],
    textOf: (block) => edition.textOf(block, 'en'),
  };
}

function sideBySideData(edition: Edition): Record<string, unknown> {
  const { document, config } = edition;
  const title = titleBlock(edition);
  const titleText = (language: Language): string | undefined =>
    title && edition.textOf(title.id, language);
  return {
    source: config.source,
    target: config.target,
    title: {
      hi: headingText(titleText('hi') ?? nameOf(document)),
      en: headingText(titleText('en') ?? ''),
    },
    rows: tableRows(edition),
    below: belowTable(edition),
  };
}

const headingText = (plain: string): string =>
  phrasingMarkdown([text(plain.replace(/\s+/g, ' '))], IN_HEADING);

/** Kinds that would be lost inside of a table, or that would break it. */
const BELOW = new Set<RootContent['type']>(['definition', 'footnoteDefinition', 'html']);

function tableRows(edition: Edition): Record<string, unknown>[] {
  const { document } = edition;
  const nodes = document.tree.children.filter(({ type }) => !BELOW.has(type));
  const hi = slicesOf(document, nodes, sideContent(edition, 'hi'));
  const en = slicesOf(document, nodes, sideContent(edition, 'en'));
  return nodes.map(({ type }, index) =>
    type === 'code' || type === 'thematicBreak'
      ? { both: hi[index] }
      : { hi: hi[index], en: en[index] },
  );
}

/**
 * Notes and the targets of links, of both languages. Raw HTML is left out: it could close the table
 * that it stands in.
 */
function belowTable(edition: Edition): string[] {
  const english = englishBase(edition);
  const of = (document: Document, type: RootContent['type'], content: Content): string[] =>
    slicesOf(
      document,
      document.tree.children.filter((node) => node.type === type),
      content,
    );
  const hi = labelled(sideContent(edition, 'hi'), 'hi');
  const en = labelled(englishContent(edition), 'en');
  return [
    ...of(edition.document, 'definition', hi),
    ...(english === edition.document ? [] : of(english, 'definition', en)),
    ...of(edition.document, 'footnoteDefinition', hi).map((note) => labelNote(note, 'hi')),
    ...of(english, 'footnoteDefinition', en).map((note) => labelNote(note, 'en')),
  ];
}

const labelNote = (note: string, language: Language): string =>
  note.replace(/^\[\^(.*?)\]:/, `[^$1-${language}]:`);

function sideContent(edition: Edition, language: Language): Content {
  const piecesOf = (block: string): Piece[] =>
    edition.unitsOf(block).flatMap((unit): readonly Piece[] => {
      const missing = language === 'en' && provenanceOf(unit) === 'missing';
      return missing ? ['missing'] : sideOf(unit, language);
    });
  return labelled({ piecesOf, textOf: (block) => edition.textOf(block, language) }, language);
}

/** Both languages stand in one file, so each needs notes of its own name. */
function labelled(content: Content, language: Language): Content {
  return {
    ...content,
    opaque: ({ inline }: Tag) => {
      if (inline.kind === 'footnote') return `[^${inline.label}-${language}]`;
      return inline.kind === 'raw' ? '' : undefined;
    },
  };
}

/** Each node from the beginning of its line, so that a list keeps its indent. */
function slicesOf(document: Document, nodes: readonly RootContent[], content: Content): string[] {
  const slices = nodes.map(({ position }): [number, number] => {
    const { start, end } = position ?? {};
    return [(start?.offset ?? 0) - ((start?.column ?? 1) - 1), end?.offset ?? 0];
  });
  return spliceSlices({ ...document, source: withoutHtml(document) }, content, slices);
}

/** Raw HTML in lists and quotations could close the table that they stand in: it becomes blanks. */
function withoutHtml({ tree, source }: Document): string {
  const parts: string[] = [];
  let at = 0;
  visit(tree, 'html', ({ position }) => {
    const [start = at, end = at] = [position?.start.offset, position?.end.offset];
    parts.push(source.slice(at, start), source.slice(start, end).replace(/[^\r\n]/g, ' '));
    at = end;
  });
  return parts.join('') + source.slice(at);
}
