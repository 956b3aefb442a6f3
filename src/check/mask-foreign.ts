import { PLACEHOLDERS } from './placeholders.ts';
import { LINKS } from './links.ts';

/** The text with blanks in place of addresses and placeholders, as long as before. */
export function maskForeign(text: string): string {
  if (!/[./:@{}%$<>&[\]\\]/.test(text)) return text;
  return [LINKS, PLACEHOLDERS].reduce(
    (rest, pattern) => rest.replace(pattern, (found) => ' '.repeat(found.length)),
    text,
  );
}
