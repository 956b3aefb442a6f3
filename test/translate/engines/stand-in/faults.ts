import type { Asked, Reply } from './messages.ts';
import { failure, success } from './messages.ts';
import { seeded } from './seeded.ts';

interface FaultShape {
  /** Whether the work was done, and put on the bill, before it went wrong. */
  readonly billed: boolean;
  /** What goes out instead of the right answer; undefined: that answer, but `late`. */
  readonly reply: (asked: Asked, right: readonly string[]) => Reply | undefined;
}

const json = (reply: Reply): string => JSON.stringify(reply.body);
const shape = (billed: boolean, reply: FaultShape['reply']): FaultShape => ({ billed, reply });

/** All that can go wrong with a whole request. */
const REQUEST_FAULTS = {
  reset: shape(false, () => ({ failure: 'reset' })),
  'reset-billed': shape(true, () => ({ failure: 'reset' })),
  hang: shape(false, () => ({ failure: 'hang' })),
  'hang-billed': shape(true, () => ({ failure: 'hang' })),
  late: shape(true, () => undefined),
  '408': shape(false, () => failure(408, 'DEADLINE_EXCEEDED')),
  '429': shape(false, () => failure(429, 'RESOURCE_EXHAUSTED')),
  '500': shape(false, () => failure(500, 'INTERNAL')),
  '500-billed': shape(true, () => failure(500, 'INTERNAL')),
  '502': shape(false, () => ({ status: 502, body: '<html>Bad Gateway</html>' })),
  '502-billed': shape(true, () => ({ status: 502, body: '<html>Bad Gateway</html>' })),
  '503': shape(false, () => failure(503, 'UNAVAILABLE')),
  '504': shape(false, () => failure(504, 'DEADLINE_EXCEEDED')),
  '504-billed': shape(true, () => failure(504, 'DEADLINE_EXCEEDED')),
  cut: shape(true, (asked, right) => ({ ...success(asked, right), failure: 'cut' })),
  truncated: shape(true, (asked, right) => ({
    body: json(success(asked, right)).slice(0, -Math.ceil(json(success(asked, right)).length / 3)),
  })),
  html: shape(false, () => ({
    headers: { 'content-type': 'text/html' },
    body: '<!doctype html><title>Sign in</title>',
  })),
  'empty-object': shape(true, () => ({ body: {} })),
  'too-few': shape(true, (asked, right) => success(asked, right.slice(0, -1))),
} satisfies Record<string, FaultShape>;

/** All that can be wrong with the translation of one string, in an answer that is well formed. */
const TEXT_FAULTS = {
  'empty-text': () => '',
  echo: (source: string) => source,
  devanagari: (source: string) => `${source} फिर से (again)`,
  'too-long': (source: string) => 'and so on '.repeat(Math.ceil(source.length) + 20),
} satisfies Record<string, (source: string) => string>;

type RequestFault = keyof typeof REQUEST_FAULTS;
type TextFault = keyof typeof TEXT_FAULTS;
export type FaultKind = RequestFault | TextFault;

export const FAULT_KINDS = [
  ...Object.keys(REQUEST_FAULTS),
  ...Object.keys(TEXT_FAULTS),
] as FaultKind[];

export interface Faults {
  /** Of all requests, from 0 to 1. */
  readonly share: number;
  readonly seed: number;
  /** All by default, each as often as the others. */
  readonly kinds?: readonly FaultKind[];
  /** How often one string may be translated wrongly; once by default. */
  readonly perText?: number;
  /** How late a late answer is; 90 s by default, which is beyond Setu's deadline. */
  readonly lateMs?: number;
}

/** A fault that has been chosen for one request. */
export interface Chosen {
  readonly kind: FaultKind;
  readonly billed: boolean;
  readonly lateMs: number;
  /** What goes out; undefined: the answer as it is. `spoilt` counts the wrong strings in it. */
  apply(asked: Asked, sources: readonly string[], right: readonly string[]): Spoilt;
}

interface Spoilt {
  readonly reply: Reply | undefined;
  /** Places of the strings that are answered as they should be. */
  readonly good: readonly number[];
}

/** Chooses for each request, in their order, whether it goes wrong and how. */
export function faultMaker(faults: Faults): () => Chosen | undefined {
  const { share, seed, kinds = FAULT_KINDS, perText = 1, lateMs = 90_000 } = faults;
  const random = seeded(seed);
  const spoilt = new Map<string, number>();
  const mayBeSpoilt = (text: string): boolean => (spoilt.get(text) ?? 0) < perText;
  return () => {
    const [hit, which, where] = [random(), random(), random()];
    const kind = kinds[Math.floor(which * kinds.length)];
    if (hit >= share || kind === undefined) return undefined;
    if (isRequestFault(kind)) return requestFault(kind, lateMs);
    const apply: Chosen['apply'] = (asked, sources, right) => {
      const places = sources.flatMap((text, at) => (mayBeSpoilt(text) ? [at] : []));
      const place = places[Math.floor(where * places.length)] ?? -1;
      const source = sources[place] ?? '';
      if (place >= 0) spoilt.set(source, (spoilt.get(source) ?? 0) + 1);
      const texts = right.map((text, at) => (at === place ? TEXT_FAULTS[kind](source) : text));
      const good = right.flatMap((_, at) => (at === place ? [] : [at]));
      return { reply: success(asked, texts), good };
    };
    return { kind, billed: true, lateMs: 0, apply };
  };
}

const isRequestFault = (kind: FaultKind): kind is RequestFault => kind in REQUEST_FAULTS;

function requestFault(kind: RequestFault, lateMs: number): Chosen {
  const { billed, reply } = REQUEST_FAULTS[kind];
  const isLate = kind === 'late';
  return {
    kind,
    billed,
    lateMs: isLate ? lateMs : 0,
    apply: (asked, _, right) => ({
      reply: reply(asked, right),
      good: isLate ? [...right.keys()] : [],
    }),
  };
}
