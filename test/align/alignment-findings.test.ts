import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/tags.ts';
import type { Unit } from '../../src/types.ts';
import { placeHash } from '../../src/decisions.ts';
import { Workshop } from '../render/editions.ts';

type Written = readonly (readonly [source: string, ...english: string[]])[];

/** Units of a pair, with `align` decisions that name English sentences by their text. */
async function pairUnits(hindi: string, english: string, decided: Written = []): Promise<Unit[]> {
  const lines = decided.map(([source, ...wanted]): string => {
    const place = { version: 1, kind: 'align', source: placeHash(source), by: 'Asha', at: '2026' };
    return JSON.stringify({ ...place, value: wanted.map(placeHash) });
  });
  const workshop = await Workshop.open({
    'k.hi.md': hindi,
    'k.en.md': english,
    ...(lines.length > 0 && { 'decisions/k.jsonl': `${lines.join('\n')}\n` }),
  });
  return workshop.units(await workshop.read());
}

const asText = (units: readonly Unit[]): string[] =>
  units.map(({ source, target }) =>
    [source, target].map((side) => side.map(plainText).join(' + ')).join(' = '),
  );

const findingsOf = (units: readonly Unit[]) =>
  units.flatMap(({ source, findings }) =>
    findings.map(({ rule, message, actual }) => ({
      at: source.map(plainText).join(' + '),
      ...{ rule, message, actual },
    })),
  );

describe('text that stands elsewhere in the English', () => {
  const hindi = [
    'राजा सुबह जल्दी उठा और घोड़े पर बैठा।',
    'रानी ने बग़ीचे में लाल फूल चुने।',
    'मछुआरा नदी में अपना जाल डालता था।',
    'अध्यापक ने बच्चों को किताब पढ़ाई।',
    'डॉक्टर बीमार बूढ़े को दवा देता है।',
    'किसान अपने बैल खेत में ले गया।',
  ];
  const english = [
    'The king rose early in the morning and sat on his horse.',
    'The queen picked red flowers in the garden.',
    'The fisherman used to cast his net into the river.',
    'The teacher taught the children from a book.',
    'The doctor gives medicine to the sick old man.',
    'The farmer took his oxen to the field.',
  ];

  it('is told at the Hindi, with the English that was found', async () => {
    const [first = '', second = '', ...others] = english;
    const moved = [first, ...others, second];
    const units = await pairUnits(hindi.join(' '), moved.join(' '));
    expect(findingsOf(units)).toEqual([
      {
        ...{ at: hindi[1], rule: 'alignment', actual: second },
        message: 'This was moved: its English stands at another place.',
      },
    ]);
    expect(asText(units)).toContain(`${hindi[1] ?? ''} = `);
    expect(asText(units)).toContain(` = ${second}`);
  });

  it('is told of a whole paragraph too, sentence by sentence', async () => {
    const paragraphs = [hindi.slice(0, 2), hindi.slice(2, 4), hindi.slice(4)];
    const back = [english.slice(4), english.slice(0, 2), english.slice(2, 4)];
    const laid = (parts: readonly string[][]) => parts.map((part) => part.join(' ')).join('\n\n');
    const units = await pairUnits(laid(paragraphs), laid(back));
    expect(findingsOf(units).map(({ at, actual }) => [at, actual])).toEqual([
      [hindi[4], english[4]],
      [hindi[5], english[5]],
    ]);
  });

  it('is not told where all stands in its order', async () => {
    expect(findingsOf(await pairUnits(hindi.join(' '), english.join(' ')))).toEqual([]);
  });
});

describe('a stretch in doubt', () => {
  const sure = ['राजा घोड़े पर बैठा।', 'रानी ने बग़ीचे में फूल चुने।', 'मछुआरा नदी में जाल डालता था।'];
  const english = [
    'The king sat on his horse.',
    'The queen picked flowers in the garden.',
    'The fisherman cast his net into the river.',
  ];
  const between = ['अच्छा।', 'ठीक।', 'हाँ जी।', 'चलो।'];
  const vague = ['Quite so.', 'Indeed.', 'As you say.'];

  it('is one finding, at its beginning, and says how likely that is', async () => {
    const units = await pairUnits(
      [...sure.slice(0, 2), ...between, ...sure.slice(2)].join(' '),
      [...english.slice(0, 2), ...vague, ...english.slice(2)].join(' '),
    );
    const found = findingsOf(units);
    expect(found.length).toBeGreaterThan(0);
    const starts = units.filter(
      ({ score }, at) => score < 0.5 && (units[at - 1]?.score ?? 1) >= 0.5,
    );
    expect(found.map(({ actual }) => actual)).toEqual(starts.map(({ score }) => String(score)));
    expect(found[0]?.message).toMatch(/^It is not sure that the English of this/);
    for (const { at } of found) expect(sure).not.toContain(at);
  });

  it('is none where words agree', async () => {
    expect(findingsOf(await pairUnits(sure.join(' '), english.join(' ')))).toEqual([]);
  });
});

describe('a decision on what goes with a sentence', () => {
  const hindi = 'राजा आया। रानी घर में थी। बच्चे सो गए।';
  const english = 'The king came. The queen was at home. The children fell asleep.';

  it('holds against all that the words say', async () => {
    const units = await pairUnits(hindi, english, [
      ['राजा आया।', 'The king came.', 'The queen was at home.'],
      ['रानी घर में थी।'],
    ]);
    expect(asText(units)).toEqual([
      'राजा आया। = The king came. + The queen was at home.',
      'रानी घर में थी। = ',
      'बच्चे सो गए। = The children fell asleep.',
    ]);
    expect(units[0]?.score).toBe(1);
  });

  it('makes one bead of neighbours that name the same English', async () => {
    const units = await pairUnits(hindi, english, [
      ['राजा आया।', 'The king came.', 'The queen was at home.'],
      ['रानी घर में थी।', 'The king came.', 'The queen was at home.'],
    ]);
    expect(asText(units)[0]).toBe(
      'राजा आया। + रानी घर में थी। = The king came. + The queen was at home.',
    );
  });

  it('is told as lost where its English has changed, and the words speak again', async () => {
    const units = await pairUnits(hindi, english, [['राजा आया।', 'A king had come.']]);
    expect(asText(units)[0]).toBe('राजा आया। = The king came.');
    expect(findingsOf(units).map(({ at, message }) => [at, message])).toEqual([
      ['राजा आया।', 'A decision on what goes with this no longer holds: its English has changed.'],
    ]);
  });
});
