import type { Glossary, GlossaryEntry } from '../context.ts';
import { termFinder } from '../hindi/find-terms.ts';
import { readCsv } from '../read-csv.ts';
import { type Column, COLUMNS, readEntries } from './read-entries.ts';

/** The file of the input folder that holds it. */
export const GLOSSARY_FILE = 'glossary.csv';

/**
 * The glossary of a publication, `glossary.csv` of its input folder; no file is an empty glossary.
 * Rows that cannot be used are findings, and the others hold.
 */
export async function openGlossary(inputFolder: string): Promise<Glossary> {
  const file = await readCsv<Column>(GLOSSARY_FILE, inputFolder, {
    rule: 'glossary',
    columns: COLUMNS,
  });
  const { entries, findings } = readEntries(file.rows, GLOSSARY_FILE);
  return { ...glossaryOf(entries), findings: [...file.findings, ...findings] };
}

/** A glossary of those entries. */
export function glossaryOf(entries: readonly GlossaryEntry[]): Glossary {
  const findTerms = termFinder(entries.map(({ term }) => term));
  return {
    entries,
    find(text) {
      if (entries.length === 0) return [];
      const found = new Set(findTerms(text).map(({ term }) => entries[term] as GlossaryEntry));
      return [...found];
    },
    findings: [],
  };
}
