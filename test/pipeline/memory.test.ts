import { describe, expect, it } from 'vitest';
import { placeHash } from '../../src/decisions.ts';
import { serialiseTmx } from '../../src/memory/formats/tmx.ts';
import { approvedUnit, type Approval } from '../../src/memory/write-approved.ts';
import { publicationOf } from './publication.ts';

/** One who answers yes, in two places of the same text. */
const TEXT = 'क्या राम आया?\n\nजी।\n\nक्या सीता गई?\n\nजी।\n';

const approved = (...approvals: Approval[]): string =>
  serialiseTmx(approvals.map(approvedUnit), { version: '0' });

const after = (question: string, target: string, next = ''): Approval => ({
  source: 'जी।',
  target,
  previous: placeHash(question),
  next: next === '' ? '' : placeHash(next),
});

const FIRST = after('क्या राम आया?', 'Yes, he has.', 'क्या सीता गई?');
const SECOND = after('क्या सीता गई?', 'Yes, she did.');

async function englishOf(memory: string): Promise<(string | undefined)[]> {
  const publication = await publicationOf({ 'ji.txt': TEXT, 'input/memory/approved.tmx': memory });
  await publication.build();
  const { units } = await publication.parallel('ji');
  return units.map(({ target }) => target[0]?.plain);
}

describe('a build with a memory', () => {
  it('tells a sentence that repeats by its neighbours', async () => {
    const english = [undefined, 'Yes, he has.', undefined, 'Yes, she did.'];
    expect(await englishOf(approved(FIRST, SECOND))).toEqual(english);
    expect(await englishOf(approved({ ...SECOND, at: '2026-01-01T00:00:00Z' }, FIRST))).toEqual(
      english,
    );
  });

  it('takes what was approved elsewhere where nothing was approved between those neighbours', async () => {
    expect(await englishOf(approved(SECOND))).toEqual([
      undefined,
      'Yes, she did.',
      undefined,
      'Yes, she did.',
    ]);
  });
});
