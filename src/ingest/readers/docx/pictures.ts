import { createHash } from 'node:crypto';
import type { Image } from 'mdast';
import { isInertSvg } from '../../is-inert-svg.ts';
import type { CarriedFile } from '../reader.ts';
import type { Reading } from './reading.ts';

/** The picture that a relation means; undefined, with a finding, if no edition can show it. */
export function pictureOf(id: string, alt: string, reading: Reading): Image | undefined {
  const relation = reading.relations.get(id);
  if (!relation) return undefined;
  const { target, external } = relation;
  // Whoever checks the images of all documents says what becomes of a picture on another site.
  if (external) return /^https?:/i.test(target) ? { type: 'image', url: target, alt } : undefined;
  if (!reading.pictures.has(target)) {
    reading.pictures.set(target, carry(target, alt, reading));
  }
  const file = reading.pictures.get(target);
  return file && { type: 'image', url: file.name, alt };
}

/** Named after its content, so that a picture that stays the same keeps its address. */
function carry(target: string, alt: string, reading: Reading): CarriedFile | undefined {
  const bytes = reading.package.bytes(target);
  const extension = bytes && extensionOf(bytes, target);
  if (extension) return { name: `image-${hashOf(bytes)}${extension}`, bytes };
  reading.findings.push({
    rule: 'image',
    severity: 'warning',
    message: `The picture ${JSON.stringify(alt || target)} ${reasonFor(bytes, target)}; the edition leaves it out.`,
    expected: 'PNG, JPEG, GIF, WebP or harmless SVG',
    actual: target,
  });
  return undefined;
}

const hashOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 16);

function reasonFor(bytes: Uint8Array | undefined, target: string): string {
  if (!bytes) return 'is missing in the file';
  const format = /\.(emf|wmf|tiff?|bmp|svg|pict|eps)$/i.exec(target)?.[1]?.toUpperCase();
  if (format === 'SVG') return 'is an SVG that could run code or load from elsewhere';
  return `is in a format that browsers do not show${format ? ` (${format})` : ''}`;
}

/** By the content: what a file is called proves nothing. */
function extensionOf(bytes: Uint8Array, target: string): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  const found = SIGNATURES.find(([, pattern]) => pattern.test(start))?.[0];
  if (found) return found;
  return /\.svg$/i.test(target) && isInertSvg(bytes) ? '.svg' : undefined;
}

const SIGNATURES = [
  ['.png', /^\x89PNG\r\n\x1a\n/],
  ['.jpg', /^\xff\xd8\xff/],
  ['.gif', /^GIF8[79]a/],
  ['.webp', /^RIFF[^]{4}WEBP/],
] as const;
