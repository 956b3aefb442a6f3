import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { WorkerStart } from './messages.ts';
import { webAssembly } from './web-assembly.ts';

const PLACE = '@browsermt/bergamot-translator/worker/bergamot-translator-worker';

/** Bergamot as it lies in its package, compiled once for all threads. */
export async function readRuntime(): Promise<Pick<WorkerStart, 'runtime' | 'glue'>> {
  const require = createRequire(import.meta.url);
  const [bytes, glue] = await Promise.all([
    readFile(require.resolve(`${PLACE}.wasm`)),
    readFile(require.resolve(`${PLACE}.js`), 'utf8'),
  ]);
  return { runtime: await webAssembly.compile(bytes), glue };
}
