import type { NameEntry, NameMention } from '../context.ts';
import { nameSimilarity } from '../hindi/name-similarity.ts';
import { COMMON_ENGLISH } from './common-english.ts';
import type { EnglishWord } from './english-words.ts';
import type { Span } from './right-spans.ts';
import type { Sight } from './sight.ts';
import { soundsLike } from './sounds-like.ts';

/** So much more than any other word of the source must the name sound like what is replaced. */
const MARGIN = 0.06;

/** Where English words surely spell a name of the source, and not as the register has it. */
export function spellingsOf(entry: NameEntry, sight: Sight): Span[] {
  const mentions = sight.mentions.filter((mention) => mention.entry === entry);
  const others = otherWords(entry, sight);
  const size = entry.english.split(/[\s-]+/u).length;
  const found = [size, size + 1, size - 1]
    .filter((count) => count > 0)
    .flatMap((count) => windows(count, sight))
    .flatMap((window) => {
      const best = variants(window, sight, mentions)
        .map((words) => ({
          words,
          score: soundsLike(
            entry.hindi,
            words.map(({ text }) => text),
          ),
        }))
        .reduce((one, other) => (other.score > one.score ? other : one));
      const { words, score } = best;
      if (score === 0 || isTaken(words, entry, sight)) return [];
      const text = words.map((word) => word.text).join(' ');
      const rival = others.some((other) => nameSimilarity(other, text) > score - MARGIN);
      return rival ? [] : [{ ...spanOf(words), score }];
    });
  return withoutOverlaps(found);
}

/** Runs of so many words that may be a name. */
function windows(count: number, { words }: Sight): (readonly EnglishWord[])[] {
  return words.flatMap((_, from) => {
    const window = words.slice(from, from + count);
    const isRun = window.length === count && window.every(({ joined }, at) => at === 0 || joined);
    return isRun && window.every(({ capital }) => capital) ? [window] : [];
  });
}

/** As it stands, without -ji where the source has जी, and in the singular: the Modis. */
function variants(
  window: readonly EnglishWord[],
  { target }: Sight,
  mentions: readonly NameMention[],
): (readonly EnglishWord[])[] {
  const first = window[0] as EnglishWord;
  const last = window.at(-1) as EnglishWord;
  const cut = (letters: number): readonly EnglishWord[] => {
    const word = { ...last, text: last.text.slice(0, -letters), end: last.end - letters };
    return [...window.slice(0, -1), word];
  };
  const honoured = /.ji$/iu.test(last.text) && mentions.some((mention) => mention.honoured);
  const plural = /.s$/iu.test(last.text) && /\bthe $/iu.test(target.slice(0, first.start));
  return [window, ...(honoured ? [cut(2)] : []), ...(plural ? [cut(1)] : [])];
}

const spanOf = (words: readonly EnglishWord[]): Span => ({
  start: words[0]?.start ?? 0,
  end: words.at(-1)?.end ?? 0,
});

/** Right already, a word of English, or the right spelling of a word that another language derives. */
function isTaken(words: readonly EnglishWord[], entry: NameEntry, sight: Sight): boolean {
  const { start, end } = spanOf(words);
  if (sight.right.some((span) => span.start < end && start < span.end)) return true;
  if (sight.target.slice(start, end) === entry.english) return true;
  const lower = words.map(({ text }) => text.toLowerCase());
  if (lower.some((word) => COMMON_ENGLISH.has(word))) return true;
  // What also stands there in small letters is no name.
  return lower.length === 1 && sight.words.some(({ text }) => text === lower[0]);
}

/** Words of the source, and runs of as many as the name has, besides the name itself. */
function otherWords(entry: NameEntry, { source, mentions }: Sight): string[] {
  const own = mentions.filter((mention) => mention.entry === entry);
  const words = [...source.matchAll(/(?=\p{Script=Devanagari})[\p{L}\p{M}\u200C\u200D]+/gu)].map(
    ({ 0: text, index }) => ({ text, start: index, end: index + text.length }),
  );
  const count = entry.hindi.split(/[\s-]+/u).length;
  const sizes = [...new Set([1, count])];
  return sizes.flatMap((size) =>
    words.flatMap((_, from) => {
      const run = words.slice(from, from + size);
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last || run.length < size) return [];
      const isOwn = own.some(({ start, end }) => start < last.end && first.start < end);
      return isOwn ? [] : [run.map(({ text }) => text).join(' ')];
    }),
  );
}

/** Of those that overlap, the one that sounds most like the name. */
function withoutOverlaps(found: readonly (Span & { readonly score: number })[]): Span[] {
  const kept: Span[] = [];
  for (const one of found.toSorted((a, b) => b.score - a.score)) {
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}
