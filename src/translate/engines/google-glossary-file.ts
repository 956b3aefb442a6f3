import type { GlossaryEntry } from '../../context.ts';
import { shortHash } from '../../ids.ts';

/** A glossary as Google takes it, and the name that only the same words have. */
export interface GlossaryFile {
  readonly name: string;
  /** Two columns without a header: term and first translation ("Creating and using glossaries"). */
  readonly tsv: string;
}

/** Undefined if no entry has a translation: what is only forbidden cannot be said to Google. */
export function glossaryFile(entries: readonly GlossaryEntry[]): GlossaryFile | undefined {
  const rows = entries.flatMap(({ term, translations: [first] }) =>
    first === undefined ? [] : [`${cell(term)}\t${cell(first)}\n`],
  );
  if (rows.length === 0) return undefined;
  // The order of the rows means nothing, so it makes no other glossary.
  const tsv = rows.sort().join('');
  return { name: `setu-hi-en-${shortHash(tsv)}`, tsv };
}

const cell = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
