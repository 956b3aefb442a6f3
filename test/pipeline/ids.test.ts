import { describe, expect, it } from 'vitest';
import { type Built, idsOf, type Publication, publicationOf } from './publication.ts';

/** Strings that the engine was asked in that run. */
const asked = ({ eventsOf }: Built): number =>
  eventsOf('batch-start').reduce((sum, { strings }) => sum + strings, 0);

/** A sentence each, in paragraphs of two. */
const textOf = (sentences: readonly string[]): string =>
  sentences.map((sentence, index) => sentence + (index % 2 === 0 ? ' ' : '\n\n')).join('');

async function builtFrom(sentences: readonly string[]): Promise<Publication> {
  const publication = await publicationOf({ 'gaon.txt': textOf(sentences) });
  await publication.build('pseudo');
  return publication;
}

const ids = async (publication: Publication): Promise<string[]> =>
  idsOf(await publication.parallel('gaon'));

/** Builds again with other sentences; what was asked for, and the ids then. */
async function rebuilt(publication: Publication, sentences: readonly string[]) {
  await publication.write('input/gaon.txt', textOf(sentences));
  const strings = asked(await publication.build('pseudo'));
  return { asked: strings, ids: await ids(publication) };
}

const STORY = ['राम घर गया।', 'सीता वन गई।', 'बारिश हुई।', 'नदी बढ़ी।', 'नाव डूब गई।', 'सब रोए।'];
const AGAIN = 'फिर वही हुआ।';

/** Three repetitions apart, and two side by side. */
const APART = [AGAIN, ...STORY.slice(0, 2), AGAIN, ...STORY.slice(2, 4), AGAIN, ...STORY.slice(4)];
const SIDE_BY_SIDE = [STORY[0], AGAIN, AGAIN, STORY[1], STORY[2], AGAIN, STORY[3]] as string[];

const without = <T>(all: readonly T[], index: number): T[] => all.filter((_, at) => at !== index);

describe('ids of units', () => {
  it('stay but for the one sentence that was edited, which alone is asked', async () => {
    const publication = await builtFrom(STORY);
    const before = await ids(publication);
    const edited = STORY.with(2, 'बहुत तेज़ बारिश हुई।');
    const after = await rebuilt(publication, edited);
    expect(after.asked).toBe(1);
    expect(without(after.ids, 2)).toEqual(without(before, 2));
    expect(before).not.toContain(after.ids[2]);
  });

  it('stay when a sentence is edited that stands beside no repetition', async () => {
    const publication = await builtFrom(APART);
    const before = await ids(publication);
    const place = APART.indexOf('सब रोए।');
    const after = await rebuilt(publication, APART.with(place, 'सब हँसे।'));
    expect(after.asked).toBe(1);
    expect(without(after.ids, place)).toEqual(without(before, place));
  });

  it('are never given twice', async () => {
    const publication = await builtFrom([AGAIN, AGAIN, AGAIN, AGAIN, ...STORY, AGAIN, AGAIN]);
    const found = await ids(publication);
    expect(new Set(found).size).toBe(STORY.length + 6);
  });

  const cases = [APART, SIDE_BY_SIDE].flatMap((sentences) =>
    sentences.flatMap((sentence, index) => (sentence === AGAIN ? [{ sentences, index }] : [])),
  );

  it.each(cases)(
    'change for repetitions beside the removed one alone, and nothing is asked: $index of $sentences.length',
    async ({ sentences, index }) => {
      const publication = await builtFrom(sentences);
      const before = await ids(publication);
      const after = await rebuilt(publication, without(sentences, index));
      expect(after.asked).toBe(0);
      const stayed = without(before, index);
      const changed = stayed.flatMap((id, at) => (after.ids[at] === id ? [] : [at]));
      // Where it stood, its neighbours are now at index - 1 and index.
      const beside = [index - 1, index].filter((at) => without(sentences, index)[at] === AGAIN);
      expect(beside).toEqual(expect.arrayContaining(changed));
    },
  );

  /*
   * Of two repetitions each is told apart by its neighbours; a sentence that stands once has the
   * plain hash of itself. Ids are made of the text alone, without memory of earlier builds, and the
   * text left is the same whichever went, so the survivor cannot know which of the two it was: its
   * id falls back to the plain hash, wherever it stands.
   */
  it('fall back to the plain hash of the sentence when one of two repetitions goes', async () => {
    const twice = [AGAIN, ...STORY.slice(0, 3), AGAIN, ...STORY.slice(3)];
    const plain = (await ids(await builtFrom([AGAIN, ...STORY]))).at(0);
    for (const removed of [0, 4]) {
      const publication = await builtFrom(twice);
      const before = await ids(publication);
      const after = await rebuilt(publication, without(twice, removed));
      const survivor = removed === 0 ? 3 : 0;
      expect(after.asked).toBe(0);
      expect(after.ids[survivor]).toBe(plain);
      expect(without(after.ids, survivor)).toEqual(without(without(before, removed), survivor));
    }
  });
});
