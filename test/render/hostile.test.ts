import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { editionOf } from '../../src/render/edition.ts';
import { html } from '../../src/render/renderers/html.ts';
import { renderers } from '../../src/render/renderers/index.ts';
import type { Unit } from '../../src/types.ts';
import { pageOf, templates, Workshop } from './editions.ts';
import { parsePage, type ParsedPage, propertyOf } from './html/page.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await Workshop.open({ 'a.png': 'x' });
});

/** What attackers write, and what anybody may. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<script>alert(1)</script>',
        '<img src=x onerror=alert(1)>',
        '"><svg onload=alert(1)>',
        "' onmouseover='alert(1)",
        '" style="x" id="u-1',
        '</span></p></div>',
        '</title><base href=//evil>',
        '<!--',
        '-->',
        '<a href="javascript:alert(1)">x</a>',
        '<1>',
        '</1>',
        '<2/>',
        '<99>',
        '&lt;script&gt;',
        '&#x3c;b&#x3e;',
        '{{title}}',
        '{{{body}}}',
        '<iframe srcdoc=x>',
        '<style>*{}</style>',
        '`',
        '\u2028',
        'राम',
        'word',
      ),
      fc.string(),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => `a${parts.join('')}`);

/**
 * Elements with the names of their attributes. How many sentences there are depends on the words,
 * and which of the words carry a `lang`.
 */
const skeleton = ({ elements }: ParsedPage): string[] =>
  elements
    .map(({ tagName, properties }) => `${tagName} ${Object.keys(properties).sort().join(' ')}`)
    .filter((one) => !/^span (lang|className (id|dataUnit))$/.test(one));

const SOURCE = `# शीर्षक

क **ख** [ग](https://a.in "घ") ![च](a.png "छ") ![ज](https://a.in/x.png)[^1]

![झ](a.png)

| ट |
|---|
| ठ |

[^1]: ड
`;

describe('hostile words', () => {
  it('never become markup, whoever wrote them: author, engine, memory or reviewer', async () => {
    const KEYS = ['title', 'description', 'author', 'date', 'translator', 'source', 'rights'];
    const render = async (words: readonly string[]): Promise<ParsedPage> => {
      const word = (index: number): string => words[index % words.length] as string;
      const matter = KEYS.map((key, index) => `${key}: ${JSON.stringify(word(index))}`);
      const document = await workshop.readText(`---\n${matter.join('\n')}\n---\n${SOURCE}`);
      const units = workshop.units(document).map((unit, index): Unit => {
        const [source] = unit.source;
        const tags = (source?.tags ?? []).map(({ n, opaque }) =>
          opaque ? `<${n}/>` : `<${n}>x</${n}>`,
        );
        // The marks that belong here come first, so that hostile tags can only add or break.
        const text = tags.join('') + word(index).replaceAll(/<\/?\d+\/?>/g, '<77>');
        const target = [{ id: unit.id, block: unit.block, text, tags: source?.tags ?? [] }];
        return { ...unit, target, state: 'translated', engine: word(index + 1) };
      });
      const edition = editionOf(document, units, workshop.config);
      return parsePage(pageOf(html.render(edition, templates), '.html'));
    };
    const harmless = skeleton(await render(['a']));
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 4 }), async (words) => {
        expect(skeleton(await render(words))).toEqual(harmless);
      }),
      { numRuns: 60 },
    );
  });
});

/** What a page may be made of: Setu's own elements and those that an author may write as HTML. */
const FORBIDDEN =
  /^(script|style|iframe|frame|object|embed|applet|form|button|select|textarea|svg|math|base|video|audio|source|picture|template|noscript|portal|marquee)$/;
const SAFE_URL = /^(?:(?:https?|ircs?|mailto|xmpp|tel):|[^:]*(?:[/?#]|$))/i;
const URLS = [
  'href',
  'src',
  'cite',
  'longDesc',
  'action',
  'formAction',
  'background',
  'poster',
  'srcSet',
  'xLinkHref',
  'data',
];

describe('a hostile document', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<script>alert(1)</script>',
      '<img src="https://evil.example/x.png" onerror="alert(1)">',
      '<svg onload=alert(1)>',
      '<div onclick="alert(1)" style="position:fixed">',
      '<a href="java&#115;cript:alert(1)">',
      '<a href="\u0001javascript:alert(1)">x</a>',
      '[x](javascript:alert(1))',
      '[x](JAVASCRIPT&colon;alert(1))',
      '[x](java&Tab;script:alert(1))',
      '[x](<java\tscript:alert(1)> "onload=alert(1)")',
      '![x](javascript:alert(1))',
      '![x](data:image/svg+xml,<svg>)',
      '<javascript:alert(1)>',
      '<vbscript:x>',
      '[x][y]\n\n[y]: javascript:alert(1)',
      '<details open ontoggle=alert(1)>',
      '<meta http-equiv=refresh content="0;url=//evil">',
      '<base href="//evil">',
      '<input autofocus onfocus=alert(1)>',
      '<form action="//evil">',
      '<iframe src="//evil"></iframe>',
      '<style>@import "//evil"</style>',
      '<link rel=stylesheet href=//evil>',
      '<b>क</b>',
      '</div></article></body>',
      '<template><script>x</script></template>',
      '<math><mtext></mtext></math>',
      '<p id="u-1" class="unit approved">',
    ),
    fc.constantFrom(
      'क',
      'ख।',
      '\n\n',
      '\n',
      '\n> ',
      '\n- ',
      '    ',
      '**',
      '`',
      '| क | ख |\n|---|---|\n| ',
      '<!--',
      '"',
      "'",
    ),
  );

  it('puts nothing into the page that acts, asks or leads astray', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 8 }), async (pieces) => {
        const document = await workshop.readText(pieces.join(''));
        const edition = workshop.edition(document, ({ text }) => text);
        const { elements } = parsePage(pageOf(html.render(edition, templates), '.html'));
        const body = elements.slice(elements.findIndex(({ tagName }) => tagName === 'body'));
        expect(body.filter(({ tagName }) => FORBIDDEN.test(tagName))).toEqual([]);
        expect(body.filter(({ tagName }) => /^(meta|link|title)$/.test(tagName))).toEqual([]);
        expect(body.filter(({ tagName }) => tagName === 'input')).toHaveLength(3);
        expect(body.filter(({ tagName }) => tagName === 'img')).toEqual([]);
        const keys = body.flatMap(({ properties }) => Object.keys(properties));
        expect(keys.filter((key) => /^(on|style|srcDoc|httpEquiv)/i.test(key))).toEqual([]);
        const urls = body.flatMap((one) => URLS.map((name) => propertyOf(one, name)));
        expect(urls.filter((url) => !SAFE_URL.test(url.replace(/[\p{Cc}\s]/gu, '')))).toEqual([]);
        const ids = body.map((one) => propertyOf(one, 'id')).filter((id) => id !== '');
        expect(ids).toEqual([...new Set(ids)]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a document made to take for ever', () => {
  it.each([
    ['blanks', `क${' '.repeat(50_000)}ख।\n`],
    ['blanks in a mark', `**क${' '.repeat(50_000)}ख**।\n`],
    ['notes', 'क[^1]'.repeat(3000) + '\n\n[^1]: ख\n'],
    ['cells', `${'| क '.repeat(2000)}|\n${'|-'.repeat(2000)}|\n`],
    ['sentences', `${'**क** ख। '.repeat(3000)}\n`],
    ['headings', '# क\n\nख\n\n'.repeat(2000)],
  ])('is rendered like any other: %s', async (_, text) => {
    const edition = workshop.edition(await workshop.readText(text), ({ text: same }) => same);
    const start = performance.now();
    for (const renderer of renderers) renderer.render(edition, templates);
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
