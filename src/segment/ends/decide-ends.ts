import { lexiconWith } from './lexicon.ts';
import { ParagraphReader, type Decision } from './paragraph-reader.ts';
import { paragraphsOf, type Paragraph } from './paragraphs.ts';
import type { Rule } from '../rules/rule.ts';

export interface SplitOptions {
  /** Abbreviations besides Setu's own, without their full stop. */
  readonly abbreviations?: readonly string[];
}

const emptyLine: Rule = {
  name: 'empty line',
  reason: 'an empty line always ends a sentence, a heading or a line',
  verdict: 'end',
  applies: () => true,
};

/** The decision at every mark of a text, in order: the one pass that splits and explains. */
export function* decideEnds(text: string, options: SplitOptions): Generator<Decision> {
  const lexicon = lexiconWith(options.abbreviations);
  for (const paragraph of paragraphsOf(text)) {
    const reader = new ParagraphReader(text, paragraph, lexicon);
    let last: Decision | undefined;
    for (let found = reader.next(); found !== undefined; found = reader.next()) {
      if (last !== undefined) yield last;
      last = found;
    }
    yield* closing(text, paragraph, last);
  }
}

/** The last decision of a paragraph leads to the next paragraph; without one the line does. */
function* closing(text: string, { to, next }: Paragraph, last?: Decision): Generator<Decision> {
  const isEnded = last?.rule.verdict === 'end' && last.next >= to;
  if (last !== undefined) yield isEnded ? { ...last, next } : last;
  if (!isEnded && next < text.length) {
    yield { offset: to, mark: text.charAt(to), rule: emptyLine, next };
  }
}
