import { createPrivateKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { SetuError } from '../../errors.ts';
import { parseJson } from './http-faults.ts';

const VARIABLE = 'GOOGLE_APPLICATION_CREDENTIALS';
const HINT =
  'Create a JSON key for a service account with the role "Cloud Translation API User" ' +
  `(Google Cloud console, IAM & Admin, Service Accounts) and set ${VARIABLE} to its path.`;

/** The fields that Google's client reads. */
const schema = z.object({
  type: z.literal('service_account'),
  project_id: z.string().regex(/^[\w.:-]+$/),
  client_email: z.string().min(1),
  private_key: z.string().refine(isPrivateKey),
  private_key_id: z.exactOptional(z.string()),
  quota_project_id: z.exactOptional(z.string()),
  universe_domain: z.exactOptional(z.string()),
});

export type ServiceAccount = z.output<typeof schema>;

/**
 * Reads a service account's key file; throws a SetuError `credentials` if it is none. Nothing of
 * what the file says may get into a message, so only names of fields do.
 */
export async function readServiceAccount(path: string): Promise<ServiceAccount> {
  const json = parseJson(await readText(path));
  if (json === undefined) throw notAnAccount(path, 'a file that is not JSON');
  const { data, error } = schema.safeParse(json);
  if (data) return data;
  const fields = new Set(error.issues.map(({ path: [field] }) => String(field ?? 'content')));
  throw notAnAccount(path, `one whose ${[...fields].join(', ')} is missing or unfit`);
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'an error';
    throw notAnAccount(path, `${code} when reading it`, cause);
  }
}

function notAnAccount(path: string, got: string, cause?: unknown): SetuError {
  const message = `${VARIABLE}: expected "${path}" to be a service account's key file, got ${got}`;
  return new SetuError('credentials', message, {
    hint: HINT,
    ...(cause !== undefined && { cause }),
  });
}

function isPrivateKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).type === 'private';
  } catch {
    return false;
  }
}
