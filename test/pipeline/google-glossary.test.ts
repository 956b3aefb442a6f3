import { afterEach, expect, it } from 'vitest';
import {
  type CloudTranslation,
  startCloudTranslation,
} from '../translate/engines/cloud-translation.ts';
import { serviceAccount } from '../translate/engines/worlds.ts';
import { publicationOf } from './publication.ts';

let service: CloudTranslation | undefined;
afterEach(() => service?.close());

const settings = (glossaryBucket: string): string =>
  JSON.stringify({ engines: { google: { glossaryBucket } } });

it('pays once for what was translated without its glossary, and once for it with one', async () => {
  const stand = await startCloudTranslation({ glossaries: { bucket: 'mine', looks: 0 } });
  service = stand;
  const publication = await publicationOf({
    'secret/account.json': JSON.stringify(serviceAccount()),
    'setu.config.json': settings('not-mine'),
    'input/glossary.csv': 'term,translation\nराजधानी,capital\n',
    'input/a.md': 'दिल्ली राजधानी है।\n\nवह घर जाता है।\n',
    'input/b.md': 'यह राजधानी नई है।\n',
  });
  const build = async () => {
    const before = stand.requests.length;
    const { eventsOf, summary } = await publication.build('google', {
      env: {
        GOOGLE_APPLICATION_CREDENTIALS: `${publication.root}/secret/account.json`,
        GOOGLE_TRANSLATE_ENDPOINT: stand.url,
      },
      fetch: globalThis.fetch,
    });
    const sent = stand.requests.slice(before).flatMap(({ body }) => body['contents'] ?? []);
    return { sent: sent.sort(), told: eventsOf('notice').length, missing: summary.missing };
  };
  const all = ['दिल्ली राजधानी है।', 'यह राजधानी नई है।', 'वह घर जाता है।'];
  expect(await build()).toEqual({ sent: all, told: 1, missing: 0 });
  expect(await build()).toEqual({ sent: [], told: 1, missing: 0 });
  await publication.write('setu.config.json', settings('mine'));
  expect(await build()).toEqual({ sent: all.slice(0, 2), told: 0, missing: 0 });
  await publication.write('setu.config.json', settings('not-mine'));
  expect(await build()).toEqual({ sent: [], told: 0, missing: 0 });
});
