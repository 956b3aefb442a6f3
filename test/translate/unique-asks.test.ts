import { describe, expect, it } from 'vitest';
import { glossaryOf } from '../../src/glossary/glossary.ts';
import { uniqueAsks } from '../../src/translate/unique-asks.ts';
import { fakeEngine, segmentOf } from './translation-world.ts';

const asksOf = (engine: ReturnType<typeof fakeEngine>, ...texts: string[]) =>
  uniqueAsks(
    engine,
    texts.map((text) => segmentOf(text)),
    { glossary: glossaryOf([]) },
  );

describe('uniqueAsks', () => {
  it('asks once for what is the same to a reader, in the order of the segments', () => {
    const asks = asksOf(fakeEngine(), 'राम', 'हिन्दी', 'राम', 'हिंदी', 'सीता');
    expect(asks.map(({ normalised }) => normalised)).toEqual(['राम', 'हिंदी', 'सीता']);
  });

  it('counts code points of what is really sent', () => {
    const engine = fakeEngine(undefined, { encode: (tagged) => `[${tagged}]` });
    expect(asksOf(engine, 'राम😀').map(({ characters }) => characters)).toEqual([6]);
  });

  it('lets nobody find the made-up words of a trial', () => {
    const [ask] = asksOf(fakeEngine(undefined, { trial: true }), 'राम');
    expect(ask?.normalised).toBe('');
  });
});
