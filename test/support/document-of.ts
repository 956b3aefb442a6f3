import { extractBlocks } from '../../src/ingest/blocks.ts';
import { splitFrontMatter } from '../../src/ingest/front-matter.ts';
import { parseMarkdown } from '../../src/ingest/parse-markdown.ts';
import type { Document } from '../../src/types.ts';

/** The document that a Markdown file gives, without a file; images and all else can be laid over. */
export function documentOf(markdown: string, parts: Partial<Document> = {}): Document {
  const { meta, frontMatter, body } = splitFrontMatter(markdown);
  const tree = parseMarkdown(body);
  return {
    id: 'kahani',
    path: 'कहानी.md',
    language: 'hi',
    meta,
    frontMatter,
    source: body,
    tree,
    blocks: extractBlocks(tree, body, meta, ['title', 'description']),
    assets: [],
    decisions: [],
    findings: [],
    ...parts,
  };
}
