import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { onTestFinished, describe, expect, it } from 'vitest';
import type { Event } from '../src/context.ts';
import { lockPublication } from '../src/lock-publication.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { systemClock } from '../src/clock.ts';

/** A process of its own that takes the lock, says so, and keeps it until it is killed. */
async function holderOf(folder: string): Promise<ChildProcessByStdio<null, Readable, null>> {
  const code = `
    const { lockPublication } = await import(${JSON.stringify(url('lock-publication.js'))});
    const { systemClock } = await import(${JSON.stringify(url('clock.js'))});
    const { signal } = new AbortController();
    const world = { clock: systemClock, signal, report: () => {} };
    await lockPublication(${JSON.stringify(folder)}, world);
    process.stdout.write('held');
    setInterval(() => {}, 1_000);
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

const url = (name: string): string => pathToFileURL(path.resolve('dist', name)).href;

/** Tries to lock; tells what is reported. */
function lock(folder: string, signal = new AbortController().signal) {
  const events: Event[] = [];
  let tell = (): void => {};
  const told = new Promise<void>((resolve) => (tell = resolve));
  const report = (event: Event): void => {
    events.push(event);
    tell();
  };
  const locked = lockPublication(folder, { clock: systemClock, signal, report });
  return { locked, events, told };
}

describe('lockPublication', () => {
  it('is free again at once after it was let go', async () => {
    const folder = await temporaryFolder();
    for (let times = 0; times < 3; times += 1) {
      const { locked, events } = lock(folder);
      (await locked)();
      expect(events).toEqual([]);
    }
  });

  it('waits for another process, says which one, and goes on when that one is killed', async () => {
    const folder = await temporaryFolder();
    const holder = await holderOf(folder);
    const { locked, events, told } = lock(folder);
    await told;
    expect(events).toMatchObject([{ type: 'locked', pid: holder.pid }]);
    expect(Object.keys(events[0] ?? {})).toEqual(['type', 'pid', 'host', 'since']);
    holder.kill('SIGKILL');
    (await locked)();
    expect(events).toHaveLength(1);
  });

  it('waits for another build of the same process', async () => {
    const folder = await temporaryFolder();
    const release = await lock(folder).locked;
    const { locked, told } = lock(folder);
    await told;
    release();
    (await locked)();
  });

  it('lets one after the other through when many wait', async () => {
    const folder = await temporaryFolder();
    let inside = 0;
    let most = 0;
    const enter = async (): Promise<void> => {
      const release = await lock(folder).locked;
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setImmediate(resolve));
      inside -= 1;
      release();
    };
    await Promise.all(Array.from({ length: 5 }, enter));
    expect(most).toBe(1);
  });

  it('ends the wait when it is interrupted, and leaves the lock to whoever has it', async () => {
    const folder = await temporaryFolder();
    const release = await lock(folder).locked;
    const controller = new AbortController();
    const { locked, told } = lock(folder, controller.signal);
    await told;
    controller.abort(new Error('interrupted'));
    await expect(locked).rejects.toThrow('interrupted');
    const other = lock(folder);
    await other.told;
    release();
    (await other.locked)();
  });

  it('says what to do where nothing can be locked', async () => {
    const folder = await temporaryFolder({ 'lock.db': 'no database at all '.repeat(100) });
    await expect(lock(folder).locked).rejects.toMatchObject({
      code: 'input',
      message: expect.stringMatching(/lock\.db cannot be locked \(.*not a database/) as string,
      hint: expect.stringContaining('delete it') as string,
    });
  });
});
