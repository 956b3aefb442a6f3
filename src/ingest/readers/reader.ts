import type { Finding } from '../../types.ts';
import type { Convert } from '../convert-legacy.ts';

/**
 * A reader turns the bytes of one format into Markdown, so that everything behind it knows one form
 * of document. It may put front matter before the text. It throws a SetuError `input` if the bytes
 * are not of its format.
 */
export interface Reader<Result extends string | ReadDocument = string> {
  readonly name: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  /**
   * How many times `limits.documentBytes` a file may have where it also holds pictures and packed
   * markup; 1 if it says nothing. The Markdown made of it may not have more than other documents.
   */
  readonly room?: number;
  read(bytes: Uint8Array, options?: ReadOptions): Promise<Result> | Result;
}

export interface ReadOptions {
  /** What text goes through before any sign is taken for markup; without it, all stays. */
  readonly convert?: Convert;
  /** The most bytes that anything packed in the file may have, all together. */
  readonly limit?: number;
}

/** What a reader gives whose files hold more than text. */
export interface ReadDocument {
  readonly markdown: string;
  /** Pictures that the Markdown names by their `name`. */
  readonly files?: readonly CarriedFile[];
  readonly findings?: readonly Omit<Finding, 'document'>[];
}

/** A picture that lies in the document itself. */
export interface CarriedFile {
  /** Made of the content, without folders, so that a picture that stays the same keeps it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}
