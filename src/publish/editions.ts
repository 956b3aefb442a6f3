import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { EditionSummary } from '../types.ts';

const text = z.string().nullable();

/** What the index page says of an edition. */
const editionSummary: z.ZodType<EditionSummary> = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  /** At least one of the two. */
  title: z.strictObject({ hi: text, en: text }),
  description: z.strictObject({ hi: text, en: text }),
  author: text,
  date: text,
  units: z.int(),
  machine: z.int(),
  missing: z.int(),
  taken: z.literal(true).optional(),
});

const manifestSchema = z.strictObject({ version: z.literal(1), editions: z.array(editionSummary) });

/** `editions.json`: what the output folder holds, so that a build of some documents knows all. */
const NAME = 'editions.json';

/** What earlier builds left in the output folder; nothing if it was deleted or is unreadable. */
export async function readEditions(output: string): Promise<EditionSummary[]> {
  const text = await readFile(path.join(output, NAME), 'utf8').catch(() => '');
  try {
    return manifestSchema.parse(JSON.parse(text)).editions;
  } catch {
    return [];
  }
}

/** The manifest as a page to be written. */
export function manifestPage(editions: readonly EditionSummary[]): {
  path: string;
  content: string;
} {
  const manifest = { version: 1, editions } as const;
  return { path: NAME, content: `${JSON.stringify(manifest, null, 2)}\n` };
}
