import { describe, expect, it } from 'vitest';
import {
  image,
  makeDocx,
  p,
  picture,
  PNG,
  style,
  styled,
} from '../ingest/readers/docx/make-docx.ts';
import { publicationOf } from './publication.ts';

/** A story with a title and a picture; `more` is what its picture has beyond the smallest one. */
const story = (text: string, ...more: readonly number[]): Uint8Array =>
  makeDocx({
    styles: style('t', 'Title'),
    body: styled('t', 'चौखट') + p(text) + p(picture('p1', 'घर का चित्र')),
    relations: image('p1', 'media/image1.png'),
    files: { 'word/media/image1.png': Uint8Array.from([...PNG, ...more]) },
  });

const isPicture = (name: string): boolean => name.endsWith('.png');

describe('an edition of a Word file', () => {
  it('shows its text and its pictures', async () => {
    const publication = await publicationOf({ 'kahani.docx': story('राम घर गया।') });
    const { summary } = await publication.build('pseudo');
    expect(summary).toMatchObject({ documents: 1, failed: 0, missing: 0 });
    const files = await publication.files('output/kahani');
    const [name, ...others] = [...files.keys()].filter(isPicture);
    expect(others).toEqual([]);
    expect(files.get(name ?? '')).toBe(Buffer.from(PNG).toString('latin1'));
    const page = await publication.read('output/kahani/index.html');
    expect(page).toContain(`src="${name?.replace('output/kahani/', '')}"`);
    expect(page).toContain('चौखट');
    expect(page).toContain('राम घर गया।');
  });

  it('is not written again where nothing has changed', async () => {
    const publication = await publicationOf({ 'kahani.docx': story('राम घर गया।') });
    await publication.build('pseudo');
    const before = await publication.times('output');
    expect((await publication.build('pseudo')).summary).toMatchObject({ written: 0, engine: 0 });
    expect(await publication.times('output')).toEqual(before);
  });

  it('keeps a picture that is the same, and lets an old one go', async () => {
    const publication = await publicationOf({ 'kahani.docx': story('राम घर गया।') });
    const pictures = async (): Promise<[string, number][]> =>
      [...(await publication.times('output/kahani'))].filter(([name]) => isPicture(name));
    await publication.build('pseudo');
    const before = await pictures();
    await publication.write('input/kahani.docx', story('सीता आई।'));
    await publication.build('pseudo');
    expect(await pictures()).toEqual(before);
    await publication.write('input/kahani.docx', story('सीता आई।', 0));
    await publication.build('pseudo');
    const after = await pictures();
    expect(after).toHaveLength(1);
    expect(after[0]?.[0]).not.toBe(before[0]?.[0]);
  });

  it('may be ten times as large as a text, as long as its text is not', async () => {
    const noise = Array.from({ length: 3000 }, (_, at) => (at * at * 7919) % 251);
    const limits = (documentBytes: number) => JSON.stringify({ limits: { documentBytes } });
    const publication = await publicationOf({
      'setu.config.json': limits(2000),
      'kahani.docx': story('राम घर गया।', ...noise),
    });
    expect((await publication.build('pseudo')).summary).toMatchObject({ failed: 0 });
    await publication.write('setu.config.json', limits(100));
    const { eventsOf } = await publication.build('pseudo');
    expect(eventsOf('failed')).toMatchObject([{ document: 'kahani.docx' }]);
    await publication.write('setu.config.json', limits(2000));
    await publication.write('input/kahani.docx', story('राम घर गया। '.repeat(100)));
    expect((await publication.build('pseudo')).eventsOf('failed')).toMatchObject([
      { message: expect.stringMatching(/^expected at most 2000 bytes, got \d+$/) as string },
    ]);
  });

  it('fails alone, with a message that says what the file is', async () => {
    const publication = await publicationOf({ 'a.docx': 'राम', 'b.txt': 'राम घर गया।' });
    const { summary, eventsOf } = await publication.build('pseudo');
    expect(summary).toMatchObject({ documents: 1, failed: 1 });
    expect(eventsOf('failed')).toMatchObject([
      { document: 'a.docx', message: 'DOCX: expected a Word file (.docx), got other bytes' },
    ]);
  });

  it('tells of pictures that cannot be shown', async () => {
    const body = p('राम घर गया।') + p(picture('p1', 'नक्शा'));
    const files = { 'word/media/a.emf': 'x' };
    const map = makeDocx({ body, files, relations: image('p1', 'media/a.emf') });
    const publication = await publicationOf({ 'kahani.docx': map });
    const { eventsOf } = await publication.build('pseudo');
    expect(eventsOf('finding').map(({ finding }) => finding)).toMatchObject([
      { rule: 'image', severity: 'warning', document: 'kahani', actual: 'word/media/a.emf' },
    ]);
  });
});
