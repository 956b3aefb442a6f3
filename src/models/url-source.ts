import { SetuError } from '../errors.ts';
import { follow } from './follow.ts';
import { chooseRelease } from './records.ts';
import type { Source } from './source.ts';

/** Mozilla's list of the models that Firefox ships (Remote Settings), and the files' own host. */
export const MOZILLA_LIST =
  'https://firefox.settings.services.mozilla.com/v1/buckets/main/collections/translations-models-v2/records';
const MOZILLA_FILES = 'https://firefox-settings-attachments.cdn.mozilla.net/';

/** A list of all languages has some 400 KB. */
const MOST_LIST_BYTES = 20_000_000;

/**
 * A server with a list of records in Mozilla's form. The files of Mozilla's own list lie on a host of
 * their own; those of any other at their `attachment.location`, relative to the list. Throws a
 * SetuError `usage` if `address` is none.
 */
export function urlSource(address: string, fetch: typeof globalThis.fetch): Source {
  if (!URL.canParse(address)) {
    throw new SetuError('usage', `Expected the address of a list of models, got "${address}".`);
  }
  const list = new URL(address);
  const files = address === MOZILLA_LIST ? new URL(MOZILLA_FILES) : list;
  return {
    name: `${list.origin}${list.pathname}`,
    network: true,
    isPacked: true,
    release: async (pair, signal) => {
      const answer = await follow(list, fetch, signal);
      return chooseRelease(await textOf(answer, list), pair);
    },
    open: async (file, signal) => {
      const { body } = await follow(new URL(file.location, files), fetch, signal);
      return body as unknown as AsyncIterable<Uint8Array>;
    },
  };
}

async function textOf({ body }: Response, { origin, pathname }: URL): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      if (bytes > MOST_LIST_BYTES) break;
      chunks.push(chunk);
    }
  } catch (cause) {
    const what = `The list of models broke off: ${origin}${pathname}`;
    throw new SetuError('engine', what, { hint: 'Try again; nothing was changed.', cause });
  }
  if (bytes <= MOST_LIST_BYTES) return Buffer.concat(chunks).toString('utf8');
  throw new SetuError('engine', `The list of models is too large: ${origin}${pathname}`);
}
