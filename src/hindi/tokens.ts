/** A word or a sign of a text; offsets are UTF-16. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A word with what it holds together (3.5, don’t, देख-भाल), or a single sign. */
const TOKEN =
  /[\p{L}\p{M}\p{N}\u200c\u200d]+(?:[.,:'’-][\p{L}\p{M}\p{N}\u200c\u200d]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/** The words and signs of a text in either language, in their order: all of it but the blanks. */
export const tokensOf = (text: string): Token[] =>
  Array.from(text.matchAll(TOKEN), ({ 0: found, index }) => {
    return { text: found, start: index, end: index + found.length };
  });

export const isWordToken = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
