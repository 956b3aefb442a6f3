import path from 'node:path';
import { onTestFinished, expect, it } from 'vitest';
import { openCache } from '../../src/translate/open-cache.ts';
import { fullDisk } from '../support/full-disk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { startCloudTranslation } from '../translate/engines/cloud-translation.ts';
import { VirtualClock } from '../translate/virtual-clock.ts';
import { runSetu } from './run-setu.ts';

const NAMES = ['कमल', 'नदी', 'पहाड़', 'बादल', 'पेड़', 'किताब'];

it('stops paying on a full disk, says so with exit 1, and goes on when there is room', async () => {
  const service = await startCloudTranslation();
  onTestFinished(() => service.close());
  const cwd = await temporaryFolder({
    'setu.config.json': '{ "translate": { "concurrency": 1 } }',
    ...Object.fromEntries(NAMES.map((name, at) => [`input/${at}.md`, `${name} सुंदर है।\n`])),
  });
  const file = path.join(cwd, '.setu/cache.db');
  openCache(file, { budgetUSD: 0, monthlyBudgetUSD: 0 }, new VirtualClock()).cache.close();
  const makeRoom = fullDisk(file, 2);
  const env = { GOOGLE_TRANSLATE_API_KEY: 'key', GOOGLE_TRANSLATE_ENDPOINT: service.url };
  const full = await runSetu(['build', '--engine', 'google'], { cwd, env });
  expect(full.code).toBe(1);
  expect(full.stderr).toMatch(/paid for could not be kept \(texts: 1\): .*disk is full/);
  expect(service.counts().billedTexts).toBe(3);

  makeRoom();
  const next = await runSetu(['build', '--engine', 'google'], { cwd, env });
  expect(next.code).toBe(0);
  // The one answer that found no place was paid for twice, and no other.
  expect(service.counts().billedTexts).toBe(NAMES.length + 1);
});
