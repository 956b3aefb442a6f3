import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import type { Recorded, Reply } from '../translate/engines/cloud-translation.ts';
import {
  type CloudTranslation,
  failure,
  startCloudTranslation,
} from '../translate/engines/cloud-translation.ts';
import { serviceAccount } from '../translate/engines/worlds.ts';
import { publicationOf, type Publication } from '../pipeline/publication.ts';
import { runSetu } from '../cli/run-setu.ts';
import { TestClock } from '../support/test-context.ts';
import { snapshot } from './build-case.ts';

const KEY = 'AIza-very/secret+key=0123456789';
const account = serviceAccount();
const PEM = account['private_key'] ?? '';

let service: CloudTranslation | undefined;
afterEach(async () => {
  await service?.close();
  service = undefined;
});

/** Everything that must never be seen: keys in every spelling, and tokens that went over the wire. */
function secrets(requests: readonly Recorded[]): string[] {
  const tokens = requests.map(({ headers }) => headers.authorization?.split(' ')[1] ?? KEY);
  const lines = PEM.split('\n').filter((line) => line.length > 20);
  const spellings = [KEY, encodeURIComponent(KEY), Buffer.from(KEY).toString('base64')];
  return [...spellings, ...lines, 'PRIVATE KEY', JSON.stringify(PEM).slice(1, 60), ...tokens];
}

/** Where one of the secrets stands among what a run has said and left behind. */
async function leaks(publication: Publication, said: string): Promise<string[]> {
  const files = await snapshot(publication.root, (name) => !name.startsWith('keys'));
  const all = [...files, ['what was said', said] as const];
  const names = [...files.keys()].filter((name) =>
    /(^|\/)core|report.*\.json$|heapsnapshot/.test(name),
  );
  const found = all.filter(([, text]) =>
    secrets(service?.requests ?? []).some((one) => text.includes(one)),
  );
  return [...found.map(([name]) => name), ...names];
}

/** What a service may do, with all the secrets it has been told in its mouth. */
const REPEATED = {
  'a key': `${KEY} ${encodeURIComponent(KEY)}`,
  'an account': `${JSON.stringify(PEM)} ${PEM}`,
};
const faultsOf = (repeated: string): readonly (readonly [string, Reply])[] => [
  ['forbids it', failure(403, 'PERMISSION_DENIED', `No permission for ${repeated}`)],
  ['does not know the key', failure(400, 'API_KEY_INVALID', `API key not valid: ${repeated}`)],
  ['is not authenticated', failure(401, 'UNAUTHENTICATED', `Bad: ${repeated}`)],
  ['refuses the text', failure(400, 'INVALID_ARGUMENT', repeated)],
  ['breaks', { status: 500, body: `<html>${repeated}</html>` }],
  ['is overloaded', { status: 503, body: repeated, headers: { 'retry-after': '0' } }],
  ['asks for patience', failure(429, 'RATE_LIMIT_EXCEEDED', repeated)],
  [
    'sends elsewhere',
    { status: 302, headers: { location: `http://127.0.0.1:9/?key=${encodeURIComponent(KEY)}` } },
  ],
  ['hangs up', { failure: 'reset' }],
  ['hangs up half-way', { failure: 'cut', body: { data: repeated } }],
  ['answers nonsense', { body: repeated }],
];

const WAYS = ['a key', 'an account'] as const;

async function publicationWith(way: (typeof WAYS)[number], stand: CloudTranslation) {
  const publication = await publicationOf({ 'a.md': 'राम **घर** गया।\n', 'keys/': '' });
  const file = join(publication.root, 'keys/account.json');
  await writeFile(file, JSON.stringify(account));
  const own =
    way === 'a key' ? { GOOGLE_TRANSLATE_API_KEY: KEY } : { GOOGLE_APPLICATION_CREDENTIALS: file };
  return { publication, env: { ...own, GOOGLE_TRANSLATE_ENDPOINT: stand.url } };
}

const start = async (reply?: Reply): Promise<CloudTranslation> =>
  (service = await startCloudTranslation(reply ? { script: Array<Reply>(50).fill(reply) } : {}));

describe.each(WAYS)('with %s, no secret is said or left behind', (way) => {
  const faults = faultsOf(REPEATED[way]);

  it.each(faults)('when the service %s', async (_, reply) => {
    const { publication, env } = await publicationWith(way, await start(reply));
    const options = { env, fetch: globalThis.fetch, clock: new TestClock() };
    const outcome = await publication.build('google', options).catch((error: unknown) => error);
    expect(service?.requests.length).toBeGreaterThan(0);
    expect(await leaks(publication, inspect(outcome, { depth: 20, showHidden: true }))).toEqual([]);
  });

  it('by the command itself, in events, words and files, be it well or ill', async () => {
    for (const reply of [undefined, faults[0]?.[1]]) {
      const { publication, env } = await publicationWith(way, await start(reply));
      const command = ['build', '--engine', 'google', '--json'];
      const run = await runSetu(command, { cwd: publication.root, env });
      expect(run.code).toBe(reply ? 3 : 0);
      expect(await leaks(publication, run.stdout + run.stderr)).toEqual([]);
      await service?.close();
    }
  });

  it('when the connection fails with an error that holds the whole request', async () => {
    const { publication, env } = await publicationWith(way, await start());
    const request = { headers: { 'x-goog-api-key': KEY, authorization: `Bearer ${PEM}` } };
    const fetch = (): Promise<never> =>
      Promise.reject(
        Object.assign(new Error(`fetch failed: ${REPEATED[way]}`), { config: request, request }),
      );
    const options = { env, fetch, clock: new TestClock() };
    const outcome = await publication.build('google', options).catch((error: unknown) => error);
    expect(await leaks(publication, inspect(outcome, { depth: 20, showHidden: true }))).toEqual([]);
  });
});

describe('a credential that is none', () => {
  it.each([
    ['a key with a line break', { GOOGLE_TRANSLATE_API_KEY: `${KEY}\nक` }],
    [
      'a key in the address',
      { GOOGLE_TRANSLATE_API_KEY: 'k', GOOGLE_TRANSLATE_ENDPOINT: `https://a.in/?key=${KEY}` },
    ],
    [
      'a user in the address',
      {
        GOOGLE_TRANSLATE_API_KEY: 'k',
        GOOGLE_TRANSLATE_ENDPOINT: `https://${encodeURIComponent(KEY)}@a.in`,
      },
    ],
    ['a key as the address', { GOOGLE_TRANSLATE_API_KEY: 'k', GOOGLE_TRANSLATE_ENDPOINT: KEY }],
  ])('is refused without repeating it: %s', async (_, env) => {
    const publication = await publicationOf({ 'a.md': 'राम।\n' });
    const run = await runSetu(['build', '--engine', 'google'], { cwd: publication.root, env });
    expect(run.code).toBe(2);
    expect(await leaks(publication, run.stdout + run.stderr)).toEqual([]);
  });

  it('is refused without repeating the file: an account whose key is broken', async () => {
    const publication = await publicationOf({ 'a.md': 'राम।\n', 'keys/': '' });
    const file = join(publication.root, 'keys/account.json');
    await writeFile(
      file,
      JSON.stringify({ ...account, private_key: PEM.replace('BEGIN', 'BEGUN') }),
    );
    const env = { GOOGLE_APPLICATION_CREDENTIALS: file };
    const run = await runSetu(['build', '--engine', 'google'], { cwd: publication.root, env });
    expect(run.code).toBe(2);
    expect(await leaks(publication, run.stdout + run.stderr)).toEqual([]);
  });
});
