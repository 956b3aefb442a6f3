/** Builds hostile folders with the command itself, and looks at all that it has left behind. */
import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Event } from '../../src/context.ts';
import { addBuild } from '../../src/cli/build.ts';
import { runCommand } from '../cli/fake-shell.ts';

/** A harmless document that stands beside every hostile one, and must be built with it. */
export const WITNESS = { 'gawah.md': 'यह गवाह सुरक्षित है।\n' } as const;

export interface Outcome {
  readonly code: number | undefined;
  readonly events: readonly Event[];
  readonly stderr: string;
  /** Everything in the output folder by its path, as bytes one to one. */
  readonly output: ReadonlyMap<string, string>;
  /** What changed outside of the output folder and of the cache. */
  readonly changedElsewhere: readonly string[];
}

/** Runs `setu build --engine pseudo --json` in a publication's folder. */
export async function buildFolder(root: string, ...words: string[]): Promise<Outcome> {
  const before = await snapshot(root, isWatched);
  const command = ['build', '--engine', 'pseudo', '--json', ...words];
  const { code, json, stderr } = await runCommand(addBuild, command, { cwd: root });
  const after = await snapshot(root, isWatched);
  const output = await snapshot(join(root, 'output'), () => true);
  return {
    code,
    events: json as Event[],
    stderr,
    output,
    changedElsewhere: [...new Set([...before.keys(), ...after.keys()])].filter(
      (name) => before.get(name) !== after.get(name),
    ),
  };
}

const isWatched = (name: string): boolean => !/^(output|\.setu)(\/|$)/.test(name);

/** Files below a folder with their contents; a link is no more than where it leads. */
export async function snapshot(
  folder: string,
  isWanted: (name: string) => boolean,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  for (const name of names.filter(isWanted)) {
    const file = join(folder, name);
    // The database takes its own temporary files away when it likes.
    const state = await lstat(file).catch(() => undefined);
    if (state === undefined) continue;
    if (state.isSymbolicLink()) found.set(name, `→ ${await readlink(file)}`);
    else if (state.isFile()) found.set(relative(folder, file), await readFile(file, 'latin1'));
  }
  return found;
}

export function eventsOf<T extends Event['type']>(
  { events }: Outcome,
  type: T,
): Extract<Event, { type: T }>[] {
  return events.filter((event): event is Extract<Event, { type: T }> => event.type === type);
}

/** Both languages in one Markdown file, of each edition. */
export const sideBySideOf = ({ output }: Outcome): string[] =>
  [...output]
    .filter(([name]) => /^([^/]+)\/\1\.md$/.test(name))
    .map(([, bytes]) => Buffer.from(bytes, 'latin1').toString('utf8'));

/** Web pages of the output folder, as text. */
export const pagesOf = ({ output }: Outcome): ReadonlyMap<string, string> =>
  new Map(
    [...output]
      .filter(([name]) => name.endsWith('.html'))
      .map(([name, bytes]) => [name, Buffer.from(bytes, 'latin1').toString('utf8')]),
  );
