import fc from 'fast-check';
import { corpus } from '../hostile/case.ts';

/** Words and signs that have broken parsers before, and Hindi between them. */
const piece = fc.constantFrom(
  ...[
    'राम घर गया।',
    'क',
    'हुआ? ',
    '“चलो।” ',
    'डॉ. ',
    '३.५ ',
    'word ',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
  ],
  ...[
    '**',
    '*',
    '_',
    '~~',
    '`',
    '``',
    '[',
    ']',
    '](',
    ')',
    '![',
    '<',
    '>',
    '&',
    '\\',
    '|',
    '"',
    "'",
  ],
  ...[
    '# ',
    '> ',
    '- ',
    '1. ',
    '    ',
    '---\n',
    '===\n',
    '```\n',
    '| - |\n',
    '[^1]',
    '[^1]: ',
    '[a]: b\n',
  ],
  ...[
    '<1>',
    '</1>',
    '<2/>',
    '⟦1⟧',
    '{1}',
    '%s',
    '&lt;',
    '&#60;',
    '{{x}}',
    '{{{x}}}',
    '＜1＞',
    '< 1 >',
  ],
  ...[
    '<b>',
    '</b>',
    '<div>',
    '</td></table>',
    '<!--',
    '-->',
    '<![CDATA[',
    '<?',
    '<script>',
    '</script>',
  ],
  ...[
    'javascript:',
    'data:',
    'https://a.in',
    'www.a.in',
    'a@b.in',
    '\0',
    '\u{FEFF}',
    '\u{200B}',
    '\u{200D}',
  ],
  ...[
    '\u{202E}',
    '\u{2028}',
    '\u{D800}',
    '\u{10FFFF}',
    '\u001b[31m',
    '---js\n',
    'title: ',
    '!!js/function ',
  ],
);

/** Whole files of the hostile corpus, cut anywhere. */
const file = fc
  .tuple(
    fc.constantFrom(
      ...corpus.flatMap(({ files }) =>
        Object.values(files).map((bytes) => Buffer.from(bytes).toString('utf8').slice(0, 2000)),
      ),
    ),
    fc.nat(),
    fc.nat(),
  )
  .map(([text, from, to]) => {
    const [start, end] = [from % (text.length + 1), to % (text.length + 1)].sort((a, b) => a - b);
    return text.slice(start, end);
  });

/** Anything at all, as a stranger's file may be. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: piece },
      { weight: 2, arbitrary: fc.string() },
      { weight: 1, arbitrary: file },
    ),
    {
      maxLength: 24,
    },
  )
  .map((pieces) => pieces.join(''));
