import type { Release, RemoteFile } from './records.ts';

/** Where models come from: a server, or a folder. */
export interface Source {
  /** As people know it. */
  readonly name: string;
  /** Whether it is asked over the network. */
  readonly network: boolean;
  /** The newest model of a pair. Throws a SetuError `engine` if there is none. */
  release(pair: string, signal: AbortSignal): Promise<Release>;
  /** A file as it is kept there: `isPacked` or as it will be. */
  open(file: RemoteFile, signal: AbortSignal): Promise<AsyncIterable<Uint8Array>>;
  /** Files are packed with zstd. */
  readonly isPacked: boolean;
}
