import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { showValue } from './show-value.ts';
import { describeSyntaxError } from './syntax-errors.ts';

/** Where in a file something stands, both from 1; columns in UTF-16 units, as editors count. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something wrong in a configuration. Without a place: it is not in a file. */
export interface Problem {
  readonly message: string;
  readonly place?: Place | undefined;
}

export type KeyPath = readonly (string | number)[];

/** JSON with comments, read. */
export interface JsonText {
  readonly value: unknown;
  /** Where a setting's value, or its key, stands; undefined if the text does not have it. */
  readonly placeOf: (path: KeyPath, what: 'key' | 'value') => Place | undefined;
}

/**
 * Reads JSON in which comments are allowed and nothing else is. Where the text breaks, the one
 * problem is where; after that nothing can be trusted. Keys that stand twice are all named.
 */
export function parseJsonc(text: string): JsonText | readonly Problem[] {
  const errors: ParseError[] = [];
  const root = parse(text, errors);
  if (root === 'too deep') return [{ message: 'expected settings, got brackets nested too deep.' }];
  if (errors.length > 0 || !root) {
    const { offset, message } = describeSyntaxError(text, errors);
    return [{ message, place: placeAt(text, offset) }];
  }
  const wrong = [...wrongKeys(root, text)];
  if (wrong.length > 0) return wrong;
  return {
    value: valueOf(root),
    placeOf(path, what) {
      const node = findNodeAtLocation(root, [...path]);
      const at = what === 'key' ? (node?.parent?.children?.[0] ?? node) : node;
      return at && placeAt(text, at.offset);
    },
  };
}

function parse(text: string, errors: ParseError[]): Node | undefined | 'too deep' {
  try {
    return parseTree(text, errors, { allowTrailingComma: false });
  } catch (error) {
    if (error instanceof RangeError) return 'too deep';
    throw error;
  }
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) as string).length + 1 };
}

/** Built by definition, not by assignment: a key `__proto__` is a key like any other. */
function valueOf(node: Node): unknown {
  const children = node.children ?? [];
  if (node.type === 'array') return children.map(valueOf);
  if (node.type !== 'object') return node.value as unknown;
  return Object.fromEntries(
    children.map(({ children: [key, value] = [] }) => [key?.value, value && valueOf(value)]),
  );
}

/** Keys that stand twice, of which JSON would take the last without a word, and `__proto__`. */
function* wrongKeys(node: Node, text: string): Generator<Problem> {
  const seen = new Map<string, Node>();
  for (const child of node.children ?? []) {
    const key = child.type === 'property' ? child.children?.[0] : undefined;
    if (key) {
      const message = wrongKey(key, seen.get(key.value as string), text);
      if (message !== undefined) yield { message, place: placeAt(text, key.offset) };
      seen.set(key.value as string, key);
    }
    yield* wrongKeys(child, text);
  }
}

function wrongKey(key: Node, earlier: Node | undefined, text: string): string | undefined {
  if (key.value === '__proto__') return 'unknown key "__proto__".';
  if (!earlier) return undefined;
  const { line } = placeAt(text, earlier.offset);
  return `the key ${showValue(key.value)} stands here again after line ${line}: keep one of them.`;
}
