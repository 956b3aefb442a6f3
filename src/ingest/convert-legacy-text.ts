import type { Convert } from './convert-legacy.ts';

/** A line as it is written: `before` and `after` stay, `said` is what may be in a legacy font. */
interface Line {
  readonly before: string;
  readonly said: string;
  readonly after: string;
  /** Of a value of front matter: as it was written. */
  readonly value?: string;
}

/** Markdown’s marks of headings, lists and quotations at the beginning of a line. */
const MARK = /^[ \t]*(?:(?:#{1,6}|[-+*>]|\d{1,9}[.)])[ \t]+)*/;
/** Of front matter: a key, and its value on the same line. */
const FIELD = /^([\w-]{1,40}:[ \t]+)(.*?)([ \t]*)$/;
const FENCE = /^[ \t]*(?:`{3}|~{3})/;

/**
 * Text whose lines have gone through `convert`. It must happen before Markdown is read, for these
 * fonts use its signs as letters. In Markdown, marks at the beginning of a line, code between fences
 * and the keys of front matter stay what they are.
 */
export function convertLegacyText(text: string, convert: Convert, isMarkdown: boolean): string {
  const lines = isMarkdown ? markdownLines(text) : splitLines(text).map(plainLine);
  const read = convert(lines.map(({ said }) => said));
  return lines
    .map(({ before, said, after, value }, index) => {
      const now = read[index] as string;
      if (value === undefined) return before + now + after;
      // What stands in a legacy font cannot be told from YAML’s own signs, so it is quoted anew.
      return before + (now === said ? value : JSON.stringify(now)) + after;
    })
    .join('');
}

const splitLines = (text: string): readonly string[] =>
  text.match(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/g) ?? [];

function plainLine(line: string): Line {
  const said = line.replace(/[\r\n]+$/, '');
  return { before: '', said, after: line.slice(said.length) };
}

function markdownLines(text: string): readonly Line[] {
  const lines = splitLines(text);
  const bodyAt = bodyOf(lines);
  let isCode = false;
  return lines.map((line, index) => {
    if (index < bodyAt) return fieldLine(line);
    const isFence = FENCE.test(line);
    if (isFence) isCode = !isCode;
    return isFence || isCode ? { before: line, said: '', after: '' } : markedLine(line);
  });
}

/** How many lines front matter has, with its fences. */
function bodyOf(lines: readonly string[]): number {
  const isFence = (line: string): boolean => /^---[ \t]*[\r\n]*$/.test(line);
  if (lines[0] === undefined || !isFence(lines[0])) return 0;
  return lines.findIndex((line, index) => index > 0 && isFence(line)) + 1;
}

function markedLine(line: string): Line {
  const { said, after } = plainLine(line);
  const before = MARK.exec(said)?.[0] ?? '';
  return { before, said: said.slice(before.length), after };
}

function fieldLine(line: string): Line {
  const { said: whole, after } = plainLine(line);
  const [, key, value = '', space = ''] = FIELD.exec(whole) ?? [];
  if (key === undefined) return { before: line, said: '', after: '' };
  const quote = value.length > 1 && /^(["']).*\1$/.test(value) ? 1 : 0;
  const said = value.slice(quote, value.length - quote);
  return { before: key, said, after: space + after, value };
}
