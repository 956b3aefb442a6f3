import { chanakya } from './chanakya.ts';
import { devlys } from './devlys.ts';
import { krutidev } from './krutidev.ts';
import { orderSyllables } from './order-syllables.ts';

const TABLES = { krutidev, devlys, chanakya } as const;

/** Fonts whose text looks Hindi and is stored as Latin letters. */
export type LegacyFont = keyof typeof TABLES;

export const LEGACY_FONTS = Object.keys(TABLES) as readonly LegacyFont[];

/** Of the keys of any table. */
const LONGEST_KEY = 2;

/** Web and mail addresses, which nobody types in a Hindi font. */
const ADDRESS =
  /(?:https?:\/\/|\bwww\.)[^\s<>\]]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){0,4}\.(?:com|org|net|edu|gov|in|info|biz|co)\b/giu;

/**
 * Unicode out of text that was typed for a legacy font. Addresses stay what they are, as do signs
 * that the font has not. English words in another font cannot be told in plain text: they are
 * converted too. The result is in NFC.
 */
export function convertLegacy(text: string, font: LegacyFont): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { index, 0: address } of text.matchAll(ADDRESS)) {
    pieces.push(convertWords(text.slice(at, index), font), address);
    at = index + address.length;
  }
  pieces.push(convertWords(text.slice(at), font));
  return pieces.join('');
}

const convertWords = (text: string, font: LegacyFont): string =>
  tidy(orderSyllables(readKeys(text, TABLES[font])), font).normalize('NFC');

/** What each key means, the longest first. */
function readKeys(text: string, table: Readonly<Record<string, string>>): string {
  const read: string[] = [];
  for (let at = 0; at < text.length;) {
    const long = text.slice(at, at + LONGEST_KEY);
    const key = Object.hasOwn(table, long) ? long : (text[at] as string);
    read.push(Object.hasOwn(table, key) ? (table[key] as string) : key);
    at += key.length;
  }
  return read.join('');
}

/** Where no visarga can stand: alone, or before a hyphen. */
const COLON = /(?<![\u{900}-\u{97F}])ः|ः(?=-)/gu;
/** Of the few Hindi words that end in a visarga: अतः, क्रमशः, छः, पुनः, प्रायः, नमः. */
const NO_VISARGA = /(?<!त|श|छ|पुन|प्राय|नम)ः(?![\u{900}-\u{963}])/gu;

/**
 * The fonts have one sign for visarga and colon, and no double marks. For KrutiDev it is published as
 * a visarga, for Chanakya as either, so there the word decides.
 */
const tidy = (text: string, font: LegacyFont): string =>
  text
    .replace(COLON, ':')
    .replace(font === 'chanakya' ? NO_VISARGA : COLON, ':')
    .replaceAll('।।', '॥')
    .replaceAll('‘‘', '“')
    .replaceAll('’’', '”');
