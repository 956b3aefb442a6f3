import { align } from '../../src/align/align.ts';
import { configSchema } from '../../src/config/schema.ts';
import { extractBlocks } from '../../src/ingest/blocks.ts';
import { splitFrontMatter } from '../../src/ingest/front-matter.ts';
import { parseMarkdown } from '../../src/ingest/parse-markdown.ts';
import { readers } from '../../src/ingest/readers/index.ts';
import { openTemplates } from '../../src/open-templates.ts';
import { render } from '../../src/render/render.ts';
import { segment } from '../../src/segment/segment.ts';
import type { Document, Page, Translation, Unit } from '../../src/types.ts';

const config = configSchema.parse({});
const templates = await openTemplates(['templates']);

type Timed = <T>(step: string, work: () => T | Promise<T>) => Promise<T>;

/** Everything that a document is on its way to its pages. */
async function steps(reader: string, text: string, timed: Timed): Promise<readonly unknown[]> {
  const read = readers.find(({ name }) => name === reader);
  const { meta, frontMatter, body } = await timed('read', async () => {
    const result = (await read?.read(Buffer.from(text))) ?? '';
    return splitFrontMatter(typeof result === 'string' ? result : result.markdown);
  });
  const tree = await timed('parse', () => parseMarkdown(body));
  const blocks = extractBlocks(tree, body, meta, ['title']);
  const place = { id: 'a', path: 'a.md', language: 'hi', meta, frontMatter, source: body } as const;
  const document: Document = { ...place, tree, blocks, assets: [], findings: [], decisions: [] };
  const segments = await timed('segment', () => segment(document, { config }));
  const translations = segments.map(({ id, text: source }): Translation => {
    return { id, text: source, origin: 'engine', state: 'translated', findings: [] };
  });
  const units: Unit[] = align(document, { segments, translations, existing: [] });
  const pages: Page[] = await timed('render', () =>
    render(document, units, { config, resources: { templates } } as never),
  );
  return [document, segments, translations, units, pages];
}

/** Of the processor, and so the same on a busy machine. */
export const milliseconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds of each step. */
export async function documentSteps(reader: string, text: string): Promise<Record<string, number>> {
  const times: Record<string, number> = {};
  await steps(reader, text, async (step, work) => {
    const start = milliseconds();
    const result = await work();
    times[step] = milliseconds() - start;
    return result;
  });
  return times;
}

/** What a document and all that is made of it hold when the last page is rendered, in MB. */
export async function heldMegabytes(text: string): Promise<number> {
  const collect = globalThis.gc;
  if (!collect) throw new Error('Run node with --expose-gc.');
  collect();
  const before = process.memoryUsage().heapUsed;
  const made = await steps('markdown', text, async (_, work) => work());
  collect();
  const held = process.memoryUsage().heapUsed - before;
  return made.length === 0 ? 0 : held / 1e6;
}
