import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Starts Setu, and interrupts it once it is at work, and again when it has said that it stops. */
async function interrupt(words: readonly string[], cwd: string, times: 1 | 2) {
  const child = spawn(process.execPath, [path.resolve('dist/cli.js'), ...words], {
    cwd,
    env: { ...process.env, NODE_OPTIONS: `--import=${BELL}` },
  });
  let said = '';
  let sent = 0;
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    const isDue = sent === 0 ? said.includes('ready') : said.includes('Stopping');
    if (isDue && sent < times) {
      sent += 1;
      child.kill('SIGINT');
    }
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  return { code, signal, said };
}

/** Rings as soon as the program listens to Ctrl-C: before that it would end it at once. */
const BELL = `data:text/javascript,${encodeURIComponent(`
  process.on('newListener', (name) => {
    if (name === 'SIGTERM') setTimeout(() => process.stderr.write('ready'), 300);
  });
`)}`;

describe.concurrent('Ctrl-C', () => {
  it('once ends a command that waits for what is typed', async () => {
    const { code, said } = await interrupt(['segment', '-'], process.cwd(), 1);
    expect(code).toBe(130);
    expect(said).toContain('Again to stop at once.');
    expect(said).not.toContain('error');
  });

  it('twice ends at once what cannot stop', async () => {
    const cwd = await temporaryFolder();
    // Nobody ever writes into it, so that opening it takes for ever.
    execFileSync('sh', ['-c', 'mkfifo pipe'], { cwd });
    // A shell calls an end by that signal 130, too.
    expect((await interrupt(['segment', 'pipe'], cwd, 2)).signal).toBe('SIGINT');
  });
});
