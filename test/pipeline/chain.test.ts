/** A publication whose engines stand in a chain, from its settings to its editions. */
import { afterEach, describe, expect, it } from 'vitest';
import { startChatServer, type ChatServer } from '../translate/engines/chat-completions.ts';
import {
  type CloudTranslation,
  failure,
  startCloudTranslation,
} from '../translate/engines/cloud-translation.ts';
import { publicationOf, type Publication } from './publication.ts';

const KEYS = { GOOGLE_TRANSLATE_API_KEY: 'AIza-chain-0123', OPENAI_API_KEY: 'sk-chain-0123' };
const SETTINGS = JSON.stringify({
  engine: ['google', 'openai'],
  engines: { openai: { model: 'gemma3:12b' } },
});
const STORY = '---\ntitle: यात्रा\n---\n\nराम **घर** गया। सीता वन गई।\n';

let google: CloudTranslation | undefined;
let chat: ChatServer | undefined;

afterEach(async () => {
  await google?.close();
  await chat?.close();
});

const envOf = () => ({
  ...KEYS,
  GOOGLE_TRANSLATE_ENDPOINT: google?.url,
  OPENAI_BASE_URL: chat?.baseUrl,
});

const build = (publication: Publication) =>
  publication.build(undefined, { env: envOf(), fetch: globalThis.fetch });

describe('a publication with a chain of engines', () => {
  it('goes on to the language model when Google has had enough for today', async () => {
    const daily = failure(403, 'dailyLimitExceeded');
    google = await startCloudTranslation({ script: [undefined, daily] });
    chat = await startChatServer();
    const publication = await publicationOf({ 'setu.config.json': SETTINGS, 'story.md': STORY });
    const { summary } = await build(publication);
    expect(summary.missing).toBe(0);
    const { units } = await publication.parallel('story');
    expect(units.map(({ engine }) => engine)).toEqual(
      expect.arrayContaining(['Google Cloud Translation', 'Language model gemma3:12b']),
    );
    expect(google.requests).toHaveLength(2);
  });

  it('asks nobody a second time, whoever has translated it', async () => {
    google = await startCloudTranslation({ script: [failure(403, 'dailyLimitExceeded')] });
    chat = await startChatServer();
    const publication = await publicationOf({ 'setu.config.json': SETTINGS, 'story.md': STORY });
    await build(publication);
    const asked = [google.requests.length, chat.requests.length];
    const { summary } = await build(publication);
    expect([google.requests.length, chat.requests.length]).toEqual(asked);
    expect(summary).toMatchObject({ cache: 3, engine: 0, missing: 0 });
  });

  it('tells the model what stands around, and tells nobody the keys', async () => {
    google = await startCloudTranslation({ script: [failure(401, KEYS.GOOGLE_TRANSLATE_API_KEY)] });
    chat = await startChatServer(undefined, [failure(400, KEYS.OPENAI_API_KEY)]);
    const publication = await publicationOf({ 'setu.config.json': SETTINGS, 'story.md': STORY });
    const { events, summary } = await build(publication);
    expect(chat.questions[0]?.context?.title).toBe('यात्रा');
    const files = [...(await publication.files('output')), ...(await publication.files('.setu'))];
    const told = JSON.stringify([events, summary, files]);
    for (const key of Object.values(KEYS)) expect(told).not.toContain(key);
  });
});
