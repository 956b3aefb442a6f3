import type { ExchangeUnit, Read } from './exchange-unit.ts';

export interface WriteOptions {
  /** `lang` of the English: `en-IN`. */
  readonly target: string;
  /** Setu's own. */
  readonly version: string;
  /** Puts the source where there is no usable translation, for tools that need a full target. */
  readonly prefill: boolean;
}

/** A file that came back, not yet opened. */
export interface ExchangeFile {
  /** As messages name it. */
  readonly name: string;
  /** The decoded text, piece by piece. Throws a SetuError `input` where the bytes are no text. */
  text(): AsyncIterable<string>;
  /** All bytes; throws a SetuError `input` if there are more than `limit`. */
  bytes(limit: number): Promise<Uint8Array>;
}

/**
 * A format in which units go out to other tools and come back. What `write` gives, `read` gives
 * back: ids, hashes, both texts with their tags, states, comments. `read` throws a SetuError `input`
 * at the first thing that cannot be read on; what it gave before stands.
 */
export interface ExchangeFormat {
  readonly name: string;
  /** Of the files that it writes, lower case, with the dot. */
  readonly extension: string;
  /** Further endings that it reads. */
  readonly reads: readonly string[];
  /** What it is for, for `--help`. */
  readonly about: string;
  /** Whether it has room for such a unit; without it, for all. */
  readonly holds?: (unit: ExchangeUnit) => boolean;
  write(units: readonly ExchangeUnit[], options: WriteOptions): string | Uint8Array;
  read(file: ExchangeFile): AsyncIterable<Read>;
}
