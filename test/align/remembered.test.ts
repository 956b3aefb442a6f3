import { describe, expect, it } from 'vitest';
import { publicationOf } from '../pipeline/publication.ts';

/** Words that no lexicon has, in sentences of one length. */
const HINDI = ['बुगला फुदकुआ।', 'चिमटू ढपरिया।', 'गुलफी टिमकन।', 'झबरा लटकुन।', 'मटकू सरपट।'];
const ENGLISH = [
  'A heron hops.',
  'Tongs clatter.',
  'An ice melts.',
  'Fur is hung.',
  'Pots run on.',
];

const memoryOf = (...indexes: number[]): string =>
  `<tmx version="1.4"><header/><body>${indexes
    .map(
      (at) =>
        `<tu><tuv xml:lang="hi"><seg>${HINDI[at] ?? ''}</seg></tuv>` +
        `<tuv xml:lang="en"><seg>${ENGLISH[at] ?? ''}</seg></tuv></tu>`,
    )
    .join('')}</body></tmx>`;

/** The beads of the Hindi with the English but for one sentence that was left out. */
async function beadsWithout(left: number, memory?: string): Promise<string[]> {
  const english = ENGLISH.filter((_, at) => at !== left);
  const publication = await publicationOf({
    'story.hi.md': `${HINDI.join(' ')}\n`,
    'story.en.md': `${english.join(' ')}\n`,
    ...(memory && { 'input/memory/old.tmx': memory }),
  });
  await publication.build();
  const { units } = await publication.parallel('story');
  return units.map(({ source, target }) =>
    [source, target].map((side) => side.map(({ plain }) => plain).join(' + ')).join(' = '),
  );
}

const trueBeads = (left: number): string[] =>
  HINDI.map((hindi, at) => `${hindi} = ${at === left ? '' : (ENGLISH[at] ?? '')}`);

describe('what a memory has for the sentences of a pair', () => {
  it('tells which English goes with which, where nothing else does', async () => {
    expect(await beadsWithout(1, memoryOf(0, 2, 3, 4))).toEqual(trueBeads(1));
    expect(await beadsWithout(3, memoryOf(0, 1, 2, 4))).toEqual(trueBeads(3));
  });

  it('is what told it: without, the omission is not found', async () => {
    expect(await beadsWithout(1)).not.toEqual(trueBeads(1));
  });
});
