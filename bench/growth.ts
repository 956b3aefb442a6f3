/**
 * How work grows with the length of a text: milliseconds for a size and for four times that size,
 * their ratio (4 is linear), and memory. `npm run bench:growth [characters]`.
 */
import { performance } from 'node:perf_hooks';
import { configSchema } from '../src/config/schema.ts';
import { align } from '../src/align/align.ts';
import { extractBlocks } from '../src/ingest/blocks.ts';
import { splitFrontMatter } from '../src/ingest/front-matter.ts';
import { parseMarkdown } from '../src/ingest/parse-markdown.ts';
import { readers } from '../src/ingest/readers/index.ts';
import { openTemplates } from '../src/open-templates.ts';
import { render } from '../src/render/render.ts';
import { segment } from '../src/segment/segment.ts';
import type { Document, Translation } from '../src/types.ts';

type Make = (characters: number) => string;

const lines =
  (line: (index: number) => string): Make =>
  (characters) => {
    const parts: string[] = [];
    for (let length = 0; length < characters; length += parts.at(-1)?.length ?? 1) {
      parts.push(line(parts.length));
    }
    return parts.join('');
  };
const repeated = (piece: string): Make => lines(() => piece);

/** By the reader that reads them. */
const TEXTS: readonly (readonly [name: string, reader: string, make: Make])[] = [
  ['prose', 'markdown', repeated('राम घर गया। सीता भी **आई**।\n\n')],
  ['one paragraph', 'markdown', repeated('राम घर गया। ')],
  ['dandas', 'markdown', repeated('।')],
  ['no space', 'markdown', repeated('क')],
  ['blanks', 'markdown', (length) => `क${' '.repeat(length)}ख।`],
  ['zero width', 'markdown', repeated('\u{200B}')],
  ['headings', 'markdown', repeated('# क\n\n')],
  ['quotations', 'markdown', repeated('> क\n\n')],
  ['list', 'markdown', repeated('- क\n')],
  ['table', 'markdown', (length) => `| क | ख |\n| - | - |\n${repeated('| ग | घ |\n')(length)}`],
  ['notes', 'markdown', lines((n) => `क[^${n}]\n\n[^${n}]: ख\n\n`)],
  ['links', 'markdown', lines((n) => `[क](/a "ख ${n}") ग।\n\n`)],
  ['front matter', 'markdown', (length) => `---\n${lines((n) => `k${n}: v\n`)(length)}---\nक`],
  ['plain text', 'text', repeated('राम घर गया। सीता भी आई।\n')],
  ['web page', 'html', repeated('<p>राम <b>घर</b> गया।</p>\n')],
];

const config = configSchema.parse({});
const templates = await openTemplates(['templates']);

/** Milliseconds of each step. */
async function measure(name: string, text: string): Promise<Record<string, number>> {
  const times: Record<string, number> = {};
  const timed = async <T>(step: string, work: () => T | Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await work();
    times[step] = performance.now() - start;
    return result;
  };
  const reader = readers.find((one) => one.name === name);
  const bytes = Buffer.from(text);
  const markdown = await timed('read', () => reader?.read(bytes) ?? '');
  const { meta, frontMatter, body } = splitFrontMatter(markdown);
  const tree = await timed('parse', () => parseMarkdown(body));
  const blocks = extractBlocks(tree, body, meta, ['title']);
  const place = { id: 'a', path: 'a.md', language: 'hi', meta, frontMatter, source: body } as const;
  const document: Document = { ...place, tree, blocks, assets: [], findings: [], decisions: [] };
  const segments = await timed('segment', () => segment(document, { config }));
  const translations = segments.map(({ id, text: source }): Translation => {
    return { id, text: source, origin: 'engine', state: 'translated', findings: [] };
  });
  const units = align(document, { segments, translations, existing: [] });
  await timed('render', () =>
    render(document, units, { config, resources: { templates } } as never),
  );
  return times;
}

const size = Number(process.argv[2] ?? 50_000);
process.stdout.write('text             ms for each step at one size → four times that (ratio)\n');
for (const [name, reader, make] of TEXTS) {
  await measure(reader, make(1000));
  const small = await measure(reader, make(size));
  const large = await measure(reader, make(4 * size));
  const steps = Object.entries(large).map(([step, ms]) => {
    const before = small[step] ?? 0;
    return `${step} ${before.toFixed(0)} → ${ms.toFixed(0)} (${(ms / Math.max(1, before)).toFixed(1)})`;
  });
  process.stdout.write(`${name.padEnd(16)} ${steps.join('   ')}\n`);
}
const peak = (process.resourceUsage().maxRSS * 1024) / 1e6;
process.stdout.write(
  `peak memory ${peak.toFixed(0)} MB, for texts of up to ${(12 * size) / 1e6} MB\n`,
);
