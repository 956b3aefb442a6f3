import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TextDecoder } from 'node:util';
import type { Memory, MemoryMatch } from '../context.ts';
import { decoderFor, whyUndecodable } from '../decode-text.ts';
import { SetuError } from '../errors.ts';
import { normalise } from '../hindi/normalise.ts';
import { locateInput } from '../input-file.ts';
import { parseTagged, serialiseTagged } from '../tags.ts';
import type { Finding } from '../types.ts';
import { parseTmx, type TmxUnit } from './formats/tmx.ts';

/** The one memory that Setu writes: what a person has approved. */
const APPROVED = 'approved.tmx';

/** What a tagged text is found by: normalised, tags in place. */
export const memoryKey = (taggedText: string): string =>
  // Taken apart and put together, a literal `<` or `&` has one spelling.
  normalise(serialiseTagged(parseTagged(taggedText)));

/**
 * Reads every `*.tmx` of a folder; none there, or no folder, is an empty memory. Where several
 * know a text, `approved.tmx` wins, then the file whose name sorts first; within a file the unit
 * changed last, then the later one. A file that cannot be read is a finding.
 */
export async function openMemory(folder: string): Promise<Memory> {
  const matches = new Map<string, MemoryMatch>();
  const findings: Finding[] = [];
  for (const file of await memoryFiles(folder)) {
    const read = await readMemory(folder, file);
    findings.push(...read.findings);
    for (const [key, { target }] of newestByKey(read.units)) {
      if (!matches.has(key)) matches.set(key, { text: target, approved: file === APPROVED, file });
    }
  }
  return {
    find(text, { approvedOnly = false } = {}) {
      const match = matches.get(memoryKey(text));
      return approvedOnly && !match?.approved ? undefined : match;
    },
    size: matches.size,
    findings,
  };
}

/** The strongest first. */
async function memoryFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    const message = `Expected a folder of memories at ${folder}, got ${errorCode(error)}`;
    throw new SetuError('input', message, { cause: error });
  });
  const names = entries
    .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && /\.tmx$/i.test(entry.name))
    .map(({ name }) => name)
    .sort();
  return names.includes(APPROVED)
    ? [APPROVED, ...names.filter((name) => name !== APPROVED)]
    : names;
}

async function readMemory(folder: string, file: string): ReturnType<typeof parseTmx> {
  try {
    const place = await locateInput(join(folder, file), dirname(folder)).catch((error: unknown) => {
      throw inFile(file, error);
    });
    return await parseTmx(readText(place), { file });
  } catch (error) {
    const message = whyUnreadable(file, error);
    if (message === undefined) throw error;
    return {
      units: [],
      findings: [{ rule: 'memory', severity: 'error', document: file, message }],
    };
  }
}

function inFile(name: string, error: unknown): unknown {
  return error instanceof SetuError ? new SetuError('input', `${name}: ${error.message}`) : error;
}

/** Undefined: a mistake of ours, not of the file. Node's own messages name absolute paths. */
function whyUnreadable(file: string, error: unknown): string | undefined {
  if (error instanceof SetuError) return error.message;
  const why = whyUndecodable(error);
  return why && `${file}: ${why}`;
}

const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

/** The text of a file, piece by piece, without a byte order mark. */
async function* readText(path: string): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const bytes of createReadStream(path) as AsyncIterable<Buffer>) {
    decoder ??= decoderFor(bytes);
    yield decoder.decode(bytes, { stream: true });
  }
  if (decoder) yield decoder.decode();
}

function newestByKey(units: readonly TmxUnit[]): Map<string, TmxUnit> {
  const newest = new Map<string, TmxUnit>();
  for (const unit of units) {
    const key = memoryKey(unit.source);
    const known = newest.get(key);
    if (!known || age(unit) >= age(known)) newest.set(key, unit);
  }
  return newest;
}

/** Compares as text, also where a tool wrote ISO 8601; a unit without a date is the oldest. */
const age = (unit: TmxUnit): string => unit.changedAt?.replaceAll(/[-:]/g, '') ?? '';
