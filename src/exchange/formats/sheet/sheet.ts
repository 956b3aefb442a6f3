import type { ExchangeUnit, Read } from '../../exchange-unit.ts';
import { fromReadable, readable } from './readable-tags.ts';
import { readStatus, STATUS, STATUS_WORDS } from './status.ts';

/** A row of a sheet for reviewers. `key` is what Setu finds the unit by. */
export interface SheetRow {
  readonly hindi: string;
  readonly english: string;
  readonly status: string;
  readonly comment: string;
  readonly findings: string;
  readonly document: string;
  readonly id: string;
  readonly hash: string;
  readonly base: string;
}

export const sheetRow = (unit: ExchangeUnit): SheetRow => {
  const { document, id, hash, base } = unit;
  const notes = (kind: 'finding' | 'comment') =>
    unit.notes.filter((note) => note.kind === kind).map(({ text }) => text);
  return {
    hindi: readable(unit.source),
    english: readable(unit.target),
    status: STATUS[unit.state],
    comment: notes('comment').join('\n'),
    findings: notes('finding').join('\n'),
    ...{ document, id, hash, base },
  };
};

/** What Excel and LibreOffice leave where a formula came out wrong. */
const ERROR = /^(?:#(?:NAME\?|REF!|VALUE!|DIV\/0!|N\/A|NULL!|NUM!|SPILL!|CALC!|FIELD!)|Err:\d{3})$/;

/**
 * What a row says; of a status that means nothing it says so besides, and what only a spreadsheet
 * said is no English.
 */
export function readSheetRow(row: Omit<SheetRow, 'findings'>, where: string, file: string): Read[] {
  const english = row.english.trim();
  if (ERROR.test(english)) {
    const message = `${file}, ${where}: expected English, got ${english}: the spreadsheet took the text for a formula. Write an apostrophe before it; the row was left out.`;
    return [{ finding: { rule: 'exchange', severity: 'error', document: file, message } }];
  }
  const state = readStatus(row.status);
  const read: Read = {
    row: {
      where,
      document: row.document || undefined,
      id: row.id || undefined,
      hash: row.hash || undefined,
      base: row.base || undefined,
      source: fromReadable(row.hindi),
      target: fromReadable(row.english),
      state: state === 'unknown' ? undefined : state,
      comments: row.comment.trim() === '' ? [] : [row.comment],
    },
  };
  if (state !== 'unknown') return [read];
  const message = `${file}, ${where}: the status "${row.status.slice(0, 40)}" means nothing; expected one of ${STATUS_WORDS.join(', ')}, or nothing.`;
  return [{ finding: { rule: 'exchange', severity: 'warning', document: file, message } }, read];
}
