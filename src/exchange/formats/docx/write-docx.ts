import { strToU8, zipSync } from 'fflate';
import type { ExchangeUnit } from '../../exchange-unit.ts';
import type { WriteOptions } from '../../format.ts';
import { sheetRow, type SheetRow } from '../sheet/sheet.ts';
import { COLUMNS, keyOf } from './columns.ts';
import { PARTS, XML } from './parts.ts';
import { cell, paragraph } from './write-cell.ts';

/**
 * A Word document (ECMA-376) with one table: Hindi beside English, then what a reviewer fills in.
 * What Setu finds a unit by stands as small grey text in the last column: unlike content controls
 * and bookmarks, Word, LibreOffice and Google Docs all keep it, also when rows are copied.
 */
export function writeDocx(
  units: readonly ExchangeUnit[],
  { target }: Pick<WriteOptions, 'target'>,
): Uint8Array {
  const head = COLUMNS.map(({ title, width }) => cell(title, { width, bold: true }));
  const rows = units.map((unit) => tableRow(sheetRow(unit), target));
  const grid = COLUMNS.map(({ width }) => `<w:gridCol w:w="${width}"/>`).join('');
  const table = [
    '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/>',
    `<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>`,
    `<w:tr><w:trPr><w:tblHeader/></w:trPr>${head.join('')}</w:tr>`,
    ...rows,
    '</w:tbl>',
  ].join('');
  const body = `${paragraph(HINT)}${table}${paragraph('')}${SECTION}`;
  const main = `${XML}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  const files = Object.entries({ ...PARTS, 'word/document.xml': main });
  // A local time, as fflate reads it, so that the bytes are the same everywhere.
  return zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])), {
    mtime: new Date(2020, 0, 1),
  });
}

const HINT =
  'Write in the columns English, Status (approved, rejected, or nothing) and Comment. ' +
  'Leave tags such as <1> round the words they belong to, and the last column as it is.';

/** A4, landscape, in twentieths of a point. */
const SECTION =
  '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' +
  '<w:pgMar w:top="850" w:right="850" w:bottom="850" w:left="850" w:header="425" w:footer="425" w:gutter="0"/></w:sectPr>';

/** Of the letters of columns that nobody writes in, in half points. */
const SIZES: Readonly<Record<string, number>> = { findings: 16, key: 8 };

function tableRow(row: SheetRow, english: string): string {
  const texts = { ...row, key: keyOf(row) };
  const cells = COLUMNS.map(({ name, width }) => {
    const language = name === 'hindi' ? 'hi' : english;
    const size = SIZES[name];
    return cell(texts[name], {
      ...{ width, language, grey: name === 'key' },
      ...(size !== undefined && { size }),
    });
  });
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
}
