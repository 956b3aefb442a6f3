import path from 'node:path';
import { SetuError } from '../errors.ts';
import { readDecisions } from '../ingest/read-decisions.ts';
import { writeIfChanged } from '../write-file.ts';
import type { Decision } from '../types.ts';
import type { DecidedPlace, Place } from './imported.ts';

/**
 * Adds decisions to those of a document, sorted, one a line, and takes out the states and texts of
 * places that are decided anew. Returns whether the file changed. Throws a SetuError `input` if the
 * file has lines that are no decisions: writing it would lose them.
 */
export async function writeDecisions(
  document: string,
  added: readonly Decision[],
  superseded: readonly DecidedPlace[],
  input: string,
): Promise<boolean> {
  const { decisions, unreadable } = await readDecisions({ id: document }, input);
  const [trouble] = unreadable;
  if (trouble) {
    throw new SetuError('input', trouble.message, {
      hint: 'Mend that line or take it out, then import again; nothing was written for this document.',
    });
  }
  const places = new Set(superseded.map(placeKey));
  const sources = new Set(superseded.flatMap((one) => (one.isOnly ? [one.source] : [])));
  const isReplaced = (one: Decision): boolean =>
    sources.has(one.source) || places.has(placeKey(one));
  const kept = decisions.filter((one) => one.kind !== 'state' || !isReplaced(one));
  const all = [...kept, ...added];
  if (all.length === 0 && decisions.length === 0) return false;
  const lines = [
    ...new Set(
      all
        .map(lineOf)
        .sort(compareLines)
        .map(({ line }) => line),
    ),
  ];
  const content = lines.map((line) => `${line}\n`).join('');
  return writeIfChanged(path.join(input, 'decisions', `${document}.jsonl`), content);
}

const placeKey = ({ source, previous = '', next = '' }: Place): string =>
  `${source} ${previous} ${next}`;

interface Line {
  readonly key: string;
  readonly at: string;
  readonly line: string;
}

/** The keys of a line always stand in the same order, so that equal decisions are equal lines. */
function lineOf(decision: Decision): Line {
  const { kind, source, previous, next, value, by, at } = decision;
  return {
    key: `${placeKey(decision)} ${kind}`,
    at,
    line: JSON.stringify({ version: 1, kind, source, previous, next, value, by, at }),
  };
}

const compareLines = (a: Line, b: Line): number =>
  compare(a.key, b.key) || compare(a.at, b.at) || compare(a.line, b.line);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
