import { childrenNamed } from './elements.ts';
import type { Package, Relation } from './open-package.ts';
import type { XmlElement } from './parse-xml.ts';

/** A footnote or an endnote, with what the part that it lies in refers to. */
export interface Note {
  readonly element: XmlElement;
  readonly relations: ReadonlyMap<string, Relation>;
}

/** The notes of a part by kind and id, such as `footnote 3`; none if the part is missing. */
export function readNotes(
  kind: 'footnote' | 'endnote',
  part: string | undefined,
  file: Package,
): Map<string, Note> {
  if (part === undefined) return new Map();
  const relations = file.relations(part);
  const notes = childrenNamed(file.xml(part), `w:${kind}`);
  return new Map(
    notes.map((element) => [`${kind} ${element.attributes['w:id']}`, { element, relations }]),
  );
}
