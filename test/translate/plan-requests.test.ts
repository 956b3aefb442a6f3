import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Resources } from '../../src/context.ts';
import { type Planned, planRequests } from '../../src/translate/plan-requests.ts';
import { translate } from '../../src/translate/translate.ts';
import { latinise } from './engines/cloud-translation.ts';
import {
  type Answer,
  bold,
  documentOf,
  fakeEngine,
  segmentOf,
  translationWorld,
} from './translation-world.ts';

/** Few, so that they meet: Hindi with and without tags, of two spellings, English, romanised. */
const TEXTS = [
  'राम घर गया।',
  'राम <1>घर</1> गया।',
  'हिन्दी में १२ बजे।',
  'हिंदी में 12 बजे।',
  'सीता &amp; गीता 😀 आईं।',
  'यह याद है।',
  'Only English.',
  'kya haal hai aapka, sab theek hai na?',
  'यह पहले से खरीदा हुआ वाक्य है।',
  ...Array.from({ length: 30 }, (_, n) => `${'लंबा '.repeat(n)}वाक्य।`),
];
const document = fc.record({
  texts: fc.array(fc.constantFrom(...TEXTS), { maxLength: 40 }),
  isPair: fc.boolean(),
});

/** In English, also for romanised Hindi: nothing is refused and asked once more. */
const answer: Answer = ({ texts }) => ({
  texts: texts.map((text) =>
    text.startsWith('kya') ? 'How are you, is all well?' : latinise(text),
  ),
});

/** As `estimate` plans with the engine that a build has. */
const planned = ({ engine, memory, cache, glossary }: Resources): Planned => ({
  memory,
  cache,
  glossary,
  chain: engine ? [engine] : [],
});

const MEMORY = { 'यह याद है।': { text: 'This is remembered.', approved: true } };
const LIMITS = { codePoints: 120, strings: 5 };

describe('planRequests', () => {
  it('counts what the stage then sends, whatever the documents have in common', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(document, { maxLength: 5 }), fc.boolean(), async (docs, able) => {
        const engine = fakeEngine(answer, {
          limits: LIMITS,
          encode: (tagged) => `${tagged}!`,
          ...(able && { romanised: true }),
        });
        const { context } = translationWorld({ engine, memory: MEMORY });
        await translate(documentOf('before'), [segmentOf(TEXTS[8] as string)], context);
        const before = engine.asked.length;

        const plan = planRequests(planned(context.resources));
        const read = docs.map(({ texts, isPair }, n) => ({
          document: documentOf(`d${n}`, isPair ? documentOf('en') : undefined),
          segments: texts.map((text) => segmentOf(text, [bold(1)])),
        }));
        const plans = read.map((one) => plan(one.document, one.segments));
        for (const one of read) await translate(one.document, one.segments, context);

        const sent = engine.asked.slice(before);
        const strings = sent.flatMap((texts) => [...texts]);
        const characters = strings.reduce((sum, text) => sum + [...engine.encode(text)].length, 0);
        const total = (of: 'strings' | 'characters' | 'requests'): number =>
          plans.reduce((sum, one) => sum + one[of], 0);
        expect([total('strings'), total('characters'), total('requests')]).toEqual([
          strings.length,
          characters,
          sent.length,
        ]);
        const segments = plans.flatMap(({ sources }) => Object.values({ ...sources }));
        expect(segments.reduce((sum, many) => sum + many, 0)).toBe(
          read.reduce((sum, one) => sum + one.segments.length, 0),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('says of a document what repeats in it and in those before', () => {
    const { context } = translationWorld({ engine: fakeEngine() });
    const plan = planRequests(planned(context.resources));
    const of = (...texts: string[]) =>
      plan(
        documentOf(),
        texts.map((text) => segmentOf(text)),
      );
    expect(of('राम', 'सीता', 'राम')).toMatchObject({ strings: 2, sources: { new: 2, repeats: 1 } });
    expect(of('सीता', 'गीता')).toMatchObject({ strings: 1, sources: { new: 1, repeats: 1 } });
  });

  it('sends nothing where no engine is at hand, and says what is missing', () => {
    const { context } = translationWorld();
    const plan = planRequests(planned(context.resources))(documentOf(), [
      segmentOf('राम'),
      segmentOf('राम'),
    ]);
    expect(plan).toMatchObject({ strings: 0, characters: 0, requests: 0, sources: { new: 1 } });
  });

  it('counts what a later engine of a chain was paid for as had', async () => {
    const first = fakeEngine(answer, { name: 'first' });
    const second = fakeEngine(answer, { name: 'second' });
    const { context } = translationWorld({ engine: second });
    await translate(documentOf(), [segmentOf('राम घर गया।')], context);
    const segments = [segmentOf('राम घर गया।'), segmentOf('सीता वन गई।')];
    const { memory, cache, glossary } = context.resources;
    const plan = planRequests({ memory, cache, glossary, chain: [first, second] })(
      documentOf('next'),
      segments,
    );
    expect(plan).toMatchObject({ strings: 1, sources: { cache: 1, new: 1 } });
  });
});
