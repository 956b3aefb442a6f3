import { layoutOf } from './layout.ts';
import { groupsOf } from './lines.ts';
import { joinLists } from './lists.ts';
import { findHeadings } from './headings.ts';
import { findNotes } from './notes.ts';
import { piecesOf } from './pieces-of.ts';
import { writeMarkdown } from './write-markdown.ts';

/** Plain text as Markdown. Every step goes once over the text; words and their order stay. */
export function textToMarkdown(plain: string): string {
  const groups = groupsOf(plain);
  const layout = layoutOf(groups);
  const pieces = joinLists(groups.flatMap((group) => piecesOf(group, layout)));
  return writeMarkdown(findNotes(findHeadings(pieces)));
}
