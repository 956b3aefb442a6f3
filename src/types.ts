/**
 * The data that flows from stage to stage. No logic lives here.
 * Every value is readonly: a stage returns new values and never changes what it was given.
 */
import type { Root } from 'mdast';

/** The two languages of an edition, as subtags an engine understands. */
export type Language = 'hi' | 'en';

/** What a piece of inline markup is, with what a renderer needs to show it. */
export type Inline =
  | { readonly kind: 'strong' | 'emphasis' | 'delete' | 'break' | 'raw' }
  | { readonly kind: 'html'; readonly name: string }
  | { readonly kind: 'code'; readonly value: string }
  /** Words that the author wants kept in every language. */
  | { readonly kind: 'kept'; readonly value: string }
  | { readonly kind: 'autolink'; readonly url: string }
  | { readonly kind: 'footnote'; readonly label: string }
  | { readonly kind: 'link'; readonly url: string; readonly title?: Attribute }
  | {
      readonly kind: 'image';
      readonly url: string;
      readonly alt?: Attribute;
      readonly title?: Attribute;
      /** Where a click on the image leads. */
      readonly link?: string;
    };

/** Text inside markup (alt text, a link's title) that is translated as a block of its own. */
export interface Attribute {
  readonly block: string;
  readonly value: string;
}

/**
 * Inline markup laid over a block's plain text, from `from` up to `to` (UTF-16 offsets).
 * `open` and `close` are the author's own Markdown around the content; an opaque mark (code,
 * image, line break …) is never translated and holds its whole Markdown in `open`.
 */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly opaque: boolean;
  readonly open: string;
  readonly close: string;
  readonly inline: Inline;
}

export type BlockKind = 'heading' | 'paragraph' | 'cell' | 'meta' | 'attribute';

/** The smallest piece of a document that is laid out as one: a paragraph, a heading, a cell. */
export interface Block {
  readonly id: string;
  readonly kind: BlockKind;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Where the text stands in `Document.source`; null for front matter and attributes. */
  readonly range: readonly [start: number, end: number] | null;
  /** The front-matter key of a `meta` block. */
  readonly key?: string;
}

/**
 * What a person decided about one place, a line of `decisions/<document>.jsonl`. The place is found
 * by the hash of its source, and by those of its neighbours where the source repeats.
 */
interface Place {
  readonly source: string;
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
  readonly by: string;
  readonly at: string;
}

export interface Dismissal {
  readonly rule: string;
  readonly reason?: string | undefined;
}

export type Decision = Place &
  (
    | {
        readonly kind: 'state';
        readonly value: {
          readonly state: Exclude<State, 'initial'>;
          readonly text?: string | undefined;
        };
      }
    /** The rule whose findings are dismissed, alone or with the reason. */
    | { readonly kind: 'dismiss'; readonly value: string | Dismissal }
    /** The words, in plain text, after which the segment is cut. */
    | { readonly kind: 'split'; readonly value: string }
    /** The hash of the segment after it, which it is joined with. */
    | { readonly kind: 'merge'; readonly value: string }
    /** The hashes of the English sentences that the segment goes with; none: it has no translation. */
    | { readonly kind: 'align'; readonly value: readonly string[] }
    | { readonly kind: 'comment'; readonly value?: unknown }
  );

export type Meta = Readonly<Record<string, unknown>>;

/** A local image that an edition needs: a file of the input folder, or a part of the document. */
export type Asset = {
  /** As the document names it. */
  readonly url: string;
  /** Relative to the folder of the edition. */
  readonly path: string;
} & ({ readonly file: string } | { readonly bytes: Uint8Array });

/** A document as read: its Markdown, the tree of that, and the blocks of text in reading order. */
export interface Document {
  readonly id: string;
  /** Relative to the input folder, with forward slashes. */
  readonly path: string;
  readonly language: Language;
  readonly meta: Meta;
  /** The front matter between its fences, as written; empty if there is none. */
  readonly frontMatter: string;
  /** The body in Markdown; every offset counts from its start. */
  readonly source: string;
  readonly tree: Root;
  readonly blocks: readonly Block[];
  readonly assets: readonly Asset[];
  readonly decisions: readonly Decision[];
  readonly findings: readonly Finding[];
  /** The existing English of a pair `name.hi.md` + `name.en.md`. */
  readonly existing?: Document;
}

/** A numbered tag of a segment's text: `<1>…</1>`, or `<1/>` where the mark is opaque. */
export interface Tag {
  readonly n: number;
  readonly opaque: boolean;
  readonly open: string;
  readonly close: string;
  readonly inline: Inline;
}

/** A stretch of a block in which markup stands as numbered tags, and what those tags mean. */
export interface Tagged {
  readonly id: string;
  readonly block: string;
  readonly text: string;
  readonly tags: readonly Tag[];
}

/** A sentence. `start` and `end` are UTF-16 offsets in its block's plain text. */
export interface Segment extends Tagged {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a translation comes from. `kept`: nothing to translate, or Hindi in
 * Latin letters that no engine at hand takes; the source stands in both.
 */
export type Origin = 'human' | 'memory' | 'fuzzy' | 'engine' | 'kept';

/** How far it has come: XLIFF 2's words, and `rejected`. `initial`: no usable translation. */
export type State = 'initial' | 'translated' | 'reviewed' | 'final' | 'rejected';

/** A stretch of English that was changed after the translation was made, and by whom. */
export interface Change {
  /** `names`: the register of names. */
  readonly by: 'names';
  readonly from: string;
  readonly to: string;
  /** The Devanagari that made it so. */
  readonly term?: string;
}

/** A segment's translation; `text` is tagged and empty while the state is `initial`. */
export interface Translation {
  readonly id: string;
  readonly text: string;
  readonly origin: Origin;
  readonly engine?: string;
  readonly state: State;
  readonly findings: readonly Finding[];
  /** The oldest first; none if it is as it was made. */
  readonly history?: readonly Change[];
}

/** A bead: sentences that are each other's translation. Either side may be empty. */
export interface Unit {
  readonly id: string;
  readonly block: string;
  readonly source: readonly Tagged[];
  readonly target: readonly Tagged[];
  readonly state: State;
  readonly origin: Origin;
  readonly engine?: string;
  /** How sure the alignment is, from 0 to 1; 1 where there was nothing to align. */
  readonly score: number;
  /** Which of its words translate which; none: nobody asked, or none do. */
  readonly links?: UnitLinks;
  readonly findings: readonly Finding[];
  /** As of `Translation`. */
  readonly history?: readonly Change[];
}

/** A word of the source and one of the target, by their places among the tokens, from 0. */
export type WordLink = readonly [source: number, target: number];

/** Words and signs of both sides of a unit in their order, and links between the words. */
export interface UnitLinks {
  readonly source: readonly string[];
  readonly target: readonly string[];
  /** Sure ones. */
  readonly firm: readonly WordLink[];
  /** These, and less sure ones. */
  readonly soft: readonly WordLink[];
}

export type Severity = 'error' | 'warning' | 'info';

/** Trouble in content: data, never thrown. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly document: string;
  readonly unit?: string;
  readonly message: string;
  readonly expected?: string;
  readonly actual?: string;
  /** Where it is to be seen. */
  readonly places?: readonly TextPlace[];
  /** What is to stand at the first place of the target. */
  readonly fix?: string;
}

/** A stretch of the plain text of a unit's side, sentences joined by a blank; UTF-16 offsets. */
export interface TextPlace {
  readonly side: 'source' | 'target';
  readonly start: number;
  readonly end: number;
}

/** A file of the edition, relative to the output folder. */
export interface Page {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What the index page says of an edition; at least one of the titles is there. */
export interface EditionSummary {
  readonly id: string;
  readonly title: Readonly<Record<Language, string | null>>;
  readonly description: Readonly<Record<Language, string | null>>;
  readonly author: string | null;
  readonly date: string | null;
  readonly units: number;
  readonly machine: number;
  readonly missing: number;
  /** Its document came from elsewhere, so that it is not missing in the input folder. */
  readonly taken?: true | undefined;
}
