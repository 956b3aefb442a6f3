import { describe, expect, it } from 'vitest';
import { translate } from '../../src/translate/translate.ts';
import {
  documentOf,
  fakeEngine,
  segmentOf,
  translationWorld,
  type Answer,
  type WorldOptions,
} from './translation-world.ts';

async function run(texts: readonly string[], options: WorldOptions = {}) {
  const world = translationWorld(options);
  const work = translate(
    documentOf('story'),
    texts.map((text) => segmentOf(text)),
    world.context,
  );
  return { translations: await world.clock.finish(work) };
}

describe('translate, of Hindi in Latin letters,', () => {
  const ROMANISED = 'Ram ghar gaya aur usne khana khaya.';

  it.each([fakeEngine(), undefined])(
    'keeps it and says so where no engine takes it',
    async (engine) => {
      const { translations } = await run([ROMANISED], engine ? { engine } : {});
      expect(translations).toMatchObject([{ text: ROMANISED, origin: 'kept', state: 'final' }]);
      expect(translations[0]?.findings).toMatchObject([{ rule: 'romanised', severity: 'info' }]);
      expect(translations[0]?.findings[0]?.message).toContain('pseudo');
      expect(engine?.requests ?? []).toEqual([]);
    },
  );

  it('offers it to an engine that takes it', async () => {
    const answer: Answer = () => ({ texts: ['Ram went home and ate.'] });
    const engine = fakeEngine(answer, { romanised: true });
    const { translations } = await run([ROMANISED], { engine });
    expect(translations).toMatchObject([{ text: 'Ram went home and ate.', origin: 'engine' }]);
  });

  it('refuses the source as its own translation', async () => {
    const engine = fakeEngine(({ texts }) => ({ texts }), { romanised: true });
    const { translations } = await run([ROMANISED], { engine });
    expect(translations).toMatchObject([{ text: '', state: 'initial' }]);
  });

  it('takes what a memory has for it', async () => {
    const memory = { [ROMANISED]: { text: 'Ram went home.', approved: true } };
    const { translations } = await run([ROMANISED], { memory });
    expect(translations).toMatchObject([{ text: 'Ram went home.', origin: 'memory' }]);
  });
});
