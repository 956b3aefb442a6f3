import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { SetuError } from '../errors.ts';
import { CARD, readCard } from './read-model.ts';
import { chooseRelease, type Release } from './records.ts';
import type { Source } from './source.ts';

const LIST = 'records.json';

/**
 * A folder on a machine without a network: a mirror (`records.json` in Mozilla's form, the packed
 * files at their `attachment.location`), or a model as Setu installed it on another machine
 * (`model.json` and its files). Throws a SetuError `input` if it is neither.
 */
export async function folderSource(folder: string): Promise<Source> {
  const common = { name: folder, network: false } as const;
  const card = await textOf(path.join(folder, CARD));
  if (card !== undefined) {
    return {
      ...common,
      isPacked: false,
      release: async (pair) => releaseOf(card, folder, pair),
      open: async ({ name }) => createReadStream(path.join(folder, name)),
    };
  }
  const list = await textOf(path.join(folder, LIST));
  if (list !== undefined) {
    return {
      ...common,
      isPacked: true,
      release: async (pair) => chooseRelease(list, pair),
      open: async ({ location }) => createReadStream(path.join(folder, location)),
    };
  }
  throw new SetuError('input', `${folder} holds neither ${CARD} nor ${LIST}.`, {
    hint: 'Copy the folder of a model that Setu installed elsewhere; setu models list names it.',
  });
}

function releaseOf(card: string, folder: string, pair: string): Release {
  const { version, architecture, files } = readCard(card, folder, pair);
  return {
    version,
    architecture,
    files: files.map(({ type, name, bytes, sha256 }) => {
      const content = { bytes, sha256 };
      return { type, name, location: name, packed: content, unpacked: content };
    }),
  };
}

async function textOf(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch((cause: unknown) => {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new SetuError('input', `${file} cannot be read (${code}).`, { cause });
  });
}
