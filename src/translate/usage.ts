/** So many of the texts, from the first on, may go now; or none before `waitMs` have passed. */
export type Room =
  | { readonly count: number }
  /** Infinity: only an answer can make room. */
  | { readonly waitMs: number };

/** What a window holds at most. */
interface Most {
  readonly characters: number;
  readonly requests: number;
}

/** What was sent in the last window, summed up as it comes and goes. */
export interface Usage {
  /** Requests that have no answer yet. */
  readonly underWay: number;
  send(characters: number): void;
  /** A request is over, and counts for one window more; undefined: it was never sent. */
  answer(characters: number, at: number | undefined): void;
  /** Whether texts of those sizes fit, as one request or at least the first of them. */
  room(sizes: readonly number[], now: number, most: Most): Room;
}

/** The clock tells whole milliseconds only. */
const TICK_MS = 1;
/**
 * Of a window: who would wait longer sends what fits now, so that no room stays empty; but not where
 * requests are scarcer than characters.
 */
const LONG = 0.05;

interface Answered {
  readonly at: number;
  readonly characters: number;
}

/** Counts in constant time: answers are forgotten in the order in which they came. */
export function startUsage(windowMs: number): Usage {
  let answered: Answered[] = [];
  let [first, characters, requests, underWay] = [0, 0, 0, 0];

  const forgottenAt = ({ at }: Answered): number => at + windowMs + TICK_MS;

  function forget(now: number): void {
    for (let one = answered[first]; one && forgottenAt(one) <= now; one = answered[first]) {
      characters -= one.characters;
      requests -= 1;
      first += 1;
    }
    if (first < 1_000) return;
    answered = answered.slice(first);
    first = 0;
  }

  /** Until so many answers are forgotten that `size` fits, or stands alone. */
  function waitMs(size: number, now: number, most: Most): number {
    let [left, others] = [characters, requests];
    for (let at = first; at < answered.length; at += 1) {
      const one = answered[at] as Answered;
      left -= one.characters;
      others -= 1;
      const fits = left + size <= most.characters && others < most.requests;
      if (fits || others === 0) return forgottenAt(one) - now;
    }
    return Infinity;
  }

  /** How many of the first texts there is room for. */
  function fitting(sizes: readonly number[], most: Most): number {
    let left = most.characters - characters;
    const over = sizes.findIndex((size) => (left -= size) < 0);
    return over < 0 ? sizes.length : over;
  }

  function room(sizes: readonly number[], now: number, most: Most): Room {
    forget(now);
    const size = sizes.reduce((sum, one) => sum + one, 0);
    const fits = characters + size <= most.characters && requests < most.requests;
    if (fits) return { count: sizes.length };
    if (requests === 0) return { count: Math.max(1, fitting(sizes, most)) };
    const wait = waitMs(size, now, most);
    const isScarce = (requests + 1) / most.requests > characters / most.characters;
    const count = wait > windowMs * LONG && !isScarce ? fitting(sizes, most) : 0;
    return count > 0 ? { count } : { waitMs: wait };
  }

  return {
    get underWay() {
      return underWay;
    },
    send: (size) => {
      characters += size;
      requests += 1;
      underWay += 1;
    },
    answer: (size, at) => {
      underWay -= 1;
      if (at !== undefined) answered.push({ at, characters: size });
      else {
        characters -= size;
        requests -= 1;
      }
    },
    room,
  };
}
