import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { formats } from '../../src/exchange/formats/index.ts';
import { ENGLISH, filled, openStory, STORY, write } from './publication.ts';

type Story = Awaited<ReturnType<typeof openStory>>;

async function put(story: Story, name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(path.join(story.cwd, name), content);
  return name;
}

describe.each(formats)('a translation that comes back as $name', (format) => {
  const file = `back${format.extension}`;

  it('is approved in the memory, and the same approvals make the same memory', async () => {
    const memories = await Promise.all(
      [format.name, 'xliff12'].map(async (name) => {
        const story = await openStory();
        const units = filled(await story.units(), ENGLISH, 'reviewed');
        const back = name === format.name ? file : 'back.xlf';
        const result = await story.import([await put(story, back, write(name, units))]);
        expect(result.counts).toMatchObject({ approved: 5, conflicts: 0, broken: 0 });
        expect(result.findings).toEqual([]);
        expect(result.written).toEqual(['memory/approved.tmx']);
        const after = await story.units();
        expect(Object.fromEntries(after.map((unit) => [unit.source, unit.target]))).toEqual(
          ENGLISH,
        );
        expect(after.every(({ state }) => state === 'reviewed')).toBe(true);
        return story.read('input/memory/approved.tmx');
      }),
    );
    expect(memories[0]).toBe(memories[1]);
  });

  it('changes nothing when it comes a second time', async () => {
    const story = await openStory();
    const units = filled(await story.units(), ENGLISH, 'final');
    const back = await put(story, file, write(format.name, units));
    await story.import([back]);
    const before = [
      await story.read('input/memory/approved.tmx'),
      await story.read('input/decisions/kahani.jsonl'),
    ];
    const again = await story.import([back]);
    expect(again).toMatchObject({ written: [], counts: { approved: 0, unchanged: 5 } });
    expect([
      await story.read('input/memory/approved.tmx'),
      await story.read('input/decisions/kahani.jsonl'),
    ]).toEqual(before);
  });

  it('writes nothing in a dry run', async () => {
    const story = await openStory();
    const units = filled(await story.units(), ENGLISH, 'reviewed');
    const back = await put(story, file, write(format.name, units));
    const result = await story.import([back], { dryRun: true });
    expect(result).toMatchObject({ counts: { approved: 5 }, written: [] });
    expect(await story.read('input/memory/approved.tmx')).toBeUndefined();
  });
});

describe('what comes back', () => {
  it('is taken for a draft where nobody approved it', async () => {
    const story = await openStory();
    const units = filled(await story.units(), ENGLISH, 'translated');
    const result = await story.import([await put(story, 'back.csv', write('csv', units))]);
    expect(result.counts).toMatchObject({ approved: 0, translated: 5 });
    expect(result.written).toEqual(['decisions/kahani.jsonl']);
    const after = await story.units();
    expect(after.map(({ state }) => state)).toEqual(Array(5).fill('translated'));
  });

  it('is taken as approved where the importer says so', async () => {
    const story = await openStory();
    const units = filled(await story.units(), ENGLISH, 'initial');
    const back = await put(story, 'back.xlf', write('xliff12', units));
    const result = await story.import([back], { approve: true });
    expect(result.counts).toMatchObject({ approved: 5 });
  });

  it('is no translation where the Hindi was only put there for the tool', async () => {
    const story = await openStory();
    const back = await put(story, 'back.xlf', write('xliff12', await story.units(), true));
    const result = await story.import([back], { approve: true });
    expect(result).toMatchObject({ counts: { untranslated: 5, approved: 0 }, written: [] });
  });

  it('keeps comments, each once', async () => {
    const story = await openStory();
    const [first, ...rest] = await story.units();
    if (!first) throw new Error('no unit');
    const notes = [{ kind: 'comment' as const, by: 'Ravi', text: 'शीर्षक ठीक है?\nSee page 3.' }];
    const back = await put(story, 'back.xlf', write('xliff', [{ ...first, notes }, ...rest]));
    expect((await story.import([back])).counts).toMatchObject({ comments: 1, approved: 0 });
    expect((await story.import([back])).counts).toMatchObject({ comments: 0 });
    const [commented] = await story.units();
    expect(commented?.notes).toContainEqual({ ...notes[0], by: 'Asha' });
  });

  it('may translate a repeated sentence in two ways, each in its place', async () => {
    const text = 'हाँ।\n\nराम घर गया।\n\nहाँ।\n\nसब लौट आए।\n';
    const story = await openStory({ 'input/kahani.md': text });
    const english = ['Yes.', 'Ram went home.', 'Indeed.', 'They all came back.'];
    const units = (await story.units()).map((unit, index) => ({
      ...unit,
      target: english[index] ?? '',
      state: 'reviewed' as const,
    }));
    const result = await story.import([await put(story, 'back.xlf', write('xliff', units))]);
    expect(result.counts).toMatchObject({ approved: 4, conflicts: 0 });
    expect((await story.units()).map(({ target }) => target)).toEqual(english);
  });

  it('goes back to rejected, and to approved again', async () => {
    const story = await openStory();
    const units = await story.units();
    const approved = filled(units, ENGLISH, 'reviewed');
    await story.import([await put(story, 'a.csv', write('csv', approved))]);
    const rejected = (await story.units()).map((unit) => ({ ...unit, state: 'rejected' as const }));
    const result = await story.import([await put(story, 'b.csv', write('csv', rejected))]);
    expect(result.counts).toMatchObject({ rejected: 5 });
    expect((await story.units()).every(({ state }) => state === 'rejected')).toBe(true);
    // What was rejected is still told, so that nobody hands it in again.
    expect((await story.units()).map(({ target }) => target)).toEqual(Object.values(ENGLISH));
    const better = filled(await story.units(), ENGLISH, 'reviewed');
    await story.import([await put(story, 'c.csv', write('csv', better))]);
    expect((await story.units()).every(({ state }) => state === 'reviewed')).toBe(true);
  });
});

it('what stays as it is in both languages may be written otherwise by a person', async () => {
  const story = await openStory({ 'input/kahani.md': 'दाम यह था:\n\n₹६५.५०\n' });
  const units = filled(await story.units(), { '₹६५.५०': '₹65.50' }, 'reviewed');
  await story.import([await put(story, 'back.csv', write('csv', units))]);
  expect((await story.units()).at(-1)).toMatchObject({ target: '₹65.50', state: 'reviewed' });
});

describe('a rejected unit', () => {
  const rejected = async () => {
    const story = await openStory();
    const units = filled(await story.units(), ENGLISH, 'translated');
    await story.import([await put(story, 'a.csv', write('csv', units))]);
    const bad = (await story.units()).map((unit) => ({ ...unit, state: 'rejected' as const }));
    await story.import([await put(story, 'b.csv', write('csv', bad))]);
    return story;
  };

  it('is a draft again when new English comes back from a tool that has no states', async () => {
    const story = await rejected();
    const back = String(write('xliff12', await story.units(), true)).replace(
      /(<target [^>]*>)सब लौट आए।/,
      '$1All of them returned.',
    );
    const result = await story.import([await put(story, 'c.xlf', back)]);
    expect(result.counts).toMatchObject({ translated: 1, rejected: 0, untranslated: 4 });
    expect((await story.units()).at(-1)).toMatchObject({
      state: 'translated',
      target: 'All of them returned.',
    });
    const again = await story.import(['c.xlf']);
    expect(again).toMatchObject({ conflicts: [], written: [], counts: { unchanged: 1 } });
  });

  it('stays rejected when the rejected English comes back, or the Hindi', async () => {
    const story = await rejected();
    const units = await story.units();
    for (const prefill of [true, false]) {
      const result = await story.import([
        await put(story, 'c.xlf', write('xliff12', units, prefill)),
      ]);
      expect(result).toMatchObject({ counts: { translated: 0, rejected: 0 }, written: [] });
    }
  });

  it('keeps the English that was rejected, not a new one beside the word', async () => {
    const story = await openStory();
    const units = filled(await story.units(), ENGLISH, 'translated');
    await story.import([await put(story, 'a.csv', write('csv', units))]);
    const bad = filled(await story.units(), { 'सब लौट आए।': 'All back.' }, 'rejected');
    const result = await story.import([await put(story, 'b.csv', write('csv', bad))]);
    expect(result).toMatchObject({ counts: { rejected: 1 }, findings: [{ severity: 'info' }] });
    expect((await story.units()).at(-1)?.target).toBe('They all came back.');
  });
});

describe('a conflict is left to a person', () => {
  it('where the Hindi has been changed since', async () => {
    const story = await openStory();
    const back = await put(
      story,
      'back.csv',
      write('csv', filled(await story.units(), ENGLISH, 'reviewed')),
    );
    await put(story, 'input/kahani.md', STORY.replace('सब लौट आए', 'सब लोग लौट आए'));
    const result = await story.import([back]);
    expect(result.counts).toMatchObject({ approved: 4, conflicts: 1 });
    expect(result.conflicts).toMatchObject([{ kind: 'gone', imported: 'They all came back.' }]);
  });

  it('where an id has another Hindi than the file says', async () => {
    const story = await openStory();
    const units = filled(await story.units(), ENGLISH, 'reviewed').map((unit) => ({
      ...unit,
      hash: '000000000000',
    }));
    const result = await story.import([await put(story, 'back.docx', write('docx', units))]);
    expect(result.counts).toMatchObject({ approved: 0, conflicts: 5 });
    expect(new Set(result.conflicts.map(({ kind }) => kind))).toEqual(new Set(['source-changed']));
    expect(result.written).toEqual([]);
  });

  it('where somebody approved it otherwise since the export', async () => {
    const story = await openStory();
    const exported = await story.units();
    const mine = { ...ENGLISH, 'सब लौट आए।': 'All returned.' };
    await story.import([
      await put(story, 'a.csv', write('csv', filled(exported, ENGLISH, 'reviewed'))),
    ]);
    const before = await story.read('input/memory/approved.tmx');
    const late = await story.import([
      await put(story, 'b.csv', write('csv', filled(exported, mine, 'reviewed'))),
    ]);
    expect(late.counts).toMatchObject({ approved: 0, unchanged: 4, conflicts: 1 });
    expect(late.conflicts).toMatchObject([
      { kind: 'newer', present: 'They all came back.', imported: 'All returned.' },
    ]);
    expect(await story.read('input/memory/approved.tmx')).toBe(before);
  });

  it('where two files say different things, and the rest is taken', async () => {
    const story = await openStory();
    const units = await story.units();
    const other = { ...ENGLISH, 'सब लौट आए।': 'All returned.' };
    const result = await story.import([
      await put(story, 'a.xlf', write('xliff', filled(units, ENGLISH, 'reviewed'))),
      await put(story, 'b.csv', write('csv', filled(units, other, 'reviewed'))),
    ]);
    expect(result.counts).toMatchObject({ approved: 4, conflicts: 2 });
    expect(result.conflicts.map(({ kind, file }) => `${kind} ${file}`)).toEqual([
      'contradiction a.xlf',
      'contradiction b.csv',
    ]);
  });

  it('unless one of two reviewers left the unit as it was exported', async () => {
    const story = await openStory();
    const units = await story.units();
    const { 'सब लौट आए।': last, ...first } = ENGLISH;
    const result = await story.import([
      await put(story, 'a.csv', write('csv', filled(units, first, 'reviewed'))),
      await put(story, 'b.csv', write('csv', filled(units, { 'सब लौट आए।': last }, 'reviewed'))),
    ]);
    expect(result.counts).toMatchObject({ approved: 5, conflicts: 0 });
  });
});

describe('what cannot stand', () => {
  test.each([
    ['a lost tag', 'राम <1>घर</1> गया।', 'Ram went home.', /<1>/],
    ['tags alone', 'राम <1>घर</1> गया।', '<1></1>', /no words/],
  ])('%s is a finding and is not imported', async (_, hindi, english, message) => {
    const story = await openStory();
    const units = filled(await story.units(), { ...ENGLISH, [hindi]: english }, 'reviewed');
    const result = await story.import([await put(story, 'back.csv', write('csv', units))]);
    expect(result.counts).toMatchObject({ approved: 4, broken: 1 });
    expect(result.findings).toMatchObject([{ severity: 'error', document: 'kahani' }]);
    expect(result.findings[0]?.message).toMatch(message);
  });

  it('is mended where only the spelling of a tag suffered', async () => {
    const story = await openStory();
    const english = { ...ENGLISH, 'राम <1>घर</1> गया।': 'Ram went < 1 >home</ 1>.' };
    const units = filled(await story.units(), english, 'reviewed');
    const result = await story.import([await put(story, 'back.csv', write('csv', units))]);
    expect(result).toMatchObject({ counts: { approved: 5 }, findings: [{ severity: 'info' }] });
    const [, unit] = await story.units();
    expect(unit?.target).toBe('Ram went <1>home</1>.');
  });

  it('loses its control characters, and says so', async () => {
    const story = await openStory();
    const [first] = await story.units();
    const csv = String(write('csv', filled([first as never], ENGLISH, 'reviewed')));
    const back = await put(story, 'back.csv', csv.replace('A Tale', 'A\u0007 Tale'));
    const result = await story.import([back]);
    expect(result).toMatchObject({ counts: { approved: 1 }, findings: [{ severity: 'info' }] });
    expect((await story.units())[0]?.target).toBe('A Tale of the Village');
  });
});

it('leaves decisions alone that it cannot read, and says which line is wrong', async () => {
  const wrong = '{"kind":"state"\n';
  const story = await openStory({ 'input/decisions/kahani.jsonl': wrong });
  const units = filled(await story.units(), ENGLISH, 'translated');
  const result = await story.import([await put(story, 'back.csv', write('csv', units))]);
  expect(result.written).toEqual([]);
  expect(result.findings.at(-1)?.message).toContain('Line 1 of decisions/kahani.jsonl');
  expect(await story.read('input/decisions/kahani.jsonl')).toBe(wrong);
});
