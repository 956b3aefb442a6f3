import { rulesFor } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { Candidate, marks, type Mark } from './candidate.ts';
import * as char from './characters.ts';
import type { Lexicon } from './lexicon.ts';
import { changesSpeaker, opensList } from './list-marks.ts';
import type { Paragraph } from './paragraphs.ts';
import { markOf, runEnd, strongerOf } from './runs.ts';
import { Sentence } from './sentence.ts';
import { readTail, type Tail } from './tail.ts';

/** What was decided at one mark, and the rule that decided it. */
export interface Decision {
  /** UTF-16 offset of the mark. */
  readonly offset: number;
  readonly mark: string;
  readonly rule: Rule;
  /** Where the next sentence begins, if one ends here. */
  readonly next: number;
}

const rulesOf = Object.fromEntries(marks.map((mark) => [mark, rulesFor(mark)])) as Record<
  Mark,
  readonly Rule[]
>;

/** Reads a paragraph once, from left to right, and decides at each mark. */
export class ParagraphReader {
  readonly #text: string;
  readonly #limit: number;
  readonly #lexicon: Lexicon;
  readonly #sentence: Sentence;
  #at: number;

  constructor(text: string, { from, to }: Paragraph, lexicon: Lexicon) {
    this.#text = text;
    this.#limit = to;
    this.#lexicon = lexicon;
    this.#sentence = new Sentence(text, from, to);
    this.#at = from;
  }

  /** The decision at the next mark; none at the end of the paragraph. */
  next(): Decision | undefined {
    const text = this.#text;
    for (;;) {
      let at = this.#at;
      while (at < this.#limit && char.kinds[text.charCodeAt(at)] === char.NONE) at += 1;
      this.#at = at;
      if (at >= this.#limit) return undefined;
      const decision = this.#read(char.kinds[text.charCodeAt(at)] as number);
      if (decision !== undefined) return decision;
    }
  }

  /** Steps over what stands here; a mark that may end the sentence is decided. */
  #read(kind: number): Decision | undefined {
    if (kind === char.STOP) return this.#readStop(runEnd(this.#text, this.#at, this.#limit));
    if (kind === char.LINE) return this.#readLine();
    if (kind === char.BAR_LETTER && this.#isBar()) return this.#readStop(this.#at + 1);
    if (kind === char.OPEN) this.#sentence.openBracket(this.#at);
    if (kind === char.QUOTE) this.#sentence.readQuote(this.#at);
    this.#at += 1;
    return undefined;
  }

  #readStop(end: number): Decision | undefined {
    const run = { from: this.#at, to: end };
    this.#at = end;
    if (!this.#sentence.hasContent(run.from)) return undefined;
    const tail = readTail(this.#text, run, this.#limit, this.#sentence.openSign);
    const own = markOf(this.#text.slice(run.from, end));
    if (tail.last < end) return this.#decide(own, run.from, tail);
    // A mark after the closing quotes or brackets counts as well: (लि.)।
    const late = markOf(this.#text.charAt(tail.last));
    return this.#decide(strongerOf(own, late), tail.last, tail);
  }

  /** A line break is judged if the next line looks like an item or a new speaker. */
  #readLine(): Decision | undefined {
    const [at, text] = [this.#at, this.#text];
    const next = char.skipSpaces(text, at);
    const before = text.charAt(char.skipSpacesBack(text, at, this.#sentence.start) - 1);
    const isNew =
      opensList(text, next, this.#sentence.start) || changesSpeaker(before, text.charAt(next));
    if (isNew && this.#sentence.hasContent(at)) {
      return this.#decide('line', at, { to: next, last: at, closesQuote: false });
    }
    this.#at = this.#sentence.line = this.#sentence.cell = next;
    return undefined;
  }

  #decide(mark: Mark, at: number, tail: Tail): Decision {
    const sentence = this.#sentence;
    const candidate = new Candidate(this.#text, sentence.placeOf(mark, at, tail), this.#lexicon);
    const rule = decide(rulesOf[mark], candidate);
    if (tail.closesQuote) sentence.closeQuotation();
    const isEnd = rule.verdict === 'end';
    this.#at = isEnd ? sentence.end(mark, tail.to) : tail.to;
    if (!isEnd && mark === 'pipe' && !candidate.isInside) sentence.cell = tail.to;
    if (!isEnd && mark === 'line') sentence.line = sentence.cell = tail.to;
    return { offset: at, mark: this.#text.charAt(at), rule, next: this.#at };
  }

  /** An I or l on its own, or right after a Devanagari letter. */
  #isBar(): boolean {
    const [at, text] = [this.#at, this.#text];
    const before = text.charAt(char.skipSpacesBack(text, at, this.#sentence.start) - 1);
    const isLast = at + 1 >= this.#limit;
    return BEFORE_BAR.test(before) && (isLast || AFTER_BAR.test(text.charAt(at + 1)));
  }
}

/** The first rule that applies; the last one of each mark always does. */
function decide(rules: readonly Rule[], candidate: Candidate): Rule {
  for (const rule of rules) if (rule.applies(candidate)) return rule;
  throw new TypeError(`No rule decides at a ${candidate.place.mark}.`);
}

const BEFORE_BAR = /[\u0900-\u097F”’"')\]]/u;
const AFTER_BAR = /[\s\u200B”’"')\]]/u;
