import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../src/check/rules/index.ts';
import { createProgram } from '../src/cli/program.ts';
import type { Shell } from '../src/cli/shell.ts';
import { configSchema } from '../src/config/schema.ts';
import { formats } from '../src/exchange/formats/index.ts';
import { splitSentences } from '../src/index.ts';
import { readers } from '../src/ingest/readers/index.ts';
import { renderers } from '../src/render/renderers/index.ts';
import { engines } from '../src/translate/engines/index.ts';

const run = promisify(execFile);
const readme = await readFile('README.md', 'utf8');
const manifest = JSON.parse(await readFile('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
};

/** The cells of the table whose head begins with `head`, row by row. */
function table(head: string): string[][] {
  const lines = readme.split('\n');
  const first = lines.findIndex((line) => line.startsWith(`| ${head} |`));
  const end = lines.findIndex((line, index) => index > first && !line.startsWith('|'));
  return lines
    .slice(first + 2, end)
    .map((line) => line.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()));
}

const codes = (text: string | undefined): string[] =>
  [...(text ?? '').matchAll(/`([^`]+)`/g)].map(([, code]) => code as string);

describe('README', () => {
  it('opens with the two commands that do everything', () => {
    const commands = [...readme.matchAll(/```sh\n(npm ci.*)\n```/g)].map(([, line]) => line);
    expect(commands).toEqual(['npm ci && npm run build', 'npm ci && npm test']);
    expect(manifest.scripts).toMatchObject({ prepare: 'npm run compile' });
  });

  it('names every plug-in that there is, in the order of their lists', () => {
    const listed = Object.fromEntries(
      table('plug-in').map((cells) => [cells[0] as string, codes(cells[2])] as const),
    );
    expect(listed).toEqual({
      reader: readers.map(({ name }) => name),
      engine: engines.map(({ name }) => name),
      'memory format': ['tmx'],
      'exchange format': formats.map(({ name }) => name),
      rule: rules.map(({ id }) => id),
      renderer: renderers.map(({ name }) => name),
    });
  });

  it('says of every engine what it needs', () => {
    expect(table('engine').map(([name]) => codes(name)[0])).toEqual(
      engines.map(({ name }) => name),
    );
  });

  it('says what every command does, in the order of their help', () => {
    const named = table('command').map(([name]) => codes(name)[0]?.split(' ')[1]);
    const { commands } = createProgram({} as Shell);
    expect(named).toEqual(commands.map((command) => command.name()));
  });

  it('gives a reason for every dependency', () => {
    const named = table('package').flatMap(([name]) => codes(name));
    expect(named.sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });

  it('lists every setting with the default that holds', () => {
    const defaults = new Map(Object.entries(flatten(configSchema.parse({}))));
    for (const [key, value] of table('key')) {
      const name = codes(key)[0] as string;
      if (value !== '–') expect([name, defaults.get(name)]).toEqual([name, codes(value)[0]]);
      defaults.delete(name);
    }
    expect([...defaults.keys()]).toEqual(['source']);
  });

  it('names only scripts that package.json has', () => {
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name as string);
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  it('shows what the library really gives', () => {
    const [, sentences] = /; \/\/ (\['डॉ.*\])/.exec(readme) ?? [];
    const [, text] = /splitSentences\('(.*)'\)/.exec(readme) ?? [];
    expect(JSON.stringify(splitSentences(text as string)).replaceAll('"', "'")).toBe(
      sentences?.replace(', ', ','),
    );
  });
});

describe('README’s commands', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'setu-readme-'));
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('publish input/ completely, without an engine', async () => {
    await cp('input', path.join(folder, 'all/input'), { recursive: true });
    const { stderr } = await run(process.execPath, [path.resolve('dist/cli.js'), 'build'], {
      cwd: path.join(folder, 'all'),
    });
    expect(stderr).toContain('Documents: 3 built');
    expect(stderr).not.toContain('not translated');
    const index = await readFile(path.join(folder, 'all/output/index.html'), 'utf8');
    expect(index).toContain('चौखट');
  });

  it('build the example to what README shows', async () => {
    const [, document] = /```markdown\n([\s\S]*?)```/.exec(readme) ?? [];
    const [, summary] = /```\n(Documents: [\s\S]*?)```/.exec(readme) ?? [];
    const [, command] = /^setu (build input\/namaste\.md .*)$/m.exec(readme) ?? [];
    await mkdir(path.join(folder, 'one/input'), { recursive: true });
    await writeFile(path.join(folder, 'one/input/namaste.md'), document as string);
    const args = [path.resolve('dist/cli.js'), ...(command as string).split(' ')];
    const { stderr } = await run(process.execPath, args, { cwd: path.join(folder, 'one') });
    expect(stderr).toContain(summary);
  });
});

function flatten(value: object, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
      const nested = prefix === '' && typeof inner === 'object' && !Array.isArray(inner);
      const isGroup = nested && inner !== null && Object.keys(inner).length > 0;
      if (isGroup) return Object.entries(flatten(inner, `${key}.`));
      return [[prefix + key, JSON.stringify(inner).replaceAll(',', ', ')]];
    }),
  );
}
