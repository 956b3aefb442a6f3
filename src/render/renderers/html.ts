import { createHash } from 'node:crypto';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { langOf } from '../../hindi/script.ts';
import type { Block } from '../../types.ts';
import { type Edition, nameOf, titleBlock } from '../edition.ts';
import { pair, unitNodes } from '../html/cells.ts';
import { creditLines } from '../html/credit-lines.ts';
import { textNodes } from '../html/inline.ts';
import { nameLines } from '../html/name-lines.ts';
import { provenanceLines } from '../html/provenance-lines.ts';
import { bodyRows, footnoteRows } from '../html/rows.ts';
import { settleAnchors } from '../html/settle-anchors.ts';
import type { Templates } from '../../context.ts';
import type { Renderer } from './renderer.ts';

/** A web page that needs no script and makes no request beyond its own folder. */
export const html: Renderer = {
  name: 'html',
  render(edition, templates) {
    const data = { ...pageData(edition), ...scriptFor(edition, templates) };
    const content = templates.render('page.html', data);
    return [{ path: `${edition.document.id}/index.html`, content }];
  },
};

/** Only pages with linked words have one; it stands in the page and is allowed by its hash. */
function scriptFor(
  { units }: Edition,
  templates: Templates,
): Record<'script' | 'scriptHash', string> {
  const script = units.some(({ links }) => links) ? templates.render('words.js', {}) : '';
  return { script, scriptHash: createHash('sha256').update(script).digest('base64') };
}

function pageData(edition: Edition): Record<string, unknown> {
  const { config, document } = edition;
  const title = titleBlock(edition);
  const name = nameOf(document);
  const parts = textParts(edition, title, name);
  const shown = (title && edition.textOf(title.id, 'hi')) ?? name;
  return {
    source: config.source,
    target: config.target,
    publication: config.title,
    publicationLang: langOf(config.title, config),
    canonical: config.baseUrl && new URL(`${document.id}/`, withSlash(config.baseUrl)).href,
    title: shown,
    long: shown.length > LONG_TITLE,
    english: title && edition.textOf(title.id, 'en'),
    description: edition.textOf('meta-description', 'hi'),
    credits: creditLines(edition),
    provenance: provenanceLines(edition.units),
    names: nameLines(edition.units, places(parts)),
    ...parts,
  };
}

/** The ids of all sentences that the page shows. */
const places = (parts: Readonly<Record<string, string>>): ReadonlySet<string> =>
  new Set(
    Object.values(parts).flatMap((html) =>
      [...html.matchAll(/ id="(u-[^"]+)"/g)].map(([, id]) => id as string),
    ),
  );

/** In UTF-16 units: a title of several sentences, as news agencies write, is set smaller. */
const LONG_TITLE = 100;

const withSlash = (url: string): string => (url.endsWith('/') ? url : `${url}/`);
const markup = (nodes: readonly ElementContent[]): string =>
  toHtml({ type: 'root', children: [...nodes] });

/** What the page shows of the document itself; its places are put in order across all parts. */
function textParts(
  edition: Edition,
  title: Block | undefined,
  name: string,
): Record<'heading' | 'standfirst' | 'body' | 'footnotes', string> {
  const description = edition.document.blocks.find(({ key }) => key === 'description');
  const boxes = {
    heading: h('div', title ? textCells(edition, title) : nameCell(edition, name)),
    standfirst: h('div', description ? textCells(edition, description) : []),
    body: h('div', bodyRows(edition)),
    footnotes: h('div', footnoteRows(edition)),
  };
  settleAnchors({ type: 'root', children: Object.values(boxes) });
  return {
    heading: markup(boxes.heading.children),
    standfirst: markup(boxes.standfirst.children),
    body: markup(boxes.body.children),
    footnotes: markup(boxes.footnotes.children),
  };
}

const nameCell = ({ config }: Edition, name: string): ElementContent[] => [
  h('span', { lang: config.source }, textNodes(name, 'hi')),
];

function textCells(edition: Edition, block: Block): ElementContent[] {
  return pair(edition, (side) =>
    h(
      'span',
      { className: side.language, lang: side.lang },
      unitNodes(edition.unitsOf(block.id), side),
    ),
  );
}
