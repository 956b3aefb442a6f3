/**
 * Control characters, and what is invisible or turns the direction of the text round it. Joiners
 * belong behind letters, as Hindi writes them, and pictures; alone they hide something.
 */
const UNSEEN =
  /[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]|(?<![\p{L}\p{M}\p{Extended_Pictographic}])[\u200C\u200D]/gu;

/** Text from documents on its way to a terminal: control characters are shown, never obeyed. */
export function printable(text: string): string {
  return text.replace(UNSEEN, (character) =>
    character === '\n' ? ' ' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The same for text of several lines, which stay. */
export const forTerminal = (text: string): string => text.replace(/[^\n\t]+/g, printable);

const integer = new Intl.NumberFormat('en-IN');

export const number = (value: number): string => integer.format(value);

export const count = (value: number, noun: string): string =>
  `${integer.format(value)} ${noun}${value === 1 ? '' : 's'}`;

export const dollars = (usd: number): string => `${usd.toFixed(usd > 0 && usd < 0.01 ? 4 : 2)} USD`;

export function duration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

export const clip = (text: string, most: number): string =>
  text.length <= most
    ? text
    : `${text
        .slice(0, most - 1)
        // Not in the middle of a character outside of the first 65,536.
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`;

export const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
