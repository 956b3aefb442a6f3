import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { systemClock } from '../../clock.ts';
import { locateMemory } from '../locate-memory.ts';

/** What tells a file from an earlier state of it at one look. */
export interface Look {
  readonly place: string;
  readonly size: number;
  /** Nanoseconds since 1970. */
  readonly changed: string;
  /** When it was looked at, in milliseconds since 1970. */
  readonly seen: number;
}

/** What is known of a file whose content has been read. */
export interface Known extends Omit<Look, 'place'> {
  readonly hash: string;
}

/** The coarsest times of a file system are two seconds apart (FAT). */
const TICK_MS = 2_000;

export async function lookAt(folder: string, name: string): Promise<Look> {
  const place = await locateMemory(folder, name);
  const seen = systemClock.now();
  const { size, mtimeNs } = await stat(place, { bigint: true });
  return { place, size: Number(size), changed: String(mtimeNs), seen };
}

/**
 * Whether a look alone tells that a file is as it was known. It may have changed again within the tick
 * of the clock in which it was read, and have the same size: then it does not (git: "racily clean").
 */
export function isSettled(known: Known | undefined, look: Look): boolean {
  if (known?.size !== look.size || known.changed !== look.changed) return false;
  return Number(BigInt(known.changed) / 1_000_000n) < known.seen - TICK_MS;
}

export async function hashOf(place: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(place)) hash.update(bytes as Buffer);
  return hash.digest('hex');
}
