import { closingBracket } from './brackets.ts';
import type { Bracket, Mark, Place, Quotation } from './candidate.ts';
import { isLetterOrDigit, skipSpaces } from './characters.ts';
import { skipEmoji } from './emoji.ts';
import { quotationAfter } from './quotations.ts';
import type { Tail } from './tail.ts';

/** What is known of the sentence that is being read: the one state that the pass carries along. */
export class Sentence {
  readonly #text: string;
  readonly #limit: number;
  /** Beginnings of the sentence, of the line, of the cell between two pipes. */
  start: number;
  line: number;
  cell: number;
  /** The first letter or digit, or how far none was found. */
  #content: number;
  #endedBy: Mark | undefined;
  #bracket: Bracket | undefined;
  /** The quotation open in this sentence, and one that opened in a sentence before. */
  #quotation: Quotation | undefined;
  #outer: Quotation | undefined;

  constructor(text: string, start: number, limit: number) {
    this.#text = text;
    this.#limit = limit;
    this.start = this.line = this.cell = this.#content = start;
  }

  /** The sign of the quotation that is open in this sentence, if any. */
  get openSign(): string {
    return this.#quotation?.sign ?? '';
  }

  hasContent(before: number): boolean {
    while (this.#content < before && !isLetterOrDigit(this.#text.charAt(this.#content))) {
      this.#content += 1;
    }
    return this.#content < before;
  }

  openBracket(open: number): void {
    if (this.#bracket !== undefined && open < this.#bracket.close) return;
    const close = closingBracket(this.#text, open, this.#limit);
    if (close >= 0) this.#bracket = { open, close };
  }

  readQuote(at: number): void {
    const before = this.#quotation;
    this.#quotation = quotationAfter(this.#text, at, this.start, before);
    if (before === undefined && this.#quotation === undefined) this.#outer = undefined;
  }

  closeQuotation(): void {
    if (this.#quotation === undefined) this.#outer = undefined;
    this.#quotation = undefined;
  }

  placeOf(mark: Mark, at: number, tail: Tail): Place {
    const isInBracket = this.#bracket !== undefined && tail.last < this.#bracket.close;
    return {
      mark,
      at,
      to: tail.to,
      limit: this.#limit,
      start: this.start,
      content: this.#content,
      line: this.line,
      cell: this.cell,
      endedBy: this.#endedBy,
      bracket: isInBracket ? this.#bracket : undefined,
      quotation: tail.closesQuote ? (this.#quotation ?? this.#outer ?? UNSEEN) : undefined,
    };
  }

  /** Ends this sentence at `after`, and begins the next one: where, is returned. */
  end(mark: Mark, after: number): number {
    const closed = this.#closeOuter(after);
    const isPlain = mark !== 'line' && closed === after;
    const to = skipSpaces(this.#text, isPlain ? skipEmoji(this.#text, after, this.#limit) : closed);
    this.#endedBy = mark;
    this.start = this.line = this.cell = this.#content = to;
    if (this.#bracket !== undefined && this.#bracket.close < to) this.#bracket = undefined;
    return to;
  }

  /** `है । " राम`: only the quotation that is open tells that this quote closes it. */
  #closeOuter(after: number): number {
    const outer = this.#quotation ?? this.#outer;
    const quote = skipSpaces(this.#text, after, true);
    const closes = /^["']$/u.test(outer?.sign ?? '') && this.#text.charAt(quote) === outer?.sign;
    this.#outer = closes ? undefined : outer;
    this.#quotation = undefined;
    return closes ? quote + 1 : after;
  }
}

/** A quotation of which only the end stands in this paragraph. */
const UNSEEN: Quotation = { open: -1, sentence: -1, sign: '' };
