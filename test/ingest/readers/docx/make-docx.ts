import { strToU8, zipSync } from 'fflate';

export interface Parts {
  /** Inside of `w:body`. */
  readonly body?: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** Core properties, such as `<dc:title>…</dc:title>`. */
  readonly core?: string;
  /** Further relations of the text, such as `image('rId9', 'media/a.png')`. */
  readonly relations?: string;
  readonly noteRelations?: string;
  /** Further files of the archive by name; they win over those made of the parts. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The prefixes that Word declares on the root of each part. */
const NAMESPACES = Object.entries({
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: OFFICE,
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  v: 'urn:schemas-microsoft-com:vml',
})
  .map(([prefix, address]) => ` xmlns:${prefix}="${address}"`)
  .join('');

export const part = (root: string, inner: string): string =>
  `${XML}<w:${root}${NAMESPACES}>${inner}</w:${root}>`;

const relation = (id: string, type: string, target: string, more = ''): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${more}/>`;

export const image = (id: string, target: string): string => relation(id, 'image', target);
export const external = (id: string, type: string, target: string): string =>
  relation(id, type, target, ' TargetMode="External"');

const relations = (inner: string): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;

/** The files of a DOCX archive by name. */
export function docxFiles(parts: Parts): Record<string, Uint8Array> {
  const { body = '', styles = '', numbering = '', footnotes = '', endnotes = '' } = parts;
  const { core = '', files = {} } = parts;
  const own = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"/>`,
    '_rels/.rels': relations(
      relation('rId1', 'officeDocument', 'word/document.xml') +
        `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
    ),
    'docProps/core.xml': `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${core}</cp:coreProperties>`,
    'word/_rels/document.xml.rels': relations(
      ['styles', 'numbering', 'footnotes', 'endnotes']
        .map((name) => relation(name, name, `${name}.xml`))
        .join('') + (parts.relations ?? ''),
    ),
    'word/_rels/footnotes.xml.rels': relations(parts.noteRelations ?? ''),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': part('styles', styles),
    'word/numbering.xml': part('numbering', numbering),
    'word/footnotes.xml': part('footnotes', footnotes),
    'word/endnotes.xml': part('endnotes', endnotes),
    ...files,
  };
  const bytes = Object.entries(own).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return Object.fromEntries(bytes) as Record<string, Uint8Array>;
}

/** A DOCX file made of those parts, the same bytes each time. */
export const makeDocx = (parts: Parts): Uint8Array =>
  zipSync(docxFiles(parts), { mtime: new Date(2020, 0, 1) });

/** A run, with its properties in XML. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs (or a text), with its properties in XML. */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.includes('<') ? content : run(content)}</w:p>`;

export const styled = (id: string, content: string): string =>
  p(content, `<w:pStyle w:val="${id}"/>`);

/** A style by its id and the name that people see. */
export const style = (id: string, name: string, inner = '', type = 'paragraph'): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;

export const item = (list: number, level: number, content: string): string =>
  p(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

/** Lists 1, 2 …: of each the formats of its levels. */
export function lists(...formats: readonly (readonly string[])[]): string {
  const abstract = formats.map((levels, at) => {
    const inner = levels.map((format, level) => {
      const [name, start = '1'] = format.split(' ');
      return `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${name}"/></w:lvl>`;
    });
    return `<w:abstractNum w:abstractNumId="${at}">${inner.join('')}</w:abstractNum>`;
  });
  const numbers = formats.map(
    (_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`,
  );
  return abstract.join('') + numbers.join('');
}

const cell = (inner: string, properties = ''): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${inner}</w:tc>`;

/** A table of rows of cells: texts, or content in XML, or a pair with the cell's properties. */
export const table = (
  ...rows: readonly (readonly (string | readonly [string, string])[])[]
): string => {
  const block = (content: string): string => (content.includes('<w:p') ? content : p(content));
  const inner = rows.map((row) => {
    const cells = row.map((one) =>
      typeof one === 'string' ? cell(block(one)) : cell(block(one[0]), one[1]),
    );
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  return `<w:tbl>${inner.join('')}</w:tbl>`;
};

export const picture = (id: string, alt = ''): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${alt}"/><a:graphic><a:graphicData><a:blip r:embed="${id}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/** A picture of one pixel. */
export const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
