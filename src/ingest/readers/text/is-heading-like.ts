import { markerOf } from './marker-of.ts';
import { DATE, FIELD, PART, SPEECH } from './marks.ts';

/** Characters and words of the longest. */
const LONGEST = { characters: 90, words: 14 };

export const isShort = (text: string): boolean =>
  text.length <= LONGEST.characters && text.split(/\s+/).length <= LONGEST.words;

/** `अध्याय 3`, `पहला दृश्य`. */
export const isPart = (text: string): boolean =>
  PART.test(text) && isShort(text) && !/[।?!,]$/u.test(text);

/** Words, and not of the kind that stands elsewhere than over a text. */
export function isPlain(text: string): boolean {
  const isItem = markerOf(text)?.number === undefined && markerOf(text) !== undefined;
  const isOther = isItem || FIELD.test(text) || DATE.test(text) || /^\(.*\)$/u.test(text);
  return (
    /\p{L}/u.test(text) && !isOther && !/^[—–]/u.test(text) && !isMarkup(text) && !isSpeech(text)
  );
}

/** `“…” उसने कहा` is a speech; a heading in quotation marks is closed by them. */
const isSpeech = (text: string): boolean => SPEECH.test(text) && !/["'”’»]$/u.test(text);

/** Signs of a markup language that plain text does not have. */
const isMarkup = (text: string): boolean => /^[<>|`#+*_~\\[&=]/.test(text);
