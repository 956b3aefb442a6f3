/** The compiled command with the local engine: `npm test` compiles before it tests. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { installModel } from '../translate/engines/firefox/synthetic/write-model.ts';
import { runSetu } from './run-setu.ts';

let models: string;

beforeAll(async () => {
  models = await temporaryFolder();
  await installModel(models);
});

const book = () => temporaryFolder({ 'input/katha.md': 'हम आज **घर** में।\n' });

describe('setu build', () => {
  it('translates with the local engine once its model is installed', async () => {
    const cwd = await book();
    const { code, stderr } = await runSetu(['build', '--offline'], {
      cwd,
      env: { SETU_MODELS: models },
    });
    expect(code).toBe(0);
    const page = await readFile(path.join(cwd, 'output/katha/katha.en.md'), 'utf8');
    expect(page).toContain('we today **house** in.');
    expect(stderr).toContain('0.00 USD');
    expect(stderr).not.toContain('(node:');
  });

  it('exits 3 without one, and names both ways', async () => {
    const { code, stderr } = await runSetu(['build'], { cwd: await book() });
    expect(code).toBe(3);
    expect(stderr).toContain('setu models add hi-en');
    expect(stderr).toContain('--engine google');
  });

  it('exits 2 if the local engine is named and its model is missing', async () => {
    const { code, stderr } = await runSetu(['build', '--engine', 'firefox'], { cwd: await book() });
    expect(code).toBe(2);
    expect(stderr).toContain('setu models add hi-en');
  });

  it('ends at Ctrl-C in the middle of its work', async () => {
    const sentence = 'हम आज नया घर और पुराना शहर देश में, '.repeat(12).trim();
    const text = Array.from({ length: 4000 }, (_, n) => `${sentence} ${n}।`).join('\n\n');
    const cwd = await temporaryFolder({ 'input/katha.md': text });
    const heard = waitForFile(path.join(cwd, '.setu', 'cache.db'));
    const { code } = await runSetu(['build'], {
      cwd,
      env: { SETU_MODELS: models },
      interruptAfter: heard,
    });
    expect(code).toBe(130);
  });
});

/** The cache is opened just before the work begins. */
async function waitForFile(file: string): Promise<void> {
  for (;;) {
    const there = await readFile(file).then(
      () => true,
      () => false,
    );
    if (there) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
