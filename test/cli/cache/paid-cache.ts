/** A publication whose cache holds what engines were asked for, without asking any. */
import path from 'node:path';
import { normalise } from '../../../src/hindi/normalise.ts';
import { cacheKey } from '../../../src/translate/cache-key.ts';
import { openCache } from '../../../src/translate/open-cache.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { VirtualClock } from '../../translate/virtual-clock.ts';

export const DAY_MS = 86_400_000;

export interface Paid {
  readonly text: string;
  readonly target: string;
  readonly engine?: 'google' | 'pseudo';
  /** Days before now. */
  readonly daysAgo?: number;
}

const ENGINES = {
  google: { name: 'google', model: 'v2:nmt', label: 'Google Cloud Translation' },
  pseudo: { name: 'pseudo', model: '1', label: 'Pseudo-translation' },
};

/** The folder of the publication, and how its cache is opened as a build does. */
export async function paidCache(
  files: Readonly<Record<string, string>>,
  paid: readonly Paid[],
  now = Date.now(),
): Promise<{ cwd: string; file: string; open: () => ReturnType<typeof openCache> }> {
  const cwd = await temporaryFolder(files);
  const file = path.join(cwd, '.setu', 'cache.db');
  const open = (at = now) =>
    openCache(file, { budgetUSD: 100, monthlyBudgetUSD: 100 }, new VirtualClock(at));
  for (const { text, target, engine: name = 'google', daysAgo = 0 } of paid) {
    const { cache, ledger } = open(now - daysAgo * DAY_MS);
    const engine = ENGINES[name];
    const normalised = name === 'pseudo' ? '' : normalise(text);
    cache.put([{ key: cacheKey(engine, text), normalised, target, engine: engine.label }]);
    const reserved = ledger.reserve(name, text.length, name === 'google' ? 0.5 : 0);
    if ('id' in reserved) ledger.settle(reserved.id, name === 'google' ? 0.5 : 0);
    cache.close();
  }
  return { cwd, file, open };
}
