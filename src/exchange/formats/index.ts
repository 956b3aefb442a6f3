import type { ExchangeFormat } from '../format.ts';
import { csv } from './csv.ts';
import { docx } from './docx.ts';
import { tmx } from './tmx.ts';
import { xliff } from './xliff.ts';
import { xliff12 } from './xliff12.ts';

/** Every format of exchange; `--to` names them, and the first that knows a file's ending reads it. */
export const formats: readonly ExchangeFormat[] = [xliff, xliff12, tmx, csv, docx];
