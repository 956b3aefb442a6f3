import { languageOf } from '../../../hindi/language.ts';
import { hasTags, parseTagged, plainText } from '../../../tags.ts';
import { judgeAnswer } from '../../judge-answer.ts';
import { isForeign } from './is-foreign.ts';

/**
 * What is wrong with one translation, as a sentence for the model; undefined if it may stand. Tags
 * must come back as they were: a model that drops them has not kept to its task elsewhere either.
 */
export function findMistake(
  asked: string,
  text: unknown,
  isLeak: (text: string) => boolean,
): string | undefined {
  if (typeof text !== 'string') return 'It is not a string.';
  if (text.trim() === '') return 'It is empty.';
  if (hasTags(asked)) {
    const [expected, got] = [tagsOf(asked), tagsOf(text)];
    if (expected !== got)
      return `The marks must be ${expected}, they are ${got.slice(0, 200) || 'gone'}.`;
  }
  const words = hasTags(asked) ? plainText({ text, tags: [] }) : text;
  if (isForeign(words)) return 'It is not in English.';
  if (isLeak(words)) return 'It repeats the instructions.';
  if (languageOf(plainText({ text: asked, tags: [] })) === 'none') return undefined;
  const verdict = judgeAnswer(segmentOf(asked), text);
  return 'refused' in verdict ? `It cannot stand: ${verdict.refused}.` : undefined;
}

/** Every tag, sorted: English has its words in another order. */
const tagsOf = (text: string): string =>
  parseTagged(text)
    .flatMap((token) => {
      if (token.type === 'text') return [];
      if (token.type === 'empty') return [`<${token.n}/>`];
      return [token.type === 'open' ? `<${token.n}>` : `</${token.n}>`];
    })
    .sort()
    .join(' ');

const segmentOf = (text: string) => {
  return { id: '', block: '', text, tags: [], start: 0, end: text.length };
};
