import { SetuError } from '../../errors.ts';
import { legacyTextOf, nameEightBit } from './decode-eight-bit.ts';
import { fileTypeOf } from './decode-file-type.ts';
import { isMojibake, isUtf7 } from './decode-mistakes.ts';
import { utf16Of } from './decode-utf-16.ts';

/**
 * The text of a file in UTF-8 or UTF-16, with or without a byte-order mark, which is removed; or in
 * Windows-1252 if it was typed for a legacy Hindi font. Throws a SetuError `input` for anything else
 * that names what it seems to be.
 */
export function decode(bytes: Uint8Array): string {
  const type = fileTypeOf(bytes);
  if (type !== undefined) throw refused(type.name, type.hint);
  const encoding = utf16Of(bytes) ?? 'utf-8';
  const text = tryDecode(bytes, encoding);
  if (text === undefined) {
    const legacy = encoding === 'utf-8' ? legacyTextOf(bytes) : undefined;
    if (legacy === undefined) throw refused(nameOf(bytes, encoding), SAVE);
    return legacy;
  }
  if (isMojibake(text))
    throw refused('UTF-8 that was taken for Windows-1252 and saved again', UNDO);
  if (isUtf7(text)) throw refused('UTF-7', SAVE);
  return text.replaceAll('\0', '\u{FFFD}');
}

const SAVE = 'Open the file in an editor and save it again with the encoding UTF-8.';
const UNDO =
  'Take the text from where it came from, or save this one as Windows-1252 and open it as UTF-8.';

const refused = (got: string, hint: string): SetuError =>
  new SetuError('input', `expected text in UTF-8, got ${got}`, { hint });

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What bytes seem to be that cannot be decoded. */
function nameOf(bytes: Uint8Array, encoding: string): string {
  if (encoding !== 'utf-8') return `${encoding.toUpperCase()} that is cut short or damaged`;
  const cut = cutCharacter(bytes);
  // One foreign letter at the end of ASCII is rather of another encoding.
  const before = cut > 0 ? tryDecode(bytes.subarray(0, -cut), encoding) : undefined;
  if (before !== undefined && /[^\p{ASCII}]/u.test(before)) return 'UTF-8 that is cut short';
  return nameEightBit(bytes) ?? 'bytes that are not UTF-8';
}

/** How many bytes of a character that lacks its end stand at the end; 0 if none. */
function cutCharacter(bytes: Uint8Array): number {
  for (let count = 1; count <= 3; count += 1) {
    const byte = bytes.at(-count) ?? 0;
    if (byte >= 0xc2 && byte <= 0xf4) return count;
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  return 0;
}
