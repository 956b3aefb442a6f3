const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Characters that XML 1.0 cannot hold, not even as a number (production 2, Char). */
const IMPOSSIBLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Without what XML 1.0 cannot hold. */
export const withoutImpossible = (text: string): string => text.replace(IMPOSSIBLE, '');

/** Drops what XML 1.0 cannot hold; blanks but the space are numbered, lest a parser change them. */
export const escapeXml = (text: string): string =>
  withoutImpossible(text).replace(
    /[&<>"\t\n\r]/g,
    (char) => ENTITIES[char] ?? `&#${char.charCodeAt(0)};`,
  );
