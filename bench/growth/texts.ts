/** Texts of any length, ordinary and odd. */
type Make = (characters: number) => string;

export interface Growing {
  readonly name: string;
  readonly reader: 'markdown' | 'text' | 'html';
  readonly make: Make;
  /** Characters of the smaller one: as many as let eight times that pass the limits. */
  readonly size: number;
}

const lines =
  (line: (index: number) => string): Make =>
  (characters) => {
    const parts: string[] = [];
    for (let length = 0; length < characters; length += parts.at(-1)?.length ?? 1) {
      parts.push(line(parts.length));
    }
    return parts.join('');
  };
const repeated = (piece: string): Make => lines(() => piece);

export const prose = repeated('राम घर गया। सीता भी **आई**।\n\n');

const markdown = (name: string, make: Make, size = 8000): Growing => ({
  name,
  reader: 'markdown',
  make,
  size,
});

export const TEXTS: readonly Growing[] = [
  markdown('prose', prose),
  markdown('one paragraph', repeated('राम घर गया। ')),
  markdown('dandas', repeated('।')),
  markdown('letter and danda', repeated('क।'), 4000),
  markdown('no space', repeated('क')),
  markdown('blanks', (length) => `क${' '.repeat(length)}ख।`),
  markdown('tabs', (length) => `क${'\t'.repeat(length)}ख।`),
  markdown('zero width', repeated('\u{200B}')),
  markdown('headings', repeated('# क\n\n'), 4000),
  markdown('quotations', repeated('> क\n\n'), 4000),
  markdown('list', repeated('- क\n'), 4000),
  markdown('table', (length) => `| क | ख |\n| - | - |\n${repeated('| ग | घ |\n')(length)}`, 4000),
  markdown(
    'notes',
    lines((n) => `क[^${n}]\n\n[^${n}]: ख\n\n`),
  ),
  markdown(
    'links',
    lines((n) => `[क](/a "ख ${n}") ग।\n\n`),
  ),
  markdown('quotation marks', (length) => `${'“'.repeat(length)}क`),
  markdown('brackets', (length) => `${'('.repeat(length)}क।`),
  markdown(
    'numbers',
    lines((n) => `${n} `),
  ),
  markdown('front matter', (length) => `---\n${lines((n) => `k${n}: v\n`)(length)}---\nक`, 2000),
  { name: 'plain text', reader: 'text', make: repeated('राम घर गया। सीता भी आई।\n'), size: 8000 },
  { name: 'web page', reader: 'html', make: repeated('<p>राम <b>घर</b> गया।</p>\n'), size: 8000 },
];
