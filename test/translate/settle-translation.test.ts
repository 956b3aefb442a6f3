import { describe, expect, it } from 'vitest';
import type { EngineRequest } from '../../src/context.ts';
import { createNames } from '../../src/names/create-names.ts';
import { translate } from '../../src/translate/translate.ts';
import {
  documentOf,
  fakeEngine,
  segmentOf,
  translationWorld,
  type WorldOptions,
} from './translation-world.ts';

const registerOf = (english: string) => createNames([{ hindi: 'गीता', english, line: 2 }]);
const engine = () =>
  fakeEngine(({ texts }: EngineRequest) => ({ texts: texts.map(() => 'Then Gita went home.') }));

async function translateIn(options: WorldOptions) {
  const world = translationWorld(options);
  const segments = [segmentOf('फिर गीता घर गई।')];
  const [translation] = await world.clock.finish(
    translate(documentOf('story'), segments, world.context),
  );
  return { world, translation };
}

describe('names in what an engine answers', () => {
  it('are spelt as the register has them, and the history says so', async () => {
    const { translation } = await translateIn({ engine: engine(), names: registerOf('Geeta') });
    expect(translation).toMatchObject({
      text: 'Then Geeta went home.',
      origin: 'engine',
      history: [{ by: 'names', from: 'Gita', to: 'Geeta', term: 'गीता' }],
    });
  });

  it('are settled anew from the cache when the register changes: nothing is asked', async () => {
    const first = engine();
    const { world } = await translateIn({ engine: first, names: registerOf('Geeta') });
    expect(world.stored).toEqual(['Then Gita went home.']);
    const second = engine();
    const { translation } = await translateIn({
      engine: second,
      names: registerOf('Geetha'),
      after: world,
    });
    expect(translation?.text).toBe('Then Geetha went home.');
    expect(second.asked).toEqual([]);
  });

  it('stay as they are in a memory, approved or not', async () => {
    for (const approved of [true, false]) {
      const memory = { 'फिर गीता घर गई।': { text: 'Then Gita went home.', approved } };
      const { translation } = await translateIn({ memory, names: registerOf('Geeta') });
      expect(translation?.text).toBe('Then Gita went home.');
      expect(translation?.history).toBeUndefined();
    }
  });

  it('have no history where nothing was changed', async () => {
    const { translation } = await translateIn({ engine: engine(), names: registerOf('Gita') });
    expect(translation).not.toHaveProperty('history');
  });
});
