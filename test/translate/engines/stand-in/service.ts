import { setTimeout } from 'node:timers/promises';
import { openBill, type Counts } from './bill.ts';
import { faultMaker, type Chosen, type Faults } from './faults.ts';
import { type GlossaryOptions, openGlossaries } from './glossaries.ts';
import { latinise } from './latinise.ts';
import {
  codePoints,
  failure,
  isHtml,
  success,
  textsOf,
  type Asked,
  type Reply,
  type StandInClock,
  type Translate,
} from './messages.ts';
import { openGate, type Quota } from './quota.ts';
import { seeded } from './seeded.ts';

export interface ServiceOptions {
  readonly translate?: Translate;
  /** Answers to the first requests in their order; `undefined` translates. */
  readonly script?: readonly (Reply | undefined)[];
  /** From the arrival of a request to its answer. */
  readonly latencyMs?: number;
  /** None by default. */
  readonly quota?: Quota;
  readonly faults?: Faults;
  readonly clock?: StandInClock;
  /** None: every glossary that is named is there. */
  readonly glossaries?: GlossaryOptions;
}

/** An answer that is ready to go out. */
export interface Outgoing {
  readonly reply: Reply;
  /** To be called once all of it is out, or surely never will be. */
  readonly over: (isOut: boolean) => void;
}

export interface Service {
  /** `hungUp` resolves when the asker listens no more. */
  answer(asked: Asked, hungUp?: Promise<unknown>): Promise<Outgoing>;
  counts(): Counts;
}

const machine: StandInClock = {
  now: () => performance.now(),
  sleep: (ms) => setTimeout(ms),
};

/**
 * What happens behind the address. A request is put on the bill, and counted by the quota, at some
 * moment between its arrival and its answer: a client can't know when.
 */
export function openService(options: ServiceOptions = {}): Service {
  const { translate = latinise, script = [], latencyMs = 0, clock = machine } = options;
  const quota = options.quota ?? { windowMs: 1, characters: Infinity, requests: Infinity };
  const gate = openGate(quota, () => clock.now());
  const choose = options.faults ? faultMaker(options.faults) : () => undefined;
  const random = seeded(options.faults?.seed ?? 1);
  const bill = openBill();
  const glossaries = options.glossaries && openGlossaries(options.glossaries);
  let nth = 0;

  /** The answer, and which of the texts are answered in it as they should be. */
  async function work(asked: Asked, chosen: Chosen | undefined): Promise<[Reply, string[]]> {
    const texts = textsOf(asked);
    const share = random();
    await pass(latencyMs * share);
    const right = texts.map((text) => translate(text, isHtml(asked)));
    if (chosen && !chosen.billed) return [chosen.apply(asked, texts, right).reply ?? {}, []];
    const refused = gate.enter(codePoints(texts));
    if (refused) return [refused, []];
    bill.charge(texts, clock.now());
    await pass(latencyMs * (1 - share) + (chosen?.lateMs ?? 0));
    if (!chosen) return [success(asked, right), [...texts]];
    const { reply, good } = chosen.apply(asked, texts, right);
    return [reply ?? success(asked, right), good.map((at) => texts[at] ?? '')];
  }

  const pass = async (ms: number): Promise<void> => (ms > 0 ? clock.sleep(ms) : undefined);

  async function answer(asked: Asked, hungUp?: Promise<unknown>): Promise<Outgoing> {
    const scripted = script[nth];
    nth += 1;
    const texts = textsOf(asked);
    const leave = bill.arrive(texts);
    void hungUp?.finally(leave);
    const outgoing = (reply: Reply, answered: readonly string[]): Outgoing => ({
      reply,
      over: (isOut) => {
        leave();
        if (isOut) bill.answered(answered);
      },
    });
    if (scripted) return outgoing(scripted, []);
    const reply = glossaries?.answer(asked);
    if (reply) return outgoing(reply, []);
    const { glossary } = (asked.body['glossaryConfig'] ?? {}) as { glossary?: string };
    if (glossary !== undefined && glossaries && !glossaries.has(glossary)) {
      return outgoing(failure(404, 'NOT_FOUND'), []);
    }
    if (asked.version === 'other') return outgoing(failure(404, 'NOT_FOUND'), []);
    if (asked.auth === 'none') return outgoing(failure(401, 'UNAUTHENTICATED'), []);
    const chosen = choose();
    if (chosen) bill.spoil(chosen.kind);
    return outgoing(...(await work(asked, chosen)));
  }

  return { answer, counts: () => bill.counts(gate.refusals) };
}
