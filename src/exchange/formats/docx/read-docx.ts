import { SetuError } from '../../../errors.ts';
import {
  childAt,
  childrenNamed,
  elementsOf,
  textIn,
} from '../../../ingest/readers/docx/elements.ts';
import { openPackage } from '../../../ingest/readers/docx/open-package.ts';
import type { XmlElement } from '../../../ingest/readers/docx/parse-xml.ts';
import type { Read } from '../../exchange-unit.ts';
import type { ExchangeFile } from '../../format.ts';
import { readSheetRow } from '../sheet/sheet.ts';
import { COLUMNS, readKey } from './columns.ts';

/** In bytes: of the file, and of what is unpacked of it. */
const LARGEST = 50_000_000;
const UNPACKED = 200_000_000;

type Name = (typeof COLUMNS)[number]['name'];

/** Reads the tables whose first row names the columns. Throws a SetuError `input` if none does. */
export async function* readDocx(file: ExchangeFile): AsyncGenerator<Read> {
  const opened = openPackage(await file.bytes(LARGEST), UNPACKED);
  const body = childAt(opened.xml(opened.main), 'w:body');
  const tables = elementsOf(body).flatMap((one) =>
    one.name === 'w:tbl' ? (asTable(one) ?? []) : [],
  );
  if (tables.length === 0) {
    const message = `${file.name}: expected a table with the columns English and Setu, got none.`;
    throw new SetuError('input', message, {
      hint: 'Keep the first row and all columns of the document that setu export wrote.',
    });
  }
  let row = 0;
  for (const { rows, at } of tables) {
    for (const cells of rows) {
      row += 1;
      yield* readRow((name) => cells[at.get(name) ?? -1] ?? '', `row ${row}`, file.name);
    }
  }
}

function readRow(text: (name: Name) => string, where: string, file: string): Read[] {
  const key = readKey(text('key'));
  const { document = '', id = '', hash = '', base = '' } = key ?? {};
  const [hindi, english] = [text('hindi'), text('english')];
  const [status, comment] = [text('status'), text('comment')];
  const isEmpty = [hindi, english, status, comment].every((one) => one.trim() === '');
  if (!key && isEmpty) return [];
  return readSheetRow({ hindi, english, status, comment, document, id, hash, base }, where, file);
}

interface Table {
  readonly rows: readonly (readonly string[])[];
  /** Where each column stands. */
  readonly at: ReadonlyMap<Name, number>;
}

function asTable(table: XmlElement): Table | undefined {
  const [head = [], ...rows] = childrenNamed(table, 'w:tr').map((row) =>
    childrenNamed(row, 'w:tc').map(cellText),
  );
  const titles = head.map((title) => title.trim().toLowerCase());
  const at = new Map(
    COLUMNS.flatMap(({ name, title }): [Name, number][] => {
      const index = titles.indexOf(title.toLowerCase());
      return index < 0 ? [] : [[name, index]];
    }),
  );
  return at.has('english') && at.has('key') ? { rows, at } : undefined;
}

const cellText = (cell: XmlElement): string => childrenNamed(cell, 'w:p').map(textOf).join('\n');

/** Properties hold no words; what a tracked change deletes or moves away is gone. */
const SKIPPED = new Set(['w:pPr', 'w:rPr', 'w:del', 'w:moveFrom', 'w:instrText', 'mc:Fallback']);
const MARKS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
};

function textOf(element: XmlElement): string {
  if (element.name === 'w:t') return textIn(element);
  const mark = MARKS[element.name];
  if (mark !== undefined) return mark;
  if (SKIPPED.has(element.name)) return '';
  return elementsOf(element).map(textOf).join('');
}
