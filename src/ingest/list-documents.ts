import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { SetuError } from '../errors.ts';
import { romanise } from '../hindi/romanise.ts';
import { shortHash } from '../ids.ts';
import { readers } from './readers/index.ts';

/** A document before it is read. */
export interface Entry {
  readonly id: string;
  /** Relative to the input folder, with forward slashes. */
  readonly path: string;
  readonly file: string;
  /** What it holds, if it does not lie in the input folder. */
  readonly bytes?: Uint8Array;
  /** Path of the existing English, for `name.hi.md` beside `name.en.md`. */
  readonly existing?: string;
}

/** Folders of `input/` that hold what people decided, not documents. */
const RESERVED = new Set(['memory', 'decisions']);

/**
 * Every document of the input folder, in the order of their paths. Hidden files and files that no
 * reader knows are left alone.
 */
export async function listDocuments(input: string): Promise<Entry[]> {
  const paths = (await filesBelow(input)).filter(isDocument).sort();
  const known = new Set(paths);
  const sources = paths.filter((name) => !known.has(counterpart(name, 'en', 'hi') ?? ''));
  const slugs = uniqueSlugs(sources);
  return sources.map((name, index) => {
    const english = counterpart(name, 'hi', 'en');
    return {
      id: slugs[index] as string,
      path: name,
      file: path.join(input, name),
      ...(english && known.has(english) ? { existing: english } : {}),
    };
  });
}

async function filesBelow(input: string): Promise<string[]> {
  const entries = await readdir(input, { recursive: true, withFileTypes: true }).catch(
    (cause: unknown) => {
      const code = (cause as NodeJS.ErrnoException).code ?? 'unknown reason';
      throw new SetuError('input', `Input folder ${input} cannot be read (${code}).`, {
        hint: 'Make the folder and put Hindi documents into it, or name another with --input.',
        cause,
      });
    },
  );
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => path.relative(input, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'));
}

function isDocument(name: string): boolean {
  const parts = name.split('/');
  if (RESERVED.has(parts[0] as string) && parts.length > 1) return false;
  if (parts.some((part) => part.startsWith('.'))) return false;
  return readers.some((reader) => reader.extensions.includes(path.extname(name).toLowerCase()));
}

/** `story.hi.md` → `story.en.md`; undefined if the name does not say its language. */
function counterpart(name: string, from: string, to: string): string | undefined {
  const extension = path.extname(name);
  const stem = name.slice(0, -extension.length);
  return stem.endsWith(`.${from}`) ? `${stem.slice(0, -from.length)}${to}${extension}` : undefined;
}

/** Names that give the same slug are told apart by a hash of their path, so order is no matter. */
export function uniqueSlugs(names: readonly string[]): string[] {
  const slugs = names.map(slugOf);
  const times = new Map<string, number>([[SHARED, 1]]);
  for (const slug of slugs) times.set(slug, (times.get(slug) ?? 0) + 1);
  return slugs.map((slug, index) => {
    if (times.get(slug) === 1) return slug;
    const hash = shortHash(names[index] as string);
    const short = `${slug}-${hash.slice(0, 6)}`;
    // Somebody may have named a file so, by chance or on purpose.
    return times.has(short) ? `${slug}-${hash}` : short;
  });
}

/** Fonts and style sheet of all editions lie there. */
const SHARED = 'assets';

function slugOf(name: string): string {
  const stem = name.slice(0, -path.extname(name).length).replace(/\.(hi|en)$/, '');
  const slug = romanise(stem.normalize('NFC'))
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  return slug || shortHash(name);
}
