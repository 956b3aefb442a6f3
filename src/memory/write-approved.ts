import { join } from 'node:path';
import { SetuError } from '../errors.ts';
import { writeIfChanged } from '../write-file.ts';
import { parseTmx, serialiseTmx, type TmxUnit } from './formats/tmx.ts';
import { APPROVED } from './list-memories.ts';
import { locateMemory, whyUnreadable } from './locate-memory.ts';
import { memoryKey } from './memory-key.ts';
import { NEXT, PREVIOUS } from './place-properties.ts';
import { readText } from './read-text.ts';

/** A pair that a person has approved, with where and when. Both texts are tagged. */
export interface Approval {
  readonly source: string;
  readonly target: string;
  readonly by?: string;
  /** ISO 8601, UTC. */
  readonly at?: string;
  /** `Document.id` and the unit's id in it. */
  readonly document?: string;
  readonly id?: string;
  /** `placeHash` of the neighbours; '' where there is none. */
  readonly previous?: string;
  readonly next?: string;
}

/** Names of the properties that an approval has in a memory. */
const DOCUMENT = 'x-document';
const ID = 'x-id';

/** An approval as `approved.tmx` has it. */
export function approvedUnit({ source, target, by, at, ...place }: Approval): TmxUnit {
  const { document, id, previous, next } = place;
  const properties = { [DOCUMENT]: document, [ID]: id, [PREVIOUS]: previous, [NEXT]: next };
  const known = Object.entries(properties).filter(([, value]) => value !== undefined);
  return {
    source,
    target,
    properties: Object.fromEntries(known) as Record<string, string>,
    notes: [],
    ...(by && { changedBy: by }),
    ...(at && { changedAt: at }),
  };
}

/**
 * What `approved.tmx` of that folder holds; nothing where there is none. Throws a SetuError `input` if
 * it is damaged: what is lost of it would be lost for good if it were written again.
 */
export async function readApproved(folder: string): Promise<TmxUnit[]> {
  try {
    const place = await locateMemory(folder, APPROVED);
    return (await parseTmx(readText(place), { file: APPROVED })).units;
  } catch (error) {
    const cause = error instanceof SetuError ? causeOf(error) : error;
    if ((cause as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') return [];
    throw damaged(error);
  }
}

function damaged(error: unknown): unknown {
  const why = whyUnreadable(APPROVED, error);
  if (why === undefined) return error;
  const hint = `Repair it, or put an earlier ${APPROVED} in its place (git, a copy), then try again.`;
  return new SetuError('input', `${why}. Setu does not write over it.`, { hint, cause: error });
}

function causeOf(error: Error): unknown {
  return error.cause instanceof Error && error.cause instanceof SetuError
    ? causeOf(error.cause)
    : error.cause;
}

/**
 * New approvals among the known ones: one of the same place (document and id), or of the same text
 * between the same neighbours, takes the place of the old one.
 */
export function mergeApproved(known: readonly TmxUnit[], added: readonly TmxUnit[]): TmxUnit[] {
  return [...new Map([...known, ...added].map((unit) => [placeOf(unit), unit])).values()];
}

function placeOf({ source, properties }: TmxUnit): string {
  const names = properties[ID] === undefined ? [PREVIOUS, NEXT] : [DOCUMENT, ID];
  const place = names.map((name) => properties[name] ?? null);
  // An id is made from the text, and outlives the change of another one's.
  return JSON.stringify([memoryKey(source), ...place]);
}

/**
 * Writes `approved.tmx`, sorted, all of it or nothing; returns whether it changed. Whoever reads,
 * changes and writes it must hold the publication's lock meanwhile, lest another's change be lost.
 * Throws like `readApproved`: a damaged one is not written over.
 */
export async function writeApproved(
  folder: string,
  units: readonly TmxUnit[],
  { version }: { readonly version: string },
): Promise<boolean> {
  await readApproved(folder);
  return writeIfChanged(join(folder, APPROVED), serialiseTmx(units, { version }));
}
