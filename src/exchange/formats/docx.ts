import type { ExchangeFormat } from '../format.ts';
import { readDocx } from './docx/read-docx.ts';
import { writeDocx } from './docx/write-docx.ts';

export const docx: ExchangeFormat = {
  name: 'docx',
  extension: '.docx',
  reads: [],
  about: 'Hindi beside English in Word, for reviewers without other tools',
  write: writeDocx,
  read: readDocx,
};
