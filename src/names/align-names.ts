import { COMMON_ENGLISH } from './common-english.ts';
import { type EnglishWord, englishWords } from './english-words.ts';
import { isTooLong } from './is-too-long.ts';
import { beginsAlike, soundsLike } from './sounds-like.ts';

/** A name in both languages, as a sentence and its English have it. */
export interface AlignedName {
  readonly hindi: string;
  readonly english: string;
  /** As of `soundsLike`; of several words the least. */
  readonly score: number;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Link {
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/** Shorter words sound like too many others to be a name by themselves: Pak Yong Il. */
const SHORTEST = 3;
const DEVANAGARI = /(?=\p{Script=Devanagari})[\p{L}\p{M}\u200C\u200D]+/gu;

/**
 * The names that stand in both of two texts without tags: words of the Hindi and capitalised words
 * of the English, each the one that sounds most like the other. With `whole`, neighbours on both
 * sides are one name (नरेंद्र मोदी, Narendra Modi).
 */
export function alignNames(source: string, target: string, whole: boolean): AlignedName[] {
  if (isTooLong(source, target)) return [];
  const hindi = [...source.matchAll(DEVANAGARI)].map(({ 0: text, index }): Word => {
    return { text, start: index, end: index + text.length };
  });
  const english = englishWords(target);
  const links = mutual(english.flatMap((word, to) => linksTo(word, to, hindi)));
  const isLong = ({ to }: Link): boolean => (english[to]?.text.length ?? 0) >= SHORTEST;
  const joined = whole ? joinRuns(links, source, hindi, english) : links.map((link) => [link]);
  const runs = joined.filter((run) => run.some(isLong));
  return runs.map((run) => ({
    hindi: run.map(({ from }) => hindi[from]?.text ?? '').join(' '),
    english: englishOf(run, english, target),
    score: Math.min(...run.map(({ score }) => score)),
  }));
}

function linksTo({ text, capital }: EnglishWord, to: number, hindi: readonly Word[]): Link[] {
  if (!capital || text.length < 2 || COMMON_ENGLISH.has(text.toLowerCase())) return [];
  return hindi.flatMap((word, from) => {
    const score = beginsAlike(word.text, text) ? soundsLike(word.text, [text]) : 0;
    return score > 0 ? [{ from, to, score }] : [];
  });
}

/** The first of the best of each side, and each word once. */
function mutual(links: readonly Link[]): Link[] {
  const [froms, tos] = [new Set<number>(), new Set<number>()];
  const chosen = links
    .toSorted((a, b) => b.score - a.score || a.from - b.from || a.to - b.to)
    .filter(({ from, to }) => {
      if (froms.has(from) || tos.has(to)) return false;
      froms.add(from);
      tos.add(to);
      return true;
    });
  return chosen.sort((a, b) => a.from - b.from);
}

function joinRuns(
  links: readonly Link[],
  source: string,
  hindi: readonly Word[],
  english: readonly EnglishWord[],
): Link[][] {
  const runs: Link[][] = [];
  for (const link of links) {
    const last = runs.at(-1)?.at(-1);
    const between = last && source.slice(hindi[last.from]?.end, hindi[link.from]?.start);
    const isNext =
      last && between === ' ' && link.to === last.to + 1 && english[link.to]?.joined === true;
    if (isNext) runs.at(-1)?.push(link);
    else runs.push([link]);
  }
  return runs;
}

const englishOf = (run: readonly Link[], words: readonly EnglishWord[], text: string): string =>
  text.slice(words[run[0]?.to ?? 0]?.start, words[run.at(-1)?.to ?? 0]?.end);
