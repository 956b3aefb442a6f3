import { createScanner, type ParseError, printParseErrorCode } from 'jsonc-parser';
import { showValue } from './show-value.ts';

/** What should have stood there, by the parser's name of the error. */
const EXPECTED: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a text in double quotes, a number, true, false, null, { or [',
  InvalidNumberFormat: 'a number',
  PropertyNameExpected: 'a key in double quotes',
  ValueExpected: 'a value',
  ColonExpected: 'a colon after the key',
  CommaExpected: 'a comma, or the end of the list or object',
  CloseBraceExpected: 'the closing }',
  CloseBracketExpected: 'the closing ]',
  EndOfFileExpected: 'nothing after the closing }',
  UnexpectedEndOfComment: 'a comment that ends with */',
  UnexpectedEndOfString: 'a text whose closing quote stands on the same line',
  UnexpectedEndOfNumber: 'a number with digits to its end',
  InvalidUnicode: 'four hexadecimal digits after \\u',
  InvalidEscapeCharacter: 'one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u after a backslash',
  InvalidCharacter: 'a text without control characters; write them as \\n or \\t',
};

/** Where a text stops to be JSON, and what is wrong there. No errors: it is empty. */
export function describeSyntaxError(
  text: string,
  [error, next]: readonly ParseError[],
): { readonly offset: number; readonly message: string } {
  const { offset, length } = error ?? { offset: 0, length: 0 };
  const comma = commaBefore(text, offset);
  if (comma !== undefined && /^[}\]]/.test(text.slice(offset))) {
    const message = `expected no comma before ${text[offset] ?? ''}: take it away.`;
    return { offset: comma, message };
  }
  const names = [error, next].map((one) => one && printParseErrorCode(one.error));
  // A word without quotes is no symbol first, and then no key.
  const isKey = names[0] === 'InvalidSymbol' && names[1] === 'PropertyNameExpected';
  const expected = EXPECTED[(isKey ? names[1] : names[0]) ?? 'ValueExpected'];
  return { offset, message: `expected ${expected}, got ${shown(text, offset, length)}.` };
}

function shown(text: string, offset: number, length: number): string {
  if (text.trim() === '') return 'an empty file';
  const got = text.slice(offset, offset + length);
  return got.trim() === '' ? 'the end of the file' : showValue(got, 30);
}

/** Of a comma with nothing but white space and comments between it and `offset`. */
function commaBefore(text: string, offset: number): number | undefined {
  const scanner = createScanner(text, true);
  let last = { offset: 0, token: '' };
  for (;;) {
    scanner.scan();
    const at = scanner.getTokenOffset();
    if (at >= offset || at >= text.length) break;
    last = { offset: at, token: text.slice(at, scanner.getPosition()) };
  }
  return last.token === ',' ? last.offset : undefined;
}
