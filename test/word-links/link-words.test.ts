import { describe, expect, it } from 'vitest';
import type { Unit } from '../../src/types.ts';
import { linkWords } from '../../src/word-links/link-words.ts';
import { publicationOf } from '../pipeline/publication.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { testContext } from '../support/test-context.ts';

const HINDI = 'राजा घोड़े पर बैठा।\n\nरानी ने बग़ीचे में फूल चुने।\n';
const ENGLISH = 'The king sat on the horse.\n\nThe queen picked flowers in the garden.\n';
const files = { 'story.hi.md': HINDI, 'story.en.md': ENGLISH };
const PAGE = 'output/story/index.html';
const KEPT = '.setu/words/story.json';

describe('an edition', () => {
  it('has the links between its words in the page and in parallel.json', async () => {
    const publication = await publicationOf(files);
    await publication.build();
    const { units } = await publication.parallel('story');
    const { source = '', target = '', firm = '', soft = '' } = units[0]?.links ?? {};
    expect(source).toBe('राजा घोड़े पर बैठा ।');
    expect(target).toBe('The king sat on the horse .');
    expect(firm.split(' ')).toContain('0-1');
    expect(soft.split(' ')).toEqual(expect.arrayContaining(firm.split(' ')));
    const page = await publication.read(PAGE);
    expect(page).toContain('data-links="');
    // Sentences stand as they are for whoever searches in them.
    expect(page).toContain('>राजा घोड़े पर बैठा।<');
    expect(page).toMatch(/script-src 'sha256-[^']+';/);
    expect(page).toContain('</script>');
  });

  it('has neither links nor a script where the setting says so', async () => {
    const config = JSON.stringify({ render: { wordLinks: false } });
    const publication = await publicationOf({ ...files, 'setu.config.json': config });
    await publication.build();
    expect((await publication.parallel('story')).units[0]).not.toHaveProperty('links');
    expect(await publication.read(PAGE)).not.toMatch(/<script|script-src|data-words|class="words"/);
  });

  it('has no script where nothing is translated', async () => {
    const publication = await publicationOf({ 'doc.md': HINDI });
    await publication.build();
    expect(await publication.read('output/doc/index.html')).not.toMatch(/<script|script-src/);
  });

  it('is not written again, nor are its links, when nothing has changed', async () => {
    const publication = await publicationOf(files);
    await publication.build();
    const before = [await publication.times('output'), await publication.times('.setu/words')];
    const { summary } = await publication.build();
    expect(summary.written).toBe(0);
    expect([await publication.times('output'), await publication.times('.setu/words')]).toEqual(
      before,
    );
  });

  it('takes its links from those that are kept, as long as the words are the same', async () => {
    const publication = await publicationOf(files);
    await publication.build();
    const kept = await publication.read(KEPT);
    const all = JSON.parse(kept) as { key: string; links: unknown[] };
    const links = all.links.map(() => ({ firm: '0-0', soft: '0-0' }));
    await publication.write(KEPT, JSON.stringify({ ...all, links }));
    await publication.build();
    expect((await publication.parallel('story')).units[0]?.links?.soft).toBe('0-0');
    await publication.write('input/story.en.md', ENGLISH.replace('king', 'ruler'));
    await publication.build();
    expect((await publication.parallel('story')).units[0]?.links?.soft).not.toBe('0-0');
  });

  it.each([
    ['is gone', ''],
    ['is no JSON', '{'],
    ['names words that are not there', JSON.stringify({ key: '?', links: [] })],
  ])('has the same links again when the file of them %s', async (_, content) => {
    const publication = await publicationOf(files);
    await publication.build();
    const before = await publication.read(PAGE);
    const { key } = JSON.parse(await publication.read(KEPT)) as { key: string };
    const far = [{ firm: '', soft: '99-99' }];
    const tampered = JSON.stringify({ key, links: [...far, ...far] });
    if (content === '') await publication.remove(KEPT);
    else await publication.write(KEPT, content.includes('?') ? tampered : content);
    await publication.build();
    expect(await publication.read(PAGE)).toBe(before);
  });
});

describe('linkWords', () => {
  const tagged = (text: string) => [{ id: 'x', block: 'b', text, tags: [] }];
  const unitOf = (source: string, target: string): Unit => ({
    ...{ id: 'x', block: 'b', state: 'translated', origin: 'engine', score: 1, findings: [] },
    ...{ source: tagged(source), target: tagged(target) },
  });
  const sentence = unitOf('राजा घोड़े पर बैठा।', 'The king sat on the horse.');

  const contextIn = async (signal = new AbortController().signal) =>
    testContext({ signal, folders: { cache: await temporaryFolder() } });

  it('leaves a document that would take too long without links, and tells so', async () => {
    const words = 'शब्द '.repeat(100);
    const units = Array<Unit>(300).fill(unitOf(words, words));
    const context = await contextIn();
    expect(await linkWords({ id: 'long' }, units, context)).toBe(units);
    expect(context.events).toEqual([
      {
        type: 'notice',
        message: 'long: its words are not linked, as it is too long for that.',
      },
    ]);
  });

  it('leaves out what is too long for a sentence', async () => {
    const units = [unitOf('राजा '.repeat(200), 'king '.repeat(200)), sentence];
    const [long, other] = await linkWords({ id: 'doc' }, units, await contextIn());
    expect(long).toBe(units[0]);
    expect(other?.links?.firm).toContainEqual([0, 1]);
  });

  it('stops between two stretches of a long document when it is interrupted', async () => {
    const context = await contextIn(AbortSignal.abort(new Error('enough')));
    await expect(linkWords({ id: 'doc' }, [sentence], context)).rejects.toThrow('enough');
  });
});
