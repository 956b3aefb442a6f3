import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { text } from '../../../src/ingest/readers/text.ts';
import { documentOf } from '../../support/document-of.ts';

const blocksOf = async (plain: string): Promise<[kind: string, text: string][]> => {
  const markdown = await text.read(new TextEncoder().encode(plain));
  return documentOf(markdown).blocks.map((block) => [block.kind, block.text]);
};

const ARTICLE = `गाँव की नई नहर से बदली खेती, पर पानी के बँटवारे पर विवाद
सोनपुर में तीस साल बाद पानी पहुँचा है। किसान इसे नई शुरुआत मान रहे हैं, लेकिन सबको बराबर पानी नहीं मिल रहा।

रेखा वर्मा
12 मार्च 2026

नहर का पानी पिछले हफ़्ते गाँव तक पहुँचा। लोगों ने ढोल बजाकर उसका स्वागत किया। उस दिन स्कूल में छुट्टी रही।

कैसे बनी नहर

नहर का काम 1994 में शुरू हुआ था। बीच में दो बार पैसा ख़त्म हुआ और काम रुक गया। आख़िर राज्य सरकार ने उसे पूरा कराया।
पानी का बँटवारा
हर खेत को हफ़्ते में दो घंटे पानी मिलना तय हुआ है। ऊपर के खेत ज़्यादा पानी ले लेते हैं, ऐसा नीचे के किसान कहते हैं।

'सबको मिलेगा पानी'

सिंचाई अधिकारी ने कहा, "एक महीने में हर खेत तक पानी पहुँचेगा।" उन्होंने शिकायत के लिए एक नंबर भी जारी किया।

बाज़ार पर असर

सब्ज़ी के दाम गिरे हैं। व्यापारी कहते हैं कि अगली फ़सल में और गिरेंगे।

आगे क्या

पंचायत की बैठक अगले सोमवार को है। उसमें बारी तय होगी।
`;

describe('the reader text', () => {
  it('tells the headings of a news article from its paragraphs', async () => {
    const headings = (await blocksOf(ARTICLE)).filter(([kind]) => kind === 'heading');
    expect(headings.map(([, words]) => words)).toEqual(
      expect.arrayContaining([
        'कैसे बनी नहर',
        'पानी का बँटवारा',
        "'सबको मिलेगा पानी'",
        'बाज़ार पर असर',
        'आगे क्या',
      ]),
    );
  });

  it('makes a block of every line of it, and loses none', async () => {
    const lines = ARTICLE.split('\n').filter((line) => line !== '');
    expect((await blocksOf(ARTICLE)).map(([, words]) => words)).toEqual(lines);
  });

  it('never takes a sentence, the last line or a line without letters for a heading', async () => {
    const long = 'नहर का पानी पिछले हफ़्ते गाँव तक पहुँचा। लोगों ने ढोल बजाए।';
    for (const line of ['वह आया।', 'कौन?', 'नोट:', '१२३']) {
      expect((await blocksOf(`${line}\n\n${long}\n\nसमाप्त`)).map(([kind]) => kind)).toEqual(
        Array(3).fill('paragraph'),
      );
    }
  });

  it('joins lines that an editor has broken, and ends such a paragraph at a blank line', async () => {
    const wrapped = [
      'सुधा आँगन में सूखी तुलसी के पास खड़ी थी और फ़ोन उसके कान',
      'से लगा था। भाई पूना से कह रहा था कि सब तौल के भाव बेच दो',
      'क्योंकि यादों का दाम कबाड़ से ज़्यादा नहीं मिलता। फिर वह हँसा',
      'और देर तक चुप रहा।',
    ];
    expect(await blocksOf(`${wrapped.join('\n')}\n\n${wrapped.join('\r\n')}`)).toEqual([
      ['paragraph', wrapped.join(' ')],
      ['paragraph', wrapped.join(' ')],
    ]);
  });

  it('keeps the lines of a poem apart within their stanza', async () => {
    const poem = 'चलो चलें उस पार\nजहाँ नदी गाती है\n\nफिर लौटें';
    expect((await blocksOf(poem)).map(([, line]) => line)).toEqual([
      'चलो चलें उस पार\nजहाँ नदी गाती है',
      'फिर लौटें',
    ]);
  });

  it('reads every way to end a line', async () => {
    expect((await blocksOf('एक।\r\nदो।\rतीन।\n\r\nचार।')).map(([, line]) => line)).toEqual([
      'एक।',
      'दो।',
      'तीन।',
      'चार।',
    ]);
  });

  test.each([
    '* क',
    '_क_ और **ख**',
    '~~क~~ और ~ख~',
    '# क',
    '1. क',
    '1) क',
    '१. क',
    '- क',
    '+ क',
    '> क',
    '<b>क</b>',
    '<!-- क -->',
    '| क | ख |',
    '|---|---|',
    '[x] क',
    '[क](ख) ![क](ख)',
    '[^1]: क [^1]',
    '`क`',
    '```क',
    '---',
    '===',
    '***',
    '&amp; &copy; क & ख',
    '\\क\\',
    'क \\* ख',
  ])('leaves %s as it is: plain text has no markup', async (line) => {
    const blocks = await blocksOf(`राम गया।\n${line}\nसीता आई।`);
    expect(blocks.map(([, words]) => words)).toEqual(['राम गया।', line, 'सीता आई।']);
  });

  it('does not take spaces before a line for code', async () => {
    expect(await blocksOf('राम गया।\n\n        सीता आई।\n\n\tवह भी।')).toEqual([
      ['paragraph', 'राम गया।'],
      ['paragraph', 'सीता आई।'],
      ['paragraph', 'वह भी।'],
    ]);
  });

  it('never takes its beginning for front matter', async () => {
    expect(await blocksOf('---\ntitle: क।\n---\nराम।')).toEqual([
      ['paragraph', '---'],
      ['paragraph', 'title: क।'],
      ['paragraph', '---'],
      ['paragraph', 'राम।'],
    ]);
  });

  const line = fc
    .array(
      fc.constantFrom(
        ...'कखग।.1१)*_~#->+|`[]()!<>&;\\:"\'=^—॥\t ',
        'राम ',
        '&lt;',
        '](',
        '[^',
        '[1]',
        '**',
        '<b>',
      ),
      { maxLength: 12 },
    )
    .map((parts) =>
      parts
        .join('')
        .replace(/[^\S\t]+/g, ' ')
        .trim(),
    );
  const words = (some: string): string => some.replace(/[^\p{L}\p{M}]/gu, '');

  it('keeps every word of any text, in its order', async () => {
    const texts = fc.array(
      fc.tuple(fc.constantFrom('', '\n', '    ', '\t'), line).map((parts) => parts.join('')),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(texts, async (lines) => {
        const blocks = await blocksOf(lines.join('\n'));
        expect(words(blocks.map(([, some]) => some).join(''))).toBe(words(lines.join('')));
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps every sign of any line among others', async () => {
    await fc.assert(
      fc.asyncProperty(line, async (typed) => {
        const some = typed.replaceAll('\t', '');
        const blocks = await blocksOf(`राम गया।\n${some}\nसीता आई।`);
        const kept = blocks.flatMap(([, text]) => text.split('\n'));
        expect(kept).toEqual(['राम गया।', some, 'सीता आई।'].filter((one) => one !== ''));
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same again in what it has found', async () => {
    const again = (blocks: [string, string][]): string =>
      blocks.map(([, some]) => some).join('\n\n');
    const once = await blocksOf(ARTICLE);
    expect(await blocksOf(again(once))).toEqual(once);
  });

  it.each([
    ['short lines', 'राम\n'],
    ['items', '1) राम\n'],
    ['bullets further and further in', '- राम\n  - सीता\n'],
    ['rows', 'राम\tसीता\n'],
    ['lines of prose', `${'राम घर '.repeat(10)}\n`],
    ['lone headings', 'राम का घर\n\n'],
    ['a line without end', 'राम गया। [1] '],
    ['spaces', '     '],
    ['tabs', 'क\t'],
    ['dashes', '—'],
    ['signs that divide', '- '],
    ['double dandas', 'राम॥\n'],
    ['labels', 'राम : '],
    ['notes', '[1] राम [2]\n\n'],
  ])('reads very many %s in time', (_, piece) => {
    const markdown = text.read(new TextEncoder().encode(piece.repeat(300_000 / piece.length)));
    expect(markdown).toBeTypeOf('string');
  });
});

describe('the sample article', () => {
  it('has a title and four headings', async () => {
    const article = await readFile('input/russia-north-korea.txt');
    const markdown = await text.read(article);
    const headings = markdown.split('\n').filter((line) => line.startsWith('#'));
    expect(headings.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      '# रूस और',
      '## बैठक में',
      '## दक्षिण कोरिया',
      '## बैठक के',
      '## बढ़ रहे',
    ]);
  });
});
