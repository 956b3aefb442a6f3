import { TextDecoder } from 'node:util';

/**
 * A decoder for a text that begins with those bytes: UTF-8, or UTF-16 where a byte order mark says
 * so; the mark is no part of the text. Throws `ERR_ENCODING_INVALID_ENCODED_DATA` at other bytes.
 */
export const decoderFor = (bytes: Uint8Array): TextDecoder =>
  new TextDecoder(encodingOf(bytes), { fatal: true });

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** Why a file cannot be read, for people; undefined for a mistake of ours. Names no absolute path. */
export function whyUndecodable(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    return 'expected UTF-8, or UTF-16 with a byte order mark, got other bytes';
  }
  return code && `could not be read (${code})`;
}
