import type { Templates } from '../../context.ts';
import type { Page } from '../../types.ts';
import type { Edition } from '../edition.ts';

/** A renderer turns an edition into files of one format, and touches nothing. */
export interface Renderer {
  /** As named in `formats`. */
  readonly name: string;
  /** Paths are relative to the output folder and begin with the document's id. */
  render(edition: Edition, templates: Templates): readonly Page[];
}
