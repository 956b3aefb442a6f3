import { describe, expect, it } from 'vitest';
import { item, lists, p, run, table } from './make-docx.ts';
import { markdownOf } from './read.ts';

describe('the reader docx: tables', () => {
  it('makes tables whose first row is the header', async () => {
    const body = table(['नाम', 'आयु'], [p(run('राम', '<w:bCs/>')), '१०']);
    expect(await markdownOf(body)).toBe('| नाम | आयु |\n| - | - |\n| **राम** | १० |');
  });

  it('puts what is merged into the first of its cells', async () => {
    const body = table(
      [['सिर', '<w:gridSpan w:val="2"/>'], 'x'],
      [['क', '<w:vMerge w:val="restart"/>'], 'ख', 'ग'],
      [['', '<w:vMerge/>'], 'घ', 'ङ'],
    );
    expect(await markdownOf(body)).toBe('| सिर | | x |\n| - | - | - |\n| क | ख | ग |\n| | घ | ङ |');
  });

  it('writes the paragraphs, lists and tables of a cell in one line', async () => {
    const numbering = lists(['bullet']);
    const inner = p('एक|क') + item(1, 0, 'दो') + table(['तीन', 'चार']) + p('पाँच');
    const body = table([inner, 'ख']);
    expect(await markdownOf(body, { numbering })).toContain(
      '| एक\\|क<br>दो<br>तीन<br>चार<br>पाँच | ख |',
    );
  });

  it('takes a table of one cell for a frame, and drops an empty one', async () => {
    expect(await markdownOf(table([p('एक') + p('दो')]) + table(['', '']))).toBe('एक\n\nदो');
  });

  it('keeps cells that lie in controls', async () => {
    const body = `<w:tbl><w:sdt><w:sdtContent><w:tr><w:tc>${p('क')}</w:tc><w:sdt><w:sdtContent><w:tc>${p('ख')}</w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>`;
    expect(await markdownOf(body)).toBe('| क | ख |\n| - | - |');
  });
});
