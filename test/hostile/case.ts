/** Hostile documents as files: a folder for each case, with what is expected of it beside it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { FolderContents } from '../support/temporary-folder.ts';

const words = z.array(z.string());

const expectationSchema = z.strictObject({
  /** Of `setu build --engine pseudo`. */
  exit: z.int(),
  /** Documents that fail, each with words that its message and hint must have. */
  failed: z.record(z.string(), words).default({}),
  /** Rules of findings that must be told. */
  findings: words.default([]),
  /** What no web page of the case may hold. */
  absent: words.default([]),
  /** What a reader must see on a page: nothing is lost. */
  shown: words.default([]),
  /** Files that the edition has, and files that no edition may have. */
  published: words.default([]),
  absentFiles: words.default([]),
  /** How many documents of the case are built; one less for each that fails, if left out. */
  documents: z.int().optional(),
});

export type Expectation = z.output<typeof expectationSchema>;

export interface Case {
  readonly name: string;
  readonly files: FolderContents;
  readonly expectation: Expectation;
}

const CORPUS = new URL('corpus/', import.meta.url).pathname;
const EXPECTATION = 'expectation.json';

/** Every case of the corpus, in the order of their names. */
export const corpus: readonly Case[] = readdirSync(CORPUS)
  .sort()
  .map((name) => {
    const folder = join(CORPUS, name);
    const names = readdirSync(folder).filter((file) => file !== EXPECTATION);
    const files = Object.fromEntries(names.map((file) => [file, readFileSync(join(folder, file))]));
    return { name, files, expectation: readExpectation(join(folder, EXPECTATION)) };
  });

function readExpectation(file: string): Expectation {
  return expectationSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** An expectation of a case that is made by a program. */
export const expecting = (parts: z.input<typeof expectationSchema>): Expectation =>
  expectationSchema.parse(parts);
