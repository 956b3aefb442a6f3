import { describe, expect, it } from 'vitest';
import type { Segment, Tag } from '../../src/types.ts';
import { judgeAnswer } from '../../src/translate/judge-answer.ts';

const segmentOf = (text: string, tags: Segment['tags'] = []): Segment => {
  return { id: 'a', block: 'b', text, tags, start: 0, end: text.length };
};

const code = (n: number, value: string): Tag => {
  return { n, opaque: true, open: `\`${value}\``, close: '', inline: { kind: 'code', value } };
};

const SENTENCE = 'लड़का ज़रा देर से घर पहुँचा।';
const LONG = 'वह अपने गाँव से शहर तक पैदल चलकर आया और फिर दफ़्तर में दिन भर काम करता रहा।';

describe('judgeAnswer', () => {
  it.each([
    ['a sentence', SENTENCE, 'The boy got home a little late.'],
    ['a short word with a long translation', 'जी', 'Yes, of course, with great pleasure!'],
    ['a long sentence put briefly', LONG, 'He walked to town and worked all day.'],
    ['a word of Hindi that is talked about', '‘घर’ का अर्थ', 'The meaning of ‘घर’'],
  ])('lets %s stand', (_, source, answer) => {
    expect(judgeAnswer(segmentOf(source), answer)).toEqual({ text: answer, lost: [] });
  });

  it('repairs the tags of an answer and names what is lost', () => {
    const verdict = judgeAnswer(segmentOf('<1>घर</1> गया', [code(1, 'x')]), '< 1 >Home</7>');
    expect(verdict).toEqual({ text: 'Home', lost: [1] });
  });

  it('does not count Hindi that stands in code', () => {
    const segment = segmentOf('<1/> लिखें', [code(1, 'यह एक बहुत लंबा हिन्दी कोड है')]);
    expect(judgeAnswer(segment, 'Write <1/>')).toEqual({ text: 'Write <1/>', lost: [] });
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\u00a0 '],
    ['tags alone', '<1></1><1/>'],
  ])('refuses %s', (_, answer) => {
    expect(judgeAnswer(segmentOf(SENTENCE), answer)).toEqual({
      refused: 'the engine answered nothing',
    });
  });

  it.each([
    ['as it was', SENTENCE],
    ['with other blanks', `  ${SENTENCE.replaceAll(' ', '\u00a0 ')}`],
    ['with a blank before the danda', SENTENCE.replace('।', ' ।')],
    [
      'with nuktas in one character',
      SENTENCE.replace('ज\u093c', '\u095b').replace('ड\u093c', '\u095c'),
    ],
    ['with nuktas of their own', SENTENCE.normalize('NFD')],
    ['in the tags that were asked', `<1>${SENTENCE}</1>`],
  ])('refuses the source given back %s', (_, answer) => {
    expect(judgeAnswer(segmentOf(SENTENCE), answer)).toEqual({
      refused: 'the engine gave the source back',
    });
  });

  it('refuses an answer that is mostly in Devanagari', () => {
    expect(judgeAnswer(segmentOf(SENTENCE), 'बालक देर से घर आया (late).')).toEqual({
      refused: 'the engine answered in Devanagari',
    });
  });

  it.each([
    ['much too long', 'हाँ, ठीक है।', 'Yes. '.repeat(60)],
    ['much too short', LONG, 'He did.'],
  ])('refuses an answer that is %s', (_, source, answer) => {
    expect(judgeAnswer(segmentOf(source), answer)).toEqual({
      refused: expect.stringMatching(
        /^the answer's length \(\d+\) does not fit \(\d+\)$/,
      ) as string,
    });
  });

  it('refuses romanised Hindi for romanised Hindi', () => {
    const answer = 'Raam ghar gaya aur usne khaana khaya!';
    const verdict = judgeAnswer(segmentOf('Ram ghar gaya aur usne khana khaya.'), answer);
    expect(verdict).toHaveProperty('refused');
  });
});
