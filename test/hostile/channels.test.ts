import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shortHash } from '../../src/ids.ts';
import { normalise } from '../../src/hindi/normalise.ts';
import type { BuildOptions } from '../../src/pipeline.ts';
import { publicationOf, type Publication } from '../pipeline/publication.ts';
import {
  type CloudTranslation,
  startCloudTranslation,
} from '../translate/engines/cloud-translation.ts';
import { corpus } from './case.ts';
import { harmsOf, markupOf } from './harmless.ts';

/** What hostile authors wrote, now said by others: a line each, as a translation is. */
const payloads = corpus
  .flatMap(({ files }) => Object.values(files).map((bytes) => Buffer.from(bytes).toString('utf8')))
  .map((text) => text.replace(/\s+/g, ' ').trim().slice(0, 400))
  .filter((text) => text !== '');

/** As long as what answers it, or the answer would be refused for its length. */
const sentence = (index: number): string =>
  `वाक्य ${index} **मोटा** ${'राम घर गया और लौट आया '.repeat(8)}।`;

const DOCUMENT = `${payloads.map((_, index) => sentence(index)).join('\n\n')}\n`;
const PLAIN = DOCUMENT.replaceAll('**', '');

const xml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

const memory = `<tmx version="1.4"><header/><body>${payloads
  .map(
    (text, index) =>
      `<tu><tuv xml:lang="hi"><seg>${sentence(index).replaceAll('**', '')}</seg></tuv>` +
      `<tuv xml:lang="en"><seg>${xml(text)}</seg></tuv></tu>`,
  )
  .join('')}</body></tmx>`;

const decisions = payloads.map((text, index) => {
  const source = shortHash(normalise(sentence(index).replaceAll('**', '')));
  const value = { state: 'final', text };
  return JSON.stringify({ version: 1, kind: 'state', source, value, by: 'x', at: '2026-01-01' });
});

let engine: CloudTranslation;
beforeEach(async () => {
  let next = 0;
  const translate = (): string => payloads[(next += 1) % payloads.length] as string;
  engine = await startCloudTranslation({ translate });
});
afterEach(() => engine.close());

async function expectHarmless(publication: Publication, most: number): Promise<void> {
  const page = await publication.read('output/doc/index.html');
  expect(harmsOf(page)).toEqual([]);
  // Words never become markup: nothing but the author's own bold, and spans.
  expect(markupOf(page)).not.toMatch(/<(?:img|code|del|em|br|sup|table|pre)\b/);
  const { units } = await publication.parallel('doc');
  const translated = units.filter(({ state }) => state !== 'initial');
  expect(translated.length).toBeGreaterThan(most / 2);
}

describe('what hostile authors write does no harm', () => {
  it('in a memory', async () => {
    const publication = await publicationOf({ 'doc.md': PLAIN, 'input/memory/a.tmx': memory });
    await publication.build();
    await expectHarmless(publication, payloads.length);
  });

  it('in the decisions of a reviewer', async () => {
    const publication = await publicationOf({
      'doc.md': PLAIN,
      'input/decisions/doc.jsonl': `${decisions.join('\n')}\n`,
    });
    await publication.build();
    await expectHarmless(publication, payloads.length);
  });

  it.each(['tagged', 'plain'])('in the answers of an engine (%s)', async (kind) => {
    const publication = await publicationOf({ 'doc.md': kind === 'tagged' ? DOCUMENT : PLAIN });
    const env = { GOOGLE_TRANSLATE_API_KEY: 'k', GOOGLE_TRANSLATE_ENDPOINT: engine.url };
    const options: BuildOptions = { env, fetch: globalThis.fetch };
    await publication.build('google', options);
    await expectHarmless(publication, payloads.length / 4);
  });
});
