import { placeOf } from '../count-differences.ts';
import type { Pair } from '../pair.ts';
import type { Problem, Rule } from './rule.ts';

export const character: Rule = {
  id: 'character',
  severity: 'warning',
  summary:
    'A broken or invisible character in the English: U+FFFD, U+25CC, zero-width debris, mojibake, a stray danda.',
  fixable: true,
  check: ({ source, target }) =>
    SORTS.flatMap((sort) =>
      [...target.matchAll(sort.pattern)]
        .filter((found) => !sort.isMeant?.(found, { source, target }))
        .map((found) => problemOf(found, sort)),
    ),
};

interface Sort {
  readonly pattern: RegExp;
  readonly noun: string;
  /** What is to stand there, if that is sure. */
  readonly fix?: string;
  readonly isMeant?: (found: RegExpExecArray, sides: Pick<Pair, 'source' | 'target'>) => boolean;
}

const isInSource: Sort['isMeant'] = ([text], { source }) => source.includes(text);

const SORTS: readonly Sort[] = [
  { pattern: /\uFFFD+/g, noun: 'a replacement character' },
  { pattern: /\u25CC\p{M}*/gu, noun: 'a dotted circle', isMeant: isInSource },
  {
    pattern: /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+/g,
    noun: 'an invisible character',
    fix: '',
    isMeant: ({ 0: text, index }, { target }) => isJoiner(text, target, index),
  },
  { pattern: /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]+/g, noun: 'a control character', fix: '' },
  {
    pattern: /(?:[ÃÂâà][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ¤¥]+)+/g,
    noun: 'text in a wrong encoding',
    isMeant: isInSource,
  },
  { pattern: /(?<![\p{L}\p{N}])\p{M}+/gu, noun: 'a stray mark', isMeant: isOnEmoji },
  {
    // A single one that stands for the full stop is of the rule end-punctuation.
    pattern: /[।॥]+/g,
    noun: 'a stray danda',
    isMeant: (found, { source, target }) =>
      isDevanagari(target, found.index) || isStop(found, target) || isShown(found, source, target),
  },
];

/** Joiners belong into Devanagari words and into emoji. */
function isJoiner(text: string, target: string, index: number): boolean {
  if (text !== '\u200C' && text !== '\u200D') return false;
  const before = target.slice(Math.max(0, index - 2), index);
  return /[\p{Script=Devanagari}\p{Extended_Pictographic}\uFE0F\u{1F3FB}-\u{1F3FF}]$/u.test(before);
}

function isOnEmoji({ index }: RegExpExecArray, { target }: Pick<Pair, 'target'>): boolean {
  return /[\p{Extended_Pictographic}#*\u25CC\u200C\u200D\p{M}]$/u.test(
    target.slice(Math.max(0, index - 2), index),
  );
}

/** The only mark at the end; the last marks of a text are few. */
const isStop = ({ 0: text, index }: RegExpExecArray, target: string): boolean =>
  text === '।' &&
  target.length - index < 40 &&
  /^।[\s"'”’)\]»]*$/.test(target.slice(index)) &&
  !/[.,;:!?…]\s?["'”’)\]»]?$/.test(target.slice(Math.max(0, index - 3), index));

/** A text about the sign shows it in brackets or quotation marks, as the Hindi does. */
function isShown({ 0: text, index }: RegExpExecArray, source: string, target: string): boolean {
  const around = target.slice(Math.max(0, index - 1), index + text.length + 1);
  return /^[("'“‘].*[)"'”’]$/u.test(around) && /[("'“‘][।॥]+[)"'”’]/u.test(source);
}

const isDevanagari = (text: string, index: number): boolean =>
  /[\p{Script=Devanagari}]\s?$/u.test(
    text.slice(Math.max(0, index - 3), index).replace(/[।॥]/g, ''),
  );

function problemOf({ 0: text, index }: RegExpExecArray, { noun, fix }: Sort): Problem {
  const code = (text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    message: `There is ${noun} (U+${code}) in the English.`,
    actual: text,
    places: [placeOf('target', { start: index, end: index + text.length })],
    ...(fix !== undefined && { fix }),
  };
}
