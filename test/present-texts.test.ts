import { describe, expect, it } from 'vitest';
import type { Event } from '../src/context.ts';
import { listDocuments } from '../src/ingest/list-documents.ts';
import { presentTexts } from '../src/present-texts.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { testContext } from './support/test-context.ts';

async function read(files: Readonly<Record<string, string>>, signal?: AbortSignal) {
  const input = await temporaryFolder(files);
  const context = testContext({ folders: { input }, ...(signal && { signal }) });
  const texts = await presentTexts(await listDocuments(input), context);
  return { ...texts, events: context.events };
}

const typesOf = (events: readonly Event[]): string[] => events.map(({ type }) => type);

describe('presentTexts', () => {
  it('has every sentence as its author wrote it, by its key form', async () => {
    const { byKey, documents } = await read({
      'ek.md': 'हूँ “मैं” **यहाँ**। राम गया।\n',
      'do.txt': 'राम  गया।\n',
    });
    expect(documents).toBe(2);
    expect([...byKey]).toEqual(
      expect.arrayContaining([
        ['हूं "मैं" <1>यहां</1>।', 'हूँ “मैं” <1>यहाँ</1>।'],
        ['राम गया।', expect.stringMatching(/^राम {1,2}गया।$/)],
      ]),
    );
    expect(byKey.size).toBe(2);
  });

  it('names what cannot be read, goes on, and reports all of it', async () => {
    const { failed, documents, events } = await read({
      'a.txt': 'राम।\n',
      'bad.md': '---\n: [\n---\n',
      'c.txt': 'सीता।\n',
    });
    expect([documents, failed]).toEqual([2, ['bad.md']]);
    expect(typesOf(events)).toEqual([
      'start',
      ...['segmented', 'document'],
      'failed',
      ...['segmented', 'document'],
    ]);
  });

  it('stops when it is told to', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(read({ 'a.txt': 'राम।\n' }, signal)).rejects.toThrow('enough');
  });
});
