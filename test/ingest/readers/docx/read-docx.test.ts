import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../src/ingest/readers/docx/read-docx.ts';
import { makeDocx, p, type Parts, run, style, styled } from './make-docx.ts';

/** The Markdown in which each stretch of text stands behind the name of its font. */
function fontsOf(parts: Parts): string {
  const convertText = (text: string, font: string | undefined): string =>
    `${font ?? 'theme'}:${text}`;
  return readDocx(makeDocx(parts), { limit: 1_000_000, convertText }).markdown.trim();
}

const font = (name: string, which = 'ascii'): string => `<w:rFonts w:${which}="${name}"/>`;

describe('readDocx', () => {
  it('gives the text of runs in one font to be converted in one piece', () => {
    const kruti = font('Kruti Dev 010');
    const body = p(
      run('jke ', kruti) + run('?k', kruti) + run('j', kruti) + run('Ram', font('Arial')),
    );
    expect(fontsOf({ body })).toBe('Kruti Dev 010:jke ?kjArial:Ram');
  });

  it('knows the font of text from styles and defaults', () => {
    const styles =
      `<w:docDefaults><w:rPrDefault><w:rPr>${font('DevLys 010')}</w:rPr></w:rPrDefault></w:docDefaults>` +
      style('x', 'पाठ', `<w:rPr>${font('Chanakya')}</w:rPr>`);
    expect(fontsOf({ body: styled('x', 'jke') + p('jke'), styles })).toBe(
      'Chanakya:jke\n\nDevLys 010:jke',
    );
  });

  it('takes the font of complex script for Devanagari, and none where the theme decides', () => {
    const both = '<w:rFonts w:ascii="Arial" w:cs="Mangal"/>';
    const theme = '<w:rFonts w:asciiTheme="minorHAnsi"/>';
    const styles = `<w:docDefaults><w:rPrDefault><w:rPr>${font('Arial')}</w:rPr></w:rPrDefault></w:docDefaults>`;
    const body = p(run('राम', both)) + p(run('Ram', both)) + p(run('Ram', theme));
    expect(fontsOf({ body, styles })).toBe('Mangal:राम\n\nArial:Ram\n\ntheme:Ram');
  });

  it('converts headings, cells and titles too', () => {
    const styles = style('h', 'heading 1') + style('t', 'Title');
    const body = styled('t', run('pkS[kV', font('K'))) + styled('h', run('fnu', font('K')));
    expect(fontsOf({ body, styles })).toBe('---\ntitle: K:pkS[kV\n---\n\n# K:fnu');
  });
});
