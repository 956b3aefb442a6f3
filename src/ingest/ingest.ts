import path from 'node:path';
import type { Context, Resources } from '../context.ts';
import { SetuError } from '../errors.ts';
import { checkSize, readInput } from '../input-file.ts';
import type { Document, Finding, Language } from '../types.ts';
import { findAssets } from './assets.ts';
import { type Convert, legacyConverter, legacyFindings } from './convert-legacy.ts';
import { extractBlocks } from './blocks.ts';
import { splitFrontMatter } from './front-matter.ts';
import { frontMatterFindings } from './front-matter-findings.ts';
import type { Entry } from './list-documents.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { readDecisions } from './read-decisions.ts';
import { readers } from './readers/index.ts';
import type { ReadDocument } from './readers/reader.ts';

/** As little as reading takes of a context: it can be done without opening a publication. */
export interface ReadingContext extends Pick<Context, 'config'> {
  readonly resources: Pick<Resources, 'folders'>;
}

/**
 * Reads a document, with its existing English if it is one of a pair, and what people decided about
 * it. Throws a SetuError `input`
 * that says what is wrong with the file, without its name: the caller knows that.
 */
export async function ingest(entry: Entry, context: ReadingContext): Promise<Document> {
  const { decisions, unreadable } = await readDecisions(entry, context.resources.folders.input);
  const read = await readDocument(entry, 'hi', context);
  const document = { ...read, decisions, findings: [...read.findings, ...unreadable] };
  if (entry.existing === undefined) return document;
  const file = path.join(context.resources.folders.input, entry.existing);
  const english = { id: entry.id, path: entry.existing, file };
  const existing = await readDocument(english, 'en', context).catch((error: unknown) => {
    throw inFile(entry.existing as string, error);
  });
  return { ...document, existing };
}

/** The caller knows the name of the Hindi file alone. */
function inFile(name: string, error: unknown): unknown {
  if (!(error instanceof SetuError)) return error;
  const { code, message, hint, cause } = error;
  return new SetuError(code, `${name}: ${message}`, { ...(hint && { hint }), cause });
}

async function readDocument(
  entry: Entry,
  language: Language,
  context: ReadingContext,
): Promise<Document> {
  const legacy = language === 'hi' ? context.config.legacyFont : 'off';
  const { convert, conversions } = legacyConverter(legacy);
  const read = await readMarkdown(entry, convert, context);
  const { markdown, files = [], findings: told = [] } = read;
  const { meta, frontMatter, body } = splitFrontMatter(markdown);
  const tree = parseMarkdown(body);
  const blocks = extractBlocks(tree, body, meta, context.config.frontMatter.translate);
  const { input } = context.resources.folders;
  const place = { document: entry.id, folder: path.dirname(entry.file), input };
  const { assets, findings } = await findAssets(blocks, place, files);
  const byReader = told.map((finding) => ({ ...finding, document: entry.id }));
  const empty = blocks.length === 0 ? [emptyFinding(entry)] : [];
  const matter = frontMatterFindings(entry, markdown, meta, context.config.frontMatter.translate);
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
    decisions: [],
    findings: [
      ...legacyFindings(entry, conversions),
      ...empty,
      ...matter,
      ...byReader,
      ...findings,
    ],
  };
}

async function readMarkdown(
  entry: Entry,
  convert: Convert,
  { config, resources }: ReadingContext,
): Promise<ReadDocument> {
  const extension = path.extname(entry.path).toLowerCase();
  const reader = readers.find(({ extensions }) => extensions.includes(extension));
  const { documentBytes } = config.limits;
  const limit = documentBytes * (reader?.room ?? 1);
  const bytes = entry.bytes ?? (await readInput(entry.file, resources.folders.input, limit));
  checkSize(bytes.length, limit);
  if (!reader) throw new SetuError('input', `no reader knows the ending "${extension}"`);
  const read = await reader.read(bytes, { convert, limit });
  const document = typeof read === 'string' ? { markdown: read } : read;
  if (reader.room) checkSize(Buffer.byteLength(document.markdown), documentBytes);
  return document;
}

function emptyFinding(entry: Entry): Finding {
  return {
    rule: 'empty',
    severity: 'info',
    document: entry.id,
    message: `${entry.path} has no text; its edition is empty.`,
  };
}
