import type { Conflict } from '../../exchange/imported.ts';
import type { ImportResult } from '../../import.ts';
import { count, printable } from '../format.ts';

/** So many of each kind are shown. */
const SHOWN = 20;
/** UTF-16 units of a text. */
const LONGEST = 120;

/** What an import tells people: what cannot be taken over and what to do about it, then how much was. */
export function importLines(
  { counts, conflicts, findings, written }: ImportResult,
  { quiet, dryRun }: { readonly quiet?: boolean; readonly dryRun?: boolean },
): string[] {
  const told = withoutForeign(conflicts);
  const hidden = findings.length - Math.min(SHOWN, findings.length);
  const kinds = new Set(told.map(({ kind }) => kind));
  const trouble = [
    ...findings.slice(0, SHOWN).map(({ severity, message }) => `${severity}: ${message}`),
    ...(hidden > 0
      ? [`… and ${count(hidden, 'finding')} more; --json lists up to a thousand`]
      : []),
    ...told.slice(0, SHOWN).flatMap(linesOf),
    ...foreignLines(conflicts),
    ...moreConflicts(counts.conflicts, conflicts, told),
    ...[...kinds].map((kind) => WHAT_TO_DO[kind]),
  ].map(printable);
  if (quiet) return trouble;
  const { rows, approved, translated, rejected, comments, unchanged, untranslated } = counts;
  return [
    ...trouble,
    `${dryRun ? 'Would take' : 'Took'} over of ${count(rows, 'unit')}: ${approved} approved, ${translated} translated, ${rejected} rejected, ${count(comments, 'comment')}.`,
    `Left as they are: ${unchanged} unchanged, ${untranslated} not translated, ${count(counts.conflicts, 'conflict')}, ${counts.broken} that cannot stand.`,
    ...(written.length > 0 ? [`Wrote ${written.join(', ')}.`] : []),
  ];
}

function linesOf(conflict: Conflict): string[] {
  const { file, where, document, unit, message, source, present, imported } = conflict;
  const name = document === undefined ? '' : ` ${[document, unit].join(' ')}:`;
  const texts = { Hindi: source, 'in the file': imported, 'in the publication': present };
  return [
    `conflict: ${file}, ${where}:${name} ${message}`,
    ...Object.entries(texts).flatMap(([title, text]) =>
      text === undefined || text === '' ? [] : [`  ${title}: ${clip(text)}`],
    ),
  ];
}

const clip = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};

const withoutForeign = (conflicts: readonly Conflict[]): Conflict[] =>
  conflicts.filter(({ kind }) => kind !== 'no-document');

/** A whole file of another publication is one line. */
function foreignLines(conflicts: readonly Conflict[]): string[] {
  const units = new Map<string, number>();
  for (const { kind, file, document } of conflicts) {
    if (kind !== 'no-document') continue;
    const name = `${file}: the publication has no document "${document ?? ''}"`;
    units.set(name, (units.get(name) ?? 0) + 1);
  }
  if (units.size === 0) return [];
  const lines = [...units].map(([name, some]) => `conflict: ${name} (${count(some, 'unit')})`);
  return [...lines, WHAT_TO_DO['no-document']];
}

function moreConflicts(
  all: number,
  listed: readonly Conflict[],
  told: readonly Conflict[],
): string[] {
  const shown = Math.min(SHOWN, told.length) + listed.length - told.length;
  return all > shown
    ? [`… and ${count(all - shown, 'conflict')} more; --json lists up to a thousand`]
    : [];
}

const WHAT_TO_DO: Readonly<Record<Conflict['kind'], string>> = {
  gone: 'What to do where a sentence is gone: if the English still fits, write it into a new export.',
  'no-document':
    'What to do where a document is missing: run setu import in the publication that the file was exported from, or put the document back.',
  'no-id':
    'What to do without a unit: keep the columns that setu export wrote; rows that were added by hand belong into the document.',
  'source-changed':
    'What to do where the Hindi was changed: export again, and see whether the English still fits.',
  contradiction:
    'What to do where files differ: settle it, change one of the files, and import both again.',
  newer:
    'What to do where somebody was faster: compare, and if the one in the file is better, write it into a new export.',
};
