import { SetuError } from '../../../errors.ts';

/** A SetuError `input` about a DOCX file; `hint` says what its owner can do. */
export const refuse = (
  expected: string,
  got: string,
  hint = 'Open the file in Word or LibreOffice and save it again as .docx.',
  cause?: unknown,
): SetuError => new SetuError('input', `DOCX: expected ${expected}, got ${got}`, { hint, cause });
