/**
 * How fast documents are read, by format: `npm run bench:read [path of mammoth]`. Megabytes of
 * text a second, medians of three, at a size and at four times that size, beside the parser alone
 * that a program of one's own would call (for Word files mammoth, if it is installed somewhere).
 * `read` makes Markdown, `parse` makes blocks of that: the longest step, the same for all formats.
 */
import { performance } from 'node:perf_hooks';
import rehypeParse from 'rehype-parse';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { splitFrontMatter } from '../src/ingest/front-matter.ts';
import { legacyConverter } from '../src/ingest/convert-legacy.ts';
import { parseMarkdown } from '../src/ingest/parse-markdown.ts';
import { readers } from '../src/ingest/readers/index.ts';
import { type Sample, samples } from './read/samples.ts';

const RUNS = 3;
const SIZES = [100_000, 400_000];

interface Mammoth {
  readonly convertToHtml: (input: { buffer: Buffer }) => Promise<unknown>;
}
const place = process.argv[2];
const mammoth = (await import(place ?? 'mammoth').catch(() => undefined)) as
  { default: Mammoth } | undefined;

/** What one would use instead, for each reader. */
const others: Readonly<Record<string, ((bytes: Uint8Array) => unknown) | undefined>> = {
  text: (bytes) => new TextDecoder().decode(bytes).split(/\n\s*\n/),
  markdown: (bytes) =>
    unified().use(remarkParse).use(remarkGfm).parse(new TextDecoder().decode(bytes)),
  html: (bytes) => unified().use(rehypeParse).parse(new TextDecoder().decode(bytes)),
  docx: mammoth && ((bytes) => mammoth.default.convertToHtml({ buffer: Buffer.from(bytes) })),
};

/** Megabytes a second. */
async function speed(megabytes: number, work: () => unknown): Promise<number> {
  const seconds: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    await work();
    seconds.push((performance.now() - start) / 1000);
  }
  const median = seconds.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Infinity;
  return megabytes / median;
}

async function speeds({ reader, make }: Sample, characters: number): Promise<string[]> {
  const bytes = make(characters);
  const read = readers.find(({ name }) => name === reader);
  const markdownOf = async (): Promise<string> => {
    const { convert } = legacyConverter('auto');
    const result = (await read?.read(bytes, { convert })) ?? '';
    return typeof result === 'string' ? result : result.markdown;
  };
  const markdown = await markdownOf();
  const other = others[reader];
  // Of text, since some files are packed.
  const megabytes = Buffer.byteLength(markdown) / 1e6;
  const each = [
    await speed(megabytes, markdownOf),
    await speed(megabytes, () => parseMarkdown(splitFrontMatter(markdown).body)),
    other ? await speed(megabytes, () => other(bytes)) : NaN,
  ];
  const shown = each.map((value) => (Number.isNaN(value) ? '–' : value.toFixed(2)));
  return [megabytes.toFixed(2), ...shown];
}

const print = (cells: readonly string[]): void => {
  const [first = '', ...rest] = cells;
  const line = first.padEnd(10) + rest.map((cell) => cell.padStart(14)).join('');
  process.stdout.write(`${line}\n`);
};

print(['format', 'text, MB', 'read, MB/s', 'parse, MB/s', 'parser alone']);
for (const sample of samples) {
  await speeds(sample, 2000);
  for (const size of SIZES) print([sample.reader, ...(await speeds(sample, size))]);
}
