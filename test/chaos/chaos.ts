/**
 * `npm run chaos [-- kills] [seed]`: kills builds by SIGKILL, by their progress and not by the
 * clock, resumes each, and holds what comes of it against a build that nobody disturbed: the same
 * editions byte for byte, no text asked for again but what was under way at a kill, books that
 * show all that was billed and no more than what was under way besides.
 */
import { seeded } from '../translate/engines/stand-in/seeded.ts';
import { nextMoment, type Moment } from './moment.ts';
import { type Round, startRound } from './round.ts';

const kills = Number(process.argv[2] ?? 200);
const seed = Number(process.argv[3] ?? 1);
const startedAt = performance.now();
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const reference = await startRound();
const totals = await reference.finish();
const output = await reference.output();
await reference.close();

const sums = { kills: 0, rounds: 0, turns: 0, askedTwice: 0, underWay: 0, unbilledUSD: 0 };
const problems: string[] = [];
const kinds = new Map<string, number>();

/** Kills one publication about ten times, then lets it come to its end. */
async function killAndFinish(round: Round, random: () => number): Promise<void> {
  let ended = false;
  for (let turn = 0; turn < 10 && sums.kills < kills && !ended; turn += 1) {
    // Counted before it happens: two publications are at it.
    sums.kills += 1;
    const moment = nextMoment(sums.turns, round.progress(), totals, random);
    sums.turns += 1;
    const outcome = await round.kill(moment);
    problems.push(...outcome.problems.map((problem) => `${nameOf(moment)}: ${problem}`));
    ended = outcome.ended;
    if (outcome.killed) kinds.set(moment.kind, (kinds.get(moment.kind) ?? 0) + 1);
    else sums.kills -= 1;
  }
  await round.finish();
  problems.push(...(await round.audit(output)));
}

const nameOf = ({ kind, nth, interrupted }: Moment): string =>
  `kill at ${kind} ${nth}${interrupted ? ' after Ctrl-C' : ''}`;

/** One publication after the other, until there were enough kills or something is wrong. */
async function work(): Promise<void> {
  while (sums.kills < kills && problems.length === 0) {
    sums.rounds += 1;
    const random = seeded(1_000 * seed + sums.rounds);
    const round = await startRound(totals.billing);
    await killAndFinish(round, random);
    sums.askedTwice += round.sums.askedTwice;
    sums.underWay += round.sums.underWay;
    sums.unbilledUSD += round.sums.unbilledUSD;
    await round.close();
    if (sums.rounds % 4 === 0) say(`${sums.kills} of ${kills} kills`);
  }
}

// Two at a time: as many as a small machine has cores.
await Promise.all([work(), work()]);

say(`kills: ${sums.kills}, on the way of ${sums.rounds} publications (seed ${seed})`);
say(`  at ${[...kinds].map(([kind, times]) => `${kind} ${times}`).join(', ')}`);
say(`texts asked twice: ${sums.askedTwice}, under way at the kills: ${sums.underWay}`);
say(`in the ledger beyond what was billed: ${sums.unbilledUSD.toFixed(6)} USD`);
say(`editions: ${problems.length === 0 ? 'identical' : 'see below'}`);
say(`time: ${((performance.now() - startedAt) / 1_000).toFixed(1)} s`);
for (const problem of problems) say(`PROBLEM ${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;
