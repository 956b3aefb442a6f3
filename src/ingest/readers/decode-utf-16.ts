/** What is looked at of a file. */
const SAMPLE = 4096;

/** UTF-16 by its byte-order mark, or by its bytes if that is sure; else undefined. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  // Digits between tabs look like Hindi; only a blank or a line's end, of which UTF-16 makes a zero
  // byte, tells them apart for sure.
  if (!sample.includes(0)) return undefined;
  const [even, odd] = highBytes(sample);
  if (Math.max(even, odd) <= 0.8 || Math.min(even, odd) >= 0.5) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/**
 * Hindi in UTF-16 is also valid UTF-8: of its pairs of bytes one is 9, which is a tab, or 0 for
 * Latin letters, and the other is not. No text in UTF-8 is like that. These are the shares of such
 * bytes in even and in odd places.
 */
function highBytes(sample: Uint8Array): readonly [even: number, odd: number] {
  const pairs = sample.length / 2;
  if (pairs < 2) return [0, 0];
  let [even, odd] = [0, 0];
  sample.forEach((byte, at) => {
    if (byte !== 0 && byte !== 9) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  return [even / pairs, odd / pairs];
}
