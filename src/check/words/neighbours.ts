import type { SideWord } from './explain-words.ts';

/** The words right before and behind, with a blank between. */
export const neighbours = (word: SideWord, all: readonly SideWord[], text: string): SideWord[] => {
  const at = all.indexOf(word);
  const isNext = (one?: SideWord, next?: SideWord): boolean =>
    one !== undefined && next !== undefined && /^ $/.test(text.slice(one.end, next.start));
  const [before, behind] = [all[at - 1], all[at + 1]];
  return [
    ...(before && isNext(before, word) ? [before] : []),
    ...(behind && isNext(word, behind) ? [behind] : []),
  ];
};
