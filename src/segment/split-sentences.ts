import { abbreviations as builtIn, letterNames } from './abbreviations.ts';

export interface SplitOptions {
  /** Abbreviations besides Setu's own, without their full stop. */
  readonly abbreviations?: readonly string[];
}

/** A run of sentence marks with the closing quotes and brackets after it, or a blank line. */
const CANDIDATE = /[।॥?!.]+["'”’»)\]}*_]*|\n[^\S\n]*\n/gu;

/**
 * Hindi (and English) text as sentences. Lossless: the pieces joined are the text; white space
 * belongs to the piece before it. Works in one pass over the text.
 */
export function splitSentences(text: string, options: SplitOptions = {}): string[] {
  const known = new Set([...builtIn, ...(options.abbreviations ?? [])]);
  const pieces: string[] = [];
  let start = 0;
  for (const match of text.matchAll(CANDIDATE)) {
    const end = match.index + match[0].length;
    const sentence = text.slice(start, end);
    if (!isEnd(match[0], sentence, text.slice(end, end + LOOK_AHEAD), known)) continue;
    const space = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
    if (end + space >= text.length) break;
    pieces.push(text.slice(start, end + space));
    start = end + space;
  }
  if (start < text.length) pieces.push(text.slice(start));
  return pieces;
}

/** How far an attribution after a quotation is looked for, in UTF-16 units. */
const LOOK_AHEAD = 120;

function isEnd(mark: string, sentence: string, after: string, known: ReadonlySet<string>): boolean {
  if (sentence.trim() === '') return false;
  if (mark.startsWith('\n')) return true;
  if (insideBrackets(sentence)) return false;
  if (/[।॥]/u.test(mark)) return !isAttributed(mark, after);
  if (!/^\s/u.test(after) && after !== '') return false;
  // `“Who?” she asked.`: in Latin letters a sentence begins with a capital.
  if (/^\s+\p{Ll}/u.test(after)) return false;
  if (/[?!]/u.test(mark)) return !isAttributed(mark, after);
  return isFullStop(mark, sentence, known);
}

function insideBrackets(sentence: string): boolean {
  const depth = sentence.split('(').length - sentence.split(')').length;
  return depth > 0;
}

const SPEECH = /(कह|पूछ|बोल|चिल्ला|पुकार|जवाब|उत्तर दि|लिख|बताय|said|asked|cried)/u;

/** `“…?” राम ने पूछा।` is one sentence: a quotation and who said it. */
function isAttributed(mark: string, after: string): boolean {
  if (!/["”’»]$/u.test(mark)) return false;
  const clause = /^\s*([^।॥?!.“"‘\n]*)[।॥?!.,]/u.exec(after)?.[1];
  return clause !== undefined && clause.split(/\s+/).length <= 8 && SPEECH.test(clause);
}

/** A full stop that is no part of a number, a label, an abbreviation, initials or an ellipsis. */
function isFullStop(mark: string, sentence: string, known: ReadonlySet<string>): boolean {
  if (/^\.{2,}/.test(mark)) return false;
  const word = /([^\s("“‘]+)$/u.exec(sentence.slice(0, -mark.length))?.[1] ?? '';
  if (/^\s*[\d०-९]+$/u.test(sentence.slice(0, -mark.length))) return false;
  return !known.has(word) && !isInitials(word);
}

/** A chain of letter names or single letters: `यू.के`, `एम`, `J`. */
function isInitials(word: string): boolean {
  const parts = word.split('.');
  const isLetter = (part: string): boolean =>
    /^(\p{Lu}|[क-ह]\u{93C}?)$/u.test(part) || (parts.length > 1 && letterNames.includes(part));
  return parts.every(isLetter);
}
