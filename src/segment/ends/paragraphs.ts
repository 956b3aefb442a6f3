import { isLine, skipSpaces, skipSpacesBack } from './characters.ts';

/** Text between empty lines. Nothing in it is judged by what stands outside. */
export interface Paragraph {
  readonly from: number;
  /** After its last character that is no white space. */
  readonly to: number;
  /** Where the next paragraph begins, or the length of the text. */
  readonly next: number;
}

/** The paragraphs of a text, in one pass. */
export function* paragraphsOf(text: string): Generator<Paragraph> {
  let from = skipSpaces(text, 0);
  while (from < text.length) {
    const [to, next] = paragraphEnd(text, from);
    yield { from, to, next };
    from = next;
  }
}

function paragraphEnd(text: string, from: number): [to: number, next: number] {
  for (let at = from; at < text.length; at += 1) {
    if (!isLine(text.charCodeAt(at))) continue;
    const next = skipSpaces(text, at);
    if (next === text.length || isEmptyLine(text, at, next)) {
      return [skipSpacesBack(text, at, from), next];
    }
    at = next - 1;
  }
  return [skipSpacesBack(text, text.length, from), text.length];
}

/** Whether the white space holds an empty line, or a character that parts paragraphs. */
function isEmptyLine(text: string, from: number, to: number): boolean {
  let lines = 0;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x2029 || unit === 0x0c) return true;
    // A carriage return and its line feed are one line end.
    if (unit === 0x0a && text.charCodeAt(at - 1) === 0x0d) continue;
    if (isLine(unit) && ++lines === 2) return true;
  }
  return false;
}
