import type { ExchangeFormat } from '../format.ts';
import { readXliff } from './xliff/read-xliff.ts';
import { writeXliff12 } from './xliff/write-xliff.ts';

export const xliff12: ExchangeFormat = {
  name: 'xliff12',
  extension: '.xlf',
  reads: ['.xliff', '.sdlxliff', '.mqxliff'],
  about: 'XLIFF 1.2, for OmegaT, Weblate and the translate-toolkit',
  write: writeXliff12,
  read: readXliff,
};
