import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { comparable } from '../../src/exchange/comparable.ts';
import type { ExchangeUnit } from '../../src/exchange/exchange-unit.ts';
import { formats } from '../../src/exchange/formats/index.ts';
import { noteText, words } from './arbitrary-units.ts';
import { openStory, write } from './publication.ts';

/** English with the tags of some Hindi, each once, in another order, round any text. */
const english = (source: string): fc.Arbitrary<string> => {
  const tags = [...source.matchAll(/<(\d+)(\/?)>/g)].map(([, n, single]) => ({ n, single }));
  return fc
    .tuple(
      fc.array(words, { minLength: 4, maxLength: 4 }),
      fc.shuffledSubarray(tags, { minLength: tags.length }),
    )
    .map(([texts, order]) => {
      const plain = texts.map(
        (text) => `x${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}`,
      );
      const marked = order.map(({ n, single }, at) =>
        single ? `<${n}/>${plain[at]}` : `<${n}>${plain[at]}</${n}>`,
      );
      return comparable(`Rama ${marked.join(' ')}${plain.at(-1)}z`);
    });
};

/** What a person may leave of a unit: nothing, or a text in a state, with a remark. */
const work = (unit: ExchangeUnit): fc.Arbitrary<ExchangeUnit> =>
  fc
    .record({
      target: english(unit.source),
      state: fc.constantFrom('translated' as const, 'reviewed' as const, 'final' as const),
      remark: fc.option(noteText, { nil: undefined }),
      isDone: fc.boolean(),
    })
    .map(({ target, state, remark, isDone }) => {
      const notes =
        remark === undefined ? [] : [{ kind: 'comment' as const, by: 'Asha', text: remark.trim() }];
      return isDone ? { ...unit, target, state, notes } : { ...unit, notes };
    });

const saidOf = ({ id, source, target, state, notes }: ExchangeUnit) => ({
  ...{ id, source, target, state },
  comments: notes.filter(({ kind }) => kind === 'comment').map(({ text }) => text),
});

test.each(formats)(
  'whatever people leave in a $name is in the publication after the import',
  async (format) => {
    const exported = await (await openStory()).units();
    const left = fc.tuple(...exported.map(work));
    await fc.assert(
      fc.asyncProperty(left, async (units) => {
        const story = await openStory();
        const file = `back${format.extension}`;
        await writeFile(path.join(story.cwd, file), write(format.name, units));
        const result = await story.import([file]);
        expect(result.conflicts).toEqual([]);
        expect(result.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        const expected = format.holds
          ? units.map((unit) => (format.holds?.(unit) ? unit : { ...unit, notes: [] }))
          : units;
        expect((await story.units()).map(saidOf)).toEqual(expected.map(saidOf));
      }),
      { numRuns: 12 },
    );
  },
);

it('an existing English comes back with its markup on the words that it marks', async () => {
  const files = {
    'input/kahani.md': '',
    'input/jodi.hi.md': 'सीता [घर](https://example.org/a) गई और **सो** गई।\n',
    'input/jodi.en.md': 'Sita **fell asleep** after going [home](https://example.org/a).\n',
  };
  const story = await openStory(files);
  const [unit] = await story.units();
  expect(unit?.target).toBe('Sita <2>fell asleep</2> after going <1>home</1>.');
  const target = 'Sita went <1>home</1> and <2>fell asleep</2>.';
  await writeFile(
    path.join(story.cwd, 'back.csv'),
    write('csv', [{ ...(unit as ExchangeUnit), target, state: 'reviewed' }]),
  );
  expect((await story.import(['back.csv'])).counts).toMatchObject({ approved: 1, broken: 0 });
  expect(await story.english('jodi')).toBe(
    'Sita went [home](https://example.org/a) and **fell asleep**.\n',
  );
});

it('two sentences that are one in English keep the markup of both', async () => {
  const files = {
    'input/kahani.md': '',
    'input/jodi.hi.md': 'राम ने **लाल** आम खाया। फिर उसने **ठंडा** पानी पिया।\n',
    'input/jodi.en.md': 'Ram ate a **red** mango and then drank **cold** water.\n',
  };
  const story = await openStory(files);
  const [unit, ...more] = await story.units();
  expect(more).toEqual([]);
  expect(unit?.source).toBe('राम ने <1>लाल</1> आम खाया। फिर उसने <2>ठंडा</2> पानी पिया।');
  const target = '<2>Cold</2> water followed the <1>red</1> mango.';
  await writeFile(
    path.join(story.cwd, 'back.xlf'),
    write('xliff', [{ ...(unit as ExchangeUnit), target, state: 'final' }]),
  );
  await story.import(['back.xlf']);
  expect(await story.english('jodi')).toBe('**Cold** water followed the **red** mango.\n');
});

it('what a translator left out is final, and is not told as approved', async () => {
  const files = {
    'input/kahani.md': '',
    'input/jodi.hi.md': 'बच्चे ख़ुश थे। यह वाक्य अनुवादक ने पूरा का पूरा छोड़ दिया था।\n',
    'input/jodi.en.md': 'The children were happy.\n',
  };
  const story = await openStory(files);
  const units = await story.units();
  expect(units.map(({ state, target }) => [state, target])).toEqual([
    ['final', 'The children were happy.'],
    ['final', ''],
  ]);
  expect(String(write('xliff12', units)).match(/approved="\w+"/g)).toEqual([
    'approved="yes"',
    'approved="no"',
  ]);
  expect(String(write('xliff', units))).toContain('<target xml:space="preserve"></target>');
});

it('a draft over what somebody else approved meanwhile is told, and settled by an approval', async () => {
  const story = await openStory();
  const exported = await story.units();
  const last = (target: string, state: ExchangeUnit['state']): ExchangeUnit[] =>
    exported.map((unit) => (unit.source === 'सब लौट आए।' ? { ...unit, target, state } : unit));
  const put = (name: string, units: readonly ExchangeUnit[]) =>
    writeFile(path.join(story.cwd, name), write('csv', units));
  await put('draft.csv', last('All came back.', 'translated'));
  await story.import(['draft.csv']);
  const draft = (await story.read('input/decisions/kahani.jsonl')) ?? '';
  const other = await openStory();
  await writeFile(
    path.join(other.cwd, 'a.csv'),
    write('csv', last('They all came back.', 'reviewed')),
  );
  await other.import(['a.csv']);
  // What git makes of the work of two people: both files, without a conflict.
  await mkdir(path.join(other.cwd, 'input/decisions'), { recursive: true });
  await writeFile(path.join(other.cwd, 'input/decisions/kahani.jsonl'), draft);
  const merged = await other.units();
  expect(merged.at(-1)).toMatchObject({ state: 'translated', target: 'All came back.' });
  expect(merged.at(-1)?.notes).toMatchObject([{ kind: 'finding', by: 'approval' }]);
  const settled = merged.map((unit) => ({
    ...unit,
    ...(unit === merged.at(-1) && { state: 'reviewed' as const }),
  }));
  await writeFile(path.join(other.cwd, 'b.csv'), write('csv', settled));
  expect((await other.import(['b.csv'])).counts).toMatchObject({ approved: 1, conflicts: 0 });
  expect((await other.units()).at(-1)).toMatchObject({
    state: 'reviewed',
    target: 'All came back.',
    notes: [],
  });
});
