import type { FootnoteDefinition } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Document, Language, Unit } from '../types.ts';

/** Numbers of footnotes from 1, by their labels. */
export type FootnoteNumbers = Readonly<Record<Language, ReadonlyMap<string, number>>>;

/**
 * Both languages count the notes of the Hindi, in the order of their references. A note of an
 * existing English has the number of the note that it translates.
 */
export function numberFootnotes(document: Document, units: readonly Unit[]): FootnoteNumbers {
  const hi = numbersOf(document);
  if (!document.existing) return { hi, en: hi };
  const { existing } = document;
  const own = notesByBlock(document);
  const theirs = notesByBlock(existing);
  const en = new Map([...theirs.values()].map((label) => [label, 0]));
  for (const { block, target } of units) {
    const number = hi.get(own.get(block) ?? '') ?? 0;
    for (const tagged of target) {
      const label = theirs.get(tagged.block);
      if (label !== undefined && en.get(label) === 0) en.set(label, number);
    }
  }
  return { hi, en };
}

/** The notes of a document, wherever they stand; of two with one label the first counts. */
export function definitionsOf({ tree }: Document): FootnoteDefinition[] {
  const notes = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (node) => {
    if (!notes.has(node.identifier)) notes.set(node.identifier, node);
  });
  return [...notes.values()];
}

function numbersOf({ tree }: Document): Map<string, number> {
  const numbers = new Map<string, number>();
  visit(tree, 'footnoteReference', ({ identifier }) => {
    if (!numbers.has(identifier)) numbers.set(identifier, numbers.size + 1);
  });
  return numbers;
}

/** In which note a block stands, by its label. */
function notesByBlock(document: Document): Map<string, string> {
  const starts = new Map(document.blocks.map(({ id, range }) => [range?.[0], id]));
  const labels = new Map<string, string>();
  for (const note of definitionsOf(document)) {
    visit(note, (node) => {
      const first = 'children' in node ? node.children[0]?.position?.start.offset : undefined;
      const block = first === undefined ? undefined : starts.get(first);
      if (block !== undefined) labels.set(block, note.identifier);
    });
  }
  return labels;
}
