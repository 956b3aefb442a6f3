import { codePoints } from './messages.ts';

/** What the service has done and been asked to do, as JSON. */
export interface Counts {
  readonly requests: number;
  /** Requests over the quota: neither translated nor billed. */
  readonly refusals: number;
  /** Requests that went wrong on purpose, by kind. */
  readonly faults: Readonly<Record<string, number>>;
  readonly billedCharacters: number;
  readonly billedTexts: number;
  /** Characters of all different texts that were billed: what should have been paid. */
  readonly uniqueCharacters: number;
  /** How often, for each text that was billed more than once. */
  readonly billedTwice: Readonly<Record<string, number>>;
  /** Texts that were asked again though an answer in full had gone out, as often as that was. */
  readonly askedAgain: readonly string[];
  /** Texts of requests that are under way. */
  readonly open: readonly string[];
  /** When (by the clock of the service, in ms) how many characters were billed. */
  readonly billings: readonly (readonly [at: number, characters: number])[];
}

export interface Bill {
  /** A request has come. Returns what to call when it is over. */
  arrive(texts: readonly string[]): () => void;
  charge(texts: readonly string[], at: number): void;
  /** These have gone out in full, and right. */
  answered(texts: readonly string[]): void;
  spoil(kind: string): void;
  counts(refusals: number): Counts;
}

/** Keeps the bill, by text. */
export function openBill(): Bill {
  const billed = new Map<string, number>();
  const done = new Set<string>();
  const open = new Set<readonly string[]>();
  const askedAgain: string[] = [];
  const billings: [number, number][] = [];
  const faults: Record<string, number> = {};
  let requests = 0;
  return {
    arrive: (texts) => {
      requests += 1;
      open.add(texts);
      askedAgain.push(...texts.filter((text) => done.has(text)));
      return () => open.delete(texts);
    },
    charge: (texts, at) => {
      billings.push([at, codePoints(texts)]);
      for (const text of texts) billed.set(text, (billed.get(text) ?? 0) + 1);
    },
    answered: (texts) => texts.forEach((text) => done.add(text)),
    spoil: (kind) => (faults[kind] = (faults[kind] ?? 0) + 1),
    counts: (refusals) => ({
      requests,
      refusals,
      faults,
      billedCharacters: billings.reduce((sum, [, characters]) => sum + characters, 0),
      billedTexts: [...billed.values()].reduce((sum, times) => sum + times, 0),
      uniqueCharacters: codePoints([...billed.keys()]),
      billedTwice: Object.fromEntries([...billed].filter(([, times]) => times > 1)),
      askedAgain,
      open: [...open].flat(),
      billings,
    }),
  };
}
