const DEVANAGARI_ZERO = 0x966;

/** ०–९ as 0–9; everything else stays. */
export function toAsciiDigits(text: string): string {
  return text.replace(/[०-९]/gu, (digit) => String(digit.charCodeAt(0) - DEVANAGARI_ZERO));
}
