/**
 * What Python's `str.split()` and `str.rstrip()` take for white space, which sacreBLEU goes by:
 * characters with the property White_Space, and the separators U+001C to U+001F ("str.isspace" in
 * Python's library reference). JavaScript's `\s` lacks some of them and has U+FEFF.
 */
const SPACE = '[\\p{White_Space}\\x1c-\\x1f]';

const SPACES = new RegExp(`${SPACE}+`, 'gu');

/** The words of a text, as Python's `text.split()` gives them. */
export const splitWords = (text: string): string[] =>
  text.split(SPACES).filter((word) => word !== '');

/** The text without white space. */
export const withoutSpaces = (text: string): string => text.replace(SPACES, '');
