import { describe, expect, it } from 'vitest';
import type { TmxUnit } from '../../src/memory/formats/tmx.ts';
import { compareMemories } from '../../src/memory/compare-memories.ts';
import { memoryFile, unit } from './memory-file.ts';

const compare = async (before: readonly TmxUnit[], after: readonly TmxUnit[]) =>
  compareMemories(await memoryFile('a.tmx', ...before), await memoryFile('b.tmx', ...after));

const [ram, rama, sita] = [unit('राम', 'Ram'), unit('राम', 'Rama'), unit('सीता', 'Sita')];

describe('compareMemories', () => {
  it('finds nothing where only order, typing, repeats or authors differ', async () => {
    const typed = unit(' राम\u00a0', 'Ram', { changedBy: 'asha' });
    expect(await compare([ram, sita], [sita, typed, ram])).toEqual([]);
    expect(await compare([ram, rama], [rama, ram])).toEqual([]);
    expect(await compare([], [])).toEqual([]);
  });

  it('tells what came, what went, and what is translated otherwise', async () => {
    expect(await compare([ram], [sita])).toEqual([
      { kind: 'removed', source: 'राम', before: ['Ram'], after: [] },
      { kind: 'added', source: 'सीता', before: [], after: ['Sita'] },
    ]);
    expect(await compare([ram], [rama])).toEqual([
      { kind: 'changed', source: 'राम', before: ['Ram'], after: ['Rama'] },
    ]);
  });

  it('calls it a change when one of two translations goes', async () => {
    expect(await compare([ram, rama], [ram])).toEqual([
      { kind: 'changed', source: 'राम', before: ['Ram', 'Rama'], after: ['Ram'] },
    ]);
  });
});
