import { join } from 'node:path';
import { SetuError } from '../errors.ts';
import { writeIfChanged } from '../write-file.ts';
import { parseTmx, serialiseTmx, type TmxUnit } from './formats/tmx.ts';
import { APPROVED } from './list-memories.ts';
import { locateMemory } from './locate-memory.ts';
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

/** What `approved.tmx` of that folder holds; nothing where there is none. Throws if it is broken. */
export async function readApproved(folder: string): Promise<TmxUnit[]> {
  try {
    const place = await locateMemory(folder, APPROVED);
    return (await parseTmx(readText(place), { file: APPROVED })).units;
  } catch (error) {
    const cause = error instanceof SetuError ? causeOf(error) : error;
    if ((cause as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') return [];
    throw error;
  }
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
 */
export async function writeApproved(
  folder: string,
  units: readonly TmxUnit[],
  { version }: { readonly version: string },
): Promise<boolean> {
  return writeIfChanged(join(folder, APPROVED), serialiseTmx(units, { version }));
}
