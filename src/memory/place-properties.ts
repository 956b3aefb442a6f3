/** Names of properties that say where a unit was approved: hashes of its neighbours (`placeHash`). */
export const PREVIOUS = 'x-previous';
export const NEXT = 'x-next';
