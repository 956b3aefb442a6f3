import type { Fit } from './search/lattice.ts';

/** Where paragraphs begin, and what kind of text each sentence is. */
export interface Layout {
  /** Source indexes where a paragraph begins: no bead reaches over one. */
  readonly breaks?: ReadonlySet<number> | undefined;
  /** The same of the target; translators join paragraphs, so a bead may reach over one. */
  readonly targetBreaks?: ReadonlySet<number> | undefined;
  /** Source indexes that have no translation. */
  readonly untranslated?: ReadonlySet<number> | undefined;
  /** Headings and cells by a word of their kind, other text by an empty one. */
  readonly kinds?:
    { readonly source: readonly string[]; readonly target: readonly string[] } | undefined;
}

/**
 * What agreement and disagreement in layout weigh, on the scale of `weights.ts`: by judgement, as
 * the tuning data have no paragraphs.
 */
const ACROSS = -3;
const TOGETHER = 0.7;
const APART = -0.7;
const SAME_KIND = 2;
const OTHER_KIND = -4;

/** How the layout of both texts speaks for a bead, or against it. */
export function layoutFit({ breaks, targetBreaks, untranslated, kinds }: Layout): Fit {
  return (i, a, j, b) => {
    if (breaks && reachesOver(breaks, i, a)) return -Infinity;
    if (a === 0 || b === 0) return 0;
    if (untranslated && holds(untranslated, i, a)) return -Infinity;
    let fit = 0;
    if (targetBreaks) {
      if (reachesOver(targetBreaks, j, b)) fit += ACROSS;
      const begins = breaks?.has(i) ?? false;
      if (begins === targetBreaks.has(j)) fit += begins ? TOGETHER : 0;
      else fit += APART;
    }
    return fit + (kinds ? kindFit(kinds.source[i] ?? '', kinds.target[j] ?? '') : 0);
  };
}

function kindFit(source: string, target: string): number {
  if (source !== target) return OTHER_KIND;
  return source === '' ? 0 : SAME_KIND;
}

function holds(indexes: ReadonlySet<number>, from: number, count: number): boolean {
  for (let at = from; at < from + count; at += 1) if (indexes.has(at)) return true;
  return false;
}

function reachesOver(breaks: ReadonlySet<number>, from: number, count: number): boolean {
  for (let at = from + 1; at < from + count; at += 1) if (breaks.has(at)) return true;
  return false;
}
