import { childAt, elementsOf, textIn } from './elements.ts';
import {
  endInstructions,
  isShown,
  linkOfFields,
  linkOfInstruction,
  readFieldSign,
  safeAddress,
} from './fields.ts';
import { fontOf, isHidden, lookOf, runProperties } from './look.ts';
import type { XmlElement } from './parse-xml.ts';
import { type Piece, PLAIN } from './phrasing.ts';
import { pictureOf } from './pictures.ts';
import type { Reading } from './reading.ts';
import { SYMBOLS } from './symbols.ts';

/** A paragraph as its pieces, and the text boxes that hang on it. */
export interface Content {
  readonly pieces: Piece[];
  readonly boxes: XmlElement[];
}

interface Place {
  readonly run?: XmlElement;
  readonly link?: string | undefined;
  /** What a picture shows, as its author says. */
  readonly alt?: string;
}

/** What a paragraph holds; `styles` are those of the paragraph, the nearest first. */
export function readPieces(
  paragraph: XmlElement,
  styles: readonly XmlElement[],
  reading: Reading,
): Content {
  const content: Content = { pieces: [], boxes: [] };
  const add = (text: string, { run, link }: Place): void => {
    if (!isShown(reading) || text === '') return;
    const properties = run ? runProperties(run, styles, reading.styles) : [];
    if (isHidden(properties)) return;
    const look = lookOf(properties, text, link ?? linkOfFields(reading));
    content.pieces.push({ text, look, font: fontOf(properties, text) });
  };
  const walk = (element: XmlElement, place: Place): void => {
    if (LEFT_OUT.has(element.name)) return;
    const text = textOf(element, reading);
    const node = text === undefined ? nodeOf(element, place, reading) : undefined;
    if (text !== undefined) add(text, place);
    else if (node) content.pieces.push(node);
    else if (element.name === 'w:txbxContent') content.boxes.push(element);
    else if (element.name === 'w:fldChar')
      readFieldSign(element.attributes['w:fldCharType'], reading);
    else if (element.name === 'w:instrText') instruct(element, reading);
    else for (const child of within(element)) walk(child, placeIn(element, place, reading));
  };
  for (const child of elementsOf(paragraph)) walk(child, {});
  endInstructions(reading);
  return content;
}

/**
 * Properties; what a reviewer has deleted or moved away (ECMA-376 part 1, 17.13.5); readings above
 * words (ruby); what old programs see in place of an embedded object's picture.
 */
const LEFT_OUT = new Set(['w:pPr', 'w:rPr', 'w:del', 'w:moveFrom', 'w:rt', 'w:sdtPr', 'w:delText']);

/** Of two forms of the same thing, the newer one. */
export const within = (element: XmlElement): readonly XmlElement[] => {
  if (element.name !== 'mc:AlternateContent') return elementsOf(element);
  const form = childAt(element, 'mc:Choice') ?? childAt(element, 'mc:Fallback');
  return elementsOf(form);
};

function instruct(element: XmlElement, { fields }: Reading): void {
  const field = fields.at(-1);
  if (field && !field.shown) field.instruction += textIn(element);
}

function placeIn(element: XmlElement, place: Place, reading: Reading): Place {
  const { name, attributes } = element;
  if (name === 'w:r') return { ...place, run: element };
  if (name === 'w:hyperlink') return { ...place, link: linkOf(element, reading) };
  if (name === 'w:fldSimple') {
    return { ...place, link: linkOfInstruction(attributes['w:instr'] ?? '') ?? place.link };
  }
  const described = childAt(element, 'wp:docPr')?.attributes ?? attributes;
  const alt = described['descr'] ?? (name === 'v:shape' ? attributes['alt'] : undefined);
  return alt ? { ...place, alt: alt.replace(/\s+/g, ' ').trim() } : place;
}

function linkOf({ attributes }: XmlElement, { relations }: Reading): string | undefined {
  const relation = relations.get(attributes['r:id'] ?? '');
  const address = relation?.external ? safeAddress(relation.target) : undefined;
  const anchor = attributes['w:anchor'];
  return address && anchor && !address.includes('#') ? `${address}#${anchor}` : address;
}

function textOf(element: XmlElement, reading: Reading): string | undefined {
  switch (element.name) {
    case 'w:t':
    case 'm:t':
      // A soft hyphen says where a line may break, and hides the word from whoever looks for it.
      return privateSigns(
        textIn(element)
          .replace(/\u00ad/g, '')
          .replace(/[\r\n\t]+/g, ' '),
      );
    case 'w:tab':
    case 'w:ptab':
      return ' ';
    case 'w:noBreakHyphen':
      return '\u2011';
    case 'w:sym':
      return symbolOf(element.attributes, reading);
    default:
      return undefined;
  }
}

/** Bullets and arrows that old programs wrote as signs of the font Symbol. */
const privateSigns = (text: string): string =>
  text.replace(/[\uf020-\uf0ff]/g, (sign) => {
    const code = sign.charCodeAt(0) - 0xf000;
    return SYMBOLS['symbol']?.[code] ?? SYMBOLS['wingdings']?.[code] ?? sign;
  });

function symbolOf(attributes: XmlElement['attributes'], reading: Reading): string {
  const font = attributes['w:font'] ?? '';
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  const table = SYMBOLS[font.toLowerCase()];
  if (!table && code >= 0x20 && code < 0xd800) return String.fromCharCode(code);
  const sign = table?.[code & 0xff];
  if (sign) return sign;
  reading.findings.push({
    rule: 'symbol',
    severity: 'info',
    message: `A sign of the font ${JSON.stringify(font)} has no known character and is left out.`,
    actual: attributes['w:char'] ?? '',
  });
  return '';
}

function nodeOf(element: XmlElement, place: Place, reading: Reading): Piece | undefined {
  const { name, attributes } = element;
  if (name === 'w:br' || name === 'w:cr') return { node: { type: 'break' } };
  if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
    return noteReference(`${name.slice(2, -9)} ${attributes['w:id']}`, reading);
  }
  const id =
    name === 'a:blip'
      ? (attributes['r:embed'] ?? attributes['r:link'])
      : name === 'v:imagedata'
        ? attributes['r:id']
        : undefined;
  if (id === undefined) return undefined;
  const picture = pictureOf(id, place.alt ?? '', reading);
  const look = { ...PLAIN, link: place.link ?? linkOfFields(reading) };
  return { node: picture ?? { type: 'text', value: '' }, look };
}

/** Footnotes and endnotes are one row of notes in the order in which the text names them. */
function noteReference(key: string, { notes, labels }: Reading): Piece | undefined {
  if (!notes.has(key)) return undefined;
  const label = labels.get(key) ?? String(labels.size + 1);
  labels.set(key, label);
  return { node: { type: 'footnoteReference', identifier: label, label } };
}
