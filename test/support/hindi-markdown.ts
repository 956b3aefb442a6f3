import fc from 'fast-check';

/** What a Hindi author writes inside of a paragraph, with all the markup that there is. */
const words = fc.constantFrom(
  'राम घर गया',
  'डॉ. शर्मा',
  'यू.के. में',
  '३.५ लाख',
  'क्या हुआ?',
  'वाह!',
  'सीता आई।',
  'फिर।',
  '(यह भी। वह भी।)',
  'Setu 2.0',
  'He left. She stayed.',
  '“चलो।”',
  '“कौन?” उसने पूछा।',
  'AT&amp;T',
  '2 \\< 3',
);
const space = fc.constantFrom(' ', ' ', ' ', '\n', '  \n', '\\\n');
const opaque = fc.constantFrom(
  '`क।ख`',
  '`a(b`',
  '`x. Y`',
  '[^1]',
  '[^2]',
  '![चित्र।](a.png)',
  '![](b.png "शीर्षक")',
  '<https://a.in/क।ख>',
  'https://a.in/b।',
  'ram@a.in',
  '“www.a.in”',
  '<br>',
  '<span>',
  '[![चित्र](a.png)](https://a.in)',
);

const { line } = fc.letrec<Record<'piece' | 'line', string>>((tie) => ({
  piece: fc.oneof(
    { maxDepth: 2 },
    words,
    opaque,
    fc
      .tuple(
        fc.constantFrom('**', '*', '~~', '[', 'ref', 'kbd'),
        tie('line').filter((text) => text === text.trim()),
      )
      .map(([sign, inner]) => {
        if (sign === '[') return `[${inner}](https://a.in "नाम")`;
        if (sign === 'ref') return `[${inner}][कड़ी]`;
        return sign === 'kbd' ? `<kbd>${inner}</kbd>` : sign + inner + sign;
      }),
  ),
  line: fc
    .tuple(tie('piece'), fc.array(fc.tuple(space, tie('piece')), { maxLength: 4 }))
    .map(([first, more]) => first + more.flat().join('')),
}));

const block = fc
  .tuple(fc.constantFrom('', '# ', '> ', '- ', '1. '), line)
  .map(([sign, text]) => sign + (sign === '# ' ? text.replace(/\\?\s*\n/g, ' ') : text));

/** Whole documents: paragraphs, headings, quotations, lists and a table, links and footnotes. */
export const hindiMarkdown: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(block, { minLength: 1, maxLength: 5 }),
    line.map((text) => text.replace(/\\?\s*\n/g, ' ').replaceAll('|', '')),
  )
  .map(([blocks, cell]) =>
    [
      ...blocks,
      `| क | ख |\n| - | - |\n| ${cell} | ग। घ। |`,
      '[^1]: टिप्पणी। और *भी*।',
      '[^2]: दूसरी।',
      '[कड़ी]: https://a.in/x',
    ].join('\n\n'),
  );
