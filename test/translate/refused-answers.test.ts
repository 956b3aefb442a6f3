/** What is no translation is never shown as one, is asked for once more, and is never paid thrice. */
import { describe, expect, it } from 'vitest';
import { translate } from '../../src/translate/translate.ts';
import type { Translation } from '../../src/types.ts';
import { latinise } from './engines/cloud-translation.ts';
import {
  answerAll,
  documentOf,
  fakeEngine,
  faultOf,
  segmentOf,
  translationWorld,
  type Answer,
  type TranslationWorld,
} from './translation-world.ts';

const BAD = 'सीता अपनी सखियों के साथ वन में बहुत दूर तक घूमने गई।';
const TEXTS = ['राम घर गया।', BAD, 'लक्ष्मण साथ गए।', 'दशरथ रोए।'];

const translateIn = (
  world: TranslationWorld,
  texts: readonly string[],
  id = 'story',
): Promise<Translation[]> => {
  const segments = texts.map((text) => segmentOf(text));
  return world.clock.finish(translate(documentOf(id), segments, world.context));
};

/** Translates all but the bad text, as often as it is wrong; from then on that too. */
function wrong(made: (source: string) => string, times = Infinity): Answer {
  let left = times;
  return ({ texts }) => ({
    texts: texts.map((text) => {
      if (text !== BAD || left === 0) return latinise(text);
      left -= 1;
      return made(text);
    }),
  });
}

const KINDS: [string, string, (source: string) => string][] = [
  ['the source', 'the engine gave the source back', (source) => source],
  [
    'the source with other blanks and marks',
    'the engine gave the source back',
    (source) => ` ${source.replace('।', ' ।')} `,
  ],
  [
    'mostly Devanagari',
    'the engine answered in Devanagari',
    (source) => `${source.replace('वन', 'जंगल')} (forest)`,
  ],
  ['nothing', 'the engine answered nothing', () => ''],
  ['white space', 'the engine answered nothing', () => ' \u00a0\n'],
  ['far too much', "the answer's length", (source) => 'and so on '.repeat(source.length)],
  ['far too little', "the answer's length", () => 'She.'],
];

describe.each(KINDS)('an answer that is %s', (_, reason, made) => {
  it('is asked for once more, alone, and then stands', async () => {
    const engine = fakeEngine(wrong(made, 1));
    const translations = await translateIn(translationWorld({ engine }), TEXTS);
    expect(engine.asked).toEqual([TEXTS, [BAD]]);
    expect(translations.map(({ text }) => text)).toEqual(TEXTS.map(latinise));
  });

  it('never stands, in this run or the next, and is not paid for a third time', async () => {
    const engine = fakeEngine(wrong(made));
    const first = translationWorld({ engine });
    const later = [
      first,
      translationWorld({ engine, after: first }),
      translationWorld({ after: first }),
    ];
    for (const world of later) {
      const translations = await translateIn(world, TEXTS);
      expect(translations[1]).toMatchObject({ text: '', state: 'initial' });
      expect(translations[1]?.findings).toMatchObject([{ rule: 'untranslated', actual: BAD }]);
      expect(translations[1]?.findings[0]?.message).toContain(reason);
      expect(translations.filter(({ state }) => state === 'translated')).toHaveLength(3);
    }
    expect(engine.asked).toEqual([TEXTS, [BAD]]);
  });
});

describe('a text whose answer was refused', () => {
  const echo = (source: string): string => source;

  it('is another question to another model', async () => {
    const first = translationWorld({ engine: fakeEngine(wrong(echo)) });
    await translateIn(first, TEXTS);
    const engine = fakeEngine(answerAll, { model: 'm2' });
    const translations = await translateIn(translationWorld({ engine, after: first }), TEXTS);
    expect(engine.asked).toEqual([TEXTS]);
    expect(translations[1]).toMatchObject({ state: 'translated' });
  });

  it('is asked for the second time by the next run if this one could not', async () => {
    const first = translationWorld({
      engine: fakeEngine((request, nth) =>
        nth === 1 ? wrong(echo)(request, nth) : faultOf('exhausted'),
      ),
    });
    const [, missing] = await translateIn(first, TEXTS);
    expect(missing).toMatchObject({ state: 'initial' });
    const engine = fakeEngine();
    const translations = await translateIn(translationWorld({ engine, after: first }), TEXTS);
    expect(engine.asked).toEqual([[BAD]]);
    expect(translations[1]).toMatchObject({ state: 'translated' });
  });

  it('is asked for twice at most by several documents together', async () => {
    const engine = fakeEngine(async (request, nth) => {
      await world.clock.sleep(request.texts.length > 3 ? 500 : 10, request.signal);
      return wrong(echo)(request, nth);
    });
    const world = translationWorld({ engine });
    const more = ['एक।', 'दो।', 'तीन।', 'चार।', 'पाँच।'];
    await Promise.all([
      translateIn(world, [BAD], 'one'),
      translateIn(world, [BAD, ...more], 'two'),
    ]);
    expect(engine.asked.filter((texts) => texts.includes(BAD))).toHaveLength(2);
  });

  it('waits for the second answer also in a document that begins between the two', async () => {
    const engine = fakeEngine(async (request, nth) => {
      await world.clock.sleep(100, request.signal);
      return nth === 1 ? wrong(echo)(request, nth) : answerAll(request, nth);
    });
    const world = translationWorld({ engine });
    const one = translate(documentOf('one'), [segmentOf(BAD)], world.context);
    await world.clock.advance(150);
    const [translation] = await translateIn(world, [BAD], 'two');
    expect(translation).toMatchObject({ state: 'translated', text: latinise(BAD) });
    expect(await one).toMatchObject([{ state: 'translated' }]);
    expect(engine.asked).toEqual([[BAD], [BAD]]);
  });
});
