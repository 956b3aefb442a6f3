/** Paragraphs of every kind but legacy fonts, out of the repository and what `npm ci` installs. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders and packages with prose and code of many kinds. */
const FOLDERS = ['src', 'test/ingest', 'test/segment', 'test/translate', 'docs', 'input'];
const PACKAGES = ['typescript', 'remark-gfm', 'yaml', 'zod', 'commander', 'unified', 'vitest'];
/** Tests of these fonts, which have text typed for them. */
const TYPED = /legacy|decode/;

const textFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|md|txt|json|jsonl)$/.test(name) && !TYPED.test(name))
    .map((name) => join(folder, name));

const files = [
  'README.md',
  'LICENSE',
  'package-lock.json',
  ...FOLDERS.flatMap(textFiles),
  ...PACKAGES.flatMap((name) =>
    ['README.md', 'readme.md', 'LICENSE', 'license', 'LICENSE.txt', 'package.json'].map((file) =>
      join('node_modules', name, file),
    ),
  ),
].filter((file) => existsSync(file));

const hash = (index: number): Buffer => createHash('sha512').update(String(index)).digest();

/** Hashes, keys and other letters at random, several to a line. */
const generated = Array.from({ length: 300 }, (_, index) => {
  const base64 = hash(index).toString('base64');
  const letters = base64.replace(/[^a-z]/g, '');
  return [
    hash(index).toString('hex'),
    base64,
    base64.replace(/(.{5})/g, '$1 '),
    letters.replace(/(.{2})/g, '$1 '),
    letters.replace(/(.{3})/g, '$1 '),
    hash(index).toString('latin1'),
  ];
}).flat();

export const otherTexts: readonly string[] = [
  ...files.flatMap((file) => readFileSync(file, 'utf8').split(/\n/)),
  ...readFileSync(new URL('hard-texts.txt', import.meta.url), 'utf8').split('\n'),
  ...generated,
].filter((text) => text.trim() !== '');
