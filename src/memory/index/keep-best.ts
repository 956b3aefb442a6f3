/** A unit and the part of the words that it likely shares. */
export interface Ranked {
  readonly id: number;
  readonly likeness: number;
}

/** The so many likeliest: a heap whose root is the least of them. */
export function keepBest(most: number): {
  add(id: number, likeness: number): void;
  /** What is not likelier is not kept; below 0 while there is room. */
  least(): number;
  all(): Ranked[];
} {
  const heap: Ranked[] = [];
  let least = -1;
  const at = (place: number): number => heap[place]?.likeness ?? Infinity;
  const swap = (a: number, b: number): void => {
    const [x, y] = [heap[a], heap[b]];
    if (x && y) [heap[a], heap[b]] = [y, x];
  };
  const up = (place: number): void => {
    const parent = (place - 1) >> 1;
    if (place === 0 || at(parent) <= at(place)) return;
    swap(place, parent);
    up(parent);
  };
  const down = (place: number): void => {
    const [left, right] = [2 * place + 1, 2 * place + 2];
    const less = at(right) < at(left) ? right : left;
    if (at(less) >= at(place)) return;
    swap(place, less);
    down(less);
  };
  return {
    add(id, likeness) {
      if (likeness <= least) return;
      if (heap.length < most) up(heap.push({ id, likeness }) - 1);
      else {
        heap[0] = { id, likeness };
        down(0);
      }
      if (heap.length === most) least = at(0);
    },
    least: () => least,
    all: () => heap,
  };
}
