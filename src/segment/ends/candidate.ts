import type { Lexicon } from './lexicon.ts';
import { isDevanagari, partsWords, skipSpaces, skipSpacesBack } from './characters.ts';
import { wordEndingAt, wordFrom, type NextWord, type Word } from './read-words.ts';

export const marks = [
  ...(['danda', 'question', 'full stop', 'ellipsis', 'pipe'] as const),
  // A Latin I in place of a danda; a line break that no mark precedes.
  ...(['letter', 'line'] as const),
];
export type Mark = (typeof marks)[number];

/** Where a mark stands, as the pass over the text found it. */
export interface Place {
  readonly mark: Mark;
  /** Offset of the mark, and of what follows it with its closing quotes and brackets. */
  readonly at: number;
  readonly to: number;
  /** First offset of the sentence, of its first letter or digit, of its line, of its table cell. */
  readonly start: number;
  readonly content: number;
  readonly line: number;
  readonly cell: number;
  /** End of the paragraph: no rule looks further. */
  readonly limit: number;
  /** The mark that ended the sentence before, in this paragraph. */
  readonly endedBy: Mark | undefined;
  readonly bracket: Bracket | undefined;
  readonly quotation: Quotation | undefined;
}

/** The outermost bracket in which the mark stands. */
export interface Bracket {
  readonly open: number;
  readonly close: number;
}

/** A quotation, and the sentence in which it opens. */
export interface Quotation {
  readonly open: number;
  readonly sentence: number;
  readonly sign: string;
}

/** A place where a sentence may end, as the rules see it: words are read when a rule asks. */
export class Candidate {
  readonly text: string;
  readonly place: Place;
  readonly lexicon: Lexicon;
  /** Offset of the next character that is no space. */
  readonly next: number;
  #word: Word | undefined;
  #nextWord: NextWord | undefined;
  #previousWord: string | undefined;

  constructor(text: string, place: Place, lexicon: Lexicon) {
    this.text = text;
    this.place = place;
    this.lexicon = lexicon;
    this.next = Math.min(skipSpaces(text, place.to), place.limit);
  }

  /** The mark stands in brackets or closes a quotation. */
  get isInside(): boolean {
    return this.place.bracket !== undefined || this.place.quotation !== undefined;
  }

  /** Nothing follows in this paragraph. */
  get isLast(): boolean {
    return this.next >= this.place.limit;
  }

  /** White space, or nothing at all, follows the mark. */
  get isSpaced(): boolean {
    return this.next > this.place.to || this.isLast;
  }

  /** The character after the mark and its white space. */
  get following(): string {
    return this.isLast ? '' : this.text.charAt(this.next);
  }

  /** The character before the mark and its white space. */
  get preceding(): string {
    const { at, start } = this.place;
    return this.text.charAt(skipSpacesBack(this.text, at, start) - 1);
  }

  get isAfterDevanagari(): boolean {
    return isDevanagari(this.preceding);
  }

  /** The word before the mark; a space between them (डॉ . शर्मा) is seen through. */
  get word(): string {
    return this.#lastWord.text;
  }

  /** That word without the quotes and brackets that close after it. */
  get bareWord(): string {
    return this.word.replace(/[^\p{L}\p{M}\p{N}]+$/u, '');
  }

  /** Whether a space stands before that word, and not a quote or a dash. */
  get isWholeWord(): boolean {
    const { start } = this.#lastWord;
    return start === this.place.start || partsWords(this.text.charCodeAt(start - 1));
  }

  /** Whether the word before the mark is the first of the sentence. */
  get isFirstWord(): boolean {
    return this.#lastWord.start <= this.place.content;
  }

  /** Up to `count` words before `word`, the nearest first, with the marks that end them. */
  wordsBefore(count: number): string[] {
    const words: string[] = [];
    let to = this.#lastWord.start;
    while (words.length < count) {
      const { text, start } = wordEndingAt(this.text, to, this.place.start);
      if (text === '' && start === to) break;
      words.push(text);
      to = start;
    }
    return words;
  }

  get previousWord(): string {
    return (this.#previousWord ??= this.wordsBefore(1)[0] ?? '');
  }

  /** The word after the mark, without quotes before it and marks after it. */
  get nextWord(): string {
    return this.#next.text;
  }

  /** That word, if a full stop follows it. */
  get nextAbbreviation(): string {
    return this.#next.hasStop ? this.#next.text : '';
  }

  get #next(): NextWord {
    return (this.#nextWord ??= wordFrom(this.text, this.next, this.place.limit));
  }

  get #lastWord(): Word {
    return (this.#word ??= wordEndingAt(this.text, this.place.at, this.place.start));
  }
}
