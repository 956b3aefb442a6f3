import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../support/document-of.ts';
import { p, run, style, styled } from './make-docx.ts';
import { markdownOf } from './read.ts';

describe('the reader docx: looks of text', () => {
  it.each([
    ['Latin by w:b', run('Ram', '<w:b/>'), '**Ram**'],
    ['Latin not by w:bCs', run('Ram', '<w:bCs/>'), 'Ram'],
    ['Devanagari by w:bCs', run('राम', '<w:bCs/>'), '**राम**'],
    ['Devanagari by w:iCs', run('राम', '<w:iCs/>'), '*राम*'],
    ['Devanagari marked as complex', run('राम', '<w:bCs/><w:cs/>'), '**राम**'],
    ['digits marked as complex', run('12', '<w:bCs/><w:rtl/>'), '**12**'],
    ['Devanagari by w:b where nothing else is said', run('राम', '<w:b/>'), '**राम**'],
    ['Devanagari not where w:bCs is off', run('राम', '<w:b/><w:bCs w:val="0"/>'), 'राम'],
    ['both', run('राम', '<w:b/><w:bCs/><w:i/><w:iCs/>'), '**_राम_**'],
    ['off', run('Ram', '<w:b w:val="false"/>'), 'Ram'],
    ['struck', run('राम', '<w:strike/>'), '~~राम~~'],
    ['struck twice', run('राम', '<w:dstrike/>'), '~~राम~~'],
    ['raised', run('म', '<w:vertAlign w:val="superscript"/>'), '<sup>म</sup>'],
    ['lowered', run('2', '<w:vertAlign w:val="subscript"/>'), '<sub>2</sub>'],
    ['hidden', run('x', '<w:vanish/>') + run('राम'), 'राम'],
  ])('knows %s', async (_, runs, expected) => {
    expect(await markdownOf(p(runs))).toBe(expected);
  });

  it('takes looks from the styles of characters and paragraphs and from the defaults', async () => {
    const bold = '<w:rPr><w:b/><w:bCs/></w:rPr>';
    const styles =
      `<w:docDefaults><w:rPrDefault><w:rPr><w:i/></w:rPr></w:rPrDefault></w:docDefaults>` +
      style('zor', 'ज़ोर', bold, 'character') +
      style('base', 'आधार', bold) +
      style('para', 'अनुच्छेद', '<w:basedOn w:val="base"/>');
    const body =
      p(
        run('राम ', '<w:iCs w:val="0"/>') + run('घर', '<w:rStyle w:val="zor"/><w:iCs w:val="0"/>'),
      ) + styled('para', run('गया', '<w:i w:val="0"/>'));
    expect(await markdownOf(body, { styles })).toBe('राम **घर**\n\n**गया**');
  });

  it('joins what Word has cut, with the space between, and leaves space at the ends out', async () => {
    const b = '<w:b/><w:bCs/>';
    const body = p(
      run('आज ') + run(' रा', b) + run('म', b) + run(' ') + run('घर ', b) + run('गया।'),
    );
    expect(await markdownOf(body)).toBe('आज  **राम घर** गया।');
  });

  it('keeps emphasis that begins or ends inside of a word or at a mark', async () => {
    const b = '<w:bCs/>';
    const body = p(run('घर') + run('“में।”', b) + run('है। ') + run('(राम', b) + run(')'));
    const { blocks } = documentOf(await markdownOf(body));
    expect(blocks[0]?.text).toBe('घर“में।”है। (राम)');
    expect(blocks[0]?.marks.map(({ from, to }) => blocks[0]?.text.slice(from, to))).toEqual([
      '“में।”',
      '(राम',
    ]);
  });

  it('reads Devanagari in a style that is a circle without going round', async () => {
    const styles =
      style('a', 'a', '<w:basedOn w:val="b"/>') + style('b', 'b', '<w:basedOn w:val="a"/>');
    expect(await markdownOf(styled('a', 'राम'), { styles })).toBe('राम');
  });
});
