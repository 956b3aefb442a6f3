import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { SetuError } from '../index.ts';
import { printable } from './format.ts';
import { howToCall, quoted } from './init/how-to-call.ts';
import { inTheWay } from './init/in-the-way.ts';
import { SCHEMA_NAME, schemaFor } from './init/schema-reference.ts';
import type { Shell } from './shell.ts';

const EXAMPLES = `
Examples:
  setu init my-book                   a new publication in the folder my-book
  setu init                           in the current folder
  cd my-book; setu build              its first edition; no account, no network`;

/** npm leaves files of that name out of packages, so it is shipped without the dot. */
const RENAMED: Readonly<Record<string, string>> = { gitignore: '.gitignore' };

const TEMPLATES = fileURLToPath(new URL('../../templates/init', import.meta.url));

/** A file to be, by its path in the publication. */
type NewFile = readonly [name: string, content: string];

/** `setu init`: a new publication folder. */
export function addInit(program: Command, shell: Shell): void {
  program
    .command('init')
    .summary('make a new publication folder')
    .description('Makes a new publication: commented settings, a sample document, its translation.')
    .argument('[folder]', 'where to; it need not exist', '.')
    .addHelpText('after', EXAMPLES)
    .action(async (name: string) => {
      const folder = path.resolve(shell.cwd, name);
      const files = await newFiles(folder);
      await refuseToOverwrite(folder, name, files);
      await writeAll(folder, files);
      shell.stdout.write(nextSteps(folder, files, shell.cwd));
    });
}

async function newFiles(folder: string): Promise<NewFile[]> {
  const { reference, copy } = await schemaFor(folder);
  const entries = await readdir(TEMPLATES, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(async (entry): Promise<NewFile> => {
      const file = path.join(entry.parentPath, entry.name);
      const name = path.relative(TEMPLATES, file).split(path.sep).join('/');
      const content = await readFile(file, 'utf8');
      // A function, as a path may contain what `replace` would take for a pattern.
      return [RENAMED[name] ?? name, content.replace(`./${SCHEMA_NAME}`, () => reference)];
    });
  const schema: NewFile[] = copy === undefined ? [] : [[SCHEMA_NAME, copy]];
  return [...(await Promise.all(files)), ...schema].sort(([a], [b]) => (a < b ? -1 : 1));
}

async function refuseToOverwrite(
  folder: string,
  name: string,
  files: readonly NewFile[],
): Promise<void> {
  const found = await inTheWay(
    folder,
    files.map(([file]) => file),
  );
  if (found.length === 0) return;
  const list = found.map((file) => `  ${file}`).join('\n');
  const message = `Cannot make a publication in ${name}: this is already there.\n${list}`;
  throw new SetuError('usage', message, {
    hint: 'Setu overwrites nothing: move it away, or name another folder.',
  });
}

/** All or nothing: if one file cannot be written, the others go again. */
async function writeAll(folder: string, files: readonly NewFile[]): Promise<void> {
  const written: string[] = [];
  try {
    for (const [name, content] of files) {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, content, { flag: 'wx' });
      written.push(file);
    }
  } catch (cause) {
    await Promise.all(written.map((file) => rm(file, { force: true })));
    const { code = 'unknown reason' } = cause as NodeJS.ErrnoException;
    throw new SetuError('input', `${folder} cannot be written (${code}).`, {
      hint: 'Choose a folder that belongs to you, on a disk with room.',
      cause,
    });
  }
}

/** What was made, and what to do now, as commands that work as they stand. */
function nextSteps(folder: string, files: readonly NewFile[], cwd: string): string {
  const setu = howToCall(process.argv[1], folder);
  const where = path.relative(cwd, folder);
  return [
    `Made a publication in ${printable(folder)}:`,
    ...files.map(([name]) => `  ${name}`),
    '',
    'Next:',
    ...(where === '' ? [] : [`  cd ${printable(quoted(where))}`]),
    `  ${setu} build`,
    '  and open output/index.html in a browser. Then put your own documents into input/.',
    `  ${setu} doctor tells whether something is missing.`,
    '',
  ].join('\n');
}
