import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Event } from '../../src/context.ts';
import { dieInside } from './die-inside.ts';
import { INSIDE, type Moment } from './moment.ts';

const CLI = 'dist/cli.js';

export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly events: readonly Event[];
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** None: it may run to its end. */
  readonly moment?: Moment;
  /** Calls back for each text that the service bills; returns how to stop that. */
  readonly onBilling: (billed: () => void) => () => void;
}

/** Builds in a process of its own and kills that at the moment, if it comes. */
export async function runUntil({ cwd, env, moment, onBilling }: RunOptions): Promise<Ended> {
  const isInside = moment && (INSIDE as readonly string[]).includes(moment.kind);
  const before = isInside ? ['--import', dieInside(moment, CLI)] : [];
  const words = ['build', '--engine', 'google', '--json', '--quiet'];
  const cli = `${process.cwd()}/${CLI}`;
  const child = spawn(process.execPath, [...before, cli, ...words], { cwd, env });
  const events: Event[] = [];
  let [stderr, seen] = ['', 0];
  const count = (kind: string): void => {
    if (kind !== moment?.kind) return;
    seen += 1;
    if (seen === moment.nth) child.kill(moment.interrupted ? 'SIGINT' : 'SIGKILL');
  };
  createInterface(child.stdout).on('line', (line) => {
    const event = parse(line);
    if (!event) return;
    events.push(event);
    count(event.type);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    if (moment?.interrupted && stderr.includes('Stopping')) child.kill('SIGKILL');
  });
  const stop = onBilling(() => count('billing'));
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  stop();
  return { code, signal, events, stderr };
}

/** The last line of a killed process may be cut off. */
function parse(line: string): Event | undefined {
  try {
    return JSON.parse(line) as Event;
  } catch {
    return undefined;
  }
}
