import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Counts } from '../../test/translate/engines/stand-in/bill.ts';
import type { ServiceOptions } from '../../test/translate/engines/stand-in/service.ts';

const PROGRAM = new URL('../../test/translate/engines/stand-in/serve.js', import.meta.url);

/** The stand-in in a process of its own, so that its work is not on the client's clock. */
export async function startStandIn(options: ServiceOptions) {
  const child = spawn(process.execPath, [fileURLToPath(PROGRAM), JSON.stringify(options)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const { url } = JSON.parse(line) as { url: string };
  return {
    url,
    counts: async () => (await (await fetch(`${url}/stand-in/counts`)).json()) as Counts,
    close: () => child.stdin.end(),
  };
}
