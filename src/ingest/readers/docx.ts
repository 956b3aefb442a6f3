import { asItIs } from '../convert-legacy.ts';
import { readDocx } from './docx/read-docx.ts';
import type { ReadDocument, Reader } from './reader.ts';

/** Markup and pictures take more room than the text, even packed. */
const ROOM = 10;
const UNPACKED = 50_000_000;

/**
 * Word documents, read from their XML: what stands in the text as its author would print it, with
 * tracked changes accepted and comments left out, and the pictures that browsers show.
 */
export const docx: Reader<ReadDocument> = {
  name: 'docx',
  extensions: ['.docx'],
  room: ROOM,
  read: (bytes, { limit = UNPACKED, convert = asItIs } = {}) =>
    readDocx(bytes, { limit, convertText: (text, font) => convert([text], font)[0] as string }),
};
