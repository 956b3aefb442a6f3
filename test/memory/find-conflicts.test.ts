import { describe, expect, it } from 'vitest';
import { findConflicts } from '../../src/memory/find-conflicts.ts';
import { memoryFile, unit } from './memory-file.ts';

describe('findConflicts', () => {
  it('finds what two memories, or one, say differently', async () => {
    const one = await memoryFile('a.tmx', unit('राम', 'Ram'), unit('सीता', 'Sita'));
    const other = await memoryFile('b.tmx', unit('राम ', 'Rama'), unit('सीता', 'Sita'));
    expect(await findConflicts([one, other])).toEqual([
      {
        source: 'राम',
        targets: [
          { target: 'Ram', files: ['a.tmx'], units: 1 },
          { target: 'Rama', files: ['b.tmx'], units: 1 },
        ],
      },
    ]);
    const alone = await memoryFile('c.tmx', unit('राम', 'Ram'), unit('राम', 'Rama'));
    expect(await findConflicts([alone])).toMatchObject([{ source: 'राम' }]);
  });

  it('counts all units of a disputed sentence, also those before the first difference', async () => {
    const three = [unit('राम', 'Ram'), unit('राम', 'Ram'), unit('राम', 'Rama')];
    const [conflict] = await findConflicts([await memoryFile('a.tmx', ...three)]);
    expect(conflict?.targets.map(({ units }) => units)).toEqual([2, 1]);
  });

  it('takes no notice of how the English was typed, but of its words and capitals', async () => {
    const typed = [unit('क', '“Ram”  went…'), unit('क', '"Ram" went...')];
    expect(await findConflicts([await memoryFile('a.tmx', ...typed)])).toEqual([]);
    const capitals = [unit('क', 'ram'), unit('क', 'Ram')];
    expect(await findConflicts([await memoryFile('a.tmx', ...capitals)])).toHaveLength(1);
  });

  it('finds none among different sentences', async () => {
    const file = await memoryFile('a.tmx', unit('<1>राम</1>', 'Ram'), unit('राम', 'Rama'));
    expect(await findConflicts([file])).toEqual([]);
    expect(await findConflicts([])).toEqual([]);
  });
});
