import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { UnitLinks, WordLink } from '../types.ts';
import { writeIfChanged } from '../write-file.ts';

/** Links as `i-j`, with blanks between: the form of Pharaoh, GIZA++ and those after them. */
const keptSchema = z.strictObject({
  key: z.string(),
  links: z.array(z.strictObject({ firm: z.string(), soft: z.string() })),
});

type Words = Pick<UnitLinks, 'source' | 'target'>;

/**
 * The links of a file that were made under that key; undefined if there are none, or the file is not
 * as Setu wrote it: then they are made anew.
 */
export async function readLinks(
  file: string,
  key: string,
  pairs: readonly Words[],
): Promise<UnitLinks[] | undefined> {
  const kept = keptSchema.safeParse(await parsed(file)).data;
  if (kept?.key !== key || kept.links.length !== pairs.length) return undefined;
  const links = pairs.map((pair, index) => {
    const { firm = '', soft = '' } = kept.links[index] ?? {};
    return { ...pair, firm: linksOf(firm), soft: linksOf(soft) };
  });
  return links.every(isWithin) ? links : undefined;
}

const parsed = async (file: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
};

const linksOf = (text: string): WordLink[] =>
  Array.from(text.matchAll(/(\d{1,6})-(\d{1,6})/g), ([, one, other]) => [
    Number(one),
    Number(other),
  ]);

const isWithin = ({ source, target, firm, soft }: UnitLinks): boolean =>
  [...firm, ...soft].every(([one, other]) => one < source.length && other < target.length);

/** That they cannot be kept is no reason to stop: the next build makes them again. */
export async function writeLinks(
  file: string,
  key: string,
  links: readonly UnitLinks[],
): Promise<void> {
  const kept = links.map(({ firm, soft }) => ({ firm: asText(firm), soft: asText(soft) }));
  await writeIfChanged(file, `${JSON.stringify({ key, links: kept })}\n`).catch(() => undefined);
}

const asText = (links: readonly WordLink[]): string =>
  links.map((link) => link.join('-')).join(' ');
