import { SaxesParser } from 'saxes';
import { decode } from './readers/decode.ts';

const ELEMENTS = new Set(
  'script foreignobject iframe object embed handler listener audio video'.split(' '),
);
/** `style` may load fonts and pictures. */
const LOADS = /@import|url\(\s*(?!["']?#)|\\/i;

/**
 * Whether an SVG is nothing but a picture. Shown as one, its scripts sleep; but a reader may open
 * it by itself, and then it is a page of the edition's own site.
 */
export function isInertSvg(bytes: Uint8Array): boolean {
  let inert = true;
  const refuse = (): void => void (inert = false);
  const parser = new SaxesParser();
  parser.on('error', refuse);
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) refuse();
  });
  parser.on('processinginstruction', refuse);
  parser.on('xmldecl', ({ encoding = 'utf-8' }) => {
    if (!/^utf-?(8|16)$/i.test(encoding)) refuse();
  });
  parser.on('text', (text) => {
    if (LOADS.test(text)) refuse();
  });
  parser.on('cdata', refuse);
  parser.on('opentag', ({ name, attributes }) => {
    if (ELEMENTS.has(localName(name)) || !Object.entries(attributes).every(isInert)) refuse();
  });
  try {
    parser.write(decode(bytes)).close();
  } catch {
    return false;
  }
  return inert;
}

const localName = (name: string): string => name.replace(/^.*:/, '').toLowerCase();

function isInert([name, value]: readonly [string, string]): boolean {
  const local = localName(name);
  const plain = value.replace(/[\p{Cc}\s]+/gu, '');
  if (local.startsWith('on') || local === 'base') return false;
  if (local === 'href' || local === 'src') return plain.startsWith('#');
  // An animation could set what stands nowhere in the file.
  if (local === 'attributename') return !/^(.*:)?(href|on.*)$/i.test(plain);
  return name.startsWith('xmlns') || !LOADS.test(value);
}
