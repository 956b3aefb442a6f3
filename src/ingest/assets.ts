import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { isBelow, readInput } from '../input-file.ts';
import type { Asset, Block, Finding } from '../types.ts';
import type { CarriedFile } from './readers/reader.ts';
import { isInertSvg } from './is-inert-svg.ts';

const IMAGE = /\.(png|jpe?g|gif|webp|avif|svg)$/i;

/**
 * The images of a document, from among those that it carries in itself or those that lie beside it.
 * An edition makes no outside request and takes no file from outside the input folder.
 */
export async function findAssets(
  blocks: readonly Block[],
  place: { readonly document: string; readonly folder: string; readonly input: string },
  carried: readonly CarriedFile[] = [],
): Promise<{ assets: Asset[]; findings: Finding[] }> {
  const assets: Asset[] = [];
  const findings: Finding[] = [];
  const inside = new Map(carried.map(({ name, bytes }) => [name, bytes]));
  for (const url of imageUrls(blocks)) {
    const bytes = inside.get(url);
    const found = bytes ? { path: url, bytes } : await locate(url, place.folder, place.input);
    if ('path' in found) assets.push({ url, ...found });
    else findings.push(imageFinding(place.document, url, found.reason));
  }
  return { assets, findings };
}

function imageUrls(blocks: readonly Block[]): Set<string> {
  const inlines = blocks.flatMap((block) => block.marks.map((mark) => mark.inline));
  return new Set(inlines.flatMap((inline) => (inline.kind === 'image' ? [inline.url] : [])));
}

async function locate(
  url: string,
  folder: string,
  input: string,
): Promise<{ path: string; file: string } | { reason: string }> {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return { reason: 'lies on another site' };
  const name = decodeUrl(url);
  if (name === undefined || path.isAbsolute(name) || name.split(/[\\/]/).includes('..')) {
    return { reason: 'does not lie beside the document' };
  }
  if (!IMAGE.test(name)) return { reason: 'is not a picture that browsers show' };
  const [file, root] = await Promise.all([
    realpath(path.join(folder, name)).catch(() => undefined),
    realpath(input),
  ]);
  if (file === undefined || !(await stat(file)).isFile()) return { reason: 'does not exist' };
  if (!isBelow(file, root)) return { reason: 'is a link out of the input folder' };
  if (/\.svg$/i.test(file) && !isInertSvg(await readInput(file, root))) {
    return { reason: 'is an SVG that could run code or load from elsewhere' };
  }
  return { path: path.posix.normalize(name), file };
}

function decodeUrl(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/, ''));
  } catch {
    return undefined;
  }
}

function imageFinding(document: string, url: string, reason: string): Finding {
  return {
    rule: 'image',
    severity: 'warning',
    document,
    message: `The image ${JSON.stringify(url)} ${reason}; the edition shows a link in its place.`,
    expected: 'an image file in the folder of the document or below it',
    actual: url,
  };
}
