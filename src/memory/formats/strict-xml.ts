import { SaxesParser } from 'saxes';
import { SetuError } from '../../errors.ts';

export type Attributes = Readonly<Record<string, string>>;

/** Told of elements and text in the order of the file. */
export interface Handlers {
  open(name: string, attributes: Attributes): void;
  text(value: string): void;
  close(name: string): void;
}

type Refuse = (expected: string, got: string, cause?: unknown) => never;

/**
 * A strict parser of a format whose root element is `root`. It throws a SetuError `input` with file,
 * line and column at the first thing it refuses. No DTD is ever loaded, no entity ever declared.
 */
export function createParser(file: string, root: string, handlers: Handlers): SaxesParser {
  const parser = new SaxesParser();
  const refuse: Refuse = (expected, got, cause) => {
    const where = `${file}, line ${parser.line}, column ${parser.column}`;
    const hint = 'Export the file again, as UTF-8, from the tool that it comes from.';
    throw new SetuError('input', `${where}: expected ${expected}, got: ${got}`, { hint, cause });
  };
  parser.on('error', (error) => {
    refuse('well-formed XML', error.message.replace(/^\d+:\d+: |\.$/g, ''), error);
  });
  checkProlog(parser, refuse);
  let isRoot = true;
  parser.on('opentag', ({ name, attributes }) => {
    if (isRoot && name !== root) refuse(`<${root}>`, `<${name}>`);
    isRoot = false;
    handlers.open(name, attributes);
  });
  parser.on('text', (value) => handlers.text(value));
  parser.on('cdata', (value) => handlers.text(value));
  parser.on('closetag', ({ name }) => handlers.close(name));
  return parser;
}

function checkProlog(parser: SaxesParser, refuse: Refuse): void {
  parser.on('xmldecl', ({ encoding = 'UTF-8' }) => {
    // The bytes are decoded already; another encoding would have come out as gibberish.
    if (!/^(utf-?(8|16(le|be)?)|us-ascii)$/i.test(encoding)) refuse('UTF-8 or UTF-16', encoding);
  });
  parser.on('doctype', (doctype) => {
    // Brackets within quotes are part of the DTD's name.
    const subset = doctype.replace(/"[^"]*"|'[^']*'/g, '').includes('[');
    if (subset) refuse('a DOCTYPE without declarations', 'declarations in the DOCTYPE');
  });
}
