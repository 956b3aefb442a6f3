import type { ExchangeFormat } from '../format.ts';
import { readCsv } from './csv/read-csv.ts';
import { writeCsv } from './csv/write-csv.ts';

export const csv: ExchangeFormat = {
  name: 'csv',
  extension: '.csv',
  reads: ['.tsv'],
  about: 'a table for spreadsheets, with columns for status and comment',
  write: writeCsv,
  read: readCsv,
};
