/**
 * What every stage is given besides its data: the resolved configuration, a way to stop, a way to
 * tell, and the parts of the world that were opened once by `openPublication`. No logic lives here.
 */
import type { z } from 'zod';
import type { Config } from './config/schema.ts';
import type { Finding, Language, Severity } from './types.ts';

export interface Context {
  readonly config: Config;
  readonly signal: AbortSignal;
  readonly report: (event: Event) => void;
  readonly clock: Clock;
  /** From 0 up to 1, like `Math.random`. */
  readonly random: () => number;
  readonly resources: Resources;
}

export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** Resolves after `ms`; rejects with the signal's reason as soon as that aborts. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

/** Absolute paths. */
export interface Folders {
  readonly root: string;
  readonly input: string;
  readonly output: string;
  readonly cache: string;
  /** Where templates are looked for, first match wins: the publication's own, then Setu's. */
  readonly templates: readonly string[];
}

export interface Resources {
  readonly folders: Folders;
  readonly memory: Memory;
  readonly glossary: Glossary;
  /** Undefined: as good as an empty register. */
  readonly names?: Names;
  readonly cache: Cache;
  readonly ledger: Ledger;
  /** Who is asked, and its limiter. Undefined: memory and cache alone. */
  readonly engine: Engine | undefined;
  readonly limiter: Limiter;
  /** The rest of a chain: who is asked, in this order, for what `engine` leaves unanswered. */
  readonly fallbacks?: readonly Link[];
  readonly templates: Templates;
  /** Questions that are under way, by cache key, so that two documents never ask the same. */
  readonly pending: Map<string, Promise<void>>;
  /** Why a question of this run stays without an answer, by cache key. */
  readonly unanswered: Map<string, string>;
}

/** An engine of a chain; its quota, its pauses and its end are its own. */
export interface Link {
  readonly engine: Engine;
  readonly limiter: Limiter;
}

/** The register of names: one spelling for each. */
export interface Names {
  readonly entries: readonly NameEntry[];
  /** Where names stand in a Hindi text, in plain text; of several at a place the longest. */
  find(text: string): readonly NameMention[];
  readonly findings: readonly Finding[];
}

export interface NameEntry {
  readonly hindi: string;
  readonly english: string;
  /** What it is: person, place. */
  readonly note?: string;
  /** Line of the file, from 1. */
  readonly line: number;
}

/** UTF-16 offsets in the text given. */
export interface NameMention {
  readonly entry: NameEntry;
  readonly start: number;
  readonly end: number;
  /** जी follows. */
  readonly honoured: boolean;
}

/** Handlebars templates, by file name without `.hbs`; text is escaped for `*.html` alone. */
export interface Templates {
  render(name: string, data: Readonly<Record<string, unknown>>): string;
}

/** Approved translations and other people's memories. */
export interface Memory {
  /**
   * By the tagged source: what may be used without a person. `approvedOnly` leaves out all but
   * `approved.tmx`; `neighbours` are the hashes of the segments round it, '' where there is none.
   */
  find(
    text: string,
    options?: { readonly approvedOnly?: boolean; readonly neighbours?: Neighbours },
  ): MemoryMatch | undefined;
  /** What a person may choose from, the likest first; none: this memory does not look. */
  suggest?(text: string): readonly Suggestion[];
  /** Different texts. */
  readonly size: number;
  readonly findings: readonly Finding[];
}

export interface Neighbours {
  readonly previous: string;
  readonly next: string;
}

/**
 * context: the same tagged text between the same neighbours. exact: the same tagged text.
 * normalised: the same but for how it was typed. fuzzy: another text that is like it.
 */
export type MatchKind = 'context' | 'exact' | 'normalised' | 'fuzzy';

export interface MemoryMatch {
  /** Tagged English. */
  readonly text: string;
  /** From `approved.tmx` and no fuzzy match, so a person has approved it for this text. */
  readonly approved: boolean;
  /** File name of the memory. */
  readonly file: string;
  /** None: exact. */
  readonly kind?: MatchKind;
}

export interface Suggestion extends MemoryMatch {
  readonly kind: MatchKind;
  /** Per cent, less the penalties of file and age. */
  readonly score: number;
  /** Tagged Hindi that it is the translation of. */
  readonly source: string;
  /** From `source` to the text that was asked for. */
  readonly difference: readonly DifferencePiece[];
  /** What was replaced in `text`: numbers and names in which the two differ. */
  readonly replaced: readonly { readonly from: string; readonly to: string }[];
}

export interface DifferencePiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** The publisher's choice of words. */
export interface Glossary {
  readonly entries: readonly GlossaryEntry[];
  /** Those whose terms occur in a Hindi text without tags: each once, as they come. */
  find(text: string): readonly GlossaryEntry[];
  readonly findings: readonly Finding[];
}

/** Either list may be empty, but not both. */
export interface GlossaryEntry {
  /** Hindi, as the publisher writes it. */
  readonly term: string;
  /** English wordings that may stand for it, the preferred one first. */
  readonly translations: readonly string[];
  /** For reviewers and engines. */
  readonly note: string;
  /** The wording must stand with just these capitals. */
  readonly exactCase: boolean;
  /** English wordings that must not stand where the term occurs. */
  readonly forbidden: readonly string[];
}

/**
 * What was paid for. Every `put` is durable when it returns; where the disk is full or the file is
 * busy, the run has the answers, the ledger refuses all further money, and `close` throws if they
 * cannot be kept even then.
 */
export interface Cache {
  get(key: string): CacheHit | undefined;
  /** The newest answer of any engine, by the normalised source. */
  latest(normalised: string): CacheHit | undefined;
  /** `paid`: the reservation that they settle, together with them or not at all. */
  put(entries: readonly CacheEntry[], paid?: { readonly id: number; readonly usd: number }): void;
  close(): void;
}

export interface CacheHit {
  /** Tagged English, as the engine gave it. */
  readonly target: string;
  /** `Engine.label`. */
  readonly engine: string;
}

export interface CacheEntry extends CacheHit {
  readonly key: string;
  readonly normalised: string;
}

/** Money, in USD. What is reserved counts as spent until it is settled. */
export interface Ledger {
  /** Refused, with the reason, if the run's or the month's budget would be overshot. */
  reserve(engine: string, characters: number, usd: number): Reservation;
  /** The request `id` was answered, or surely never reached the engine (`usd` 0). */
  settle(id: number, usd: number): void;
  /** USD spent or reserved in this run. */
  spent(): number;
}

export type Reservation = { readonly id: number } | { readonly refused: string };

/** Keeps requests within the engine's quota. */
export interface Limiter {
  /**
   * Resolves when a request with texts of those sizes (code points) may be sent, or at least the
   * first of them. `onWait` is told, once, how long that will probably take.
   */
  acquire(
    sizes: readonly number[],
    signal: AbortSignal,
    onWait?: (ms: number) => void,
  ): Promise<Ticket>;
  /** Requests in a row, of whatever text, that had no answer. */
  readonly silence: number;
  /** Nobody sends any more in this run. */
  halt(reason: string): void;
  /** Why nobody sends any more. */
  readonly halted: string | undefined;
}

/** Leave to send one request. It ends with `release` or `cancel`; what comes after does nothing. */
export interface Ticket {
  /** So many of the texts, from the first on, may go. */
  readonly count: number;
  /** The request is over, and counts for one window more. */
  release(isHeard: boolean): void;
  /** It was never sent. */
  cancel(): void;
  /** It was over the quota: nobody sends before `ms` from now, and all go slower for a while. */
  pauseAll(ms: number): void;
}

/** What is known of an engine without a credential, and without asking it. */
export interface EngineFacts {
  readonly name: string;
  /** Part of the cache key: another model, another answer. */
  readonly model: string;
  /** As an edition credits it. */
  readonly label: string;
  /** Its words are made up: nobody is shown them but where this engine is named. */
  readonly trial: boolean;
  /** Takes Hindi in Latin letters as it is; to others such sentences are never sent. */
  readonly romanised?: true;
  /**
   * Wants `EngineRequest.context`. What it answers depends on the text around, so its answers are
   * shared within a document only.
   */
  readonly context?: true;
  /** Uses `EngineRequest.glossary`: another choice of words, another answer. */
  readonly glossary?: true;
  /** Names of the register are told to it as entries of the glossary. */
  readonly names?: true;
  /** USD for a million characters sent; 0 for a local engine. */
  readonly price: number;
  /** The most that such a request may cost, in USD, if `price` does not say it. */
  readonly priceOf?: (
    request: Pick<EngineRequest, 'texts' | 'tagged' | 'context' | 'glossary'>,
  ) => number;
  /** The most that one request may hold, in code points as sent and in strings. */
  readonly limits: { readonly codePoints: number; readonly strings: number };
  /** The string that is really sent (and billed) for a tagged text. */
  encode(tagged: string): string;
}

/** A translation service or model. One call is one request: no retry, cache or rate in here. */
export interface Engine extends EngineFacts {
  /** All texts of a request have tags, or none has. Never throws but for the signal's reason. */
  translate(request: EngineRequest): Promise<EngineAnswer>;
  /**
   * For engines that keep a glossary elsewhere: makes it ready. Called before a text with a term is
   * sent, any number of times; the work is done, and trouble told, once. False: it cannot be used in
   * this run, and the engine is to be asked as one without `glossary`. Throws only the signal's reason.
   */
  prepareGlossary?(glossary: Glossary, preparation: Preparation): Promise<boolean>;
  /** Ends what it started (threads), also in the middle of a request; nobody asks it afterwards. */
  close?(): Promise<void>;
}

/** What an engine needs of a run to make its glossary ready. */
export type Preparation = Pick<Context, 'clock' | 'signal' | 'report'>;

export interface EngineRequest {
  /** Tagged texts, as in `Segment.text`. */
  readonly texts: readonly string[];
  readonly tagged: boolean;
  readonly source: Language;
  readonly target: Language;
  readonly signal: AbortSignal;
  /** For engines that want it: what stands around the texts. Not to be translated. */
  readonly context?: TextContext;
  /** For engines that use it: the entries that occur in each text; left out if none does in any. */
  readonly glossary?: readonly (readonly GlossaryEntry[])[];
}

/** Plain Hindi. */
export interface TextContext {
  /** Of the document. */
  readonly title?: string;
  /** The sentences just before the first text, and just after the last. */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
}

/**
 * Tagged translations in the order of the question, or the reason why there are none. `usd`: what
 * the request has cost, if the service says so.
 */
export type EngineAnswer = { readonly usd?: number } & (
  { readonly texts: readonly string[] } | { readonly fault: Fault }
);

/**
 * busy: try again later. quota: too fast, everybody waits. exhausted: no more today.
 * refused: this request will never work. denied: no request of this run will (key, permission).
 */
export interface Fault {
  readonly kind: 'busy' | 'quota' | 'exhausted' | 'refused' | 'denied';
  /** For people; without secrets. */
  readonly message: string;
  readonly retryAfterMs?: number;
  /** The time zone (an IANA name) at whose midnight an exhausted quota starts anew. */
  readonly midnightIn?: string;
  /** False if the request surely was not billed (it never arrived, or was refused). */
  readonly billed: boolean;
}

/** An engine before it is opened: the plug-in object of `translate/engines/`. */
export interface EnginePlugin {
  readonly name: string;
  /** Sends text over the network: never opened under `--offline`. */
  readonly network: boolean;
  /** As `Engine.romanised`, known before it is opened. */
  readonly romanised?: true;
  /** Every variable of the environment that it reads. */
  readonly variables: readonly string[];
  /** What it costs where the configuration says nothing; none: it is free. */
  readonly listPrice?: ListPrice;
  /** All of the engine but its answers. Never throws: reads no credential, only which are set. */
  describe(world: Pick<EngineWorld, 'env' | 'options' | 'prices'>): EngineFacts;
  /** What may stand under `engines.<name>`, made of the parts in `config/schema-parts.ts`; else anything. */
  readonly options?: z.ZodType;
  /**
   * The model on this machine that it translates with at once and for nothing: then `auto` takes it.
   * Undefined: none is installed. Throws a SetuError `config` if it is there but damaged.
   */
  localModel?(world: Pick<EngineWorld, 'env'>): Promise<string | undefined>;
  /** The origin that its requests go to; throws a SetuError `config` if a wrong one is set. */
  origin?(env: EngineWorld['env']): string;
  /** Reads credentials from `env` alone; throws a SetuError `credentials` if they are missing. */
  open(world: EngineWorld): Promise<Engine>;
}

/** USD for a million characters, as the service publishes it. */
export interface ListPrice {
  readonly usd: number;
  /** The day on which it was read: `2026-11-23`. */
  readonly readOn: string;
}

export interface EngineWorld {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fetch: typeof globalThis.fetch;
  /** `engines.<name>` of the configuration. */
  readonly options: Readonly<Record<string, unknown>>;
  /** USD for a million characters, by engine name. */
  readonly prices: Readonly<Record<string, number>>;
  /** For engines whose prompt a publisher can override. */
  readonly templates: Templates;
}

/** What happened, for progress lines and `--json`. */
export type Event =
  | {
      /** Another process builds this publication; this one waits until that one ends. */
      readonly type: 'locked';
      readonly pid?: number;
      readonly host?: string;
      /** ISO 8601, UTC. */
      readonly since?: string;
    }
  | { readonly type: 'start'; readonly documents: number }
  | {
      readonly type: 'segmented';
      readonly document: string;
      readonly segments: number;
      /** UTF-16 units of Hindi. */
      readonly characters: number;
    }
  /** Sizes: strings, and code points as sent. */
  | ({ readonly type: 'batch-start' } & Size)
  /** Answered, `ms` after it was sent. */
  | ({ readonly type: 'batch-end'; readonly ms: number } & Size)
  /** For room in the window of the quota. */
  | ({ readonly type: 'wait'; readonly waitMs: number } & Size)
  | ({
      readonly type: 'retry';
      readonly tries: number;
      readonly waitMs: number;
      readonly reason: string;
    } & Size)
  | ({ readonly type: 'split' } & Size)
  /** The quota is used up: nobody asks for so long. */
  | { readonly type: 'pause'; readonly waitMs: number; readonly reason: string }
  /** No more requests in this run; `resumesAt` (ISO 8601, UTC) is when another has a chance. */
  | { readonly type: 'stop'; readonly reason: string; readonly resumesAt?: string }
  /** Something that people should know though the work goes on; without secrets. */
  | { readonly type: 'notice'; readonly message: string }
  | { readonly type: 'translated'; readonly document: string; readonly sources: SourceCounts }
  /** Words of a long document are linked: so many pairs of sentences are done. */
  | {
      readonly type: 'linking';
      readonly document: string;
      readonly pairs: number;
      readonly of: number;
    }
  | { readonly type: 'finding'; readonly finding: Finding }
  | { readonly type: 'document'; readonly document: string; readonly written: number }
  | {
      readonly type: 'failed';
      readonly document: string;
      readonly message: string;
      readonly hint?: string;
    }
  | { readonly type: 'done'; readonly summary: Summary };

interface Size {
  readonly strings: number;
  readonly characters: number;
}

/** Segments by where their English came from in this run. */
export interface SourceCounts {
  /** Existing translations. */
  readonly human: number;
  readonly memory: number;
  readonly cache: number;
  readonly engine: number;
  readonly kept: number;
  readonly missing: number;
}

export interface Summary extends SourceCounts {
  readonly documents: number;
  readonly failed: number;
  readonly segments: number;
  /** Code points sent to the engine and answered. */
  readonly charactersSent: number;
  readonly usd: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Files that changed in the output folder. */
  readonly written: number;
  readonly output: string;
}
