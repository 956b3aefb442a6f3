/**
 * Addresses of the web and of mail, bare domains of the commonest endings among them; the marks of a
 * sentence behind an address are not part of it.
 */
export const LINKS =
  /(?:https?:\/\/|www\.)[^\s<>"“”‘’«»{}|\\^`।॥\u0900-\u097F]*[^\s<>"“”‘’«»{}|\\^`।॥\u0900-\u097F.,;:!?)\]'*_]|(?<![\w.+-])[\w+-]+(?:\.[\w+-]+){0,5}@[\w-]+(?:\.[\w-]+){1,5}|(?<![\w.@/-])(?:[a-z\d-]+\.){1,4}(?:com|org|net|in|gov|edu|io|info|co)(?![\w@-])(?:\/[\w./?=&%#~+-]*[\w/])?/giu;
