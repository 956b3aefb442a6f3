import { createRequire } from 'node:module';
import { lstat, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Context } from '../context.ts';
import type { EditionSummary } from '../types.ts';
import { langOf } from '../hindi/script.ts';
import { holdsEdition } from './check-edition-folder.ts';
import { manifestPage, readEditions } from './editions.ts';
import { removeLeftovers } from './remove-leftovers.ts';
import { writeIfChanged } from '../write-file.ts';

/**
 * What belongs to all editions: the index, the style sheet, the fonts. `built` are the editions of
 * this run, `present` the ids of all documents of the input folder: editions of others are removed,
 * but for those whose document was taken from elsewhere; these go when somebody deletes their folder.
 * Returns how many files changed.
 */
export async function publishSite(
  built: readonly EditionSummary[],
  present: ReadonlySet<string>,
  context: Context,
): Promise<number> {
  const { output } = context.resources.folders;
  const before = await readEditions(output);
  const kept = new Set(present);
  for (const { id, taken } of [...before, ...built]) {
    if (taken && (await isFolder(path.join(output, id)))) kept.add(id);
  }
  const gone = before.filter(({ id }) => !kept.has(id));
  for (const { id } of gone) await removeEdition(output, id);
  const editions = merge(before, built).filter(({ id }) => kept.has(id));
  const pages = [manifestPage(editions), ...(await sitePages(editions, context))];
  let written = gone.length;
  for (const page of pages) {
    if (await writeIfChanged(path.join(output, page.path), page.content)) written += 1;
  }
  const folders = pages.map(({ path: name }) => path.dirname(path.join(output, name)));
  await removeLeftovers(new Set(folders));
  return written;
}

const isFolder = (place: string): Promise<boolean> =>
  lstat(place).then(
    (state) => state.isDirectory(),
    () => false,
  );

/** The manifest may have been tampered with: only what is an edition is removed. */
async function removeEdition(output: string, id: string): Promise<void> {
  const folder = path.join(output, id);
  if (await holdsEdition(folder, id)) await rm(folder, { recursive: true, force: true });
}

function merge(
  before: readonly EditionSummary[],
  built: readonly EditionSummary[],
): EditionSummary[] {
  const all = new Map([...before, ...built].map((edition) => [edition.id, edition]));
  return [...all.values()].sort(
    (a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.id, b.id),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function sitePages(
  editions: readonly EditionSummary[],
  { config, resources }: Context,
): Promise<{ path: string; content: string | Uint8Array }[]> {
  if (!config.formats.includes('html')) return [];
  const { title, source, target } = config;
  const titleLang = langOf(title, config);
  const data = { title, titleLang, source, target, editions };
  const index = resources.templates.render('index.html', data);
  const style = resources.templates.render('setu.css', {});
  return [
    { path: 'index.html', content: index },
    { path: 'assets/setu.css', content: style },
    ...(await fontPages()),
  ];
}

/** Static fonts under the SIL Open Font License, served from the edition itself. */
const FONTS = {
  'noto-serif-devanagari': ['devanagari-400-normal', 'devanagari-700-normal'],
  literata: ['latin-400-normal', 'latin-400-italic', 'latin-700-normal'],
} as const;

/** The font files of an edition. Fails if the packages that bring them are not whole. */
export async function fontPages(): Promise<{ path: string; content: Uint8Array }[]> {
  const require = createRequire(import.meta.url);
  const pages = Object.entries(FONTS).map(async ([family, faces]) => {
    const folder = path.dirname(require.resolve(`@fontsource/${family}/package.json`));
    const page = async (from: string, to: string) => {
      return { path: `assets/fonts/${to}`, content: await readFile(path.join(folder, from)) };
    };
    return Promise.all([
      ...faces.map((face) => page(`files/${family}-${face}.woff2`, `${family}-${face}.woff2`)),
      page('LICENSE', `${family}-LICENSE.txt`),
    ]);
  });
  return (await Promise.all(pages)).flat();
}
