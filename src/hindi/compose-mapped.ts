import { type MappedText, replaceMapped } from './mapped-text.ts';

/**
 * A character with what may combine with it in Unicode's composition: marks, and the vowels and
 * finals of Hangul and Kirat Rai, the only ones that are letters. Pieces do not touch each other.
 */
const PIECE = /.[\p{M}\u1160-\u11FF\u{16D63}-\u{16D6A}]*/gsu;

/**
 * Unicode's form NFC. It leaves ज़ as ज + nukta, however it was typed: Unicode excludes the
 * one-character form from composition (CompositionExclusions.txt).
 */
export function composeMapped(mapped: MappedText): MappedText {
  if (mapped.text === mapped.text.normalize('NFC')) return mapped;
  return replaceMapped(mapped, PIECE, (piece) => piece.normalize('NFC'));
}
