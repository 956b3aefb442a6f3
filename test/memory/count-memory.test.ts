import { describe, expect, it } from 'vitest';
import { countMemories } from '../../src/memory/count-memory.ts';
import { memoryFile, unit } from './memory-file.ts';

describe('countMemories', () => {
  it('counts units, authors, years and the first and last change', async () => {
    const { place, file } = await memoryFile(
      'a.tmx',
      unit('क', 'a', { changedBy: 'asha', changedAt: '20240131T093000Z' }),
      unit('ख', 'b', { changedBy: 'ravi', changedAt: '20231231T235959Z' }),
      unit('ग', 'c'),
    );
    expect(await countMemories()(place, file)).toEqual({
      file,
      units: 3,
      incomplete: 0,
      duplicates: 0,
      languages: { en: 3, hi: 3 },
      authors: { '': 1, asha: 1, ravi: 1 },
      years: { '': 1, '2023': 1, '2024': 1 },
      oldest: '20231231T235959Z',
      newest: '20240131T093000Z',
      findings: [],
    });
  });

  it('knows a unit that an earlier file has said, however either was typed', async () => {
    const count = countMemories();
    const one = await memoryFile('a.tmx', unit('राम गया।', 'Ram went.'));
    const two = await memoryFile('b.tmx', unit('राम गया ।', 'Ram  went.'), unit('राम', 'Ram'));
    expect(await count(one.place, one.file)).toMatchObject({ units: 1, duplicates: 0 });
    expect(await count(two.place, two.file)).toMatchObject({ units: 2, duplicates: 1 });
  });
});
