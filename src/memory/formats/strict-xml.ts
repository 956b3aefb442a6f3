import { SaxesParser } from 'saxes';
import { SetuError } from '../../errors.ts';
import { withoutImpossible } from './escape-xml.ts';

export type Attributes = Readonly<Record<string, string>>;

/** Told of elements and text in the order of the file. */
export interface Handlers {
  open(name: string, attributes: Attributes): void;
  text(value: string): void;
  close(name: string): void;
}

/** Told of what harms no more than itself; the parser goes on then, else it refuses that too. */
export interface Spared {
  /** A character that XML cannot hold has been left out. */
  character(line: number, column: number): void;
  /** The file says that it is in another encoding than Unicode's, which it is not: it was decoded. */
  encoding(name: string): void;
}

type Refuse = (expected: string, got: string, cause?: unknown) => never;

/**
 * A strict parser of a format whose root element is `root`. It throws a SetuError `input` with file,
 * line and column at the first thing it refuses. No DTD is ever loaded, no entity ever declared.
 */
export function createParser(
  file: string,
  root: string,
  handlers: Handlers,
  spared?: Spared,
): SaxesParser {
  const parser = new SaxesParser();
  let isOdd = false;
  const refuse: Refuse = (expected, got, cause) => {
    const where = `${file}, line ${parser.line}, column ${parser.column}`;
    const hint = 'Export the file again, as UTF-8, from the tool that it comes from.';
    throw new SetuError('input', `${where}: expected ${expected}, got: ${got}`, { hint, cause });
  };
  parser.on('error', (error) => {
    if (spared && ODD.test(error.message)) {
      spared.character(parser.line, parser.column);
      isOdd = true;
      return;
    }
    refuse('well-formed XML', error.message.replace(/^\d+:\d+: |\.$/g, ''), error);
  });
  checkProlog(parser, refuse, spared);
  const tell = (value: string): void => {
    handlers.text(isOdd ? withoutOdd(value) : value);
    isOdd = false;
  };
  let isRoot = true;
  parser.on('opentag', ({ name, attributes }) => {
    if (isRoot && name !== root) refuse(`<${root}>`, `<${name}>`);
    isRoot = false;
    handlers.open(name, attributes);
  });
  parser.on('text', tell);
  parser.on('cdata', tell);
  parser.on('closetag', ({ name }) => handlers.close(name));
  return parser;
}

/** What saxes says of a character that XML cannot hold, as itself or as a number. */
const ODD = /disallowed character\.$|malformed character entity\.$/;

/** Of a number that stands for no character saxes leaves the letters. */
const withoutOdd = (text: string): string =>
  withoutImpossible(text).replace(/&#(?:\d+|x[\da-f]+);/gi, '');

function checkProlog(parser: SaxesParser, refuse: Refuse, spared: Spared | undefined): void {
  parser.on('xmldecl', ({ encoding = 'UTF-8' }) => {
    if (/^(utf-?(8|16(le|be)?)|us-ascii)$/i.test(encoding)) return;
    // The bytes are decoded already, strictly: those of another encoding would not have been.
    if (spared) spared.encoding(encoding);
    else refuse('UTF-8 or UTF-16', encoding);
  });
  parser.on('doctype', (doctype) => {
    // Brackets within quotes are part of the DTD's name.
    const subset = doctype.replace(/"[^"]*"|'[^']*'/g, '').includes('[');
    if (subset) refuse('a DOCTYPE without declarations', 'declarations in the DOCTYPE');
  });
}
