import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { SetuError } from '../../../src/errors.ts';
import { parseTmx, serialiseTmx, type TmxUnit } from '../../../src/memory/formats/tmx.ts';
import { serialiseTagged, type Token } from '../../../src/tags.ts';

const file = 'old.tmx';

const tmx = (body: string, prolog = ''): string =>
  `<?xml version="1.0"?>\n${prolog}<tmx version="1.4"><header/><body>${body}</body></tmx>`;
const seg = (language: string, content: string): string =>
  `<tuv xml:lang="${language}"><seg>${content}</seg></tuv>`;
const tu = (source: string, target: string): string =>
  `<tu>${seg('hi', source)}${seg('en', target)}</tu>`;

const parse = (text: string) => parseTmx([text], { file });
const sourceOf = async (content: string) =>
  (await parse(tmx(tu(content, 'Rama')))).units[0]?.source;
const messageOf = async (text: string): Promise<string> => {
  const error: unknown = await parse(text).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(SetuError);
  expect(error).toMatchObject({ code: 'input' });
  return (error as SetuError).message;
};

const unit = (source: string, target: string, rest: Partial<TmxUnit> = {}): TmxUnit => {
  return { source, target, properties: {}, notes: [], ...rest };
};
const write = (...units: TmxUnit[]): string => serialiseTmx(units, { version: '0.1.0' });

describe('parseTmx', () => {
  it('reads text in both languages', async () => {
    expect((await parse(tmx(tu('राम &amp; &lt;b&gt; <![CDATA[<क>]]>', 'Rama')))).units).toEqual([
      unit('राम &amp; &lt;b> &lt;क>', 'Rama'),
    ]);
  });

  test.each([
    ['a pair', '<bpt i="1">&lt;b></bpt>राम<ept i="1">&lt;/b></ept> गया', '<1>राम</1> गया'],
    ['a placeholder by x', 'राम<ph x="3">&lt;br/></ph>', 'राम<3/>'],
    ['a free number', '<ph/>राम<bpt i="1"/>गया<ept i="1"/><ph/>', '<2/>राम<1>गया</1><3/>'],
    [
      'x before i',
      '<bpt i="1" x="2"/>क<ept i="1"/><bpt i="2" x="1"/>ख<ept i="2"/>',
      '<2>क</2><1>ख</1>',
    ],
    ['nested pairs', '<bpt i="1"/>क<bpt i="2"/>ख<ept i="2"/><ept i="1"/>', '<1>क<2>ख</2></1>'],
    ['half a pair', 'क<bpt i="1"/>ख<ept i="7"/>', 'क<1/>ख<2/>'],
    ['a pair opened twice', '<bpt i="1"/><bpt i="1"/>क<ept i="1"/>', '<1><1/>क</1>'],
    ['isolated and unknown codes', '<it pos="begin">[</it>क<ut>]</ut>', '<1/>क<2/>'],
    ['text within a code', '<ph x="1">[<sub>चित्र<ph/></sub>]</ph>क', '<1/>क'],
    ['highlighted text', 'क <hi type="name">राम</hi> ख', 'क राम ख'],
    ['a number that is none', '<ph x="-1"/>क<ph x="1e3"/>', '<1/>क<2/>'],
  ])('turns %s into tags', async (_, content, tagged) => {
    expect(await sourceOf(content)).toBe(tagged);
  });

  test.each(['hi', 'hi-IN', 'HI', 'hi_IN', 'hi-Deva-IN'])(
    'takes %s for Hindi',
    async (language) => {
      const body = `<tu>${seg(language, 'राम')}${seg('EN-GB', 'Rama')}</tu>`;
      expect((await parse(tmx(body))).units).toEqual([unit('राम', 'Rama')]);
    },
  );

  it('reads the lang of old versions and the first of two English sides', async () => {
    const body = `<tu srclang="en">${seg('en-US', 'Rama')}${seg('en-GB', 'Ram')}<tuv lang="hi"><seg>राम</seg></tuv></tu>`;
    expect((await parse(tmx(body))).units).toEqual([unit('राम', 'Rama')]);
  });

  it('counts units without Hindi or English and gives none of them', async () => {
    const marathi = `<tu>${seg('mr', 'राम')}${seg('en', 'Rama')}</tu>`;
    const body = `${marathi}<tu>${seg('hi', 'राम')}</tu>${tu('राम', ' ')}${tu('सीता', 'Sita')}`;
    const { units, findings } = await parse(tmx(body));
    expect(units).toEqual([unit('सीता', 'Sita')]);
    expect(findings).toMatchObject([{ rule: 'memory', severity: 'info', document: file }]);
    expect(findings[0]?.message).toContain('3');
  });

  it('reads properties, notes and who changed it last', async () => {
    const body =
      '<tu creationid="maker" creationdate="20200101T000000Z"><prop type="domain">कथा</prop>' +
      `<note>old &amp; good</note>${seg('hi', 'राम')}` +
      '<tuv xml:lang="en" changeid="asha" changedate="20260131T093000Z"><note>ok</note><seg>Rama</seg></tuv></tu>';
    expect((await parse(tmx(body))).units).toEqual([
      unit('राम', 'Rama', {
        properties: { domain: 'कथा' },
        notes: ['old & good', 'ok'],
        changedBy: 'asha',
        changedAt: '20260131T093000Z',
      }),
    ]);
  });

  it('keeps a property that is called like an inner part of objects', async () => {
    const body = `<tu><prop type="__proto__">x</prop>${seg('hi', 'राम')}${seg('en', 'Rama')}</tu>`;
    const properties = (await parse(tmx(body))).units[0]?.properties ?? {};
    expect(Object.entries(properties)).toEqual([['__proto__', 'x']]);
  });

  test.each(['<!DOCTYPE tmx SYSTEM "tmx14.dtd">', "<!DOCTYPE tmx SYSTEM 'tmx[14].dtd'>"])(
    'accepts %s and loads nothing',
    async (doctype) => {
      expect((await parse(tmx(tu('राम', 'Rama'), doctype))).units).toHaveLength(1);
    },
  );

  it('refuses a DOCTYPE that declares', async () => {
    const doctype = '<!DOCTYPE tmx [<!ENTITY a "b">]>';
    expect(await messageOf(tmx(tu('&a;', 'Rama'), doctype))).toContain('declarations');
  });

  test.each([
    ['an unknown entity', tmx(tu('&nbsp;', 'Rama')), 'undefined entity'],
    [
      'an entity named like an inner part of objects',
      tmx(tu('&constructor;', 'x')),
      'undefined entity',
    ],
    ['a character XML cannot hold', tmx(tu('&#1;', 'Rama')), 'malformed character entity'],
    ['a tag that is not closed', '<tmx>\n<body></tmx>', 'expected well-formed XML, got: '],
    ['a file that ends too early', '<tmx><body>', 'unclosed tag: body'],
    ['an empty file', '', 'must contain a root element'],
    ['another format', '<xliff/>', 'expected <tmx>, got: <xliff>'],
    ['another encoding', '<?xml version="1.0" encoding="ISO-8859-1"?><tmx/>', 'ISO-8859-1'],
  ])('refuses %s', async (_, text, part) => {
    expect(await messageOf(text)).toContain(part);
  });

  it('says where the trouble is', async () => {
    expect(await messageOf('<tmx>\n<body></tmx>')).toMatch(
      /^old\.tmx, line 2, column 12: expected/,
    );
  });

  it('reads the same however the text is cut', async () => {
    const text = `\uFEFF${tmx(tu('राम &amp; <bpt i="1">x</bpt>𝒶<ept i="1"/>\r\n', 'Rama<ph x="2"/>'))}`;
    expect(await parseTmx(text.split(''), { file })).toEqual(await parse(text));
  });
});

describe('serialiseTmx', () => {
  it('writes a memory that is read in a diff', () => {
    const rest = {
      properties: { b: '2', a: '1' },
      notes: ['see "A"'],
      changedBy: 'asha',
      changedAt: '20260131T093000Z',
    };
    expect(write(unit('<1>राम</1> गया<2/>', 'Rama\n<1>A & B</1><2/>', rest)))
      .toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4">
        <header creationtool="Setu" creationtoolversion="0.1.0" segtype="sentence" o-tmf="Setu" adminlang="en" srclang="hi" datatype="PlainText"/>
        <body>
          <tu changeid="asha" changedate="20260131T093000Z">
            <prop type="a">1</prop>
            <prop type="b">2</prop>
            <note>see &quot;A&quot;</note>
            <tuv xml:lang="hi"><seg><bpt i="1" x="1"/>राम<ept i="1"/> गया<ph x="2"/></seg></tuv>
            <tuv xml:lang="en"><seg>Rama&#10;<bpt i="1" x="1"/>A &amp; B<ept i="1"/><ph x="2"/></seg></tuv>
          </tu>
        </body>
      </tmx>
      "
    `);
  });

  it('sorts by source, then by target, by code point', () => {
    const units = [unit('क', 'b'), unit('𝒶', 'a'), unit('\uFB01', 'a'), unit('क', 'a')];
    const sorted = [units[3], units[0], units[2], units[1]] as TmxUnit[];
    expect(write(...units)).toBe(write(...sorted));
    expect(write(...units).indexOf('\uFB01')).toBeLessThan(write(...units).indexOf('𝒶'));
  });

  it('keeps the codes of other tools in their places', async () => {
    const [hindi, english] = [
      '<bpt i="1" x="1">&lt;b class="a"&gt;</bpt>राम<ept i="1">&lt;/b&gt;</ept><ph x="2">{0}</ph>',
      '<ph x="2">{0}</ph><bpt i="1" x="1">&lt;b class="a"&gt;</bpt>Ram<ept i="1">&lt;/b&gt;</ept>',
    ];
    const { units } = await parse(
      `<tmx version="1.4"><header/><body><tu><tuv xml:lang="hi"><seg>${hindi}</seg></tuv><tuv xml:lang="en"><seg>${english}</seg></tuv></tu></body></tmx>`,
    );
    expect(units).toMatchObject([{ source: '<1>राम</1><2/>', target: '<2/><1>Ram</1>' }]);
    const written = write(...units).replaceAll('&quot;', '"');
    expect(written).toContain(`<seg>${hindi}</seg>`);
    expect(written).toContain(`<seg>${english}</seg>`);
  });

  it('changes one line when a translation changes', () => {
    const before = write(unit('क', 'a'), unit('ख', 'b')).split('\n');
    const after = write(unit('क', 'a'), unit('ख', 'c')).split('\n');
    expect(after.filter((line, at) => line !== before[at])).toHaveLength(1);
  });

  it('drops what XML cannot hold and writes dates as TMX does', async () => {
    const written = write(
      unit('रा\u0000म\uD800', 'Rama\uFFFF', { changedAt: '2026-01-31T09:30:00.123Z' }),
    );
    expect((await parse(written)).units).toEqual([
      unit('राम', 'Rama', { changedAt: '20260131T093000Z' }),
    ]);
  });

  it('loses nothing on the way through a file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryUnit, { maxLength: 5 }), async (units) => {
        const { units: read, findings } = await parse(write(...units));
        expect(findings).toEqual([]);
        expect(new Set(read.map(stable))).toEqual(new Set(units.map(stable)));
        expect(write(...read)).toBe(write(...units));
      }),
    );
  });
});

const stable = ({ properties, ...rest }: TmxUnit): string =>
  JSON.stringify([
    rest.source,
    rest.target,
    Object.entries(properties).sort(),
    rest.notes,
    rest.changedBy,
    rest.changedAt,
    rest.codes,
  ]);

/** Any text that XML 1.0 can hold. */
const xmlText = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'<>&"\'\t\n\r कि]/1;') }),
  )
  .map((text) => text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ''));

/** Tagged text with up to three pairs, one inside the other, and a placeholder; never blank. */
const taggedText = fc
  .tuple(fc.array(xmlText, { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([texts, placeholder]) => {
    const innermost: Token[] = [{ type: 'text', value: 'क' }];
    if (placeholder) innermost.push({ type: 'empty', n: 9 });
    return serialiseTagged(
      texts.reduce<Token[]>(
        (inside, value, at) => [
          { type: 'text', value },
          { type: 'open', n: at + 1 },
          ...inside,
          { type: 'close', n: at + 1 },
        ],
        innermost,
      ),
    );
  });

/** Of the outermost pair, which every tagged text has. */
const codesOfFirst = fc
  .tuple(xmlText, xmlText)
  .map(([open, close]) => ({ '1': `x${open}`, '/1': `x${close}` }));

const filled = xmlText.map((text) => `x${text}`);
const arbitraryUnit: fc.Arbitrary<TmxUnit> = fc
  .record({
    source: taggedText,
    target: taggedText,
    properties: fc.dictionary(filled, xmlText, { maxKeys: 3 }),
    notes: fc.array(xmlText, { maxLength: 2 }),
    codes: fc.option(fc.record({ source: codesOfFirst, target: fc.constant({}) }), {
      nil: undefined,
    }),
    changedBy: fc.option(filled, { nil: undefined }),
    changedAt: fc.option(fc.constantFrom('20260131T093000Z', '19991231T235959Z'), {
      nil: undefined,
    }),
  })
  .map(({ changedBy, changedAt, codes, ...rest }) => ({
    ...rest,
    ...(codes === undefined ? {} : { codes }),
    ...(changedBy === undefined ? {} : { changedBy }),
    ...(changedAt === undefined ? {} : { changedAt }),
  }));
