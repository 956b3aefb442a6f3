import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pseudo } from '../../../src/translate/engines/pseudo.ts';
import { questionOf, worldOf } from './worlds.ts';

const ask = async (...texts: string[]): Promise<readonly string[]> => {
  const engine = await pseudo.open(worldOf({}));
  const answer = await engine.translate(questionOf(texts));
  if ('fault' in answer) throw new Error(answer.fault.message);
  return answer.texts;
};

describe('pseudo', () => {
  it('puts its answer into brackets, so that nobody takes it for a translation', async () => {
    expect(await ask('English')).toEqual(['⟦English⟧']);
  });

  it('leaves no Devanagari', async () => {
    const anything = fc.string({ unit: fc.integer({ min: 0x900, max: 0x97f }).map(toText) });
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const [answer] = await ask(`${text} ꣠ ᳐`);
        expect(answer).not.toMatch(/\p{Script_Extensions=Devanagari}/u);
      }),
    );
  });

  it('makes words of the same length', async () => {
    const [answer = ''] = await ask('नमस्ते दुनिया');
    expect(answer).toMatch(/^⟦[a-z]{6} [a-z]{6}⟧$/);
  });

  it('answers the same text with the same words', async () => {
    const [first, second] = await ask('राम घर गया।', 'राम घर गया।');
    expect(first).toBe(second);
  });

  it('keeps tags and escaped characters where they are', async () => {
    const [answer = ''] = await ask('<1>राम</1> &lt; <2/> &amp; घर');
    expect(answer).toMatch(/^⟦<1>[a-z]{3}<\/1> &lt; <2\/> &amp; [a-z]{2}⟧$/);
  });

  it('writes digits in Latin script and a danda as a full stop', async () => {
    expect(await ask('१९४७। 15॥')).toEqual(['⟦1947. 15.⟧']);
  });

  it('leaves emoji whole', async () => {
    expect(await ask('👨‍👩‍👧')).toEqual(['⟦👨‍👩‍👧⟧']);
  });

  it('costs nothing', async () => {
    expect((await pseudo.open(worldOf({}))).price).toBe(0);
  });

  it('makes up words for romanised Hindi too', async () => {
    const [answer = ''] = await ask('<1>Ram</1> ghar gaya aur soya.');
    expect(answer).toMatch(/^⟦<1>[a-z]{3}<\/1> [a-z]{4} [a-z]{4} [a-z]{3} [a-z]{4}\.⟧$/);
    expect(answer).not.toContain('ghar');
  });
});

function toText(codePoint: number): string {
  return String.fromCodePoint(codePoint);
}
