import type { Finding } from '../../../types.ts';
import type { CarriedFile } from '../reader.ts';
import type { Package, Relation } from './open-package.ts';
import type { Note } from './read-notes.ts';
import type { Numbering } from './read-numbering.ts';
import type { Styles } from './read-styles.ts';

/**
 * Text as it is to stand in Markdown, by the font it is set in (undefined where the theme decides):
 * text in legacy fonts is no Unicode. It is given whole stretches in one font and one look.
 */
export type ConvertText = (text: string, font: string | undefined) => string;

/** What is known while one file is read. Maps and lists without `Readonly` grow on the way. */
export interface Reading {
  readonly package: Package;
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** Of the part that is being read: the text itself, or its notes. */
  readonly relations: ReadonlyMap<string, Relation>;
  readonly convertText: ConvertText;
  /** By kind and id, such as `footnote 3`. */
  readonly notes: ReadonlyMap<string, Note>;
  /** Of the notes that were mentioned, in the order of the text. */
  readonly labels: Map<string, string>;
  /** By part; undefined for one that cannot be shown. */
  readonly pictures: Map<string, CarriedFile | undefined>;
  /** How far the lists have counted, by list and level. */
  readonly counters: Map<string, number>;
  /** Those that are open, such as `HYPERLINK "…"`. */
  readonly fields: Field[];
  /** What stands in the style Title before any other such paragraph; one at the most. */
  readonly titles: string[];
  readonly findings: Omit<Finding, 'document'>[];
}

export interface Field {
  instruction: string;
  /** What follows is what the reader sees. */
  shown: boolean;
}
