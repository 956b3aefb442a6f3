import path from 'node:path';
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { openCache } from '../../src/translate/open-cache.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const MINUTE_MS = 60_000;
/** A request is over after this time, one way or the other: its deadline is much shorter. */
const LONGEST_MS = 40 * MINUTE_MS;
const nano = (usd: number): number => Math.round(usd * 1e9);
const monthOf = (at: number): string => new Date(at).toISOString().slice(0, 7);

type Opened = ReturnType<typeof openCache>;
interface Sent {
  readonly id: number;
  readonly run: number;
  readonly at: number;
  usd: number;
  /** Undefined: nobody knows what became of it. */
  settledAt?: number;
}

const opened: Opened[] = [];
afterEach(() => opened.splice(0).forEach(({ cache }) => cache.close()));

/** What people spend: cents, thirds of cents, prices of single characters. */
const amount = fc.oneof(
  fc.constantFrom(0, 0.1, 0.2, 0.3, 1 / 3, 0.00002, 0.07),
  fc.integer({ min: 1, max: 5_000 }).map((characters) => (characters / 1_000_000) * 20),
);
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('reserve' as const), usd: amount }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('answer' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('refund' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('kill' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      minutes: fc.constantFrom(5, 15, 35, 30 * 24 * 60),
    }),
  },
);

/** Runs of one publication: kept is all that may have been billed. */
class Publication {
  readonly sent: Sent[] = [];
  now: number;
  run = 0;
  current: Opened;
  readonly #file: string;
  readonly #budgets: { budgetUSD: number; monthlyBudgetUSD: number };

  constructor(file: string, budgets: { budgetUSD: number; monthlyBudgetUSD: number }) {
    this.#file = file;
    this.#budgets = budgets;
    this.now = Date.UTC(2026, 0, 31, 23, 50);
    this.current = this.#open();
  }

  #open(): Opened {
    const clock = { now: () => this.now, sleep: () => Promise.resolve() };
    const one = openCache(this.#file, this.#budgets, clock);
    opened.push(one);
    return one;
  }

  get underWay(): Sent[] {
    return this.sent.filter(({ run, settledAt }) => run === this.run && settledAt === undefined);
  }

  reserve(usd: number): void {
    const outcome = this.current.ledger.reserve('e', 1, usd);
    if ('id' in outcome) this.sent.push({ id: outcome.id, run: this.run, at: this.now, usd });
  }

  /** With its answer, as one; or as one that was surely never billed. */
  settle(one: Sent | undefined, usd: number): void {
    if (!one) return;
    const entries = [{ key: `k${one.id}`, normalised: '', target: 'T', engine: 'e' }];
    if (usd > 0) this.current.cache.put(entries, { id: one.id, usd });
    else this.current.ledger.settle(one.id, 0);
    Object.assign(one, { usd, settledAt: this.now });
  }

  /** The one before is not closed: a killed process closes nothing. */
  kill(): void {
    this.run += 1;
    this.current = this.#open();
  }

  wait(ms: number): void {
    const late = this.underWay.filter(({ at }) => this.now + ms - at > LONGEST_MS);
    for (const one of late) this.settle(one, one.usd);
    this.now += ms;
  }

  /** The most that may have been billed in a run and in a month, in billionths of a dollar. */
  most(): { run: number; month: number } {
    const sum = (some: Sent[]): number => some.reduce((all, { usd }) => all + nano(usd), 0);
    const ofRun = this.sent.filter(({ run }) => run === this.run);
    const now = monthOf(this.now);
    const isOfMonth = ({ at, settledAt }: Sent): boolean =>
      monthOf(at) === now || monthOf(settledAt ?? at + LONGEST_MS) === now;
    return { run: sum(ofRun), month: sum(this.sent.filter(isOfMonth)) };
  }
}

it('is never overshot, whatever is reserved, answered, lost and killed, and when', async () => {
  const folder = await temporaryFolder();
  let files = 0;
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 40 }),
      fc.constantFrom(0.1, 0.3, 1),
      fc.constantFrom(0.3, 1, 1.7),
      (steps, budgetUSD, monthlyBudgetUSD) => {
        files += 1;
        const file = path.join(folder, `${files}.db`);
        const publication = new Publication(file, { budgetUSD, monthlyBudgetUSD });
        for (const one of steps) {
          const { underWay } = publication;
          if (one.do === 'reserve') publication.reserve(one.usd);
          else if (one.do === 'kill') publication.kill();
          else if (one.do === 'wait') publication.wait(one.minutes * MINUTE_MS);
          else {
            const chosen = underWay[one.which % underWay.length];
            publication.settle(chosen, one.do === 'refund' ? 0 : (chosen?.usd ?? 0));
          }
          const { run, month } = publication.most();
          expect(run).toBeLessThanOrEqual(nano(budgetUSD));
          expect(month).toBeLessThanOrEqual(nano(monthlyBudgetUSD));
          expect(nano(publication.current.ledger.spent())).toBe(run);
        }
      },
    ),
    { numRuns: 100 },
  );
});

it('spends a budget to its last billionth in a hundred thousandths', () => {
  const clock = { now: () => 0, sleep: () => Promise.resolve() };
  const one = openCache(undefined, { budgetUSD: 0.1, monthlyBudgetUSD: 50 }, clock);
  opened.push(one);
  const outcomes = Array.from({ length: 10_001 }, () => one.ledger.reserve('e', 1, 0.00001));
  expect(outcomes.filter((outcome) => 'id' in outcome)).toHaveLength(10_000);
  expect(one.ledger.spent()).toBe(0.1);
});
