/** What the machine has. */
export interface Machine {
  readonly cores: number;
  /** Free memory in bytes. */
  readonly memory: number;
}

/** What a thread needs besides its model: measured, 250 million bytes; see `npm run bench:local`. */
const THREAD_BYTES = 250_000_000;
/** A model in use takes so many times the bytes of its files. */
const MODEL_FACTOR = 8;

/**
 * How many threads translate at once: one for each core, as far as half of the free memory goes, and
 * never more than asked for.
 */
export function countThreads(modelBytes: number, machine: Machine, asked = Infinity): number {
  const room = machine.memory / 2 / (THREAD_BYTES + MODEL_FACTOR * modelBytes);
  return Math.max(1, Math.floor(Math.min(asked, machine.cores, room)));
}
