import Papa from 'papaparse';
import type { ProposedTerm } from '../../glossary/extract/extract-terms.ts';
import { clip, number } from '../format.ts';

/** In UTF-16 units. */
const EXAMPLE = 100;

/** For people: how often, what it is, the term, a sentence. */
export function asTable(terms: readonly ProposedTerm[]): string[] {
  const digits = Math.max(0, ...terms.map(({ count }) => number(count).length));
  return terms.map(({ term, kind, count, examples: [first] }) => {
    const example = clip((first?.text ?? '').replace(/\s+/g, ' '), EXAMPLE);
    return `${number(count).padStart(digits)}  ${kind.padEnd(7)}  ${term}  · ${example}`;
  });
}

/** For a spreadsheet: a glossary whose translations are to be filled in. */
export function asRows(terms: readonly ProposedTerm[]): string {
  const rows = terms.map(({ term, kind, count, examples: [first] }) => [
    term,
    '',
    `${kind}, ${count}×: ${clip((first?.text ?? '').replace(/\s+/g, ' '), EXAMPLE)}`,
  ]);
  const table = Papa.unparse([['term', 'translation', 'note'], ...rows], { newline: '\n' });
  // The mark tells spreadsheets that it is UTF-8.
  return `\uFEFF${table}\n`;
}
