/**
 * The glossary that version 3 is asked with: one of the project, by its name, or one that Setu
 * makes of `glossary.csv`. Google builds a glossary only from a file in Cloud Storage, in an
 * operation that takes a while (REST reference: projects.locations.glossaries, and objects.insert
 * of the Cloud Storage JSON API).
 */
import { z } from 'zod';
import type { Glossary, Preparation } from '../../context.ts';
import { type Call, type Called, callGoogle } from './google-call.ts';
import { type GlossaryFile, glossaryFile } from './google-glossary-file.ts';
import { redactor } from './redact.ts';
import type { ServiceAccount } from './service-account.ts';

const POLL_MS = 3_000;
const LONGEST_MS = 300_000;

/** What is read of an operation; `error` is a `google.rpc.Status`. */
const operationSchema = z.object({
  name: z.string().regex(/^projects\/[\w/.:-]+$/),
  done: z.boolean().catch(false),
  error: z.object({ message: z.string().catch('no reason') }).optional(),
});

/** A glossary by its name, or the bucket and the location for one that is made. */
export type GlossarySetting =
  { readonly named: string } | { readonly bucket: string; readonly location: string };

interface Options {
  readonly account: ServiceAccount;
  readonly origin: string | undefined;
  readonly fetch: typeof globalThis.fetch;
  readonly setting: GlossarySetting;
}

export interface GoogleGlossary {
  /** `us-central1/my-words`; undefined: none is ready. */
  place(): string | undefined;
  /** As `Engine.prepareGlossary`. */
  prepare(glossary: Glossary, preparation: Preparation): Promise<boolean>;
}

type Ask = (call: Call) => Promise<Called>;
interface Work {
  readonly ask: Ask;
  readonly preparation: Preparation;
  readonly api: string;
  readonly storage: string;
  readonly project: string;
}
/** Why there is no glossary; undefined: there is. */
type Trouble = string | undefined;

/** A glossary that is looked for, or made, when the first text needs it, and once. */
export function openGoogleGlossary(options: Options): GoogleGlossary {
  const { setting } = options;
  let place = 'named' in setting ? setting.named : undefined;
  let ready: Promise<boolean> | undefined;
  async function prepare(glossary: Glossary, preparation: Preparation): Promise<boolean> {
    const file = glossaryFile(glossary.entries);
    if (!file) return false;
    const work = workOf(options, preparation);
    const trouble =
      'named' in setting ? await find(setting.named, work) : await make(file, setting, work);
    if (trouble === undefined && 'bucket' in setting) place = `${setting.location}/${file.name}`;
    if (trouble !== undefined) tell(trouble, options.account, preparation);
    return trouble === undefined;
  }
  return {
    place: () => place,
    prepare: (glossary, preparation) => (ready ??= prepare(glossary, preparation)),
  };
}

function tell(trouble: string, account: ServiceAccount, { report }: Preparation): void {
  const redact = redactor(account.private_key.split('\n').filter((line) => line.length > 8));
  const message = `Google translates without the glossary in this run: ${redact(trouble)}`;
  report({ type: 'notice', message });
}

function workOf({ account, origin, fetch }: Options, preparation: Preparation): Work {
  const universe = account.universe_domain ?? 'googleapis.com';
  return {
    ask: (call) => callGoogle(call, { account, fetch, ...preparation }),
    preparation,
    api: `${origin ?? `https://translate.${universe}`}/v3`,
    storage: origin ?? `https://storage.${universe}`,
    project: account.project_id,
  };
}

const nameIn = (location: string, name: string, { project }: Work): string =>
  `projects/${project}/locations/${location}/glossaries/${name}`;

/** Only what is surely missing is done without: of anything else the translation itself will tell. */
async function find(named: string, work: Work): Promise<Trouble> {
  const [location = '', name = ''] = named.split('/');
  const { status, said } = await work.ask({ url: `${work.api}/${nameIn(location, name, work)}` });
  return status === 404 || status === 403 ? `${named} cannot be used (${said})` : undefined;
}

async function make(
  { name, tsv }: GlossaryFile,
  { bucket, location }: { readonly bucket: string; readonly location: string },
  work: Work,
): Promise<Trouble> {
  const { ask, api } = work;
  const fullName = nameIn(location, name, work);
  const there = await ask({ url: `${api}/${fullName}` });
  if (there.status === 200) return undefined;
  if (there.status !== 404) return `it cannot be looked for (${there.said})`;
  const object = `setu/${name}.tsv`;
  const stored = await upload(object, tsv, bucket, work);
  if (stored !== undefined) return stored;
  const body = {
    name: fullName,
    languagePair: { sourceLanguageCode: 'hi', targetLanguageCode: 'en' },
    inputConfig: { gcsSource: { inputUri: `gs://${bucket}/${object}` } },
  };
  const url = `${api}/${fullName.replace(/\/[^/]+$/, '')}`;
  const made = await ask({ url, post: { type: 'application/json', body: JSON.stringify(body) } });
  // Another run makes the same one just now.
  if (made.status === 409) return waitFor(() => isThere(fullName, work), work);
  if (made.status !== 200) return `it cannot be created in ${location} (${made.said})`;
  return finish(made, work);
}

/** The name has the hash of the content, so a file that is there already is the same. */
async function upload(object: string, tsv: string, bucket: string, work: Work): Promise<Trouble> {
  const query = `uploadType=media&ifGenerationMatch=0&name=${encodeURIComponent(object)}`;
  const url = `${work.storage}/upload/storage/v1/b/${encodeURIComponent(bucket)}/o?${query}`;
  const post = { type: 'text/tab-separated-values; charset=utf-8', body: tsv };
  const { status, said } = await work.ask({ url, post });
  if (status === 200 || status === 412) return undefined;
  return `its file cannot be stored in the bucket "${bucket}" (${said})`;
}

/** What one look says: done, or a trouble, or that it goes on. */
type Look = 'done' | 'goes on' | { readonly trouble: string };

async function isThere(fullName: string, { ask, api }: Work): Promise<Look> {
  const { status, said } = await ask({ url: `${api}/${fullName}` });
  if (status === 404) return 'goes on';
  return status === 200 ? 'done' : { trouble: `it cannot be looked for (${said})` };
}

async function finish(made: Called, work: Work): Promise<Trouble> {
  const first = lookAt(made);
  if (first === 'done') return undefined;
  if (first !== 'goes on') return first.trouble;
  const { name } = operationSchema.parse(made.body);
  return waitFor(async () => lookAt(await work.ask({ url: `${work.api}/${name}` })), work);
}

function lookAt({ status, body, said }: Called): Look {
  const { data } = operationSchema.safeParse(body);
  if (status !== 200 || !data) return { trouble: `it is not known whether it was made (${said})` };
  if (data.error) return { trouble: `Google could not make it (${data.error.message})` };
  return data.done ? 'done' : 'goes on';
}

async function waitFor(look: () => Promise<Look>, { preparation }: Work): Promise<Trouble> {
  const { clock, signal } = preparation;
  const end = clock.now() + LONGEST_MS;
  while (clock.now() < end) {
    await clock.sleep(POLL_MS, signal);
    signal.throwIfAborted();
    const outcome = await look();
    if (outcome === 'done') return undefined;
    if (outcome !== 'goes on') return outcome.trouble;
  }
  return `it was not ready after ${LONGEST_MS / 60_000} minutes`;
}
