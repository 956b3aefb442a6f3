import { SetuError } from '../errors.ts';
import { COLUMNS, countSegment } from './count-segment.ts';

/** What is counted of every segment: column by column, so that adding up is quick. */
export interface Counted {
  readonly segments: number;
  readonly columns: readonly Int32Array[];
}

/**
 * Counts in each segment what scores are made of, once for all scores. Throws a SetuError `input`
 * unless there are as many hypotheses as references, and at least one.
 */
export function countSegments(
  hypotheses: readonly string[],
  references: readonly string[],
): Counted {
  checkSegments(hypotheses.length, references.length);
  const columns = Array.from({ length: COLUMNS.all }, () => new Int32Array(references.length));
  references.forEach((reference, index) => {
    const row = countSegment(hypotheses[index] ?? '', reference);
    columns.forEach((column, at) => (column[index] = row[at] ?? 0));
  });
  return { segments: references.length, columns };
}

export function checkSegments(hypotheses: number, references: number): void {
  if (hypotheses !== references) {
    throw new SetuError(
      'input',
      `Expected as many segments on both sides, got ${hypotheses} and ${references}.`,
      { hint: 'Both need one segment a line, in the same order; an empty line is a segment.' },
    );
  }
  if (references === 0) throw new SetuError('input', 'Expected at least one segment, got none.');
}

export const rowOf = ({ columns }: Counted, index: number): number[] =>
  columns.map((column) => column[index] ?? 0);

/** Adds up the rows of all segments. */
export const sumRows = ({ columns }: Counted): number[] =>
  columns.map((column) => column.reduce((sum, count) => sum + count, 0));

/** Adds up the rows of segments that were drawn, each as often as it was. */
export const sumDrawn = ({ columns }: Counted, drawn: Uint32Array): number[] =>
  columns.map((column) => {
    // Bootstrap resampling comes by here some thousand million times: iterating is much slower.
    let sum = 0;
    for (let draw = 0, draws = drawn.length; draw < draws; draw += 1) {
      sum += column[drawn[draw] as number] as number;
    }
    return sum;
  });
