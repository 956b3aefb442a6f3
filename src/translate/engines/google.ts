import type { z } from 'zod';
import type {
  Engine,
  EngineAnswer,
  EngineFacts,
  EnginePlugin,
  EngineRequest,
  EngineWorld,
} from '../../context.ts';
import { group, text } from '../../config/schema-parts.ts';
import { SetuError } from '../../errors.ts';
import { escapeText, hasTags, plainText } from '../../tags.ts';
import { isLoopback } from './endpoint.ts';
import { unusable, type Ask } from './google-faults.ts';
import { askV2, V2_ORIGIN } from './google-v2.ts';
import { askV3, V3_ORIGIN } from './google-v3.ts';
import {
  type GlossarySetting,
  type GoogleGlossary,
  openGoogleGlossary,
} from './google-glossary.ts';
import { fromHtml, toHtml } from './html.ts';
import { readKey } from './read-key.ts';
import { readOptions } from './read-options.ts';
import { readServiceAccount } from './service-account.ts';

/** Of "Cloud Translation – Basic" and "NMT"; the first 500,000 characters of a month are free. */
const LIST_PRICE = { usd: 20, readOn: '2026-11-23' };

const CREDENTIALS = 'GOOGLE_APPLICATION_CREDENTIALS';
const API_KEY = 'GOOGLE_TRANSLATE_API_KEY';
const ENDPOINT = 'GOOGLE_TRANSLATE_ENDPOINT';

/** What may stand under `engines.google`. */
const googleOptions = group({
  glossary: text('a location and a name, such as us-central1/my-words', /^[a-z0-9-]+\/[\w-]+$/)
    .optional()
    .describe('A glossary of the service account’s project: location/name. See docs/glossary.md.'),
  glossaryBucket: text('the name of a bucket, such as my-bucket', /^[a-z0-9][a-z0-9._-]+$/)
    .optional()
    .describe(
      'A bucket of Cloud Storage, by which Setu makes a glossary of input/glossary.csv in the ' +
        'service account’s project. Not together with glossary.',
    ),
  glossaryLocation: text('a location, such as us-central1', /^[a-z0-9-]+$/)
    .optional()
    .describe('Where the glossary is made; us-central1 if left out. With glossaryBucket.'),
})
  .refine(
    ({ glossary, glossaryBucket }) => glossary === undefined || glossaryBucket === undefined,
    {
      error: 'either glossary or glossaryBucket, got both',
    },
  )
  .refine(
    ({ glossaryBucket, glossaryLocation }) =>
      glossaryLocation === undefined || glossaryBucket !== undefined,
    { error: 'glossaryLocation together with glossaryBucket, got it alone' },
  );

/** Cloud Translation: a service account asks version 3, an API key version 2. */
export const google: EnginePlugin = {
  name: 'google',
  network: true,
  variables: [CREDENTIALS, API_KEY, ENDPOINT],
  options: googleOptions,
  origin: (env) => readOrigin(env[ENDPOINT]?.trim()) ?? (env[CREDENTIALS] ? V3_ORIGIN : V2_ORIGIN),
  listPrice: LIST_PRICE,
  describe,
  async open(world): Promise<Engine> {
    const { ask, glossary } = await connect(world);
    return {
      ...describe(world),
      translate: (request) => translate(ask, request),
      ...(glossary && { prepareGlossary: (...given) => glossary.prepare(...given) }),
    };
  },
};

function describe({
  env,
  prices,
  options,
}: Pick<EngineWorld, 'env' | 'prices' | 'options'>): EngineFacts {
  const setting = settingOf(googleOptions.safeParse(options).data ?? {});
  return {
    name: 'google',
    model: keyFileOf(env) ? 'v3:nmt' : 'v2:nmt',
    label: 'Google Cloud Translation',
    trial: false,
    // Version 2 knows of no glossaries.
    ...(keyFileOf(env) && setting && { glossary: true }),
    price: prices['google'] ?? LIST_PRICE.usd,
    // Google recommends 5,000 code points a request; version 2 takes 128 strings.
    limits: { codePoints: 5000, strings: 128 },
    encode: (tagged) => (hasTags(tagged) ? toHtml(tagged) : toPlain(tagged)),
  };
}

/** A key file wins over a key. */
const keyFileOf = (env: EngineWorld['env']): string | undefined => env[CREDENTIALS]?.trim();

function settingOf(options: z.output<typeof googleOptions>): GlossarySetting | undefined {
  const { glossary, glossaryBucket: bucket, glossaryLocation: location = 'us-central1' } = options;
  if (glossary !== undefined) return { named: glossary };
  return bucket === undefined ? undefined : { bucket, location };
}

interface Connection {
  readonly ask: Ask;
  readonly glossary?: GoogleGlossary | undefined;
}

async function connect({ env, fetch, options }: EngineWorld): Promise<Connection> {
  const origin = readOrigin(env[ENDPOINT]?.trim());
  const path = keyFileOf(env);
  const setting = settingOf(readOptions(google.name, googleOptions, options));
  if (path) {
    const given = { account: await readServiceAccount(path), origin, fetch };
    const glossary = setting && openGoogleGlossary({ ...given, setting });
    return { ask: askV3({ ...given, glossary: () => glossary?.place() }), glossary };
  }
  const key = readKey(env, API_KEY, 'the Google Cloud console');
  if (key === undefined) throw noCredentials();
  return { ask: askV2({ origin: origin ?? V2_ORIGIN, key, fetch }) };
}

const noCredentials = (): SetuError =>
  new SetuError('credentials', 'Google Cloud Translation: no credentials found', {
    hint:
      'Set GOOGLE_TRANSLATE_API_KEY to an API key, or GOOGLE_APPLICATION_CREDENTIALS to the ' +
      "path of a service account's key file.",
  });

function readOrigin(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const allowed = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.href));
  if (url && allowed && url.href === `${url.origin}/`) return url.origin;
  throw new SetuError(
    'config',
    'GOOGLE_TRANSLATE_ENDPOINT: expected "https://host" or "https://host:port" ' +
      `(plain http on this machine only), got ${shown(value, url)}`,
    { hint: 'Leave it unset to ask Google itself; Setu adds the path of the service.' },
  );
}

/** Without user, path and query, or not at all: people paste keys anywhere. */
function shown(value: string, url: URL | undefined): string {
  if (!url || !/^https?:$/.test(url.protocol)) return `${value.length} characters that are none`;
  return url.href === `${url.origin}/` ? url.origin : `${url.origin} and more`;
}

const toPlain = (tagged: string): string => plainText({ text: tagged, tags: [] });

async function translate(
  ask: Ask,
  { texts, tagged, source, target, signal, glossary }: EngineRequest,
): Promise<EngineAnswer> {
  const [encode, decode] = tagged ? [toHtml, fromHtml] : [toPlain, escapeText];
  const format = tagged ? 'html' : 'text';
  const hasTerms = glossary !== undefined;
  const said = { source, target, signal, hasTerms };
  const answer = await ask({ ...said, texts: texts.map(encode), format });
  if ('fault' in answer) return answer;
  try {
    return { texts: answer.texts.map(decode) };
  } catch {
    // Nested deeper than the parser can follow: nothing that was ever asked for.
    return unusable('answered HTML that cannot be read');
  }
}
