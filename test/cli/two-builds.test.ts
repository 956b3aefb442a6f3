import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { onTestFinished, describe, expect, it } from 'vitest';
import { startCloudTranslation } from '../translate/engines/cloud-translation.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { runSetu } from './run-setu.ts';

const FILES = Object.fromEntries(
  ['कमल', 'नदी', 'पहाड़'].map((name, index) => [
    `input/${index}.md`,
    `# ${name}\n\n${name} सुंदर है। सब लोग ${name} देखते हैं।\n\nयह सब में है।\n`,
  ]),
);

/** A service whose answers wait until they may go, and a publication that asks it. */
async function world() {
  let open = (): void => {};
  const gate = new Promise<void>((resolve) => (open = resolve));
  let arrive = (): void => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const service = await startCloudTranslation({
    latencyMs: 1,
    clock: {
      now: () => performance.now(),
      sleep: () => {
        arrive();
        return gate;
      },
    },
  });
  onTestFinished(() => service.close());
  const cwd = await temporaryFolder(FILES);
  const env = { GOOGLE_TRANSLATE_API_KEY: 'key', GOOGLE_TRANSLATE_ENDPOINT: service.url };
  return { service, cwd, env, open, arrived };
}

const BUILD = ['build', '--engine', 'google'];

/** Starts a build; `said` resolves once its standard error has the words. */
function start(cwd: string, env: Record<string, string>) {
  const child = spawn(process.execPath, [path.resolve('dist/cli.js'), ...BUILD], { cwd, env });
  onTestFinished(() => void child.kill('SIGKILL'));
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const said = async (words: string): Promise<void> => {
    while (!stderr.includes(words)) await once(child.stderr, 'data');
  };
  const ended = once(child, 'close').then(([code, signal]) => {
    return { code: code as number | null, signal: signal as string | null, stderr };
  });
  return { child, said, ended };
}

describe('two builds of one publication', () => {
  it('pay for each text once: the second waits for the first and says for whom', async () => {
    const { service, cwd, env, open, arrived } = await world();
    const first = start(cwd, env);
    await arrived;
    const second = start(cwd, env);
    await second.said(`Waiting for another build of this publication (process ${first.child.pid},`);
    open();
    expect((await first.ended).code).toBe(0);
    const { code, stderr } = await second.ended;
    expect(code).toBe(0);
    expect(stderr).toContain('0 characters sent');
    const { billedTwice, billedCharacters, uniqueCharacters } = service.counts();
    expect(billedTwice).toEqual({});
    expect(billedCharacters).toBe(uniqueCharacters);
  });

  it('goes on at once when the first one is killed', async () => {
    const { cwd, env, open, arrived } = await world();
    const first = start(cwd, env);
    await arrived;
    const second = start(cwd, env);
    await second.said('Waiting for another build');
    first.child.kill('SIGKILL');
    open();
    expect((await second.ended).code).toBe(0);
    expect(await readFile(path.join(cwd, 'output/0/0.en.md'), 'utf8')).not.toMatch(/\p{sc=Deva}/u);
  });

  it('end the wait with Ctrl-C, exit 130, and leave the first one alone', async () => {
    const { cwd, env, open, arrived } = await world();
    const first = start(cwd, env);
    await arrived;
    const second = start(cwd, env);
    await second.said('Waiting for another build');
    second.child.kill('SIGINT');
    expect((await second.ended).code).toBe(130);
    open();
    expect((await first.ended).code).toBe(0);
  });

  it.each([
    ['a dry run', ['build', '--dry-run'], 3],
    ['doctor', ['doctor'], 0],
  ])('are not in the way of what only reads: %s', async (_, words, expected) => {
    const { cwd, env, open, arrived } = await world();
    const first = start(cwd, env);
    await arrived;
    const { code, stderr } = await runSetu(words, { cwd, env });
    expect(stderr).not.toContain('Waiting');
    expect(code).toBe(expected);
    open();
    expect((await first.ended).code).toBe(0);
  });
});

describe('a build that is interrupted', () => {
  it('hangs up, keeps what was answered, exits 130, and the next one goes on', async () => {
    const { service, cwd, env, open, arrived } = await world();
    const first = start(cwd, env);
    await arrived;
    first.child.kill('SIGINT');
    const { code, stderr } = await first.ended;
    expect(code).toBe(130);
    expect(stderr).toContain('what was translated is kept');
    open();
    expect((await start(cwd, env).ended).code).toBe(0);
    // Only what was under way when it hung up.
    const again = Object.values(service.counts().billedTwice);
    expect(again.every((times) => times === 2)).toBe(true);
  });

  it('twice ends at once', async () => {
    const { cwd, env, open, arrived } = await world();
    const first = start(cwd, env);
    await arrived;
    first.child.kill('SIGINT');
    first.child.kill('SIGINT');
    const { code, signal } = await first.ended;
    expect(signal ?? code).toBeOneOf(['SIGINT', 130]);
    open();
    expect((await start(cwd, env).ended).code).toBe(0);
  });
});
