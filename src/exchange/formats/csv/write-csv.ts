import Papa from 'papaparse';
import type { ExchangeUnit } from '../../exchange-unit.ts';
import { escapeCell } from '../sheet/escape-cell.ts';
import { sheetRow } from '../sheet/sheet.ts';
import { COLUMNS } from './columns.ts';

/** With a byte order mark, without which Excel takes UTF-8 for the code page of the machine. */
export function writeCsv(units: readonly ExchangeUnit[]): string {
  const rows = units.map((unit) => {
    const row = sheetRow(unit);
    return COLUMNS.map((column) => escapeCell(row[column]));
  });
  return `\uFEFF${Papa.unparse([[...COLUMNS], ...rows], {
    newline: '\r\n',
    quotes: true,
  })}\r\n`;
}
