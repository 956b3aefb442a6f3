import { detectLegacy } from '../../hindi/legacy/detect-legacy.ts';

/** What is looked at of a file. */
const SAMPLE = 20_000;
const LINES = 200;

/**
 * Characters 80 to 9F of Windows-1252, as the Encoding Standard has them: five codes that are free
 * are control characters. Node’s own decoder takes all of them for those of Latin-1.
 */
const FROM_80 = '€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ';

const decode1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u{80}-\u{9F}]/gu, (one) => FROM_80[one.charCodeAt(0) - 0x80] as string);

/** The text if it is typed for a legacy Hindi font, and saved as such files are: Windows-1252. */
export function legacyTextOf(bytes: Uint8Array): string | undefined {
  const text = decode1252(bytes);
  const lines = text.slice(0, SAMPLE).split(/[\r\n]+/);
  const long = lines.filter((line) => line.trim().split(/\s+/).length >= 3).slice(0, LINES);
  const typed = long.filter((line) => detectLegacy(line) !== undefined);
  return typed.length > 0 && typed.length >= long.length / 3 ? text : undefined;
}

/**
 * The name of the 8-bit code that bytes seem to be in, if they look like one: ISCII (IS 13194:1991:
 * letters from A1 to FA, of which B3 to D8 are consonants) or Windows-1252.
 */
export function nameEightBit(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const high = sample.filter((byte) => byte >= 0x80);
  const letters = sample.filter(
    (byte) => byte >= 0x80 || /[A-Za-z]/.test(String.fromCharCode(byte)),
  );
  const within = (from: number, to: number): number =>
    high.filter((byte) => byte >= from && byte <= to).length / high.length;
  const isHindi = within(0xa1, 0xfa) === 1 && within(0xb3, 0xd8) > 0.4 && within(0xda, 0xe9) > 0.15;
  if (high.length >= 4 && isHindi && high.length > letters.length / 2) return 'ISCII, it seems';
  const isControl = sample.some((byte) => byte < 9 || (byte > 13 && byte < 32));
  if (!isControl && high.length < letters.length * 0.3) return 'Windows-1252 or Latin-1, it seems';
  return undefined;
}
