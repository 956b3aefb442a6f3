const NUMBER = /^[#№]?[\d०-९][\d०-९.\-–']*$/u;
const ROMAN = /^(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})$/i;

export const isNumber = (word: string): boolean => NUMBER.test(word);
export const isRoman = (word: string): boolean => ROMAN.test(word);

/** The value of digits in either script, or NaN. */
export const toNumber = (digits: string): number =>
  Number(digits.replace(/[०-९]/gu, (digit) => String(digit.charCodeAt(0) - 0x966)));
