import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { alignSentences } from '../../src/align/align-sentences.ts';
import { parseMarkdown } from '../../src/ingest/parse-markdown.ts';
import { segmentText } from '../../src/segment/segment-text.ts';
import { repairTags } from '../../src/translate/repair-tags.ts';
import { publicationOf } from '../pipeline/publication.ts';

/** Work that grew with the square of these would go on for hours, so being done is the test. */
const HUGE: readonly (readonly [string, string])[] = [
  ['sentences of one paragraph', 'राम घर गया। '.repeat(20_000)],
  ['paragraphs', 'राम घर गया।\n\n'.repeat(20_000)],
  ['headings', '# क\n\n'.repeat(10_000)],
  ['small quotations', '> क\n\n'.repeat(10_000)],
  ['links with titles of their own', lines(4000, (n) => `[क](/a "ख ${n}") ग।\n\n`)],
  ['notes', lines(3000, (n) => `क[^${n}]\n\n[^${n}]: ख\n\n`)],
  ['images that are not there', lines(1000, (n) => `![क](x${n}.png) ख।\n\n`)],
  ['cells', `${'| क '.repeat(2000)}|\n${'| - '.repeat(2000)}|\n`],
  ['elements', '<kbd>क '.repeat(5000)],
  ['numbers', `${lines(30_000, (n) => `${n} `)} क`],
  ['quotation marks', '“'.repeat(50_000) + 'क'],
  ['brackets', '('.repeat(50_000) + 'क।'],
  ['digits and letters', 'क1'.repeat(50_000)],
  ['blanks and line breaks', `क${' \n'.repeat(100_000)}ख`],
  ['tabs', `क${'\t'.repeat(500_000)}ख।`],
];

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('');
}

describe('a document of very many', () => {
  it.each(HUGE)(
    '%s is built, and soon',
    async (_, text) => {
      const publication = await publicationOf({ 'a.md': text });
      expect((await publication.build('pseudo')).summary).toMatchObject({
        documents: 1,
        failed: 0,
      });
    },
    120_000,
  );
});

describe('work on one text grows with its length, not with the square of it:', () => {
  it('tags of an answer', () => {
    const pairs = lines(20_000, (n) => `<${n + 1}>क</${n + 1}> `);
    expect(repairTags(pairs, pairs).lost).toEqual([]);
    const empties = lines(20_000, (n) => `क<${n + 1}/> `);
    expect(repairTags(empties, empties.replaceAll('<', ' <')).lost).toEqual([]);
    expect(repairTags('क', `<${' '.repeat(500_000)}x`).lost).toEqual([]);
  });

  it('sentences of a text', () => {
    expect(segmentText('क।'.repeat(100_000)).length).toBeGreaterThan(0);
    expect(segmentText(`क${' '.repeat(1_000_000)}ख।`)).toHaveLength(1);
    expect(segmentText('“('.repeat(100_000)).length).toBeGreaterThan(0);
  });

  it('pairs of sentences', () => {
    const sentences = Array.from({ length: 20_000 }, (_, index) => 'क'.repeat((index % 40) + 5));
    const beads = alignSentences(sentences, sentences);
    expect(beads.flatMap(({ source }) => source)).toEqual(sentences.map((_, index) => index));
    expect(beads.flatMap(({ target }) => target)).toEqual(sentences.map((_, index) => index));
  });

  it('pairs of sentences that are not evenly many', () => {
    const many = Array<string>(30_000).fill('क ख ग');
    for (const [source, target] of [
      [many, ['x']],
      [['क'], many],
      [many, []],
      [many, many.slice(0, 300)],
    ] as const) {
      const beads = alignSentences(source, target);
      expect(beads.flatMap((bead) => bead.source)).toHaveLength(source.length);
      expect(beads.flatMap((bead) => bead.target)).toHaveLength(target.length);
    }
  });

  it('emphasis within emphasis, which is refused before anything walks so deep', () => {
    const deep = `${'**_'.repeat(150)}क${'_**'.repeat(150)}`;
    expect(() => parseMarkdown(deep)).toThrow(/at most 100 levels deep/);
  });

  it('emphasis that crosses, which is refused before it takes long', () => {
    expect(() => parseMarkdown('*क_ख '.repeat(500_000))).toThrow(/at most 6500 signs/);
  });
}, 120_000);

const run = promisify(execFile);
const PARAGRAPH = 'राम घर गया। सीता भी **आई**।\n\n';

/** The most memory that a build of these documents takes, in MB, with a heap of no more than that. */
async function peakMemory(heap: number, ...documents: string[]): Promise<number> {
  const files = Object.fromEntries(documents.map((text, index) => [`${index}.md`, text]));
  const { root } = await publicationOf(files);
  const program = fileURLToPath(new URL('peak-memory.mjs', import.meta.url));
  const { stdout } = await run(process.execPath, [`--max-old-space-size=${heap}`, program, root]);
  return Number(stdout) / 1e6;
}

describe('memory', () => {
  it('grows with a document’s length, not with the square of it', async () => {
    const base = await peakMemory(500, 'राम।\n');
    const one = await peakMemory(500, PARAGRAPH.repeat(4000));
    const four = await peakMemory(500, PARAGRAPH.repeat(16_000));
    expect(four - base).toBeLessThan(6 * (one - base) + 50);
  });

  it('of several large documents is that of one', async () => {
    const large = PARAGRAPH.repeat(9000);
    const several = Array.from({ length: 6 }, (_, index) => `# ${index}\n\n${large}`);
    await expect(peakMemory(400, ...several)).resolves.toBeGreaterThan(0);
  });
}, 180_000);
