/** What an engine is given in these tests: environment, question, key file. */
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineRequest, EngineWorld } from '../../../src/context.ts';

/** A world with that environment and nothing else. */
export const worldOf = (
  env: EngineWorld['env'],
  parts: Partial<EngineWorld> = {},
): EngineWorld => ({
  env,
  fetch: (input, init) => globalThis.fetch(input, init),
  options: {},
  prices: {},
  templates: { render: (name) => `(the template ${name})` },
  ...parts,
});

/** A question from Hindi to English, with tags if any of the texts has some. */
export const questionOf = (
  texts: readonly string[],
  signal: AbortSignal = new AbortController().signal,
): EngineRequest => {
  const tagged = texts.some((text) => /<\/?\d/.test(text));
  return { texts, tagged, source: 'hi', target: 'en', signal };
};

/** The content of a service account's key file, with a key of its own. */
export function serviceAccount(): Record<string, string> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    type: 'service_account',
    project_id: 'setu-test',
    private_key_id: 'abc123',
    private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    client_email: 'setu@setu-test.iam.gserviceaccount.com',
    universe_domain: 'googleapis.com',
  };
}

/** A file that is gone when the returned function has been called. */
export async function temporaryFile(
  content: string,
): Promise<{ path: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'setu-'));
  const path = join(folder, 'account.json');
  await writeFile(path, content);
  return { path, remove: () => rm(folder, { recursive: true }) };
}
