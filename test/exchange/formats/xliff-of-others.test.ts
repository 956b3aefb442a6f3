import { describe, expect, it, test } from 'vitest';
import type { ExchangeRow } from '../../../src/exchange/exchange-unit.ts';
import { xliff } from '../../../src/exchange/formats/xliff.ts';
import { readAll, rowsOf } from './exchange-file.ts';

const NOTHING = '<x/>';

/** The first unit of a file of XLIFF 1.2, as other tools write them. */
async function read12(target: string, unit = '', more = ''): Promise<ExchangeRow | undefined> {
  const text =
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="kahani" source-language="hi-IN" target-language="en-IN"><body>' +
    `<trans-unit id="u" ${unit}><source>राम</source>${target}${more}</trans-unit></body></file></xliff>`;
  return rowsOf(await readAll(xliff, text))[0];
}

async function read2(segments: string): Promise<ExchangeRow | undefined> {
  const text =
    '<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" srcLang="hi" trgLang="en-IN"><file id="f" original="kahani"><unit id="u">' +
    `${segments}</unit></file></xliff>`;
  return rowsOf(await readAll(xliff, text))[0];
}

describe('the codes of XLIFF 1.2 (specification, 2.3 and 2.5)', () => {
  test.each([
    ['g and x', '<g id="1">Rama</g><x id="2"/>', '<1>Rama</1><2/>'],
    ['g in g', '<g id="1">a <g id="2">b</g></g>', '<1>a <2>b</2></1>'],
    ['bpt and ept with codes', '<bpt id="1">&lt;b></bpt>R<ept id="1">&lt;/b></ept>', '<1>R</1>'],
    ['bpt and ept that rid joins', '<bpt id="4" rid="1"/>R<ept id="5" rid="1"/>', '<1>R</1>'],
    ['bx and ex', '<bx id="4" rid="1"/>R<ex id="5" rid="1"/>', '<1>R</1>'],
    ['ph with a sub in it', 'R<ph id="2">&lt;img alt="<sub>Ram</sub>"></ph>', 'R<2/>'],
    ['it', 'R<it id="2" pos="open">&lt;b></it>', 'R<2/>'],
    ['mrk, whose text stays', '<mrk mtype="seg" mid="0">Rama</mrk> went', 'Rama went'],
    ['an id that is none of ours', '<g id="b1">R</g>', '<0>R</0>'],
    ['CDATA', '<![CDATA[a < b]]>', 'a &lt; b'],
  ])('%s', async (_, target, expected) => {
    expect((await read12(`<target>${target}</target>`))?.target).toBe(expected);
  });
});

describe('the codes of XLIFF 2 (specification, 4.2.3)', () => {
  const segment = (target: string) =>
    `<segment><source>राम</source><target>${target}</target></segment>`;

  test.each([
    [
      'pc and ph',
      '<pc id="1" dataRefStart="d1" dataRefEnd="d2">R</pc><ph id="2"/>',
      '<1>R</1><2/>',
    ],
    ['sc and ec', '<sc id="1"/>R<ec startRef="1"/>', '<1>R</1>'],
    [
      'sc and ec that overlap',
      '<sc id="1"/>a<sc id="2"/>b<ec startRef="1"/>c<ec startRef="2"/>',
      '<1>a<2>b</1>c</2>',
    ],
    ['an ec alone', 'R<ec id="1" isolated="yes"/>', 'R</1>'],
    [
      'mrk, sm and em, whose text stays',
      '<mrk id="m1" translate="no">R</mrk><sm id="m2"/>a<em startRef="m2"/>',
      'Ra',
    ],
    ['a control character', 'R<cp hex="0007"/>a', 'Ra'],
  ])('%s', async (_, target, expected) => {
    expect((await read2(segment(target)))?.target).toBe(expected);
  });

  it('joins the segments of a unit, with what stands between them', async () => {
    const row = await read2(
      '<originalData><data id="d1">&lt;b></data></originalData>' +
        '<segment state="final"><source>राम।</source><target>Rama.</target></segment>' +
        '<ignorable><source> </source><target> </target></ignorable>' +
        '<segment state="translated"><source>सीता।</source><target>Sita.</target></segment>',
    );
    expect(row).toMatchObject({ source: 'राम। सीता।', target: 'Rama. Sita.', state: 'translated' });
  });

  it('takes no suggestion for the translation', async () => {
    const match = '<mtc:match ref="#m"><source>राम</source><target>Wrong</target></mtc:match>';
    const row = await read2(`<mtc:matches>${match}</mtc:matches>${segment('Rama')}`);
    expect(row?.target).toBe('Rama');
  });
});

describe('states', () => {
  test.each([
    ['', '<target>R</target>', undefined],
    ['approved="yes"', '<target>R</target>', 'reviewed'],
    ['approved="yes"', '<target state="translated">R</target>', 'reviewed'],
    ['approved="no"', '<target state="signed-off">R</target>', 'reviewed'],
    ['', '<target state="final">R</target>', 'final'],
    ['', '<target state="new">R</target>', 'initial'],
    ['', '<target state="needs-translation">R</target>', 'initial'],
    ['', '<target state="translated">R</target>', 'translated'],
    ['', '<target state="needs-review-translation">R</target>', 'translated'],
    ['', '<target state="needs-adaptation">R</target>', 'translated'],
    ['', '<target state="x-checked">R</target>', 'translated'],
    ['approved="yes"', '<target state-qualifier="rejected-grammar">R</target>', 'rejected'],
  ])('of XLIFF 1.2: %s %s', async (unit, target, state) => {
    expect((await read12(target, unit))?.state).toBe(state);
  });

  test.each([
    ['', undefined],
    ['state="initial"', 'initial'],
    ['state="translated" subState="memoq:edited"', 'translated'],
    ['state="reviewed"', 'reviewed'],
    ['state="final"', 'final'],
    ['state="initial" subState="setu:rejected"', 'rejected'],
  ])('of XLIFF 2: %s', async (attributes, state) => {
    const row = await read2(`<segment ${attributes}><source>राम</source></segment>`);
    expect(row?.state).toBe(state);
  });
});

it('takes no suggestion of XLIFF 1.2 for the translation', async () => {
  const row = await read12(
    '<target>Rama</target>',
    '',
    '<alt-trans><target>Wrong</target></alt-trans>',
  );
  expect(row?.target).toBe('Rama');
});

it('gives back what people noted, not what Setu found', async () => {
  const notes = '<note from="Ravi">ठीक?</note><note from="setu:number">12</note><note/>';
  expect((await read12(`<target>${NOTHING}</target>`, '', notes))?.comments).toEqual(['ठीक?', '']);
});
