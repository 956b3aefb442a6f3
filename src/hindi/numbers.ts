const DEVANAGARI_ZERO = 0x966;

/** ०–९ as 0–9; everything else stays. */
export function toAsciiDigits(text: string): string {
  return text.replace(/[०-९]/gu, (digit) => String(digit.charCodeAt(0) - DEVANAGARI_ZERO));
}

/**
 * The numbers written in figures, of either script, as they are said: `१,००,०००` and `100,000` are
 * both `100000`. Grouping commas go, a decimal point stays, leading zeros stay.
 */
export function figures(text: string): string[] {
  const numbers = toAsciiDigits(text).match(/\d+(?:(?:,\d{2,3})*,\d{3}(?!\d))?(?:\.\d+)?/g) ?? [];
  return numbers.map((number) => number.replaceAll(',', ''));
}
