import type { Approval } from '../memory/write-approved.ts';
import type { Decision, Finding } from '../types.ts';

/** Why a row was left to a person. Nothing of it was taken over. */
export interface Conflict {
  /**
   * gone: no such unit; no-document: nor its document; no-id: the file does not say which; source-changed: the Hindi is another
   * now; contradiction: rows say different things; newer: people decided otherwise since.
   */
  readonly kind: 'gone' | 'no-document' | 'no-id' | 'source-changed' | 'contradiction' | 'newer';
  readonly file: string;
  readonly where: string;
  readonly document?: string | undefined;
  readonly unit?: string | undefined;
  readonly message: string;
  /** Tagged Hindi as the file has it. */
  readonly source: string;
  /** Tagged English, as the publication has it and as the file does. */
  readonly present?: string | undefined;
  readonly imported: string;
}

export interface ImportCounts {
  /** Units in the files. */
  readonly rows: number;
  readonly approved: number;
  readonly translated: number;
  readonly rejected: number;
  readonly comments: number;
  /** As they are in the publication, or as they were exported. */
  readonly unchanged: number;
  readonly untranslated: number;
  readonly conflicts: number;
  /** Left out for a reason that a finding names. */
  readonly broken: number;
}

/** What is to be written, and what is to be told. */
export interface Imported {
  readonly approvals: readonly Approval[];
  /** New ones, by the id of their document. */
  readonly decisions: ReadonlyMap<string, readonly Decision[]>;
  /** Places whose earlier decisions on state and text hold no longer, by document. */
  readonly superseded: ReadonlyMap<string, readonly DecidedPlace[]>;
  readonly counts: ImportCounts;
  /** The first of them; `counts` has all. */
  readonly conflicts: readonly Conflict[];
  readonly findings: readonly Finding[];
}

export type Place = Pick<Decision, 'source' | 'previous' | 'next'>;

/** `isOnly`: its source stands nowhere else in the document, so neighbours say nothing. */
export type DecidedPlace = Place & { readonly isOnly: boolean };
