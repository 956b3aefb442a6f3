/** Text from documents on its way to a terminal: control characters are shown, never obeyed. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, (character) =>
    character === '\n' ? ' ' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const integer = new Intl.NumberFormat('en-IN');

export const count = (value: number, noun: string): string =>
  `${integer.format(value)} ${noun}${value === 1 ? '' : 's'}`;

export const dollars = (usd: number): string => `${usd.toFixed(usd > 0 && usd < 0.01 ? 4 : 2)} USD`;

export function duration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

export const clip = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
