import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Context } from '../context.ts';
import { SetuError } from '../errors.ts';
import type { Document, Finding, Language } from '../types.ts';
import { findAssets } from './assets.ts';
import { extractBlocks } from './blocks.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { Entry } from './list-documents.ts';
import { readers } from './readers/index.ts';

const markdown = unified().use(remarkParse).use(remarkGfm);

/**
 * Reads a document, with its existing English if it is one of a pair. Throws a SetuError `input`
 * that says what is wrong with the file, without its name: the caller knows that.
 */
export async function ingest(entry: Entry, context: Context): Promise<Document> {
  const document = await readDocument(entry, 'hi', context);
  if (entry.existing === undefined) return document;
  const file = path.join(context.resources.folders.input, entry.existing);
  const english = { id: entry.id, path: entry.existing, file };
  return { ...document, existing: await readDocument(english, 'en', context) };
}

async function readDocument(entry: Entry, language: Language, context: Context): Promise<Document> {
  const text = await readMarkdown(entry.file, context.config.limits.documentBytes);
  const { meta, frontMatter, body } = splitFrontMatter(text);
  const tree = markdown.parse(body);
  const blocks = extractBlocks(tree, body, meta, context.config.frontMatter.translate);
  const { assets, findings } = await findAssets(blocks, {
    document: entry.id,
    folder: path.dirname(entry.file),
    input: context.resources.folders.input,
  });
  const empty = blocks.length === 0 ? [emptyFinding(entry)] : [];
  return {
    id: entry.id,
    path: entry.path,
    language,
    meta,
    frontMatter,
    source: body,
    tree,
    blocks,
    assets,
    findings: [...empty, ...findings],
  };
}

async function readMarkdown(file: string, limit: number): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size > limit) throw tooLarge(size, limit);
    const extension = path.extname(file).toLowerCase();
    const reader = readers.find(({ extensions }) => extensions.includes(extension));
    if (!reader) throw new SetuError('input', `no reader knows the ending "${extension}"`);
    return await reader.read(await readFile(file));
  } catch (cause) {
    if (cause instanceof SetuError) throw cause;
    const { code, message } = cause as NodeJS.ErrnoException;
    throw new SetuError('input', `the file cannot be read (${code ?? message})`, { cause });
  }
}

function tooLarge(size: number, limit: number): SetuError {
  return new SetuError('input', `expected at most ${limit} bytes, got ${size}`, {
    hint: 'Split the book into a file for each chapter, or raise limits.documentBytes.',
  });
}

function emptyFinding(entry: Entry): Finding {
  return {
    rule: 'empty',
    severity: 'info',
    document: entry.id,
    message: `${entry.path} has no text; its edition is empty.`,
  };
}
