import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { countProvenance, PROVENANCES } from '../../provenance.ts';
import type { Block } from '../../types.ts';
import { type Edition, nameOf, titleBlock } from '../edition.ts';
import { pair, unitNodes } from '../html/cells.ts';
import { textNodes } from '../html/inline.ts';
import { bodyRows, footnoteRows } from '../html/rows.ts';
import type { Renderer } from './renderer.ts';

/** A web page that needs no script and makes no request beyond its own folder. */
export const html: Renderer = {
  name: 'html',
  render(edition, templates) {
    const content = templates.render('page.html', pageData(edition));
    return [{ path: `${edition.document.id}/index.html`, content }];
  },
};

function pageData(edition: Edition): Record<string, unknown> {
  const { config, document } = edition;
  const title = titleBlock(edition);
  const name = nameOf(document);
  return {
    source: config.source,
    target: config.target,
    publication: config.title,
    canonical: config.baseUrl && new URL(`${document.id}/`, withSlash(config.baseUrl)).href,
    title: (title && edition.textOf(title.id, 'hi')) ?? name,
    english: title && edition.textOf(title.id, 'en'),
    description: edition.textOf('meta-description', 'hi'),
    heading: title ? cellsHtml(edition, title) : markup(textNodes(name, 'hi')),
    standfirst: standfirst(edition),
    credits: credits(edition),
    provenance: provenance(edition),
    body: markup(bodyRows(edition)),
    footnotes: markup(footnoteRows(edition)),
  };
}

const withSlash = (url: string): string => (url.endsWith('/') ? url : `${url}/`);
const markup = (nodes: ElementContent[]): string => toHtml({ type: 'root', children: nodes });

function standfirst(edition: Edition): string | undefined {
  const block = edition.document.blocks.find(({ key }) => key === 'description');
  return block && cellsHtml(edition, block);
}

function cellsHtml(edition: Edition, block: Block): string {
  const cells = pair(edition, (side) => ({
    type: 'element',
    tagName: 'span',
    properties: { className: [side.language], lang: side.lang },
    children: unitNodes(edition.unitsOf(block.id), side),
  }));
  return markup(cells);
}

/** What an edition says of who made it, in both languages. */
const CREDITS = [
  ['author', 'लेखन', 'By'],
  ['date', 'दिनांक', 'Date'],
  ['translator', 'अनुवाद', 'Translation'],
  ['source', 'स्रोत', 'Source'],
  ['rights', 'अधिकार', 'Rights'],
] as const;

/** The existing English credits its own translator and writes names in its own letters. */
function credits({ document }: Edition): Record<string, unknown>[] {
  const own = (key: string): string | undefined => asText(document.meta[key]);
  const english = (key: string): string | undefined => asText(document.existing?.meta[key]);
  return CREDITS.flatMap(([key, hi, en]) => {
    const values = [...new Set([own(key), english(key)].filter((value) => value !== undefined))];
    if (values.length === 0) return [];
    const value = values.map((one) => markup(textNodes(one, 'hi'))).join(' · ');
    return [{ hi, en, value }];
  });
}

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

const LEGEND = {
  approved: ['अनुवादक या समीक्षक द्वारा स्वीकृत', 'translated or approved by a person'],
  recalled: ['अनुवाद-स्मृति से, असमीक्षित', 'from a translation memory, not reviewed'],
  machine: ['मशीनी अनुवाद, असमीक्षित', 'machine translation, not reviewed'],
  kept: ['दोनों भाषाओं में समान', 'the same in both languages'],
  missing: ['अनुवाद शेष', 'not yet translated'],
} as const;

function provenance({ units }: Edition): Record<string, unknown>[] {
  const counts = countProvenance(units);
  const engines = [...new Set(units.flatMap(({ engine }) => engine ?? []))].join(', ');
  return PROVENANCES.filter((name) => counts[name] > 0).map((name) => {
    const [hi, en] = LEGEND[name];
    const by = name === 'machine' && engines !== '' ? { engines } : {};
    return { name, count: counts[name], hi, en, ...by };
  });
}
