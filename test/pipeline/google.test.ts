import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { afterEach, describe, expect, it } from 'vitest';
import type { BuildOptions } from '../../src/pipeline.ts';
import {
  type CloudTranslation,
  type CloudTranslationOptions,
  failure,
  latinise,
  startCloudTranslation,
} from '../translate/engines/cloud-translation.ts';
import { serviceAccount } from '../translate/engines/worlds.ts';
import { VirtualClock } from '../translate/virtual-clock.ts';
import { englishOf, type Publication, publicationOf } from './publication.ts';

const KEY = 'AIza-very-secret-key-0123456789';
const account = serviceAccount();

let service: CloudTranslation | undefined;
afterEach(async () => {
  await service?.close();
  service = undefined;
});

const start = async (options: CloudTranslationOptions = {}): Promise<CloudTranslation> =>
  (service = await startCloudTranslation(options));

/** How a publication asks the stand-in: by key, or by an account whose key file lies in it. */
const WAYS: [string, (publication: Publication) => Record<string, string>][] = [
  ['version 2', () => ({ GOOGLE_TRANSLATE_API_KEY: KEY })],
  ['version 3', ({ root }) => ({ GOOGLE_APPLICATION_CREDENTIALS: `${root}/secret/account.json` })],
];

function build(
  publication: Publication,
  stand: CloudTranslation,
  env: Record<string, string> = { GOOGLE_TRANSLATE_API_KEY: KEY },
  options: BuildOptions = {},
) {
  return publication.build('google', {
    env: { ...env, GOOGLE_TRANSLATE_ENDPOINT: stand.url },
    fetch: globalThis.fetch,
    ...options,
  });
}

const MARKUP = `---
title: मेला & बाज़ार
---

# मेले **की** सैर

राम ने *बड़े* मेले में **मोटे _और_ लाल** अक्षर देखे। [यह कड़ी](https://example.org/a_b "शीर्षक") देखिए।
\`npm run राम\` चलाइए और ~~पुराना~~ नया पाइए।[^1] 5 < 6 & 7 है।

पहली पंक्ति\\
दूसरी पंक्ति  
तीसरी पंक्ति <https://example.org/> देखें।

![मेले की तस्वीर](mela.png) और [![झूला](mela.png)](https://example.org/) तथा [हवाला][ref]।

> एक उद्धरण, *ज़ोर* से।

1. पहला \`कोड\`
2. दूसरा H<sub>2</sub>O पानी

| नाम | **गुण** |
| :-- | --: |
| राम | \`वीर\` |

\`\`\`js
const नाम = 'राम'; // टिप्पणी
\`\`\`

[^1]: टिप्पणी *यहाँ*।

[ref]: https://example.org/ref
`;

const IMAGE = new Uint8Array([137, 80, 78, 71]);
const FOLDER = {
  'mela.md': MARKUP,
  'mela.png': IMAGE,
  'do.md': '# दूसरा\n\nयह **दूसरा** लेख है।\n',
  'secret/account.json': JSON.stringify(account),
};

const parser = unified().use(remarkParse).use(remarkGfm);
const bodyOf = (markdown: string): string => markdown.replace(/^---\n.*?\n---\n/s, '');

/** All that is not text: kinds of nodes in order, addresses, code, labels. */
function skeletonOf(node: Nodes): unknown[] {
  if (node.type === 'text') return [];
  const own = ['url', 'value', 'identifier', 'depth', 'ordered', 'align', 'lang'].flatMap((key) =>
    key in node ? [(node as unknown as Record<string, unknown>)[key]] : [],
  );
  const inside = 'children' in node ? node.children.flatMap(skeletonOf) : [];
  return [[node.type, ...own, inside]];
}

function textsOf(node: Nodes): string[] {
  if (node.type === 'text') return [node.value];
  const own = node.type === 'image' ? [node.alt ?? ''] : [];
  const title = 'title' in node ? [node.title ?? ''] : [];
  return [...own, ...title, ...('children' in node ? node.children.flatMap(textsOf) : [])];
}

describe.each(WAYS)('Google, %s', (way, envOf) => {
  it.each([
    ['', latinise],
    [
      ', also from an engine that is careless with spaces and entities',
      (text: string, isHtml: boolean) =>
        isHtml
          ? latinise(text)
              .replaceAll(/<span id="(\d)">/g, ' <span id=$1> ')
              .replaceAll('</span>', ' </span> ')
              .replaceAll("'", '&#39;')
          : latinise(text),
    ],
  ])('translates a folder of Markdown with all markup in place%s', async (_, translate) => {
    const publication = await publicationOf(FOLDER);
    const stand = await start({ translate });
    const { summary, eventsOf } = await build(publication, stand, envOf(publication));
    expect(summary).toMatchObject({ documents: 2, failed: 0, missing: 0 });
    const lost = eventsOf('finding').map(({ finding }) => finding);
    expect(lost.filter(({ rule }) => rule === 'placeholder')).toEqual([]);
    expect(stand.requests.map(({ version }) => version)).toEqual(
      stand.requests.map(() => (way === 'version 2' ? 'v2' : 'v3')),
    );
    const english = await publication.read('output/mela/mela.en.md');
    const tree = parser.parse(bodyOf(english));
    expect(skeletonOf(tree)).toEqual(skeletonOf(parser.parse(bodyOf(MARKUP))));
    expect(textsOf(tree).join(' ')).not.toMatch(/\p{Script=Devanagari}/u);
    expect(textsOf(tree).join(' ')).toContain('5 < 6 & 7');
    expect(english).toMatch(/^---\ntitle: \w+ & \w+\n---\n/);
    expect(await publication.read('output/mela/mela.png')).toBe(Buffer.from(IMAGE).toString());
  });
});

describe('money and Google', () => {
  it('is spent once for what two documents have in common', async () => {
    const common = 'यह वाक्य दोनों में है।';
    const publication = await publicationOf({
      'ek.txt': `${common}\n\nयह पहले में है।\n`,
      'do.txt': `यह दूसरे में है।\n\n${common}\n\n${common}\n`,
    });
    const stand = await start();
    const { summary } = await build(publication, stand);
    const sent = stand.requests.flatMap(({ body }) => body['q'] as string[]);
    expect(sent.toSorted()).toEqual([common, 'यह पहले में है।', 'यह दूसरे में है।'].toSorted());
    const characters = sent.reduce((sum, text) => sum + [...text].length, 0);
    expect(summary).toMatchObject({ charactersSent: characters, missing: 0 });
    expect(summary.usd).toBeCloseTo((characters * 20) / 1_000_000);
    const [one, two] = await Promise.all([publication.parallel('ek'), publication.parallel('do')]);
    expect(englishOf(two)).toContain(englishOf(one).split('\n')[0]);
  });

  it('is not spent beyond the budget: the rest is marked', async () => {
    const publication = await publicationOf({ 'ek.txt': 'राम घर गया।\n' });
    const stand = await start();
    const overrides = () => ({ engine: 'google', translate: { budgetUSD: 0 } });
    const { summary } = await build(publication, stand, undefined, { overrides });
    expect(summary).toMatchObject({ missing: 1, usd: 0 });
    expect(stand.requests).toEqual([]);
  });

  it('is not spent again when an engine is no longer named', async () => {
    const publication = await publicationOf({ 'ek.txt': 'राम घर गया।\n' });
    await build(publication, await start());
    expect((await publication.build()).summary).toMatchObject({ cache: 1, missing: 0 });
  });

  it('is not spent again after an interruption', async () => {
    const texts = Array.from({ length: 6 }, (_, n) => `वाक्य ${'क'.repeat(n + 1)}।`);
    const publication = await publicationOf({ 'ek.txt': `${texts.join('\n\n')}\n` });
    const stand = await start();
    const controller = new AbortController();
    const reason = new Error('enough');
    const overrides = () => ({ engine: 'google', translate: { concurrency: 1 } });
    const work = build(publication, stand, undefined, {
      overrides,
      signal: controller.signal,
      report: ({ type }) => {
        if (type === 'batch-end') controller.abort(reason);
      },
    });
    await expect(work).rejects.toBe(reason);
    const before = stand.requests.length;
    const { summary } = await build(publication, stand, undefined, { overrides });
    expect(summary).toMatchObject({ cache: 6, missing: 0 });
    expect(stand.requests).toHaveLength(before);
  });
});

describe('a bad day of Google', () => {
  it('is sat out: busy, too fast, broken answers', async () => {
    const publication = await publicationOf(FOLDER);
    const clock = new VirtualClock();
    const stand = await start({
      script: [
        failure(503, 'UNAVAILABLE'),
        { ...failure(429, 'RESOURCE_EXHAUSTED'), headers: { 'retry-after': '30' } },
        { failure: 'reset' },
        { body: 'not JSON' },
      ],
    });
    const sleep = async (ms: number): Promise<void> => clock.advance(ms);
    const { summary, eventsOf } = await build(publication, stand, undefined, {
      clock: { now: () => clock.now(), sleep },
    });
    expect(summary).toMatchObject({ documents: 2, missing: 0 });
    expect(eventsOf('retry')).toHaveLength(4);
    expect(eventsOf('pause')).toMatchObject([{ waitMs: 30_000 }]);
  });

  it.each(WAYS)('leaves no secret anywhere: %s', async (way, envOf) => {
    const publication = await publicationOf(FOLDER);
    const lines = account['private_key']?.split('\n').slice(1, -2) ?? [];
    const own = way === 'version 2' ? [KEY] : lines;
    const said = `denied to ${own[0] ?? ''} and the like`;
    const stand = await start({ script: [undefined, failure(403, 'forbidden', said)] });
    const env = envOf(publication);
    const options = { overrides: () => ({ engine: 'google', translate: { concurrency: 1 } }) };
    const { summary, events } = await build(publication, stand, env, options);
    expect(summary.missing).toBeGreaterThan(0);
    await publication.remove('secret');
    const everything = [JSON.stringify(events), ...(await publication.files('.')).values()].join();
    expect(everything).toContain('denied to [secret] and the like');
    const bearers = stand.requests.map(({ headers }) => headers.authorization?.split('.')[2]);
    for (const secret of [...own, ...bearers].filter(Boolean)) {
      expect(everything.includes(secret as string)).toBe(false);
    }
  });
});
