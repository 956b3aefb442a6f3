import type { BlockContent, FootnoteDefinition } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { CarriedFile, ReadDocument } from '../reader.ts';
import { childAt, textIn } from './elements.ts';
import { openPackage, type Package, type Relation } from './open-package.ts';
import { readBlocks } from './read-blocks.ts';
import { readNotes } from './read-notes.ts';
import { readNumbering } from './read-numbering.ts';
import { readStyles } from './read-styles.ts';
import type { ConvertText, Reading } from './reading.ts';
import { refuse } from './refuse.ts';

export interface DocxOptions {
  /** The most bytes that may be unpacked of the file. */
  readonly limit: number;
  readonly convertText: ConvertText;
}

/** The Markdown of a DOCX file, with its pictures. Throws a SetuError `input`. */
export function readDocx(bytes: Uint8Array, options: DocxOptions): ReadDocument {
  const file = openPackage(bytes, options.limit);
  const relations = file.relations(file.main);
  const body = childAt(file.xml(file.main), 'w:body');
  if (!body) throw refuse('a document with a text', `none in ${file.main}`);
  const reading = openReading(file, relations, options.convertText);
  const blocks = [...readBlocks(body, reading), ...definitions(reading)];
  const markdown = toMarkdown(
    { type: 'root', children: blocks },
    { extensions: [gfmToMarkdown({ tablePipeAlign: false })] },
  );
  const matter = frontMatter(file, reading.titles[0]);
  return {
    // Only what stands in the properties is front matter.
    markdown: (matter || (markdown.startsWith('---') ? '\n' : '')) + markdown,
    files: pictures(reading),
    findings: reading.findings,
  };
}

function openReading(
  file: Package,
  relations: ReadonlyMap<string, Relation>,
  convertText: ConvertText,
): Reading {
  const part = (type: string): string | undefined =>
    [...relations.values()].find((one) => one.type === type && !one.external)?.target;
  return {
    package: file,
    relations,
    convertText,
    styles: readStyles(file.xml(part('styles'))),
    numbering: readNumbering(file.xml(part('numbering'))),
    notes: new Map([
      ...readNotes('footnote', part('footnotes'), file),
      ...readNotes('endnote', part('endnotes'), file),
    ]),
    labels: new Map(),
    pictures: new Map(),
    counters: new Map(),
    fields: [],
    titles: [],
    findings: [],
  };
}

/** The notes that the text mentions; the row grows if one of them mentions another. */
function definitions(reading: Reading): FootnoteDefinition[] {
  const found: FootnoteDefinition[] = [];
  for (const [key, label] of reading.labels) {
    const note = reading.notes.get(key);
    const children: BlockContent[] = note
      ? readBlocks(note.element, { ...reading, relations: note.relations })
      : [];
    found.push({ type: 'footnoteDefinition', identifier: label, label, children });
  }
  return found;
}

const pictures = (reading: Reading): CarriedFile[] => {
  const files = [...reading.pictures.values()].filter((file) => file !== undefined);
  return [...new Map(files.map((file) => [file.name, file])).values()];
};

/** What people see as title goes before the property, which is often of another document. */
function frontMatter(file: Package, title: string | undefined): string {
  const part = [...file.relations('').values()].find(({ type }) => type === 'core-properties');
  const properties = part && !part.external ? file.xml(part.target) : undefined;
  const property = (name: string): string =>
    textIn(childAt(properties, `dc:${name}`))
      .replace(/\s+/g, ' ')
      .trim();
  const meta = {
    title: title ?? property('title'),
    author: property('creator'),
    description: property('description'),
  };
  const known = Object.entries(meta).filter(([, value]) => value);
  return known.length > 0 ? `---\n${stringify(Object.fromEntries(known))}---\n\n` : '';
}
