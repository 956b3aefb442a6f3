/**
 * Ascending whole numbers from 0 as the differences between neighbours, seven bits a byte, the last
 * byte of each below 128 (the "variable byte" code: Manning, Raghavan, Schütze: Introduction to
 * Information Retrieval, 2008, section 5.3.1).
 */
export function packNumbers(ascending: readonly number[]): Buffer {
  const bytes = Buffer.allocUnsafe(ascending.length * 5);
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
  return bytes.subarray(0, length);
}

/** Puts every number that was packed into `numbers`, which is long enough; returns how many. */
export function unpackNumbers(bytes: Uint8Array, numbers: Uint32Array): number {
  let [count, number, rest, shift] = [0, 0, 0, 0];
  for (const byte of bytes) {
    rest |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    number += rest;
    numbers[count++] = number;
    rest = 0;
    shift = 0;
  }
  return count;
}
