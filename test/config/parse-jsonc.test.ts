import { describe, expect, it } from 'vitest';
import { type JsonText, parseJsonc, type Problem } from '../../src/config/parse-jsonc.ts';

const problems = (text: string): string[] =>
  (parseJsonc(text) as Problem[]).map(
    ({ message, place }) => `${place?.line}:${place?.column}: ${message}`,
  );

describe('parseJsonc', () => {
  it('reads JSON with comments, and knows where everything stands', () => {
    const text = parseJsonc(
      '// name\n{\n  /* of the book */ "title": "क", "a": { "b": [1, 2] }\n}',
    );
    const { value, placeOf } = text as JsonText;
    expect(value).toEqual({ title: 'क', a: { b: [1, 2] } });
    expect(placeOf(['title'], 'key')).toEqual({ line: 3, column: 21 });
    expect(placeOf(['title'], 'value')).toEqual({ line: 3, column: 30 });
    expect(placeOf(['a', 'b', 1], 'value')).toEqual({ line: 3, column: 51 });
    expect(placeOf(['a', 'c'], 'value')).toBeUndefined();
  });

  it('counts lines however they end', () => {
    const { placeOf } = parseJsonc('{\r\n\r"a": 1\n}') as JsonText;
    expect(placeOf(['a'], 'key')).toEqual({ line: 3, column: 1 });
  });

  it.each([
    ['', '1:1: expected a value, got an empty file.'],
    ['// nothing', '1:11: expected a value, got the end of the file.'],
    ['{ "a": }', '1:8: expected a value, got "}".'],
    ['{ "a" 1 }', '1:7: expected a colon after the key, got "1".'],
    [
      '{ "a": 1 "b": 2 }',
      '1:10: expected a comma, or the end of the list or object, got "\\"b\\"".',
    ],
    ['{ "a": 1', '1:9: expected the closing }, got the end of the file.'],
    ['{ "a": [1', '1:10: expected the closing ], got the end of the file.'],
    ['{} {}', '1:4: expected nothing after the closing }, got "{".'],
    [
      '{ "a": "x\n" }',
      '1:8: expected a text whose closing quote stands on the same line, got "\\"x".',
    ],
    ['/* x', '1:1: expected a comment that ends with */, got "/* x".'],
    ['{ "a": 1e }', '1:8: expected a number with digits to its end, got "1e".'],
    ['{ "a": "\\u12" }', '1:8: expected four hexadecimal digits after \\u, got "\\"\\\\u12\\"".'],
  ])('says where %j breaks and what was expected', (text, message) => {
    expect(problems(text)).toEqual([message]);
  });

  it.each([
    ["{ 'a': 1 }", `expected a key in double quotes, got "'a'"`],
    ['{ a: 1 }', 'expected a key in double quotes, got "a"'],
    ['{ "a": tru }', 'got "tru"'],
    ['{ "a": NaN }', 'got "NaN"'],
  ])('refuses what is JavaScript but not JSON: %s', (text, got) => {
    expect(problems(text)).toEqual([expect.stringContaining(got)]);
  });

  it.each([
    ['{ "a": 1, }', '1:9: expected no comma before }: take it away.'],
    ['{ "a": [1,\n  // two\n] }', '1:10: expected no comma before ]: take it away.'],
    ['{ "a": "https://x.org", /* , */ }', '1:23: expected no comma before }: take it away.'],
  ])('points at the comma too many in %j', (text, message) => {
    expect(problems(text)).toEqual([message]);
  });

  it('names every key that stands twice, and the line of its first place', () => {
    expect(problems('{ "a": 1,\n"b": { "c": 1, "c": 2 },\n"a": 2 }')).toEqual([
      '2:16: the key "c" stands here again after line 2: keep one of them.',
      '3:1: the key "a" stands here again after line 1: keep one of them.',
    ]);
  });

  it('takes __proto__ for an unknown key wherever it stands', () => {
    expect(problems('{ "check": { "__proto__": "off" } }')).toEqual([
      '1:14: unknown key "__proto__".',
    ]);
  });

  it('ends with a message where brackets go deeper than anybody can follow', () => {
    expect(problems('['.repeat(200_000))).toEqual([expect.stringContaining('nested too deep')]);
  });

  it('never repeats what looks like a key', () => {
    const key = `AIza${'x'.repeat(35)}`;
    expect(problems(`{ "engine": ${key} }`).join()).not.toContain(key);
  });
});
