/**
 * Addresses of the web and of mail, bare domains of the commonest endings among them; the marks of a
 * sentence behind an address are not part of it. Devanagari belongs to one right behind a sign of it,
 * as in `/wiki/गंगा`; behind a letter it is the next word of a sentence that lacks a blank.
 */
export const LINKS =
  /(?:https?:\/\/|www\.)(?:[^\s<>"“”‘’«»{}|\\^`।॥\u0900-\u097F]|(?<=[/=_(%-])[\u0900-\u0963\u0966-\u097F\u200C\u200D]+)*(?:[^\s<>"“”‘’«»{}|\\^`।॥\u0900-\u097F.,;:!?)\]'*_]|(?<=[/=_(%-])[\u0900-\u0963\u0966-\u097F\u200C\u200D]+)|(?<![\w.+-])[\w+-]+(?:\.[\w+-]+){0,5}@[\w-]+(?:\.[\w-]+){1,5}|(?<![\w.@/-])(?:[a-z\d-]+\.){1,4}(?:com|org|net|in|gov|edu|io|info|co)(?![\w@-])(?:\/[\w./?=&%#~+-]*[\w/])?/giu;
