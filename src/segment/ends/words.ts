import { finiteEndings, finiteVerbs } from '../language/verbs.ts';
import { englishStarters, starters } from '../language/words.ts';

/** A form that can end a Hindi sentence: है, गया, जाएगा, कीजिए. */
export const isFinite = (word: string): boolean =>
  finiteVerbs.has(word) ||
  (word.length > 3 && finiteEndings.some((ending) => word.endsWith(ending)));

/** A word that begins sentences: a pronoun, लेकिन, The. */
export const opensSentence = (word: string): boolean =>
  starters.has(word) || englishStarters.has(word);
