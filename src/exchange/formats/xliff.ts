import type { ExchangeFormat } from '../format.ts';
import { readXliff } from './xliff/read-xliff.ts';
import { writeXliff2 } from './xliff/write-xliff.ts';

export const xliff: ExchangeFormat = {
  name: 'xliff',
  extension: '.xlf',
  reads: ['.xliff'],
  about: 'XLIFF 2.1, for memoQ, Trados and other tools of translators',
  write: writeXliff2,
  read: readXliff,
};
