import { describe, expect, it } from 'vitest';
import { Progress, type Terminal } from '../../src/cli/progress.ts';
import type { Event } from '../../src/context.ts';
import { VirtualClock } from '../translate/virtual-clock.ts';

class FakeTerminal implements Terminal {
  readonly isTTY: boolean;
  readonly columns = 60;
  /** What was written, and when. */
  readonly written: { readonly at: number; readonly text: string }[] = [];
  readonly #clock: VirtualClock;

  constructor(isTTY: boolean, clock: VirtualClock) {
    this.isTTY = isTTY;
    this.#clock = clock;
  }

  write(text: string): void {
    this.written.push({ at: this.#clock.now(), text });
  }

  get text(): string {
    return this.written.map(({ text }) => text).join('');
  }
}

function open(isTTY: boolean) {
  const clock = new VirtualClock(0);
  const terminal = new FakeTerminal(isTTY, clock);
  return { clock, terminal, progress: new Progress(terminal, clock) };
}

const START: Event = { type: 'start', documents: 3 };
const SEGMENTED: Event = { type: 'segmented', document: 'a', segments: 7, characters: 1_500 };
const DOCUMENT: Event = { type: 'document', document: 'a', written: 4 };

/** What a person sees of the last line after `\r` and the code that clears it. */
const lineOf = (text: string): string => text.split('\r\u001b[K').at(-1) ?? '';

describe('progress on a terminal', () => {
  it('is one line that is written over', async () => {
    const { clock, terminal, progress } = open(true);
    progress.add(START);
    await clock.advance(200);
    progress.add(SEGMENTED);
    await clock.advance(200);
    progress.add(DOCUMENT);
    expect(terminal.text).not.toContain('\n');
    expect(lineOf(terminal.text)).toMatch(/^1 of 3 documents · 7 segments · 1,500 characters/);
  });

  it('is no longer than the terminal is wide', async () => {
    const { clock, terminal, progress } = open(true);
    progress.add(START);
    await clock.advance(200);
    progress.add({
      type: 'retry',
      tries: 1,
      strings: 2,
      characters: 80,
      waitMs: 5_000,
      reason: 'busy '.repeat(30),
    });
    expect(lineOf(terminal.text)).toHaveLength(59);
  });

  it('is wiped at the end', async () => {
    const { clock, terminal, progress } = open(true);
    progress.add(START);
    await clock.advance(200);
    progress.tick();
    progress.clear();
    progress.clear();
    expect(terminal.text.endsWith('\r\u001b[K')).toBe(true);
    expect(lineOf(terminal.text)).toBe('');
  });

  it('makes room for a line that stays', async () => {
    const { clock, terminal, progress } = open(true);
    progress.add(START);
    await clock.advance(200);
    progress.tick();
    progress.add({ type: 'failed', document: 'b.md', message: 'is broken', hint: 'Mend it.' });
    expect(terminal.text).toMatch(/\r\u001b\[KFailed: b\.md: is broken\n {2}Mend it\.\n$/);
  });

  it('writes at most ten times a second', async () => {
    const { clock, terminal, progress } = open(true);
    for (let at = 0; at < 1_000; at += 10) {
      progress.add(SEGMENTED);
      await clock.advance(10);
    }
    expect(terminal.written.length).toBeLessThanOrEqual(10);
    expect(terminal.written.length).toBeGreaterThanOrEqual(8);
  });
});

describe('progress in a pipe', () => {
  it('is plain lines without control codes', async () => {
    const { clock, terminal, progress } = open(false);
    progress.add(START);
    await clock.advance(3_000);
    progress.add(SEGMENTED);
    progress.add({ type: 'failed', document: 'b.md', message: 'a \u001b[31mred\n lie' });
    progress.clear();
    expect(terminal.text).toMatch(/^Building 3 documents\.\n0 of 3 documents · 7 segments · .*\n/);
    expect(terminal.text).not.toMatch(/[^\P{Cc}\n]/u);
    expect(terminal.text).toMatch(/Failed: b\.md: a \\u001b\[31mred {2}lie\n$/);
  });

  it('is never silent for more than two seconds while work goes on', async () => {
    const { clock, terminal, progress } = open(false);
    progress.add(START);
    // The timer of the command ticks ten times a second, and late now and then.
    for (let ticks = 0; ticks < 200; ticks += 1) {
      await clock.advance(ticks % 7 === 0 ? 290 : 110);
      progress.tick();
    }
    const times = [0, ...terminal.written.map(({ at }) => at), clock.now()];
    const silences = times.slice(1).map((at, index) => at - (times[index] as number));
    expect(Math.max(...silences)).toBeLessThanOrEqual(2_000);
    expect(terminal.written.length).toBeLessThan(30);
  });
});

describe('what progress says', () => {
  /** The line after these events, three seconds into the run. */
  async function lineAfter(...events: Event[]): Promise<string> {
    const { clock, terminal, progress } = open(false);
    progress.add(START);
    for (const event of events) progress.add(event);
    await clock.advance(3_000);
    progress.tick();
    return terminal.written.at(-1)?.text ?? '';
  }

  it('is how long it has taken while no document is done', async () => {
    expect(await lineAfter()).toContain('3 s so far');
  });

  it('is how long it will take once one is done', async () => {
    expect(await lineAfter(DOCUMENT)).toContain('about 6 s left');
  });

  it('counts a failed document as done', async () => {
    const failed: Event = { type: 'failed', document: 'b', message: 'x' };
    expect(await lineAfter(DOCUMENT, failed)).toContain('2 of 3 documents');
  });

  it('is what was sent, once anything was', async () => {
    const sent: Event = { type: 'batch-end', strings: 2, characters: 80, ms: 90 };
    expect(await lineAfter(SEGMENTED, sent)).toContain('80 characters sent');
  });

  it('is what it waits for, until an answer comes', async () => {
    const retry: Event = {
      type: 'retry',
      tries: 1,
      strings: 2,
      characters: 80,
      waitMs: 9_000,
      reason: 'HTTP 503\n',
    };
    const sent: Event = { type: 'batch-end', strings: 2, characters: 80, ms: 90 };
    expect(await lineAfter(retry)).toContain('waiting 9 s: HTTP 503');
    expect(await lineAfter(retry, sent)).not.toContain('waiting');
  });

  it('is that there is no room in the quota, until there is', async () => {
    const wait: Event = { type: 'wait', waitMs: 7_000, strings: 2, characters: 80 };
    const sent: Event = { type: 'batch-end', strings: 2, characters: 80, ms: 90 };
    expect(await lineAfter(wait)).toContain('waiting 7 s for room in the quota');
    expect(await lineAfter(wait, sent)).not.toContain('waiting');
  });

  it('is at once that no more is sent in this run, and why', () => {
    const { terminal, progress } = open(false);
    progress.add({ type: 'stop', reason: 'no more today\u001b[31m' });
    const said = terminal.written.at(-1)?.text ?? '';
    expect(said).toContain('No more requests in this run: no more today');
    expect(said).not.toContain('\u001b');
  });

  it('says a notice on a line that stays, without what could steer the terminal', () => {
    const { terminal, progress } = open(false);
    progress.add({ type: 'notice', message: 'without the glossary\u001b[31m' });
    const said = terminal.written.map(({ text }) => text).join('');
    expect(said).toContain('without the glossary');
    expect(said).not.toContain('\u001b');
  });
});

describe('a wait for another build', () => {
  const LOCKED: Event = {
    type: 'locked',
    pid: 4711,
    host: 'desk\u001b[31m',
    since: '2026-01-15T09:00:00.000Z',
  };

  it('names the process, what to do, and how long it has been', async () => {
    const { clock, terminal, progress } = open(false);
    progress.add(LOCKED);
    await clock.advance(3_000);
    progress.tick();
    const [first, second] = terminal.text.split('\n');
    expect(first).toMatch(
      /^Waiting for another build .*\(process 4711, on desk.*, since 2026-01-15/,
    );
    expect(first).toContain('Ctrl-C');
    expect(first).not.toContain('\u001b');
    expect(second).toMatch(/^Waiting for another build.* · 3 s so far$/);
  });

  it('is said though nobody knows for whom, and is over when the work begins', async () => {
    const { clock, terminal, progress } = open(true);
    progress.add({ type: 'locked' });
    expect(terminal.text).toMatch(/^Waiting for another build of this publication\. /);
    await clock.advance(60_000);
    progress.add(START);
    progress.add(SEGMENTED);
    await clock.advance(2_000);
    progress.add(DOCUMENT);
    expect(lineOf(terminal.text)).toMatch(/^1 of 3 documents .* about 4 /);
  });
});
