import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import Database from 'libsql';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Line, Patient } from '../../src/cli/doctor/line.ts';
import { addDoctor } from '../../src/cli/doctor.ts';
import { type FolderContents, temporaryFolder } from '../support/temporary-folder.ts';
import { installModel } from '../translate/engines/firefox/synthetic/write-model.ts';
import { serviceAccount } from '../translate/engines/worlds.ts';
import { runCommand } from './fake-shell.ts';

const BOOK: FolderContents = { 'input/a.txt': 'राम घर गया।' };

/** What the doctor says of a publication with these files. */
async function examine(
  files: FolderContents,
  words: readonly string[] = [],
  machine: Partial<Omit<Patient, 'cwd' | 'signal'>> = {},
) {
  const cwd = await temporaryFolder(files);
  const world = { env: {}, fetch: globalThis.fetch, version: '20.20.0', ...machine };
  const add: Parameters<typeof runCommand>[0] = (program, shell) =>
    addDoctor(program, shell, world);
  const { stdout, code } = await runCommand(add, ['doctor', ...words], { cwd });
  return { cwd, stdout, code };
}

/** The same, as data. */
async function checks(...[files, words = [], machine]: Parameters<typeof examine>) {
  const { stdout, code, cwd } = await examine(files, [...words, '--json'], machine);
  const { checks: lines, ok } = JSON.parse(stdout) as { checks: Line[]; ok: boolean };
  const of = (check: string) => lines.find((line) => line.check === check);
  return { of, lines, ok, code, cwd, stdout };
}

describe('setu doctor', () => {
  it('says of a publication that is well that it is, line by line', async () => {
    const { stdout, code } = await examine(BOOK);
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.slice(0, -2).filter((line) => !line.startsWith('ok    '))).toEqual([]);
    expect(lines.at(-1)).toBe('A build can run.');
    expect(stdout).toContain('Node.js: 20.20.0 (20.19 or later is needed)');
    expect(stdout).toContain('Input: 1 document in ');
    expect(stdout).toContain('Fonts: 5 files');
    expect(stdout).toContain('Cache: none yet');
  });

  it('changes nothing', async () => {
    const { cwd } = await examine(BOOK);
    expect(await readdir(cwd)).toEqual(['input']);
  });

  it('fails without an input folder, and says what to do', async () => {
    const { stdout, code } = await examine({});
    expect(code).toBe(2);
    expect(stdout).toMatch(/^fail {2}Input: .*ENOENT.*\n {6}What to do: Make the folder/m);
    expect(stdout).toContain('A build cannot run: 1 problem.');
  });

  it('only warns of an input folder without documents', async () => {
    const { of, code } = await checks({ 'input/': '' });
    expect(of('Input')).toMatchObject({ mark: 'warn', todo: expect.any(String) as string });
    expect(code).toBe(0);
  });

  it.each([
    ['20.18.3', 'fail'],
    ['18.20.0', 'fail'],
    ['20.19.0', 'ok'],
    ['22.0.0', 'ok'],
  ])('judges Node.js %s: %s', async (version, mark) => {
    expect((await checks(BOOK, [], { version })).of('Node.js')).toMatchObject({ mark });
  });

  it('shows all mistakes of the configuration and looks at the rest as if there were none', async () => {
    const config = '{ "titel": "क",\n"formats": [] }';
    const { stdout, code } = await examine({ ...BOOK, 'setu.config.json': config });
    expect(code).toBe(2);
    expect(stdout).toMatch(/^fail {2}Configuration: .*:1:3: unknown key "titel"/m);
    expect(stdout).toMatch(/^ {6}.*:2:12: formats: expected/m);
    expect(stdout).toContain('Input: 1 document');
  });

  it('fails if the output cannot be written', async () => {
    const { of, code } = await checks({ ...BOOK, file: '' }, ['--output', 'file/site']);
    expect(of('Output')).toMatchObject({
      mark: 'fail',
      found: expect.stringContaining('(ENOTDIR)') as string,
    });
    expect(code).toBe(2);
  });
});

describe('setu doctor about the cache', () => {
  async function cacheOf(sql: string): Promise<Line | undefined> {
    const files = { ...BOOK, '.setu/': '' };
    const cwd = await temporaryFolder(files);
    const database = new Database(path.join(cwd, '.setu/cache.db'));
    database.exec(sql);
    database.close();
    const { stdout } = await runCommand(addDoctor, ['doctor', '--json'], { cwd });
    const { checks: lines } = JSON.parse(stdout) as { checks: Line[] };
    return lines.find(({ check }) => check === 'Cache');
  }

  it('names its version, size and number of translations', async () => {
    const found = await cacheOf(`
      CREATE TABLE translation (key TEXT); INSERT INTO translation VALUES ('a'), ('b');
      PRAGMA user_version = 1;`);
    expect(found).toMatchObject({
      mark: 'ok',
      found: expect.stringMatching(/^2 translations, \d+ kilobytes, version 1$/) as string,
    });
  });

  it('fails if a later Setu wrote it', async () => {
    expect(await cacheOf('PRAGMA user_version = 99;')).toMatchObject({
      mark: 'fail',
      found: expect.stringContaining('it has version 99') as string,
    });
  });

  it('fails if it is no cache', async () => {
    const { of } = await checks({ ...BOOK, '.setu/cache.db': 'x'.repeat(5_000) });
    expect(of('Cache')).toMatchObject({ mark: 'fail', todo: expect.any(String) as string });
  });
});

describe('setu doctor about engines', () => {
  const KEY = 'AIzaTHIS-IS-SECRET';
  const google = ['--engine', 'google'];

  it('says that nothing is sent unless an engine is named', async () => {
    const { of } = await checks(BOOK);
    expect(of('Engine')?.found).toContain('nothing is sent');
    expect(of('Engine google')?.found).toMatch(/GOOGLE_TRANSLATE_API_KEY not set.*needed only/);
  });

  it('fails if the key of the named engine is missing', async () => {
    const { of, code } = await checks(BOOK, google);
    expect(of('Engine google')).toMatchObject({
      mark: 'fail',
      todo: expect.stringContaining('GOOGLE_TRANSLATE_API_KEY') as string,
    });
    expect(code).toBe(2);
  });

  it('says that a key is set and never which', async () => {
    const { of, stdout, code } = await checks(BOOK, google, {
      env: { GOOGLE_TRANSLATE_API_KEY: KEY },
    });
    expect(code).toBe(0);
    expect(of('Engine google')?.found).toContain('GOOGLE_TRANSLATE_API_KEY set');
    expect(stdout).not.toContain(KEY);
  });

  it('knows a key file of the right kind, and shows nothing of one', async () => {
    const account = serviceAccount();
    const folder = await temporaryFolder({
      'right.json': JSON.stringify(account),
      'wrong.json': JSON.stringify({ ...account, type: 'authorized_user' }),
    });
    const look = (name: string) =>
      checks(BOOK, google, { env: { GOOGLE_APPLICATION_CREDENTIALS: path.join(folder, name) } });
    expect((await look('right.json')).of('Engine google')?.mark).toBe('ok');
    const wrong = await look('wrong.json');
    expect(wrong.of('Engine google')).toMatchObject({
      mark: 'fail',
      found: expect.stringContaining('whose type is missing or unfit') as string,
    });
    expect(wrong.stdout).not.toContain(account['private_key']?.slice(40, 80));
    expect((await look('none.json')).of('Engine google')?.found).toContain('ENOENT');
  });

  it('only warns of a wrong key if the engine is not named', async () => {
    const env = { GOOGLE_TRANSLATE_API_KEY: `${KEY} with spaces` };
    const { of, stdout, code } = await checks(BOOK, [], { env });
    expect(of('Engine google')?.mark).toBe('warn');
    expect(code).toBe(0);
    expect(stdout).not.toContain(KEY);
  });

  it('names a chain in its order and looks at each of its engines', async () => {
    const config = '{ "engine": ["pseudo", "google"] }';
    const { of } = await checks({ ...BOOK, 'setu.config.json': config });
    expect(of('Engine')).toMatchObject({ mark: 'ok', found: 'pseudo, then google' });
    expect(of('Engine google')?.mark).toBe('fail');
  });
});

describe('setu doctor about the local engine', () => {
  it('says that there is no model, and how to install one', async () => {
    const { of, code } = await checks(BOOK);
    expect(of('Model')).toMatchObject({
      mark: 'ok',
      found: expect.stringContaining('models add hi-en') as string,
    });
    expect(code).toBe(0);
  });

  it('fails if the engine is named without a model', async () => {
    const { of, code } = await checks(BOOK, ['--engine', 'firefox']);
    expect(of('Engine firefox')).toMatchObject({
      mark: 'fail',
      todo: expect.stringContaining('setu models add hi-en') as string,
    });
    expect(code).toBe(2);
  });

  it('names the model, and that auto takes it', async () => {
    const models = await temporaryFolder();
    await installModel(models);
    const { of, code } = await checks(BOOK, [], { env: { SETU_MODELS: models } });
    expect(of('Model')?.found).toBe(`hi-en 3.0, 0.7 MB, in ${path.join(models, 'hi-en')}`);
    expect(of('Engine')?.found).toContain('then firefox');
    expect(code).toBe(0);
    const named = await checks(BOOK, ['--engine', 'firefox'], { env: { SETU_MODELS: models } });
    expect(named.of('Engine firefox')?.mark).toBe('ok');
  });

  it('fails if the model is damaged and would be taken', async () => {
    const models = await temporaryFolder();
    const { folder } = await installModel(models);
    await writeFile(path.join(folder, 'srcvocab.hien.spm'), 'x');
    const { of, code } = await checks(BOOK, [], { env: { SETU_MODELS: models } });
    expect(of('Model')).toMatchObject({
      mark: 'fail',
      todo: expect.stringContaining('again') as string,
    });
    expect(code).toBe(2);
  });
});

describe('setu doctor about the network', () => {
  const words = ['--engine', 'google', '--network'];

  /** A server on this machine that remembers who came. */
  async function listen() {
    const visits: { url: string | undefined; headers: IncomingHttpHeaders }[] = [];
    const server = createServer(({ url, headers }, response) => {
      visits.push({ url, headers });
      response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const env = {
      GOOGLE_TRANSLATE_API_KEY: 'secret-key',
      GOOGLE_TRANSLATE_ENDPOINT: `http://127.0.0.1:${port}`,
    };
    return { visits, env, server };
  }

  it('asks nobody unless told to', async () => {
    const { visits, env } = await listen();
    const { of } = await checks(BOOK, ['--engine', 'google'], { env });
    expect(of('Network')).toBeUndefined();
    expect(visits).toEqual([]);
  });

  it('knocks once at the engine’s server, without the key', async () => {
    const { visits, env } = await listen();
    const { of } = await checks(BOOK, words, { env });
    expect(of('Network')).toMatchObject({ mark: 'ok' });
    expect(visits.map(({ url }) => url)).toEqual(['/']);
    expect(JSON.stringify(visits)).not.toContain('secret-key');
  });

  it('fails if nobody answers', async () => {
    const { env, server } = await listen();
    await new Promise((resolve) => server.close(resolve));
    const { of, code } = await checks(BOOK, words, { env });
    expect(of('Network')).toMatchObject({
      mark: 'fail',
      found: expect.stringContaining('(ECONNREFUSED)') as string,
    });
    expect(code).toBe(2);
  });

  it('needs none if no engine is named', async () => {
    const { of } = await checks(BOOK, ['--network']);
    expect(of('Network')?.found).toContain('not needed');
  });
});
