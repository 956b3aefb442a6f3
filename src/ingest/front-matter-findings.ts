import type { Finding, Meta } from '../types.ts';
import { isUnclosed } from './front-matter.ts';

/** Fields that an edition shows as they are. */
const SHOWN = ['author', 'date', 'translator', 'source', 'rights'];

/** What an author meant for front matter, and what cannot be used as it stands there. */
export function frontMatterFindings(
  { id, path }: { readonly id: string; readonly path: string },
  text: string,
  meta: Meta,
  translated: readonly string[],
): Finding[] {
  const finding = (parts: Pick<Finding, 'message' | 'expected' | 'actual'>): Finding => {
    return { rule: 'front-matter', severity: 'warning', document: id, ...parts };
  };
  const open = isUnclosed(text) ? [finding(unclosed(path))] : [];
  const fields = [...new Set([...translated, ...SHOWN])].filter((key) => Object.hasOwn(meta, key));
  const wrong = fields.filter((key) => meta[key] !== null && typeof meta[key] !== 'string');
  return [...open, ...wrong.map((key) => finding(wrongType(path, key, meta[key])))];
}

const unclosed = (path: string) => ({
  message: `${path} begins with --- but has no second ---; all of it was taken for text.`,
  expected: 'a line of three hyphens after the last field',
});

function wrongType(path: string, key: string, value: unknown) {
  const actual = JSON.stringify(value).slice(0, 60);
  const message = `${path}: the field ${key} is no text, so the edition does not show it. Put it in quotation marks.`;
  return { message, expected: `${key}: "…"`, actual };
}
