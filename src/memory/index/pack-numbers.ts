/**
 * Ascending whole numbers from 0 as the differences between neighbours, seven bits a byte, the last
 * byte of each below 128 (the "variable byte" code: Manning, Raghavan, Schütze: Introduction to
 * Information Retrieval, 2008, section 5.3.1).
 */
export function packNumbers(ascending: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(ascending.length * 5);
  let [length, previous] = [0, 0];
  for (const number of ascending) {
    let rest = number - previous;
    while (rest > 127) {
      bytes[length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    bytes[length++] = rest;
    previous = number;
  }
  return bytes.slice(0, length);
}

/** Tells `each` of every number that was packed. */
export function unpackNumbers(bytes: Uint8Array, each: (number: number) => void): void {
  let [number, rest, shift] = [0, 0, 0];
  for (const byte of bytes) {
    rest |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    number += rest;
    each(number);
    rest = 0;
    shift = 0;
  }
}
