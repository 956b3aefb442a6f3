import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, it } from 'vitest';
import { editionOf } from '../../../src/render/edition.ts';
import { markdown } from '../../../src/render/renderers/markdown.ts';
import type { Unit } from '../../../src/types.ts';
import { pageOf, templates, type Translator, Workshop } from '../editions.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await Workshop.open();
});

const pagesOf = async (text: string, translate?: Translator) =>
  markdown.render(workshop.edition(await workshop.readText(text), translate), templates);

const sideBySide = async (text: string, translate?: Translator): Promise<string> =>
  pageOf(await pagesOf(text, translate), 'doc.md');

const same: Translator = ({ text }) => text;

describe('the side-by-side Markdown', () => {
  it('has a row for each block, Hindi left and English right', async () => {
    const page = await sideBySide('एक।\n\n- दो\n', ({ text }) => (text === 'दो' ? 'Two' : 'One.'));
    expect(page).toContain('<td lang="hi" valign="top">\n\nएक।\n\n</td>');
    expect(page).toContain('<td lang="en-IN" valign="top">\n\nOne.\n\n</td>');
    expect(page).toContain('\n\n- दो\n\n</td>\n<td lang="en-IN" valign="top">\n\n- Two\n\n</td>');
  });

  it('shows code and rules once, across both columns', async () => {
    const page = await sideBySide('```\nक\n```\n\n---\n', same);
    expect(page.match(/<td colspan="2">/g)).toHaveLength(2);
    expect(page.match(/```\nक\n```/g)).toHaveLength(1);
  });

  it.each(['http://', 'https://', 'HTTPS://', 'Https://'])(
    'leaves text a text that an engine begins like an address: %s',
    async (start) => {
      const page = await sideBySide('क।', () => `See ${start}\u200d<!-- x.`);
      expect(page).toContain(`See ${start.replace(':', '\\:')}\u200d\\<!-- x.`);
    },
  );

  it('lets no address that no brackets hold take in the words after it', async () => {
    const page = await sideBySide('क http://a.in/\u0007', () => '<1/><script>');
    expect(page).toContain('[http://a.in/\u0007](<http://a.in/\u0007>)\\<script>');
  });

  it('lets nothing that is left out make markup of what was on its two sides', async () => {
    const page = await sideBySide('क <template>', () => 'See <<1/>svg>');
    expect(page).toContain('See \\<svg>');
  });

  it('keeps a list that the author indented one list', async () => {
    expect(await sideBySide('   - क\n   - ख\n', same)).toContain('\n   - क\n   - ख\n');
  });

  it('gives each language notes of its own, below the table', async () => {
    const page = await sideBySide('क[^n]\n\n[^n]: ख\n\n    ग\n', same);
    expect(page).toContain('क[^n-hi]');
    expect(page).toContain('क[^n-en]');
    expect(page.split('</table>')[1]).toBe('\n\n[^n-hi]: ख\n\n    ग\n\n[^n-en]: ख\n\n    ग\n');
  });

  it('has the notes and link targets of a translator’s own file', async () => {
    const pair = await Workshop.open({
      'k.hi.md': 'एक[^a] [दो][r]।\n\n[r]: hi.html\n\n[^a]: तीन।\n',
      'k.en.md': 'One[^x] [two][s].\n\n[s]: en.html\n\n[^x]: Three.\n',
    });
    const page = pageOf(markdown.render(pair.edition(await pair.read()), templates), 'k.md');
    expect(page).toContain('One[^x-en] [two][s].');
    const below = page.split('</table>')[1]?.trim().split('\n\n');
    expect(below).toEqual(['[r]: hi.html', '[s]: en.html', '[^a-hi]: तीन।', '[^x-en]: Three.']);
  });

  it('marks what is missing', async () => {
    expect(await sideBySide('क\n')).toContain('\n\n*(not yet translated)*\n\n');
  });

  it('has a title that is a heading and nothing else', async () => {
    const title = JSON.stringify('क <img src=x>\n# ख *ग*');
    const page = await sideBySide(`---\ntitle: ${title}\n---\nघ\n`, same);
    const heading = 'क \\<img src=x> # ख \\*ग\\*';
    expect(page.split('\n')[0]).toBe(`# ${heading} · ${heading}`);
  });

  it('lets no words out of their cell, whoever wrote them', async () => {
    const hostile = fc.constantFrom(
      ...[
        '</td>',
        '</table>',
        '<script>',
        '\n\n',
        '\n',
        '```',
        '    ',
        '<!--',
        '|',
        '> ',
        'क ',
        '`',
      ],
    );
    const document = await workshop.readText('क **ख**।\n\n| ग |\n|--|\n| घ |\n\n- च\n');
    const units = workshop.units(document, same);
    const rawOf = (given: string): string[] => {
      const changed = units.map((unit): Unit => {
        const target = unit.target.map((one) => ({ ...one, text: given }));
        return { ...unit, target };
      });
      const edition = editionOf(document, changed, workshop.config);
      const page = pageOf(markdown.render(edition, templates), 'doc.md');
      return rawHtml(unified().use(remarkParse).use(remarkGfm).parse(page));
    };
    const harmless = rawOf('x');
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 6 }), (parts) => {
        expect(rawOf(`x${parts.join('')}x`)).toEqual(harmless);
      }),
      { numRuns: 100 },
    );
  });
});

function rawHtml(tree: Nodes): string[] {
  const found: string[] = [];
  visit(tree, 'html', ({ value }) => {
    found.push(value);
  });
  return found;
}

describe('the English Markdown of a pair', () => {
  const pairOf = async (hindi: string, english: string) => {
    const pair = await Workshop.open({ 'k.hi.md': hindi, 'k.en.md': english });
    return { pair, document: await pair.read() };
  };

  it('is the translator’s own file, to the letter', async () => {
    const english =
      '---\ntitle:  "One" # own\n---\n\n* One *two*. [Three](u "four").\n\n![Five](https://a.in/x.png)\n\nAn addition.\n';
    const { pair, document } = await pairOf(
      '---\ntitle: एक\n---\n\n- एक *दो*। [तीन](u "चार")।\n\n![पाँच](https://a.in/x.png)\n',
      english,
    );
    expect(pageOf(markdown.render(pair.edition(document), templates), '.en.md')).toBe(english);
  });

  it('marks a sentence that a reviewer has rejected where it stood', async () => {
    const { pair, document } = await pairOf(
      'पहला वाक्य।\n\nदूसरा वाक्य।\n',
      'The first.\n\nThe second.\n',
    );
    const units = pair
      .units(document)
      .map((unit, index): Unit => ({ ...unit, state: index === 1 ? 'rejected' : unit.state }));
    const edition = editionOf(document, units, pair.config);
    expect(pageOf(markdown.render(edition, templates), '.en.md')).toBe(
      'The first.\n\n*(not yet translated)*\n',
    );
  });

  it('puts what a reviewer added after the sentence before it', async () => {
    const { pair, document } = await pairOf(
      '## पहला\n\n## दूसरा\n\nतीसरा।\n',
      '## First\n\n## Second\n',
    );
    const units = pair.units(document).map((unit): Unit => {
      const block = unit.block;
      const added = { id: 'x', block, text: 'Third.', tags: [] };
      return unit.target.length > 0 ? unit : { ...unit, target: [added] };
    });
    const edition = editionOf(document, units, pair.config);
    expect(pageOf(markdown.render(edition, templates), '.en.md')).toBe(
      '## First\n\n## Second Third.\n',
    );
  });
});
