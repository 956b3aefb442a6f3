import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type CloudTranslation,
  startCloudTranslation,
} from '../translate/engines/cloud-translation.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { runSetu } from './run-setu.ts';

let service: CloudTranslation | undefined;
afterEach(async () => {
  await service?.close();
  service = undefined;
});

/** Every run is a process of its own, on a machine that may be busy. */
const PATIENCE = { timeout: 60_000 };

const STORY = { 'input/gaon.txt': 'राम घर गया।\n' };

const eventsOf = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { type: string; summary?: object });

describe('setu build exits', PATIENCE, () => {
  it('0 when all is well, with nothing on standard output', async () => {
    const cwd = await temporaryFolder(STORY);
    const { code, stdout, stderr } = await runSetu(['build', '--engine', 'pseudo'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('Documents: 1 built');
    expect(existsSync(path.join(cwd, 'output', 'gaon', 'index.html'))).toBe(true);
  });

  it('3 when sentences have no translation, saying what to do', async () => {
    const cwd = await temporaryFolder(STORY);
    const { code, stdout, stderr } = await runSetu(['build'], { cwd });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('1 segment has no translation');
    expect(stderr).toContain('--engine google');
  });

  it('1 when a document failed, even if others have no translation', async () => {
    const cwd = await temporaryFolder({ ...STORY, 'input/bad.md': '---\n: [\n---\n' });
    const { code, stdout, stderr } = await runSetu(['build', '--json', '--quiet'], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const events = eventsOf(stdout);
    expect(events.filter(({ type }) => type === 'failed')).toMatchObject([{ document: 'bad.md' }]);
    expect(events.at(-1)).toMatchObject({ type: 'done', summary: { failed: 1, missing: 1 } });
  });

  it('2 when there is no input folder, before any work', async () => {
    const cwd = await temporaryFolder();
    const { code, stdout, stderr } = await runSetu(['build'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(
      /^setu: Input folder .*input cannot be read \(ENOENT\)\.\n {2}Make the folder/,
    );
    expect(existsSync(path.join(cwd, '.setu'))).toBe(false);
  });

  it('130 when it is interrupted, and goes on from there when it is run again', async () => {
    const sentences = Array.from({ length: 130 }, (_, n) => `वाक्य ${n} यहाँ है।`);
    const cwd = await temporaryFolder({
      'input/gaon.txt': `${sentences.join('\n\n')}\n`,
      'setu.config.json': JSON.stringify({ engine: 'google', translate: { concurrency: 1 } }),
    });
    service = await startCloudTranslation({ script: [undefined, { failure: 'hang' }] });
    const { requests, url } = service;
    const env = { GOOGLE_TRANSLATE_API_KEY: 'key', GOOGLE_TRANSLATE_ENDPOINT: url };
    const hanging = vi.waitUntil(() => requests.length === 2, { timeout: 30_000 });
    const interrupted = await runSetu(['build'], { cwd, env, interruptAfter: hanging });
    expect(interrupted).toMatchObject({ code: 130, stdout: '' });
    expect(interrupted.stderr).toContain('what was translated is kept');
    expect(interrupted.stderr).not.toContain('an unexpected error');
    const again = await runSetu(['build'], { cwd, env });
    expect(again).toMatchObject({ code: 0, stdout: '' });
    expect(requests[2]?.body['q']).toEqual(sentences.slice(128));
    expect(requests).toHaveLength(3);
  });
});

describe('setu', PATIENCE, () => {
  it('explains itself and each command, with examples', async () => {
    const { code, stdout, stderr } = await runSetu(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name as string);
    expect(commands).toEqual(expect.arrayContaining(['build', 'segment', 'align', 'check']));
    const others = commands.filter((name) => name !== 'help');
    const helps = await Promise.all(others.map((name) => runSetu([name, '--help'])));
    for (const [index, help] of helps.entries()) {
      expect(help.code).toBe(0);
      expect(help.stdout).toMatch(new RegExp(`Examples:\n  setu ${others[index]} `));
    }
  });

  it('shows its help when it is given nothing to do', async () => {
    const { code, stdout } = await runSetu([]);
    expect(code).toBe(0);
    expect(stdout).toContain('Usage: setu');
  });

  it.each([
    ['an unknown command', ['bild'], /unknown command 'bild'\n\(Did you mean build\?\)/],
    [
      'an unknown option',
      ['build', '--bugdet', '2'],
      /unknown option '--bugdet'\n\(Did you mean --budget\?\)/,
    ],
    ['an argument that is missing', ['segment'], /missing required argument 'file'/],
  ])('exits 2 on %s and says what is meant', async (_, words, message) => {
    const { code, stdout, stderr } = await runSetu(words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it('ends quietly when nobody reads on', async () => {
    const stdin = 'राम घर गया। सीता भी गई।\n\n'.repeat(20_000);
    const { stderr, code } = await runSetu(['segment', '-'], { stdin, head: true });
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  });
});
