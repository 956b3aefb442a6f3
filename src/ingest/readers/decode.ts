import { SetuError } from '../../errors.ts';

/**
 * The text of a file in UTF-8 or, with a byte-order mark, UTF-16; a leading mark is removed.
 * Throws a SetuError `input` for anything else.
 */
export function decode(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replaceAll('\0', '\u{FFFD}');
  } catch (cause) {
    throw new SetuError('input', `expected text in UTF-8, got bytes that are not ${encoding}`, {
      hint: 'Open the file in an editor and save it again with the encoding UTF-8.',
      cause,
    });
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
