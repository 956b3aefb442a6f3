import Papa from 'papaparse';
import { SetuError } from '../../../errors.ts';
import type { Read } from '../../exchange-unit.ts';
import type { ExchangeFile } from '../../format.ts';
import { unescapeCell } from '../sheet/escape-cell.ts';
import { readSheetRow, type SheetRow } from '../sheet/sheet.ts';
import { COLUMNS } from './columns.ts';

/** In UTF-16 units: a table of some 100,000 sentences. */
const LONGEST = 100_000_000;

/**
 * Reads a table whose first row names its columns, in any order, with commas, semicolons or tabs
 * between them, as the spreadsheets of different countries write them. Throws a SetuError `input`
 * without the columns that a unit is found by.
 */
export async function* readCsv(file: ExchangeFile): AsyncGenerator<Read> {
  const text = await wholeText(file);
  // Empty rows count, too: people look for the row by its number in the spreadsheet.
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const [head, ...rows] = data;
  if (!head || text.trim() === '') {
    throw new SetuError('input', `${file.name}: expected a table, got an empty file.`, {
      hint: 'Save it again from the spreadsheet.',
    });
  }
  const at = columnsOf(head, file.name);
  for (const { row = 0, message } of errors) {
    const told = `${file.name}, row ${row + 1}: expected well-formed CSV, got: ${message}; the row was left out, and what it has swallowed. Save the table again from the spreadsheet.`;
    yield { finding: { rule: 'exchange', severity: 'error', document: file.name, message: told } };
  }
  const broken = new Set(errors.map(({ row }) => row));
  for (const [index, cells] of rows.entries()) {
    // A quotation mark that is never closed has swallowed what comes after it.
    if (broken.has(index + 1) || cells.every((cell) => cell.trim() === '')) continue;
    const cell = (column: keyof SheetRow): string => unescapeCell(cells[at(column)] ?? '');
    const row = Object.fromEntries(COLUMNS.map((one) => [one, cell(one)])) as unknown as SheetRow;
    yield* readSheetRow(row, `row ${index + 2}`, file.name);
  }
}

/** Told by the names of the columns alone: the texts below are full of commas. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 1000).split(/[\r\n]/)[0] ?? '';
  return [';', '\t'].find((one) => head.split(one).length >= 4) ?? ',';
}

async function wholeText(file: ExchangeFile): Promise<string> {
  const pieces: string[] = [];
  let length = 0;
  for await (const piece of file.text()) {
    length += piece.length;
    if (length > LONGEST) {
      throw new SetuError(
        'input',
        `${file.name}: expected at most ${LONGEST} characters, got more.`,
        {
          hint: 'Import a file for each document.',
        },
      );
    }
    pieces.push(piece);
  }
  return pieces.join('');
}

function columnsOf(head: readonly string[], name: string): (column: keyof SheetRow) => number {
  const names = head.map((cell) => cell.trim().toLowerCase());
  const missing = ['english', 'document', 'id', 'hash'].filter((one) => !names.includes(one));
  if (missing.length > 0) {
    const got = names.slice(0, 20).join(', ').slice(0, 200);
    const message = `${name}: expected columns named ${missing.join(', ')}, got: ${got}`;
    throw new SetuError('input', message, {
      hint: 'Keep the first row and all columns of the file that setu export wrote.',
    });
  }
  return (column) => names.indexOf(column);
}
