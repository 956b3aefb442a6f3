import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { align } from '../../src/align/align.ts';
import { plainText } from '../../src/tags.ts';
import type { Unit } from '../../src/types.ts';
import { type Translator, Workshop } from '../render/editions.ts';

const pairUnits = async (
  hindi: string,
  english: string,
  translate?: Translator,
): Promise<Unit[]> => {
  const workshop = await Workshop.open({ 'k.hi.md': hindi, 'k.en.md': english });
  return workshop.units(await workshop.read(), translate);
};

/** `Hindi + Hindi = English`, unit by unit. */
const asText = (units: readonly Unit[]): string[] =>
  units.map(({ source, target }) =>
    [source, target].map((side) => side.map(plainText).join(' + ')).join(' = '),
  );

describe('a document without an existing English', () => {
  it('has a unit for each sentence, with the translation made for it', async () => {
    const workshop = await Workshop.open();
    const document = await workshop.readText('एक **दो**। तीन।');
    const units = workshop.units(document, ({ text }) =>
      text.startsWith('एक') ? { text: 'One <1>two</1>.', state: 'reviewed' } : undefined,
    );
    expect(asText(units)).toEqual(['एक दो। = One two.', 'तीन। = ']);
    expect(units.map(({ state }) => state)).toEqual(['reviewed', 'initial']);
    expect(units[0]?.target[0]?.tags).toEqual(units[0]?.source[0]?.tags);
    expect(units.map(({ score, engine }) => [score, engine])).toEqual([
      [1, 'Machine'],
      [1, undefined],
    ]);
  });

  it('shows no text of a translation that is not usable', async () => {
    const workshop = await Workshop.open();
    const document = await workshop.readText('एक।');
    const [unit] = workshop.units(document, () => ({ text: 'half', state: 'initial' }));
    expect(unit).toMatchObject({ target: [], state: 'initial' });
  });

  it('takes no notice of translations of other sentences', async () => {
    const workshop = await Workshop.open();
    const document = await workshop.readText('');
    const stray = {
      id: 'x',
      text: 'X',
      origin: 'engine',
      state: 'translated',
      findings: [],
    } as const;
    expect(align(document, { segments: [], translations: [stray], existing: [] })).toEqual([]);
  });
});

describe('a pair', () => {
  it('aligns heading with heading and paragraph with paragraph, as a person’s work', async () => {
    const units = await pairUnits(
      '## एक\n\nदो।\n\n## तीन\n\nचार।\n',
      '## One\n\nTwo.\n\n## Three\n\nFour.\n',
    );
    expect(asText(units)).toEqual(['एक = One', 'दो। = Two.', 'तीन = Three', 'चार। = Four.']);
    expect(units.every(({ state, origin }) => state === 'final' && origin === 'human')).toBe(true);
  });

  it('does not shift a section when the one before has lost its text', async () => {
    const units = await pairUnits(
      '## एक\n\nदो।\n\n## तीन\n\nचार।\n',
      '## One\n\n## Three\n\nFour.\n',
    );
    expect(asText(units)).toEqual(['एक = One', 'दो। = ', 'तीन = Three', 'चार। = Four.']);
  });

  it('aligns without headings where the two sides have not as many', async () => {
    const units = await pairUnits('## एक\n\nदो शब्द यहाँ हैं।\n', 'Two words are here.\n');
    expect(units.flatMap(({ source }) => source.map(plainText))).toEqual(['एक', 'दो शब्द यहाँ हैं।']);
    expect(units.flatMap(({ target }) => target.map(plainText))).toEqual(['Two words are here.']);
  });

  it('aligns front matter by its keys and alt texts in their order', async () => {
    const units = await pairUnits(
      '---\ndescription: दो\ntitle: एक\n---\n\n![तीन](https://a.in/1.png)\n\nचार।\n',
      '---\ntitle: One\ndescription: Two\n---\n\n![Three](https://a.in/1.png)\n\nFour.\n',
    );
    expect(asText(units).sort()).toEqual(['एक = One', 'चार। = Four.', 'तीन = Three', 'दो = Two']);
  });

  it('has each unit’s id only once', async () => {
    const units = await pairUnits('एक। एक। एक।\n\nएक।\n', 'One. One. One. One.\n\nOne.\n\nOne.\n');
    expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
  });

  it('goes by notes and links where the words say nothing', async () => {
    const hindi = 'खिचड़ी पकी।\n\nभुट्टा सिंका।[^2]\n\n[पापड़](https://example.org/x) तला।\n\nखीर जमी।';
    const english = 'A thing was roasted.[^2]\n\n[One](https://example.org/x) was fried.';
    const units = await pairUnits(`${hindi}\n\n[^2]: टीका।\n`, `${english}\n\n[^2]: Note.\n`);
    expect(asText(units)).toEqual([
      'खिचड़ी पकी। = ',
      'भुट्टा सिंका। = A thing was roasted.',
      'पापड़ तला। = One was fried.',
      'खीर जमी। = ',
      'टीका। = Note.',
    ]);
  });

  it('lays an addition into the block of the sentence before it', async () => {
    const units = await pairUnits(
      '## एक\n\n## दो\n\nतीन।\n',
      '## One\n\nAn addition.\n\n## Two\n\nThree.\n',
    );
    const index = units.findIndex(({ source }) => source.length === 0);
    expect(asText(units)[index]).toBe(' = An addition.');
    expect(units[index]?.block).toBe(units[index - 1]?.block);
  });

  it('lays an addition at the very beginning into the first paragraph', async () => {
    const units = await pairUnits('## एक\n\nदो।\n', 'A note.\n\n## One\n\nTwo.\n');
    expect(asText(units)).toEqual([' = A note.', 'एक = One', 'दो। = Two.']);
    expect(units[0]?.block).toBe(units[2]?.block);
  });

  it('keeps the alt text of a picture that the Hindi has not out of the text', async () => {
    const workshop = await Workshop.open({
      'k.hi.md': 'एक।\n',
      'k.en.md': 'One.\n\n![New](https://a.in/x.png)\n',
    });
    const document = await workshop.read();
    const addition = workshop.units(document).find(({ source }) => source.length === 0);
    expect(document.blocks.map(({ id }) => id)).not.toContain(addition?.block);
  });

  it('lets an approved translation of a sentence win over the existing one', async () => {
    const approve: Translator = ({ text }) =>
      text.startsWith('एक')
        ? { text: 'Approved <1>x</1>.', origin: 'memory', state: 'reviewed' }
        : undefined;
    const units = await pairUnits('एक **ख**।\n\nदो।\n', 'One __b__.\n\nTwo.\n', approve);
    expect(asText(units)).toEqual(['एक ख। = Approved x.', 'दो। = Two.']);
    expect(units[0]).toMatchObject({ origin: 'memory', state: 'reviewed' });
    expect(units[0]?.target[0]?.tags[0]?.open).toBe('**');
  });

  it('keeps what a translator made of two sentences, whatever is approved for one', async () => {
    const hindi = `${'लंबा वाक्य '.repeat(6)}है। ${'दूसरा वाक्य '.repeat(6)}है।\n`;
    const english = `${'a long sentence '.repeat(9)}it is.\n`;
    const approve: Translator = () => ({ text: 'Approved.', origin: 'memory', state: 'reviewed' });
    const units = await pairUnits(hindi, english, approve);
    expect(units).toHaveLength(1);
    expect(units[0]).toMatchObject({ origin: 'human', source: [{}, {}] });
  });
});

interface TrueBead {
  readonly hi: readonly string[];
  readonly en: readonly string[];
}

/** Measured: F1 0.974; with lengths alone 0.832. */
describe('the story that Setu comes with', () => {
  it('is aligned with an F1 of at least 0.96', async () => {
    const beads = JSON.parse(
      await readFile('test/align/chaukhat-beads.json', 'utf8'),
    ) as TrueBead[];
    const workshop = await Workshop.open();
    for (const name of ['chaukhat.hi.md', 'chaukhat.en.md']) {
      await cp(path.join('input', name), path.join(workshop.context.resources.folders.input, name));
    }
    const units = workshop.units(await workshop.read());
    const found = units
      .filter(({ block }) => !block.startsWith('meta-'))
      .map(({ source, target }) => keyOf(source.map(plainText), target.map(plainText)));
    const wanted = beads.map(({ hi, en }) => keyOf(hi, en));
    const hits = found.filter((bead) => wanted.includes(bead)).length;
    expect((2 * hits) / (found.length + wanted.length)).toBeGreaterThanOrEqual(0.96);
  });
});

const keyOf = (...sides: readonly (readonly string[])[]): string =>
  JSON.stringify(sides.map((side) => side.map((text) => text.replace(/\s+/g, ' ').trim())));
