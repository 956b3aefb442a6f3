import { expect, it } from 'vitest';
import type { Inline, Tag, Tagged } from '../src/types.ts';
import { unitTexts } from '../src/unit-texts.ts';

const tag = (n: number, inline: Inline, opaque = false): Tag => {
  return { n, opaque, open: '', close: '', inline };
};
const strong = (n: number): Tag => tag(n, { kind: 'strong' });
const link = (n: number, url: string): Tag => tag(n, { kind: 'link', url });
const sentence = (text: string, ...tags: Tag[]): Tagged => ({ id: 'u', block: 'b', text, tags });

const namesOf = (tags: readonly Tag[]): string[] =>
  tags.map(({ n, inline }) => `${n} ${'url' in inline ? inline.url : inline.kind}`);

it('leaves one sentence with its own translation as it is', () => {
  const hindi = sentence('<1>राम</1> <2>घर</2>', strong(1), link(2, '/a'));
  const english = sentence('<2>Home</2> <1>Ram</1>', strong(1), link(2, '/a'));
  expect(unitTexts({ source: [hindi], target: [english] })).toMatchObject({
    source: '<1>राम</1> <2>घर</2>',
    target: '<2>Home</2> <1>Ram</1>',
  });
});

it('gives the English the numbers of what marks the same in the Hindi, wherever it stands', () => {
  const hindi = sentence('<1>घर</1> <2>सो</2>', link(1, '/a'), strong(2));
  const english = sentence('<1>asleep</1> <2>home</2>', strong(1), link(2, '/a'));
  const { target, tags } = unitTexts({ source: [hindi], target: [english] });
  expect(target).toBe('<2>asleep</2> <1>home</1>');
  expect(namesOf(tags)).toEqual(['1 /a', '2 strong']);
});

it('looks at addresses first, and takes a link elsewhere for the same link then', () => {
  const hindi = sentence('<1>क</1> <2>ख</2>', link(1, '/a'), link(2, '/b'));
  const english = sentence('<1>x</1> <2>y</2>', link(1, '/c'), link(2, '/a'));
  expect(unitTexts({ source: [hindi], target: [english] }).target).toBe('<2>x</2> <1>y</1>');
});

it('goes on counting from sentence to sentence, on both sides', () => {
  const source = [sentence('<1>लाल</1> आम।', strong(1)), sentence('<1>ठंडा</1> पानी।', strong(1))];
  const target = [sentence('A <1>red</1> mango.', strong(1)), sentence('<1>Cold</1>.', strong(1))];
  expect(unitTexts({ source, target })).toMatchObject({
    source: '<1>लाल</1> आम। <2>ठंडा</2> पानी।',
    target: 'A <1>red</1> mango. <2>Cold</2>.',
  });
});

it('keeps what only the English has, with numbers that the Hindi has not', () => {
  const hindi = sentence('<1>राम</1> गया', strong(1));
  const english = sentence('<1>He</1> <2>went</2>', tag(1, { kind: 'emphasis' }), strong(2));
  const { target, tags } = unitTexts({ source: [hindi], target: [english] });
  expect(target).toBe('<2>He</2> <1>went</1>');
  expect(namesOf(tags)).toEqual(['1 strong', '2 emphasis']);
});

it('has empty texts where a side is missing', () => {
  expect(unitTexts({ source: [], target: [] })).toEqual({ source: '', target: '', tags: [] });
});
