import { escapeXml } from '../../../memory/formats/escape-xml.ts';

interface CellOptions {
  readonly width: number;
  readonly bold?: boolean;
  /** Of the letters, in half points. */
  readonly size?: number;
  readonly grey?: boolean;
  /** What Word checks the spelling by. */
  readonly language?: string;
}

export function cell(text: string, { width, ...look }: CellOptions): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph(text, look)}</w:tc>`;
}

/** A paragraph; line breaks and tabs are elements of their own. */
export function paragraph(text: string, look: Omit<CellOptions, 'width'> = {}): string {
  const runs = text.split(/([\n\t])/).map((piece) => {
    if (piece === '') return '';
    if (piece === '\n') return run('<w:br/>', look);
    if (piece === '\t') return run('<w:tab/>', look);
    return run(`<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`, look);
  });
  return `<w:p>${runs.join('')}</w:p>`;
}

function run(content: string, look: Omit<CellOptions, 'width'>): string {
  const { bold, size, grey, language } = look;
  const properties = [
    bold ? '<w:b/><w:bCs/>' : '',
    grey ? '<w:color w:val="A6A6A6"/>' : '',
    size === undefined ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    language ? languageOf(language) : '',
  ].join('');
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
}

const languageOf = (language: string): string =>
  language === 'hi' ? '<w:lang w:bidi="hi-IN"/>' : `<w:lang w:val="${escapeXml(language)}"/>`;
