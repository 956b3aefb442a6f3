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
    for (const line of ['वह आया।', 'कौन?', 'नोट:', '***', '१२३']) {
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

  it('keeps the lines of a poem apart', async () => {
    const poem = 'चलो चलें उस पार\nजहाँ नदी गाती है\n\nफिर लौटें';
    expect((await blocksOf(poem)).map(([, line]) => line)).toEqual([
      'चलो चलें उस पार',
      'जहाँ नदी गाती है',
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

  it('keeps every line of any text', async () => {
    const line = fc
      .array(
        fc.constantFrom(
          ...'कखग।.1)*_~#->+|`[]()!<>&;\\:"\'=^ ',
          'राम ',
          '&lt;',
          '](',
          '[^',
          '**',
          '<b>',
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join('').replace(/\s+/g, ' ').trim());
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 6 }), async (lines) => {
        const kept = lines.filter((some) => some !== '');
        expect((await blocksOf(lines.join('\n'))).map(([, some]) => some)).toEqual(kept);
      }),
      { numRuns: 500 },
    );
  });
});
