import { SaxesParser } from 'saxes';
import { refuse } from './refuse.ts';
import { PREFIXES } from './namespaces.ts';

/** Names are `w:p`, `a:blip` … by the prefixes of `namespaces.ts`, whatever the file calls them. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Whoever walks a tree goes as deep as it is; tables in text boxes in tables are 40 deep. */
const DEEPEST = 200;
/** A thousand pages have some 500,000. */
const MOST_ELEMENTS = 2_000_000;

/**
 * The tree of a part. Throws a SetuError `input` that names the part, line and column for what is
 * not well-formed, has a DTD, or is nested beyond reason. No entity is ever declared.
 */
export function parseXml(bytes: Uint8Array, part: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const fail = (expected: string, got: string): never => {
    throw refuse(expected, `${got} in ${part}, line ${parser.line}, column ${parser.column}`);
  };
  const root: XmlElement & { children: (XmlElement | string)[] } = open('', {});
  const path = [root];
  let count = 0;
  parser.on('error', ({ message }) =>
    fail('well-formed XML', message.replace(/^\d+:\d+: |\.$/g, '')),
  );
  parser.on('doctype', () => fail('XML without a DTD', 'a DTD'));
  parser.on('opentag', ({ uri, local, attributes }) => {
    const element = open(nameOf(uri, local), attributes);
    path.at(-1)?.children.push(element);
    if (path.push(element) > DEEPEST) fail(`elements at most ${DEEPEST} deep`, 'deeper ones');
    if ((count += 1) > MOST_ELEMENTS) fail(`at most ${MOST_ELEMENTS} elements`, 'more');
  });
  const addText = (text: string): void => void path.at(-1)?.children.push(text);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => void path.pop());
  parser.write(decode(bytes, part)).close();
  return root.children.find((child) => typeof child !== 'string') ?? root;
}

type NamespacedAttributes = Readonly<Record<string, { uri: string; local: string; value: string }>>;

function open(name: string, attributes: NamespacedAttributes) {
  const pairs = Object.values(attributes).map(
    ({ uri, local, value }) => [nameOf(uri, local), value] as const,
  );
  const children: (XmlElement | string)[] = [];
  return { name, attributes: Object.fromEntries(pairs), children };
}

const nameOf = (uri: string, local: string): string =>
  uri === '' ? local : `${PREFIXES.get(uri) ?? '?'}:${local}`;

/** UTF-8 or UTF-16, as the Open Packaging Conventions (ECMA-376 part 2) demand. */
function decode(bytes: Uint8Array, part: string): string {
  const mark = `${bytes[0]} ${bytes[1]}`;
  const encoding = mark === '255 254' ? 'utf-16le' : mark === '254 255' ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw refuse('XML in UTF-8 or UTF-16', `other bytes in ${part}`, undefined, cause);
  }
}
