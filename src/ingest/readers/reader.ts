/**
 * A reader turns the bytes of one format into Markdown, so that everything behind it knows one form
 * of document. It may put front matter before the text. It throws a SetuError `input` if the bytes
 * are not of its format.
 */
export interface Reader {
  readonly name: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  read(bytes: Uint8Array): Promise<string> | string;
}
