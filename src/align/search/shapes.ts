/** How many sentences of each side a bead may hold: all up to three and three, omissions singly. */
export const SHAPES = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
  [2, 2],
  [3, 1],
  [1, 3],
  [3, 2],
  [2, 3],
  [3, 3],
] as const satisfies readonly (readonly [source: number, target: number])[];
