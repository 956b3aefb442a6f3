import type { Bead } from '../../index.ts';

/** What the template `align.html` shows of beads. */
export function pageData(
  title: string,
  source: readonly string[],
  target: readonly string[],
  beads: readonly Bead[],
) {
  const rows = beads.map((bead, at) => rowOf(bead, at, { source, target, before: beads[at - 1] }));
  const count = (wanted: Level): number => rows.filter(({ level }) => level === wanted).length;
  const firstDoubt = rows.find(({ level }) => level === 'doubt')?.number;
  const levels = { sure: count('sure'), fair: count('fair'), doubt: count('doubt') };
  const facts = { beads: beads.length, ...levels, none: count('none'), firstDoubt };
  return { title, sources: source.length, targets: target.length, facts, beads: withPlaces(rows) };
}

type Level = 'sure' | 'fair' | 'doubt' | 'none';

/** A shape beside the colour, for who does not see that. */
const SIGNS: Readonly<Record<Level, string>> = { sure: '●', fair: '◐', doubt: '○', none: '∅' };

function levelOf({ source, target, score }: Bead): Level {
  if (score < 0.5) return 'doubt';
  if (source.length === 0 || target.length === 0) return 'none';
  return score < 0.9 ? 'fair' : 'sure';
}

interface Texts {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly before: Bead | undefined;
}

function rowOf(bead: Bead, at: number, texts: Texts) {
  const level = levelOf(bead);
  const score = bead.score.toFixed(2);
  const shape = `${bead.source.length}–${bead.target.length}`;
  const note = noteOf(bead);
  const label = `${at + 1}: ${shape}, ${score}${note ? `, ${note}` : ''}`;
  const numbered = (indexes: readonly number[], side: readonly string[]) =>
    indexes.map((index) => ({ number: index + 1, text: side[index] }));
  return {
    ...{ number: at + 1, level, sign: SIGNS[level], score, shape, note, label },
    ...{ source: numbered(bead.source, texts.source), target: numbered(bead.target, texts.target) },
  };
}

function noteOf({ source, target, score }: Bead): string {
  if (target.length === 0) return 'omitted';
  if (source.length === 0) return 'added';
  return score < 0.5 ? 'in doubt' : '';
}

/** From where to where each bead goes in the plot. */
function withPlaces(rows: readonly ReturnType<typeof rowOf>[]) {
  let [x, y] = [0, 0];
  return rows.map((row) => {
    const [x1, y1] = [x, y];
    x += row.source.length;
    y += row.target.length;
    return { ...row, x1, y1, x2: x, y2: y };
  });
}
