import { describe, expect, it } from 'vitest';
import { configSchema } from '../../src/config/schema.ts';
import { placeHash } from '../../src/decisions.ts';
import { segment } from '../../src/segment/segment.ts';
import { plainText } from '../../src/tags.ts';
import type { Decision } from '../../src/types.ts';
import { documentOf } from '../support/document-of.ts';

const context = { config: configSchema.parse({}) };

/** The sentences of a text under decisions. */
function sentences(markdown: string, ...decisions: Decision[]): string[] {
  return segment(documentOf(markdown, { decisions }), context).map(plainText);
}

const by = { by: 'मीरा', at: '2026-01-02T03:04:05Z' };

const split = (source: string, value: string, parts: Partial<Decision> = {}): Decision =>
  ({ kind: 'split', source: placeHash(source), value, ...by, ...parts }) as Decision;

const merge = (source: string, next: string): Decision => {
  return { kind: 'merge', source: placeHash(source), value: placeHash(next), ...by };
};

describe('a decision', () => {
  it('cuts a sentence after the words that it names', () => {
    const text = 'वह आया, फिर बैठ गया। और सब चुप।';
    expect(sentences(text, split('वह आया, फिर बैठ गया।', 'वह आया,'))).toEqual([
      'वह आया,',
      'फिर बैठ गया।',
      'और सब चुप।',
    ]);
  });

  it('joins a sentence with the one after it', () => {
    expect(sentences('एक। दो। तीन।', merge('एक।', 'दो।'))).toEqual(['एक। दो।', 'तीन।']);
  });

  it('joins as many as are named', () => {
    const all = [merge('एक।', 'दो।'), merge('दो।', 'तीन।')];
    expect(sentences('एक। दो। तीन।', ...all)).toEqual(['एक। दो। तीन।']);
  });

  it('keeps markup whole on both sides of a cut', () => {
    const decision = split('<1>वह आया, फिर</1> बैठ गया।', 'वह आया,');
    const document = documentOf('**वह आया, फिर** बैठ गया।', { decisions: [decision] });
    expect(segment(document, context).map(({ text }) => text)).toEqual([
      '<1>वह आया,</1>',
      '<1>फिर</1> बैठ गया।',
    ]);
  });

  it('holds no longer when its words have changed', () => {
    const text = 'वह आई, फिर बैठ गई।';
    expect(sentences(text, split('वह आया, फिर बैठ गया।', 'वह आया,'))).toEqual([text]);
    expect(sentences('एक। तीन।', merge('एक।', 'दो।'))).toEqual(['एक।', 'तीन।']);
  });

  it('cuts nothing at words that do not begin the sentence, or that are all of it', () => {
    const text = 'वह आया, फिर बैठ गया।';
    expect(sentences(text, split(text, 'फिर'), split(text, text), split(text, ''))).toEqual([text]);
  });

  it('never joins paragraphs', () => {
    expect(sentences('एक।\n\nदो।', merge('एक।', 'दो।'))).toEqual(['एक।', 'दो।']);
  });

  it('tells repeated sentences apart by those beside them', () => {
    const text = 'हाँ, ठीक है। एक। हाँ, ठीक है। दो।';
    const beside = { previous: placeHash('एक।'), next: placeHash('दो।') };
    expect(sentences(text, split('हाँ, ठीक है।', 'हाँ,', beside))).toEqual([
      'हाँ, ठीक है।',
      'एक।',
      'हाँ,',
      'ठीक है।',
      'दो।',
    ]);
  });

  it('changes the ids of no other sentence', () => {
    const ids = (...decisions: Decision[]): string[] =>
      segment(documentOf('एक, दो। तीन।\n\nचार।', { decisions }), context).map(({ id }) => id);
    expect(ids(split('एक, दो।', 'एक,')).slice(2)).toEqual(ids().slice(1));
  });
});
