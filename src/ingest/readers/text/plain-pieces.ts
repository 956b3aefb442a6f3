import { isVerse } from './is-verse.ts';
import { isFull, isWrapped, type Layout } from './layout-of.ts';
import { DATE, ENDS, SENTENCE_END, SPEECH } from './marks.ts';
import type { Line, Piece } from './piece.ts';

/** What lines without marks of their own are: a quotation, prose, verse, or each line by itself. */
export function plainPieces(lines: readonly Line[], layout: Layout): Piece[] {
  if (lines.length === 0) return [];
  if (isQuotation(lines, layout)) {
    const flush = lines.map(({ text }) => ({ text, indent: 0 }));
    return [{ kind: 'quote', pieces: plainPieces(flush, { ...layout, isWrapped: true }) }];
  }
  const [first, ...rest] = lines as [Line, ...Line[]];
  const isTitled = rest.length > 0 && first.text.length < 80 && !ENDS.test(first.text);
  if (isTitled && !isFull(first, layout.width || 60) && isWrapped(rest, layout)) {
    return [{ kind: 'line', text: first.text }, ...plainPieces(rest, layout)];
  }
  if (isWrapped(lines, layout)) return paragraphs(lines, layout);
  const texts = lines.map(({ text }) => text);
  if (isVerse(texts) && !isHead(texts, layout)) return [{ kind: 'verse', lines: texts }];
  return texts.map((text) => ({ kind: 'line', text }));
}

/** A title over prose and what it is about, in more words; or a name and a date. */
const isHead = (lines: readonly string[], { hasProse }: Layout): boolean =>
  lines.some((line) => DATE.test(line)) ||
  (hasProse &&
    lines.length === 2 &&
    lines.every((line) => !ENDS.test(line) && line.split(/\s+/).length > 6));

/** Set in from the left, and not as the first lines of paragraphs or centred lines are. */
function isQuotation(lines: readonly Line[], layout: Layout): boolean {
  if (layout.isIndented || lines.some(({ indent }) => indent < 2)) return false;
  return lines.length > 1 || (lines[0]?.text.length ?? 0) > 60;
}

/** A paragraph ends where a line does early, and begins where one is set in or someone speaks. */
function paragraphs(lines: readonly Line[], layout: Layout): Piece[] {
  const width = Math.max(layout.width, ...lines.slice(0, 1000).map(({ text }) => text.length));
  const margin = Math.min(...lines.slice(0, 1000).map(({ indent }) => indent));
  const texts: string[][] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const hasEnded = before !== undefined && SENTENCE_END.test(before.text);
    const begins =
      !before ||
      (line.indent > margin + 1 && before.indent <= margin + 1) ||
      (hasEnded && (!isFull(before, width) || SPEECH.test(line.text)));
    if (begins) texts.push([line.text]);
    else texts.at(-1)?.push(line.text);
  });
  return texts.map((text) => ({ kind: 'paragraph', text: text.join(' ') }));
}
