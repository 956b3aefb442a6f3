import type { Mark } from './candidate.ts';
import { PIPES, STOP, isSpace, kinds } from './characters.ts';

/** The end of the marks that stand together at `from`: `?!`, `।।`, `...`, `. . .` */
export function runEnd(text: string, from: number, limit: number): number {
  let to = from;
  while (to < limit) {
    if (kinds[text.charCodeAt(to)] === STOP) to += 1;
    else if (isSpacedDot(text, to)) to += 2;
    else break;
  }
  return to;
}

/** A space between two full stops, of which the second stands alone: `. . .` */
const isSpacedDot = (text: string, at: number): boolean =>
  /[ \u00A0]/u.test(text.charAt(at)) &&
  text.charAt(at - 1) === '.' &&
  text.charAt(at + 1) === '.' &&
  (at + 2 >= text.length || isSpace(text.charCodeAt(at + 2)) || text.charAt(at + 2) === '.');

/** What a run of marks counts as: the strongest of them decides. */
export function markOf(run: string): Mark {
  if (run === '।') return 'danda';
  if (run === '.') return 'full stop';
  if (/[।॥｡]/u.test(run)) return 'danda';
  if (/[?!？！⁇⁈⁉‼‽؟]/u.test(run)) return 'question';
  if ([...PIPES].some((pipe) => run.includes(pipe))) return 'pipe';
  if (/^[Il]/u.test(run)) return 'letter';
  return 'ellipsis';
}

const STRENGTH: readonly Mark[] = ['danda', 'question', 'pipe', 'full stop', 'ellipsis', 'letter'];

export const strongerOf = (one: Mark, other: Mark): Mark =>
  STRENGTH.indexOf(one) <= STRENGTH.indexOf(other) ? one : other;
