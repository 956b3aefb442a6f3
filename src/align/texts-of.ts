import { plainText } from '../tags.ts';
import type { Document, Segment, Tag } from '../types.ts';

/**
 * The sentences as they are compared, with what no reader sees of them: whoever translates keeps
 * notes and links where they are, so the label of a note and an address say which belong together.
 */
export function textsOf(
  segments: readonly Segment[],
  { blocks, source }: Pick<Document, 'blocks' | 'source'>,
): string[] {
  const starts = new Map(blocks.map(({ id, range }) => [id, range?.[0] ?? 0]));
  return segments.map((segment, index) => {
    const isFirst = segment.block !== segments[index - 1]?.block;
    const label = isFirst ? noteBefore(source, starts.get(segment.block) ?? 0) : [];
    return [...label, plainText(segment), ...segment.tags.flatMap(anchorOf)].join(' ');
  });
}

function anchorOf({ inline }: Tag): string[] {
  if (inline.kind === 'footnote') return [inline.label];
  // As one word: that an address is the same says it all.
  if (inline.kind === 'link' || inline.kind === 'image')
    return [inline.url.replace(/[^a-z]/gi, '')];
  return [];
}

/** The label of the note that begins there: `[^2]: `. */
function noteBefore(source: string, start: number): string[] {
  const line = source.slice(Math.max(0, start - LONGEST), start);
  const label = /(?:^|\n)\[\^([^\]\n]+)\]:[ \t]*$/.exec(line)?.[1];
  return label === undefined ? [] : [label];
}

/** A label beyond this says nothing that its note would not. */
const LONGEST = 60;
