/** The stand-in itself: what it lets through, bills and spoils. */
import { afterEach, describe, expect, it } from 'vitest';
import { COUNTS_PATH, startCloudTranslation, type CloudTranslation } from './cloud-translation.ts';
import { FAULT_KINDS, type FaultKind } from './stand-in/faults.ts';
import { REFUSAL_FORMS } from './stand-in/quota.ts';
import type { ServiceOptions } from './stand-in/service.ts';

let service: CloudTranslation | undefined;
afterEach(() => service?.close());

const start = async (options: ServiceOptions): Promise<CloudTranslation> =>
  (service = await startCloudTranslation(options));

const ask = ({ url }: CloudTranslation, q: readonly string[], signal?: AbortSignal) =>
  fetch(`${url}/language/translate/v2`, {
    method: 'POST',
    headers: { 'x-goog-api-key': 'key' },
    body: JSON.stringify({ q, format: 'text' }),
    ...(signal && { signal }),
  });

/** A clock that stands still until it is moved. */
const standing = { at: 0, now: () => standing.at, sleep: () => Promise.resolve() };

describe('the stand-in', () => {
  it('lets pass what fits into its window, and refuses the rest in every form', async () => {
    standing.at = 0;
    const quota = { windowMs: 1_000, characters: 10, requests: 3 };
    const stand = await start({ quota, clock: standing });
    expect((await ask(stand, ['राम', 'घर'])).status).toBe(200);
    const said = [];
    for (const form of REFUSAL_FORMS) {
      const response = await ask(stand, ['लक्ष्मण']);
      said.push([form, response.status, response.headers.get('retry-after')]);
    }
    expect(said).toEqual([
      ['429', 429, null],
      ['429-retry-after', 429, '1'],
      ['429-retry-info', 429, null],
      ['403-user', 403, null],
      ['403-rate', 403, null],
    ]);
    standing.at = 1_000;
    expect((await ask(stand, ['लक्ष्मण'])).status).toBe(200);
    expect(stand.counts()).toMatchObject({ refusals: 5, billedTexts: 3, billedCharacters: 12 });
  });

  it('counts what was billed twice, and what was asked again after it was answered', async () => {
    const stand = await start({});
    await (await ask(stand, ['राम', 'घर'])).text();
    await (await ask(stand, ['राम'])).text();
    const counts = { billedTwice: { राम: 2 }, askedAgain: ['राम'], uniqueCharacters: 5, open: [] };
    expect(stand.counts()).toMatchObject(counts);
    expect(await (await fetch(stand.url + COUNTS_PATH)).json()).toEqual(stand.counts());
  });

  it('has texts under way until the asker hangs up, and has billed them all the same', async () => {
    const stand = await start({ faults: { share: 1, seed: 1, kinds: ['hang-billed'] } });
    const controller = new AbortController();
    const outcome = expect(ask(stand, ['राम'], controller.signal)).rejects.toThrow();
    await expect.poll(() => stand.counts().billedTexts).toBe(1);
    expect(stand.counts().open).toEqual(['राम']);
    controller.abort();
    await outcome;
    await expect.poll(() => stand.counts().open).toEqual([]);
  });

  it.each(FAULT_KINDS.filter((kind) => !kind.startsWith('hang')))(
    'has not answered in full what it spoilt: %s',
    async (kind: FaultKind) => {
      const faults = { share: 1, seed: 7, kinds: [kind], lateMs: 5 };
      const stand = await start({ faults });
      await ask(stand, ['राम घर गया।'])
        .then((response) => response.text())
        .catch(String);
      await ask(stand, ['राम घर गया।'])
        .then((response) => response.text())
        .catch(String);
      const { faults: spoilt, askedAgain } = stand.counts();
      expect(spoilt).toEqual({ [kind]: 2 });
      expect(askedAgain).toHaveLength(kind === 'late' ? 1 : 0);
    },
  );

  it('goes wrong in the same way for the same seed, and about as often as told', async () => {
    const kinds = ['408', '503'] as const;
    const statuses = [];
    for (const seed of [5, 5]) {
      const stand = await start({ faults: { share: 0.3, seed, kinds } });
      const run = [];
      for (let nth = 0; nth < 60; nth += 1) run.push((await ask(stand, ['राम'])).status);
      statuses.push(run);
      await stand.close();
    }
    expect(statuses[0]).toEqual(statuses[1]);
    const wrong = statuses[0]?.filter((status) => status !== 200).length ?? 0;
    expect(wrong).toBeGreaterThan(9);
    expect(wrong).toBeLessThan(27);
  });
});
