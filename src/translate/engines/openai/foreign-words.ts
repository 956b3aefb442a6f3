/**
 * The commonest words of languages that models slip into, as every grammar lists them under
 * articles, prepositions, conjunctions and auxiliaries; words that are also English ("die", "on",
 * "as", "in") or Indian names ("ram", "das", "la") are left out.
 */
export const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  [
    'le les des une est dans pour que qui pas avec cette sont mais vous nous elle été être',
    'der und ist nicht ein eine mit auf für dem sich auch wird sind haben wurde oder aber',
    'el los las una que por para con pero como más muy este esta fue son está según',
    'il gli che della nel sono questo anche perché stato degli',
    'os uma não com mais foi também pelo são você',
    'het een niet zijn voor maar ook werd deze',
    'yang dan dari untuk dengan tidak adalah itu',
  ]
    .join(' ')
    .split(' '),
);

/** Likewise for English. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  (
    'the of and to in is was that with for his her he she it they at by from this which have has ' +
    'had are were be been not as on but or an i you we my your their our will would who what when ' +
    'there then so if no do did'
  ).split(' '),
);
