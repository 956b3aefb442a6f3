import type { Clock, Event } from '../context.ts';
import { count, duration, number, printable } from './format.ts';

/** Where progress goes: `process.stderr`, or a stand-in. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** What is said this long after the last word; timers come late, and two seconds are the most. */
const HEARTBEAT_MS = { live: 100, plain: 1_500 };

/**
 * Progress for people: on a terminal one line that is written over, elsewhere plain lines. `tick`
 * is called now and then by a timer and says something if it is due.
 */
export class Progress {
  readonly #terminal: Terminal;
  readonly #clock: Clock;
  readonly #work: string;
  #startedAt: number;
  #documents = { done: 0, all: 0 };
  #segments = { seen: 0, settled: 0 };
  #characters = { seen: 0, sent: 0 };
  #saidAt: number;
  #live = false;
  #note = '';
  #waitsFor = '';

  /** `work` is what is done to the documents. */
  constructor(terminal: Terminal, clock: Clock, work = 'Building') {
    this.#terminal = terminal;
    this.#work = work;
    this.#clock = clock;
    this.#startedAt = clock.now();
    this.#saidAt = this.#startedAt;
  }

  add(event: Event): void {
    switch (event.type) {
      case 'locked':
        this.#waitsFor = otherBuild(event);
        this.say(`${this.#waitsFor}. It goes on by itself; Ctrl-C ends the wait.`);
        break;
      case 'start':
        this.#waitsFor = '';
        this.#startedAt = this.#clock.now();
        this.#documents.all = event.documents;
        if (!this.#terminal.isTTY) this.say(`${this.#work} ${count(event.documents, 'document')}.`);
        break;
      case 'segmented':
        this.#segments.seen += event.segments;
        this.#characters.seen += event.characters;
        break;
      case 'batch-end':
        this.#characters.sent += event.characters;
        this.#segments.settled += event.strings;
        this.#note = '';
        break;
      case 'retry':
        this.#note = `waiting ${duration(event.waitMs)}: ${printable(event.reason)}`;
        break;
      case 'wait':
        this.#note = `waiting ${duration(event.waitMs)} for room in the quota`;
        break;
      case 'linking':
        this.#note = `linking words: ${number(event.pairs)} of ${count(event.of, 'pair')}`;
        break;
      case 'stop':
        this.say(`No more requests in this run: ${printable(event.reason)}`);
        break;
      case 'notice':
        this.say(printable(event.message));
        break;
      case 'document':
        this.#documents.done += 1;
        this.#note = '';
        break;
      case 'failed':
        this.#documents.done += 1;
        this.say(`Failed: ${printable(event.document)}: ${printable(event.message)}`);
        if (event.hint !== undefined) this.say(`  ${printable(event.hint)}`);
        break;
      default:
        return;
    }
    this.tick();
  }

  tick(): void {
    const now = this.#clock.now();
    const every = this.#terminal.isTTY ? HEARTBEAT_MS.live : HEARTBEAT_MS.plain;
    if (now - this.#saidAt < every) return;
    this.#saidAt = now;
    if (!this.#terminal.isTTY) this.#terminal.write(`${this.#line()}\n`);
    else this.#rewrite(this.#line());
  }

  /** A line that stays. */
  say(line: string): void {
    this.clear();
    this.#terminal.write(`${line}\n`);
    this.#saidAt = this.#clock.now();
  }

  clear(): void {
    if (this.#live) this.#terminal.write('\r\u001B[K');
    this.#live = false;
  }

  #rewrite(line: string): void {
    const width = (this.#terminal.columns ?? 80) - 1;
    this.#terminal.write(`\r\u001B[K${line.slice(0, width)}`);
    this.#live = true;
  }

  #line(): string {
    const elapsed = this.#clock.now() - this.#startedAt;
    if (this.#waitsFor !== '') return `${this.#waitsFor} · ${duration(elapsed)} so far`;
    const { done, all } = this.#documents;
    const parts = [
      `${done} of ${count(all, 'document')}`,
      count(this.#segments.seen, 'segment'),
      this.#characters.sent > 0
        ? `${count(this.#characters.sent, 'character')} sent`
        : count(this.#characters.seen, 'character'),
      this.#timeLeft(),
      this.#note,
    ];
    return parts.filter((part) => part !== '').join(' · ');
  }

  /** Judged by the documents that are done. */
  #timeLeft(): string {
    const { done, all } = this.#documents;
    const elapsed = this.#clock.now() - this.#startedAt;
    if (done === 0 || elapsed < 1_000) return `${duration(elapsed)} so far`;
    return `about ${duration((elapsed / done) * (all - done))} left`;
  }
}

function otherBuild({ pid, host, since }: Extract<Event, { type: 'locked' }>): string {
  if (pid === undefined) return 'Waiting for another build of this publication';
  const who = `process ${pid}, on ${printable(host ?? '')}, since ${printable(since ?? '')}`;
  return `Waiting for another build of this publication (${who})`;
}
