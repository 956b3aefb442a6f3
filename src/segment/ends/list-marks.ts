import { isNamePart } from './letters.ts';

/** Marks that open an item of a list or a line of dialogue: `•`, `1.`, `(क)`, `iv)`, `—`. */
const LIST_MARK = new RegExp(
  [
    '[-–—•●▪■◦‣⁃*✓✔✅➤►▶★☆○→·][^\\S\\n\\r]',
    '\\p{Extended_Pictographic}\\uFE0F?[^\\S\\n\\r]',
    '[([]?(?:[\\d०-९]{1,3}|[ivxIVX]{1,4}|[A-Za-z]|[क-ह]|[अआइईउ])[)\\]]',
    '(?:[\\d०-९]{1,3}(?:\\.[\\d०-९]{1,2})*|[ivx]{1,4}|[a-z])\\.[^\\S\\n\\r]',
    '(?:उत्तर|प्रश्न|हल|सवाल|जवाब)[^\\S\\n\\r]?[\\d०-९]{0,3}[^\\S\\n\\r]?[.:)–-](?!\\S)',
    '[—–][“"‘\\p{L}]',
  ].join('|'),
  'uy',
);

/** `क. सही` labels an item, `स. ही. वात्स्यायन` is a name. */
const LETTER_LABEL = /([क-हअआइईउ])\.[^\S\n\r]+(?:([\p{L}\p{M}]+)\.)?/uy;
/** Letters with which lists begin; ब and स are labels only after another. */
const FIRST_LETTERS = 'कखगघङअआइई';

/** Whether the line at `at` is an item; `sentence` is where the sentence before it begins. */
export function opensList(text: string, at: number, sentence: number): boolean {
  LIST_MARK.lastIndex = LETTER_LABEL.lastIndex = at;
  if (LIST_MARK.test(text)) return true;
  const [, letter, name] = LETTER_LABEL.exec(text) ?? [];
  if (letter === undefined || (name !== undefined && isNamePart(name))) return false;
  LETTER_LABEL.lastIndex = sentence;
  return FIRST_LETTERS.includes(letter) || LETTER_LABEL.test(text);
}

/** A line that ends with a closing quote or an ellipsis, and one that begins with a new quotation. */
export const changesSpeaker = (before: string, after: string): boolean =>
  /[”’"»…]/u.test(before) && /[“‘"«]/u.test(after);
