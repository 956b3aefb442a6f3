import type { RootContent } from 'mdast';
import { parseDocument } from 'yaml';
import { provenanceOf } from '../../provenance.ts';
import type { Document, Language, Tag } from '../../types.ts';
import { type Edition, nameOf, sideOf, titleBlock } from '../edition.ts';
import { type Content, MISSING, type Piece, spliceMarkdown } from '../splice-markdown.ts';
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
  const base = edition.document.existing ?? edition.document;
  const pieces = new Map<string, Piece[]>();
  const put = (block: string, piece: Piece): void => {
    pieces.set(block, [...(pieces.get(block) ?? []), piece]);
  };
  for (const unit of edition.units) {
    if (provenanceOf(unit) === 'missing') put(unit.block, 'missing');
    else for (const target of unit.target) put(target.block, target);
  }
  const content: Content = {
    piecesOf: (block) => pieces.get(block) ?? [],
    textOf: (block) => edition.textOf(block, 'en'),
  };
  return englishFrontMatter(base, edition) + spliceMarkdown(base, content);
}

function englishFrontMatter(base: Document, edition: Edition): string {
  if (base.frontMatter === '') return '';
  const yaml = parseDocument(base.frontMatter);
  for (const { key, id } of edition.document.blocks) {
    if (key !== undefined && yaml.has(key)) yaml.set(key, edition.textOf(id, 'en') ?? MISSING);
  }
  return `---\n${yaml.toString({ lineWidth: 0 })}---\n`;
}

function sideBySideData(edition: Edition): Record<string, unknown> {
  const { document, config } = edition;
  const title = titleBlock(edition);
  const titleText = (language: Language): string | undefined =>
    title && edition.textOf(title.id, language);
  const children = document.tree.children;
  return {
    source: config.source,
    target: config.target,
    title: { hi: titleText('hi') ?? nameOf(document), en: titleText('en') },
    rows: children.filter((node) => !BELOW.has(node.type)).map((node) => rowOf(node, edition)),
    below: children
      .filter((node) => BELOW.has(node.type))
      .flatMap((node) => belowTable(node, edition)),
  };
}

/** Kinds that would be lost inside of a table, or that would break it. */
const BELOW = new Set<RootContent['type']>(['definition', 'footnoteDefinition', 'html']);

function rowOf(node: RootContent, edition: Edition): Record<string, unknown> {
  if (node.type === 'code' || node.type === 'thematicBreak') {
    return { both: markdownOf(node, edition, 'hi') };
  }
  return { hi: markdownOf(node, edition, 'hi'), en: markdownOf(node, edition, 'en') };
}

/** Raw HTML is left out: it could close the table that it stands in. */
function belowTable(node: RootContent, edition: Edition): string[] {
  if (node.type === 'definition') return [markdownOf(node, edition, 'hi')];
  if (node.type !== 'footnoteDefinition') return [];
  return (['hi', 'en'] as const).map((language) =>
    markdownOf(node, edition, language).replace(/^\[\^(.*?)\]:/, `[^$1-${language}]:`),
  );
}

function markdownOf(node: RootContent, edition: Edition, language: Language): string {
  const { start, end } = node.position ?? {};
  const content: Content = {
    piecesOf: (block) =>
      edition.unitsOf(block).flatMap((unit): readonly Piece[] => {
        const missing = language === 'en' && provenanceOf(unit) === 'missing';
        return missing ? ['missing'] : sideOf(unit, language);
      }),
    textOf: (block) => edition.textOf(block, language),
    opaque: ({ inline }: Tag) => {
      if (inline.kind === 'footnote') return `[^${inline.label}-${language}]`;
      return inline.kind === 'raw' ? '' : undefined;
    },
  };
  return spliceMarkdown(edition.document, content, start?.offset, end?.offset);
}
