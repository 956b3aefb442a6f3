import { SetuError } from '../../errors.ts';

/**
 * The text of a file in UTF-8 or, with a byte-order mark, UTF-16; a leading mark is removed.
 * Throws a SetuError `input` for anything else.
 */
export function decode(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && looksLikeUtf16(bytes)) throw withoutMark();
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replaceAll('\0', '\u{FFFD}');
  } catch (cause) {
    throw new SetuError('input', `expected text in UTF-8, got bytes that are not ${encoding}`, {
      hint: 'Open the file in an editor and save it again with the encoding UTF-8.',
      cause,
    });
  }
}

/**
 * Hindi in UTF-16 is also valid UTF-8: of its pairs of bytes one is 9, which is a tab, or 0 for
 * Latin letters, and the other is not. No text in UTF-8 is like that.
 */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  const high = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0 || byte === 9) high[at % 2] = (high[at % 2] ?? 0) + 1;
  });
  const pairs = sample.length / 2;
  return pairs >= 2 && Math.max(...high) > 0.8 * pairs && Math.min(...high) < 0.5 * pairs;
}

const withoutMark = (): SetuError =>
  new SetuError('input', 'expected text in UTF-8, got UTF-16 without a byte-order mark', {
    hint: 'Open the file in an editor and save it again with the encoding UTF-8.',
  });

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
