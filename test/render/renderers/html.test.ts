import { beforeAll, describe, expect, it } from 'vitest';
import { html } from '../../../src/render/renderers/html.ts';
import type { Translation } from '../../../src/types.ts';
import { CASES, openCase } from '../golden-cases.ts';
import { pageOf, templates, type Translator, Workshop } from '../editions.ts';
import {
  byId,
  hasClass,
  ofClass,
  ofName,
  parsePage,
  type ParsedPage,
  propertyOf,
  textOf,
  wrongLanguages,
} from '../html/page.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await Workshop.open({}, { title: 'सेतु' });
});

/** The page of a document; every sentence is "English." unless told otherwise. */
async function pageFor(
  text: string,
  translate: Translator = () => 'English.',
): Promise<ParsedPage> {
  const edition = workshop.edition(await workshop.readText(text), translate);
  return parsePage(pageOf(html.render(edition, templates), 'index.html'));
}

const hrefs = (page: ParsedPage): string[] =>
  page.elements.map((element) => propertyOf(element, 'href')).filter((href) => href !== '');
const ids = (page: ParsedPage): string[] =>
  page.elements.map((element) => propertyOf(element, 'id')).filter((id) => id !== '');

describe.each(CASES)('every edition, such as "%s",', (name) => {
  let page: ParsedPage;
  beforeAll(async () => {
    page = parsePage(pageOf((await openCase(name)).pages, 'index.html'));
  });

  it('declares the language of all its words', () => {
    expect(wrongLanguages(page)).toEqual([]);
  });

  it('has an id only once', () => {
    expect(ids(page)).toEqual([...new Set(ids(page))]);
  });

  it('leads every link within the page somewhere', () => {
    const targets = hrefs(page).filter((href) => href.startsWith('#'));
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((href) => !byId(page, href.slice(1)))).toEqual([]);
  });

  it('links from a note back to the place that refers to it, in both languages', () => {
    for (const language of ['hi', 'en']) {
      const note = byId(page, `fn-${language}-1`);
      expect(textOf(note)).toContain('↩');
      const mark = byId(page, `fnref-${language}-1`);
      expect(propertyOf(mark, 'href')).toBe(`#fn-${language}-1`);
      expect(hrefs(page)).toContain(`#fnref-${language}-1`);
    }
  });

  it('asks nothing of other sites', () => {
    const requests = ofName(page, 'link', 'img', 'script', 'iframe', 'source', 'video', 'object')
      .filter((element) => propertyOf(element, 'rel') !== 'canonical')
      .map((element) => propertyOf(element, element.tagName === 'link' ? 'href' : 'src'));
    expect(requests.length).toBeGreaterThan(1);
    expect(requests.filter((url) => /^([a-z]+:|\/)/i.test(url))).toEqual([]);
    expect(page.elements.filter(({ properties }) => 'srcSet' in properties)).toEqual([]);
  });

  it('forbids whatever it does not need', () => {
    const policy = ofName(page, 'meta').find((meta) => 'httpEquiv' in meta.properties);
    expect(propertyOf(policy, 'httpEquiv')).toMatch(/Content-Security-Policy/i);
    expect(propertyOf(policy, 'content')).toContain("default-src 'none'");
    expect(propertyOf(policy, 'content')).not.toMatch(/unsafe|script-src|https?:|\*/);
  });

  it('has neither scripts nor styles of its own', () => {
    const scripted = page.elements.filter(
      ({ tagName, properties }) =>
        ['script', 'style'].includes(tagName) ||
        Object.keys(properties).some((key) => /^(on|style$)/i.test(key)),
    );
    expect(scripted).toEqual([]);
  });

  it('has one title, and no heading that skips a level', () => {
    const levels = ofName(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) =>
      Number(tagName[1]),
    );
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it('shows both languages in every row, Hindi first', () => {
    const rows = ofClass(page, 'row');
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      const cells = row.children.filter((child) => child.type === 'element');
      expect(cells.map((cell) => (hasClass(cell, 'hi') ? 'hi' : 'en'))).toEqual(['hi', 'en']);
    }
  });

  it('gives every sentence a permanent place, which its English names', async () => {
    const { units, document } = await openCase(name);
    const hidden = document.blocks.filter(({ kind }) => kind === 'attribute').map(({ id }) => id);
    const shown = units.filter(({ block }) => !hidden.includes(block));
    const places = ids(page).filter((id) => id.startsWith('u-'));
    expect(places).toEqual(expect.arrayContaining(shown.map(({ id }) => `u-${id}`)));
    const named = page.elements.map((one) => propertyOf(one, 'dataUnit')).filter(Boolean);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((id) => !places.includes(id))).toEqual([]);
  });
});

describe('a page', () => {
  it('tells a person’s words from a memory’s, a machine’s and missing ones', async () => {
    const given: Record<string, Partial<Translation>> = {
      'एक।': { text: 'One.', origin: 'human', state: 'final' },
      'दो।': { text: 'Two.', origin: 'memory', state: 'translated' },
      'तीन।': { text: 'Three.', origin: 'engine', engine: 'Babel', state: 'translated' },
      'चार।': { text: 'Four.', origin: 'engine', state: 'reviewed' },
      'पाँच।': { text: 'Five.', origin: 'engine', engine: 'Bad', state: 'rejected' },
      'Six।': { text: 'Six.', origin: 'kept', state: 'final' },
    };
    const text = [...Object.keys(given), 'सात।'].join(' ');
    const page = await pageFor(text, (segment) => given[segment.text]);
    const english = ofClass(page, 'unit').filter((one) => 'dataUnit' in one.properties);
    expect(english.map((one) => [propertyOf(one, 'className'), textOf(one)])).toEqual([
      ['unit approved', 'One.'],
      ['unit recalled', 'Two.'],
      ['unit machine', 'Three.'],
      ['unit approved', 'Four.'],
      ['unit missing', 'Not yet translated.'],
      ['unit kept', 'Six.'],
      ['unit missing', 'Not yet translated.'],
    ]);
    const counts = ofClass(page, 'provenance').map(textOf).join().replace(/\s+/g, ' ');
    expect(counts).toMatch(/2 .*approved by a person 1 .*memory.* 1 .*\(Babel\) 1 .* 2 .*not yet/);
  });

  it('declares Hindi in Latin letters on both sides, where it was kept', async () => {
    const page = await pageFor('Ram ghar gaya aur usne khana khaya.', ({ text }) => {
      return { text, origin: 'kept', state: 'final' };
    });
    const sentences = ofClass(page, 'unit').filter((one) => textOf(one).startsWith('Ram ghar'));
    expect(sentences.map((one) => propertyOf(one, 'lang'))).toEqual(['hi-Latn', 'hi-Latn']);
  });

  it('never shows Hindi where English is missing', async () => {
    const page = await pageFor(
      '# नाम\n\nएक **दो**।\n\n- तीन\n\n| चार |\n|--|\n| पाँच |\n',
      () => undefined,
    );
    const english = page.words.filter(({ lang }) => lang === 'en-IN').map(({ text }) => text);
    expect(english.filter((text) => /\p{L}/u.test(text))).toEqual(
      Array(5).fill('Not yet translated.'),
    );
  });

  it('says what has no title by the name of its file', async () => {
    await workshop.write('meri-kitab.md', 'पाठ।');
    const document = await workshop.read('meri-kitab');
    const page = parsePage(pageOf(html.render(workshop.edition(document), templates), '.html'));
    expect(ofName(page, 'h1', 'title').map(textOf)).toEqual(['Meri Kitab', 'Meri Kitab']);
    expect(wrongLanguages(page)).toEqual([]);
  });

  it('sets a title of several sentences smaller', async () => {
    const classOf = async (title: string): Promise<string> =>
      propertyOf(ofName(await pageFor(`# ${title}\n\nपाठ।`), 'h1')[0], 'className');
    expect(await classOf('बैठक हुई।')).toBe('row');
    expect(await classOf('बैठक हुई। सहमति बनी। '.repeat(6))).toBe('row long');
  });

  it('takes a first heading for the title, and does not repeat it', async () => {
    const page = await pageFor('# मेरी किताब\n\nपाठ।', ({ text }) =>
      text === 'पाठ।' ? 'Text.' : 'My book',
    );
    expect(ofName(page, 'h1', 'h2').slice(0, 2).map(textOf)).toEqual([
      'मेरी किताबMy book',
      'अनुवाद का स्रोत · Where the translation comes from',
    ]);
  });

  it.each([
    ['##', '####', ['h2', 'h3']],
    ['#', '##', ['h2', 'h3']],
    ['###', '######', ['h2', 'h3']],
  ])('puts headings of %s and %s right below the title', async (one, two, levels) => {
    const page = await pageFor(`---\ntitle: नाम\n---\n\nक\n\n${one} ख\n\n${two} ग\n`);
    const rows = ofClass(page, 'row').filter(({ tagName }) => /^h[2-6]$/.test(tagName));
    expect(rows.map(({ tagName }) => tagName)).toEqual(levels);
  });

  it('credits author and translator in their own letters', async () => {
    const page = parsePage(pageOf((await openCase('pair')).pages, 'index.html'));
    const credits = ofClass(page, 'credits').map(textOf).join();
    expect(credits).toContain('हरि मेहता · Hari Mehta');
    expect(credits).toContain('Anna Rao');
  });

  it('makes a picture that stands alone one figure with its words in both languages', async () => {
    const page = parsePage(pageOf((await openCase('rich')).pages, 'index.html'));
    const [figure, ...more] = ofName(page, 'figure');
    expect([more.length, ofName(page, 'img').length]).toEqual([0, 1]);
    expect(textOf(figure)).toBe('सात गाँव, एक रास्ताSeven villages, one road');
    expect(ofName(page, 'img').map(({ properties }) => properties)).toEqual([
      {
        src: 'chitra/naksha.png',
        alt: 'गाँवों का नक़्शा',
        title: 'सात गाँव, एक रास्ता',
        loading: 'lazy',
      },
    ]);
  });

  it('shows the same words of two pictures twice, under one permanent link', async () => {
    const picture = '![चित्र](https://a.in/a.png)';
    const page = await pageFor(`${picture}\n\n${picture}\n`);
    expect(ofName(page, 'figure')).toHaveLength(2);
    expect(ids(page)).toEqual([...new Set(ids(page))]);
  });

  it('makes a picture from elsewhere a link', async () => {
    const page = await pageFor(
      'देखो ![ऊँट](https://a.in/oont.png) को।\n\n![](https://a.in/b.png)',
      () => 'See <1/>.',
    );
    expect(ofName(page, 'img')).toEqual([]);
    const links = ofName(page, 'a').filter((a) => propertyOf(a, 'href').startsWith('https:'));
    expect(links.map(textOf)).toEqual(['ऊँट', 'See .', 'https://a.in/b.png']);
    expect(wrongLanguages(page)).toEqual([]);
  });

  it('numbers lists from where the author begins, and ticks what is done', async () => {
    const page = await pageFor('7) क\n8) ख\n   - ग\n\n* [x] घ\n* [ ] च\n');
    const markers = page.elements.map((one) => propertyOf(one, 'dataMarker')).filter(Boolean);
    expect(markers).toEqual(['7.', '8.', '•', '☑', '☐'].flatMap((marker) => [marker, marker]));
    expect(ofName(page, 'ol').map(({ properties }) => properties['start'])).toEqual([7]);
  });

  it.each([
    ['js', 'language-js'],
    ['c++ {1,2}', 'language-c++'],
    ['"><script>', ''],
    ['', ''],
  ])('names the language %j of code only if it is a name', async (info, name) => {
    const page = await pageFor(`~~~${info}\nक\n~~~\n`);
    expect(ofName(page, 'code').map((code) => propertyOf(code, 'className'))).toEqual([name]);
    expect(wrongLanguages(page)).toEqual([]);
  });

  it('aligns the columns of a table as the author did', async () => {
    const page = await pageFor('| क | ख | ग | घ |\n|---|:--|:-:|--:|\n| १ | २ | ३ | ४ |\n');
    const classes = ofName(page, 'td').map((td) => propertyOf(td, 'className'));
    const one = ['', 'align-left', 'align-center', 'align-right'];
    expect(classes).toEqual([...one, ...one]);
  });

  it.each([
    ['in a list', '- क[^1]\n\n  [^1]: ख\n'],
    ['in a quotation', '> क[^1]\n>\n> [^1]: ख\n'],
    ['that is a list', 'क[^1]\n\n[^1]: - ख\n      - ग\n'],
    ['that is referred to twice', 'क[^1] ख[^1]\n\n[^1]: ग\n'],
    ['that is defined twice', 'क[^1]\n\n[^1]: ख\n\n[^1]: ग\n'],
    ['within a link', '[क[^1]](https://a.in/)\n\n[^1]: ख\n'],
    ['within a note', 'क[^1]\n\n[^1]: ख[^2]\n\n[^2]: ग\n'],
    ['of a heading', '# क[^1]\n\n[^1]: ख\n'],
  ])('links a note %s both ways', async (_, text) => {
    const page = await pageFor(text, ({ text: tagged }) => tagged);
    const inside = hrefs(page).filter((href) => href.startsWith('#'));
    expect(inside).toContain('#fn-hi-1');
    expect(inside).toContain('#fnref-en-1');
    expect(inside.filter((href) => !byId(page, href.slice(1)))).toEqual([]);
    expect(ids(page)).toEqual([...new Set(ids(page))]);
  });

  it('has no link back from a note whose mark the translation lost', async () => {
    const page = await pageFor('क[^1]\n\n[^1]: ख\n', () => 'lost');
    expect(hrefs(page)).toContain('#fnref-hi-1');
    expect(hrefs(page)).not.toContain('#fnref-en-1');
  });

  it('counts the notes of a translator as the author does', async () => {
    const other = await Workshop.open({
      'k.hi.md': 'एक[^a]। दो[^b]।\n\n[^b]: टिप्पणी दूसरी।\n\n[^a]: टिप्पणी पहली, और लंबी।\n',
      'k.en.md':
        'One[^x]. Two[^y].\n\n[^y]: The second note.\n\n[^x]: The first note, and longer.\n',
    });
    const edition = other.edition(await other.read());
    const page = parsePage(pageOf(html.render(edition, templates), '.html'));
    expect(textOf(byId(page, 'fn-en-1'))).toContain('The first note');
    expect(textOf(byId(page, 'fn-en-2'))).toContain('The second note');
    expect(hrefs(page)).toEqual(expect.arrayContaining(['#fn-en-1', '#fn-en-2']));
  });

  it('links permanently only where the publication has an address', async () => {
    const at = async (baseUrl?: string) => {
      const shop = await Workshop.open({}, baseUrl === undefined ? {} : { baseUrl });
      const edition = shop.edition(await shop.readText('क'));
      return ofName(parsePage(pageOf(html.render(edition, templates), '.html')), 'link').map(
        (link) => propertyOf(link, 'href'),
      );
    };
    expect(await at()).toEqual(['../assets/setu.css']);
    expect(await at('https://a.in/x')).toContain('https://a.in/x/doc/');
    expect(await at('https://a.in/x/')).toContain('https://a.in/x/doc/');
  });
});
