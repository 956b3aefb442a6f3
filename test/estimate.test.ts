import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../src/clock.ts';
import { estimate, type EstimateOptions } from '../src/estimate.ts';
import { openCache } from '../src/translate/open-cache.ts';
import { type Publication, publicationOf } from './pipeline/publication.ts';
import {
  type CloudTranslation,
  startCloudTranslation,
} from './translate/engines/cloud-translation.ts';
import { serviceAccount } from './translate/engines/worlds.ts';

const KEY = { GOOGLE_TRANSLATE_API_KEY: 'key' };
const ACCOUNT = serviceAccount();

let service: CloudTranslation | undefined;
afterEach(async () => {
  await service?.close();
  service = undefined;
});

const estimateOf = ({ root }: Publication, options: EstimateOptions = {}, engine = 'google') =>
  estimate({
    cwd: root,
    env: KEY,
    overrides: (written) => ({ ...written, engine }),
    ...options,
  });

/** Builds with the stand-in and says what it was really sent. */
async function buildAndBill(publication: Publication, env: Record<string, string> = KEY) {
  service ??= await startCloudTranslation();
  const before = service.requests.length;
  const { summary } = await publication.build('google', {
    env: { ...env, GOOGLE_TRANSLATE_ENDPOINT: service.url },
    fetch: globalThis.fetch,
  });
  const requests = service.requests.slice(before);
  const texts = requests.flatMap(({ body }) => (body['q'] ?? body['contents']) as string[]);
  const billed = texts.reduce((sum, text) => sum + [...text].length, 0);
  return { summary, requests: requests.length, strings: texts.length, billed };
}

const MEMORY =
  '<tmx version="1.4"><header/><body><tu><tuv xml:lang="hi"><seg>यह याद है।</seg></tuv>' +
  '<tuv xml:lang="en"><seg>This is remembered.</seg></tuv></tu></body></tmx>';

const COMMON = 'यह वाक्य सब में है।';

/** Repeats, tags, signs that HTML escapes, memory, pairs, English, romanised Hindi, an emoji. */
const MIXED = {
  'ek.md': `---\ntitle: मेला & बाज़ार\n---\n\n# मेले **की** सैर\n\n${COMMON} राम ने *बड़े* मेले में 5 < 6 देखा।\n\n${COMMON}\n\n[कड़ी & कुछ](https://example.org "शीर्षक") देखिए 😀 यहाँ।\n`,
  'do.txt': `${COMMON}\n\nयह दूसरे में है।\n\nयह याद है।\n\nOnly English here.\n\nkya haal hai aapka, sab theek hai na?\n`,
  'teen.md': `${COMMON}\n\nयह   तीसरे में १२ है।\n\nयह तीसरे में 12 है।\n\nराम ने *बड़े* मेले में 5 < 6 देखा। यह **तीसरे** में है।\n`,
  'jodi.hi.md': 'यह जोड़ी है।\n',
  'jodi.en.md': 'This is a pair.\n',
  'input/memory/a.tmx': MEMORY,
};

describe('estimate', () => {
  it('counts to the letter what the build after it is billed for', async () => {
    const publication = await publicationOf(MIXED);
    const told = await estimateOf(publication);
    const [google] = told.engines;
    const { billed, strings, requests, summary } = await buildAndBill(publication);
    expect(google).toMatchObject({
      engine: 'google',
      model: 'v2:nmt',
      characters: billed,
      strings,
    });
    expect(requests).toBeGreaterThanOrEqual(google?.requests ?? Infinity);
    expect(google?.usd).toBeCloseTo(summary.usd, 10);
    expect(told).toMatchObject({ engine: 'google', documents: 4, failed: [] });
    expect(told.segments).toBe(summary.segments);
    const { human, memory, cache, kept, romanised, repeats, new: fresh } = told.sources;
    expect({ human, memory, cache, kept: kept + romanised }).toEqual({
      human: summary.human,
      memory: summary.memory,
      cache: summary.cache,
      kept: summary.kept,
    });
    expect([human, memory, cache, romanised]).toEqual([1, 1, 0, 1]);
    expect([fresh, repeats + fresh]).toEqual([strings, summary.engine]);
  });

  it('counts nothing that was paid for, and what is new since', async () => {
    const publication = await publicationOf(MIXED);
    await buildAndBill(publication);
    expect((await estimateOf(publication)).engines).toMatchObject([
      { strings: 0, characters: 0, requests: 0, usd: 0, documents: [] },
    ]);
    await publication.write('input/char.md', `${COMMON} यह **नया** है।\n\nयह नया है।\n`);
    const [google] = (await estimateOf(publication)).engines;
    expect(google?.documents.map(({ document, strings }) => [document, strings])).toEqual([
      ['char.md', 2],
    ]);
    const { billed, strings, requests } = await buildAndBill(publication);
    expect(google).toMatchObject({ characters: billed, strings, requests });
  });

  it('counts as version 3 where a key file is set, without reading it', async () => {
    const publication = await publicationOf({
      'ek.txt': `${COMMON}\n`,
      'secret/account.json': JSON.stringify(ACCOUNT),
    });
    await buildAndBill(publication);
    const env = { GOOGLE_APPLICATION_CREDENTIALS: '/nowhere/account.json' };
    const there = { GOOGLE_APPLICATION_CREDENTIALS: `${publication.root}/secret/account.json` };
    const [google] = (await estimateOf(publication, { env })).engines;
    // Another version of the service may answer otherwise: it is asked again.
    const { billed } = await buildAndBill(publication, there);
    expect(google).toMatchObject({
      model: 'v3:nmt',
      characters: billed,
      variables: Object.keys(env),
    });
    expect(billed).toBeGreaterThan(0);
  });

  it('counts many batches as they are sent', async () => {
    const lines = Array.from({ length: 300 }, (_, n) => `वाक्य ${n} ${'लंबा '.repeat(n % 9)}यहाँ है।`);
    const publication = await publicationOf({
      'ek.txt': `${lines.join('\n\n')}\n`,
      'do.md': lines.map((line) => `**दो** ${line}`).join('\n\n'),
    });
    const [google] = (await estimateOf(publication)).engines;
    const { billed, strings, requests } = await buildAndBill(publication);
    expect(google).toMatchObject({ characters: billed, strings, requests });
    expect(requests).toBeGreaterThan(4);
  });

  it('asks nobody, needs no key and writes nothing', async () => {
    const publication = await publicationOf({ 'ek.txt': `${COMMON}\n` });
    const [google] = (await estimateOf(publication, { env: {} })).engines;
    expect(google).toMatchObject({ strings: 1, variables: [] });
    expect(readdirSync(publication.root)).toEqual(['input']);
    expect(existsSync(path.join(publication.root, '.setu'))).toBe(false);
  });

  it('names the list price with its day, and the configured price before it', async () => {
    const publication = await publicationOf({ 'ek.txt': 'राम।\n' });
    const [listed] = (await estimateOf(publication)).engines;
    expect(listed?.price).toEqual({ perMillion: 20, from: 'list', readOn: '2026-11-23' });
    expect(listed?.usd).toBeCloseTo((4 * 20) / 1_000_000, 12);
    const overrides = () => ({ engine: 'google', translate: { prices: { google: 10 } } });
    const [own] = (await estimateOf(publication, { overrides })).engines;
    expect(own?.price).toEqual({ perMillion: 10, from: 'configuration', readOn: null });
    expect(own?.usd).toBeCloseTo((4 * 10) / 1_000_000, 12);
  });

  it('says whether the budgets have room, after what the month has spent', async () => {
    const publication = await publicationOf({ 'ek.txt': `${'क'.repeat(99)}।\n` });
    const { summary } = await buildAndBill(publication);
    await publication.write('input/do.txt', `${'ख'.repeat(199)}।\n`);
    const inMonth = async (monthlyBudgetUSD: number, budgetUSD = 5) => {
      const overrides = () => ({ engine: 'google', translate: { monthlyBudgetUSD, budgetUSD } });
      return (await estimateOf(publication, { overrides })).engines[0]?.budget;
    };
    expect(await inMonth(summary.usd + 0.004)).toMatchObject({ fits: true, charactersWithin: 200 });
    const tight = await inMonth(summary.usd + 0.002);
    expect(tight).toMatchObject({
      fits: false,
      charactersWithin: expect.closeTo(100, -1) as number,
    });
    expect(tight?.spentThisMonth).toBeCloseTo(0.002, 10);
    expect(await inMonth(50, 0.001)).toMatchObject({ fits: false, left: 0.001, run: 0.001 });
    const nextMonth = { now: () => Date.now() + 40 * 86_400_000, sleep: async () => {} };
    const [later] = (await estimateOf(publication, { clock: nextMonth })).engines;
    expect(later?.budget.spentThisMonth).toBe(0);
  });

  it('says, where no engine is named, what each paid one would cost', async () => {
    const publication = await publicationOf(MIXED);
    const named = await estimateOf(publication);
    const auto = await estimateOf(publication, {}, 'auto');
    expect(auto.engine).toBeNull();
    expect(auto.engines).toEqual(named.engines);
    expect(auto.sources.new).toBe(named.sources.new);
  });

  it('costs nothing with an engine that is free', async () => {
    const publication = await publicationOf(MIXED);
    const { engines, sources } = await estimateOf(publication, {}, 'pseudo');
    expect(engines).toMatchObject([{ usd: 0, price: { from: 'free' }, budget: { fits: true } }]);
    expect(sources.romanised).toBe(0);
  });

  it('counts what it is given alone', async () => {
    const publication = await publicationOf({ 'ek.txt': 'राम।\n', 'do.txt': 'सीता।\n' });
    const one = await estimateOf(publication, { paths: ['input/ek.txt'] });
    expect(one.engines[0]?.documents.map(({ document }) => document)).toEqual(['ek.txt']);
    const document = { name: 'teen.txt', bytes: Buffer.from('गीता गई।\n') };
    expect(await estimateOf(publication, { document })).toMatchObject({
      documents: 1,
      segments: 1,
    });
  });

  it('leaves out a document that cannot be read, and says so', async () => {
    const publication = await publicationOf({ 'bad.md': '---\n: [\n---\n', 'ek.txt': 'राम।\n' });
    const { documents, failed } = await estimateOf(publication);
    expect(documents).toBe(1);
    expect(failed).toMatchObject([{ document: 'bad.md', message: expect.any(String) as string }]);
  });

  it('works while a build has the cache open', async () => {
    const publication = await publicationOf({ 'ek.txt': `${COMMON}\n\nयह नया है।\n` });
    await buildAndBill(publication);
    const file = path.join(publication.root, '.setu', 'cache.db');
    const budgets = { budgetUSD: 5, monthlyBudgetUSD: 50 };
    const { cache, ledger } = openCache(file, budgets, systemClock);
    ledger.reserve('google', 1_000, 0.25);
    const { engines, sources } = await estimateOf(publication);
    cache.close();
    expect(sources.cache).toBe(2);
    expect(engines[0]?.budget.spentThisMonth).toBeGreaterThan(0.25);
  });

  it('says what is wrong with a cache that cannot be read', async () => {
    const publication = await publicationOf({
      'ek.txt': 'राम।\n',
      '.setu/cache.db': 'no database',
    });
    await expect(estimateOf(publication)).rejects.toThrow(/The cache .*cannot be read/);
  });

  it('stops when it is told to', async () => {
    const publication = await publicationOf({ 'ek.txt': 'राम।\n' });
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(estimateOf(publication, { signal })).rejects.toThrow('enough');
  });
});
