import { describe, expect, it } from 'vitest';
import type { Memory } from '../../src/context.ts';
import { suggestForAll } from '../../src/translate/suggest-for-all.ts';
import type { Translation } from '../../src/types.ts';
import { documentOf, segmentOf, translationWorld } from './translation-world.ts';

const segments = Array.from({ length: 200 }, (_, at) => segmentOf(`वाक्य ${at}`));
const initial = segments.map(({ id }): Translation => {
  return { id, text: '', origin: 'engine', state: 'initial', findings: [] };
});

function world(look: () => void) {
  const { context } = translationWorld();
  const memory: Memory = { ...context.resources.memory, suggest: () => (look(), []) };
  return { ...context, resources: { ...context.resources, memory } };
}

describe('suggestForAll', () => {
  it('lets others have their turn meanwhile', async () => {
    let looks = 0;
    const turns: number[] = [];
    let next: NodeJS.Immediate | undefined;
    const takeTurn = (): void => {
      turns.push(looks);
      next = setImmediate(takeTurn);
    };
    takeTurn();
    await suggestForAll(
      initial,
      segments,
      documentOf(),
      world(() => void (looks += 1)),
    );
    clearImmediate(next);
    expect(looks).toBe(segments.length);
    expect(turns.filter((at) => at > 0 && at < looks).length).toBeGreaterThan(1);
  });

  it('ends when it is aborted', async () => {
    const controller = new AbortController();
    let looks = 0;
    const context = world(() => {
      looks += 1;
      controller.abort(new Error('stop'));
    });
    const asked = suggestForAll(initial, segments, documentOf(), {
      ...context,
      signal: controller.signal,
    });
    await expect(asked).rejects.toThrow('stop');
    expect(looks).toBeLessThan(segments.length);
  });
});
