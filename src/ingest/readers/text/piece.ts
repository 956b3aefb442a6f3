/** A line that is not blank, without the space round it. */
export interface Line {
  readonly text: string;
  /** Columns before the text; a tab counts four. */
  readonly indent: number;
}

/** `1.` counts; `•` and `(क)` stand before what is listed. */
export interface Marker {
  /** Markers of one kind make one list. */
  readonly kind: string;
  /** Of a marker that Markdown can count with. */
  readonly number?: number;
  /** What is left of a marker that Markdown does not know, such as `(क) `. */
  readonly label: string;
}

export interface Item extends Marker {
  readonly indent: number;
  readonly text: string;
  /** The line as it was typed, should it be no list after all. */
  readonly line: string;
}

/** What a stretch of lines is taken for. A `line` may still become a heading. */
export type Piece =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'verse'; readonly lines: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'items'; readonly items: readonly Item[] }
  | { readonly kind: 'heading'; readonly depth: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'note'; readonly label: string; readonly text: string }
  | { readonly kind: 'quote'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'separator' };
