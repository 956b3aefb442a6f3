import path from 'node:path';
import { SetuError } from '../errors.ts';
import type { Finding } from '../types.ts';
import type { Read } from './exchange-unit.ts';
import type { ExchangeFormat } from './format.ts';
import { formats } from './formats/index.ts';
import { openFile } from './open-file.ts';

/** What is read of the files, each with the name of its file. */
export type ReadOf = Read & { readonly file: string };

/**
 * Reads the files one after the other, by their endings. A file that cannot be read to its end is a
 * finding; what was whole before that place stands. Throws a SetuError `usage`, before any reading,
 * for an ending that no format has.
 */
export async function* readFiles(places: readonly string[]): AsyncGenerator<ReadOf> {
  const known = places.map((place) => [place, formatOf(place)] as const);
  for (const [place, format] of known) {
    const file = path.basename(place);
    let count = 0;
    try {
      for await (const read of format.read(await openFile(place))) {
        count += 1;
        yield { ...read, file };
      }
      if (count === 0) yield { finding: empty(file), file };
    } catch (error) {
      if (!(error instanceof SetuError)) throw error;
      yield { finding: unreadable(file, error, count > 0), file };
    }
  }
}

function formatOf(place: string): ExchangeFormat {
  const ending = path.extname(place).toLowerCase();
  const format = formats.find((one) => one.extension === ending || one.reads.includes(ending));
  if (format) return format;
  const endings = formats.flatMap(({ extension, reads }) => [extension, ...reads]);
  const message = `${path.basename(place)}: expected a file that ends in one of ${[...new Set(endings)].join(', ')}.`;
  throw new SetuError('usage', message, {
    hint: 'Save a spreadsheet as CSV in UTF-8, a text as .docx; PO files become XLIFF again with po2xliff -t and the XLIFF that they were made of.',
  });
}

const empty = (file: string): Finding => ({
  rule: 'exchange',
  severity: 'warning',
  document: file,
  message: `${file}: expected units, got none. Was it saved where you think?`,
});

/** `isBegun`: something of it was read. */
function unreadable(file: string, { message, hint }: SetuError, isBegun: boolean): Finding {
  const named = message.includes(file) ? message : `${file}: ${message}`;
  const text = named.length > 500 ? `${named.slice(0, 500)}…` : named;
  return {
    rule: 'exchange',
    severity: 'error',
    document: file,
    message: `${text.replace(/\.$/, '')}${isBegun ? '; what stands before was read' : ''}.${hint ? ` ${hint}` : ''}`,
  };
}
