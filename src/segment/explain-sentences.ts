import { decideEnds, type SplitOptions } from './ends/decide-ends.ts';

/** Why a sentence ends, or does not end, at a mark. */
export interface Explanation {
  /** UTF-16 offset of the mark. */
  readonly offset: number;
  readonly mark: string;
  /** Name of the rule that decided, and what it holds. */
  readonly rule: string;
  readonly reason: string;
  readonly end: boolean;
}

/** Each place where `splitSentences` looked for the end of a sentence, and what decided there. */
export function explainSentences(text: string, options: SplitOptions = {}): Explanation[] {
  return Array.from(decideEnds(text, options), ({ offset, mark, rule }) => ({
    ...{ offset, mark, rule: rule.name, reason: rule.reason },
    end: rule.verdict === 'end',
  }));
}
