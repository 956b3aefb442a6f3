import { layoutOf } from './layout-of.ts';
import { groupsOf } from './groups-of.ts';
import { joinLists } from './join-lists.ts';
import { findHeadings } from './find-headings.ts';
import { findNotes } from './find-notes.ts';
import { piecesOf } from './pieces-of.ts';
import { writeMarkdown } from './write-markdown.ts';

/** Plain text as Markdown. Every step goes once over the text; words and their order stay. */
export function textToMarkdown(plain: string): string {
  const groups = groupsOf(plain);
  const layout = layoutOf(groups);
  const pieces = joinLists(groups.flatMap((group) => piecesOf(group, layout)));
  return writeMarkdown(findNotes(findHeadings(pieces)));
}
