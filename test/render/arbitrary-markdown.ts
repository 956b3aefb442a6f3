/** Random Markdown documents in Hindi with all kinds of markup, nested. */
import fc from 'fast-check';

const WORDS = ['राम', 'घर', 'पानी', 'क'];

const atoms = (inLink: boolean): fc.Arbitrary<string> =>
  fc.constantFrom(
    ...WORDS,
    '`code`',
    '``a`b``',
    '![चित्र](a.png)',
    '![](b.png)',
    '![छवि](c.png "नाम")',
    ...(inLink ? [] : ['<https://a.in>', '[^1]']),
  );

const joined = (parts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(parts, { minLength: 1, maxLength: 3 }).map((some) => some.join(' '));

/** Marks always hold a word: Markdown has none round nothing. The same mark is not nested. */
const wrapped = (inner: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom('**', '__', '*', '_', '~~', '<kbd>'), inner).map(([mark, text]) => {
    if ((mark === '~~' || mark === '<kbd>') && text.includes(mark)) return text;
    return `${mark}राम ${text}${mark.replace('<', '</')}`;
  });

const LINK_ENDS = ['](x.html)', '](<u v> "शीर्षक")', '][ref]'];

const linked = (inner: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(inner, fc.constantFrom(...LINK_ENDS)).map(([text, end]) => `[राम ${text}${end}`);

function phrasing(depth: number, inLink = false): fc.Arbitrary<string> {
  if (depth === 0) return joined(atoms(inLink));
  const marks = { weight: 2, arbitrary: wrapped(phrasing(depth - 1, inLink)) };
  const links = { weight: inLink ? 0 : 1, arbitrary: linked(phrasing(depth - 1, true)) };
  return joined(fc.oneof({ weight: 3, arbitrary: atoms(inLink) }, marks, links));
}

const STARTS = ['', '# ', '### ', '- ', '3. ', '> ', '> - ', '- [x] ', '[^1]: '];

const block = fc
  .tuple(fc.constantFrom(...STARTS, 'setext', 'verse', 'table'), phrasing(2), phrasing(2))
  .map(([start, one, two]) => {
    if (start === 'setext') return `${one}\n===`;
    if (start === 'verse') return `> ${one}  \n> ${two}\\\n> ${one}`;
    if (start === 'table') return `| ${one} | क |\n|---|:-:|\n| ${two} | ${one} |`;
    return start + one;
  });

export const documents: fc.Arbitrary<string> = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map((blocks) => `${blocks.join('\n\n')}\n\n[ref]: r.html\n`);
