import type { CheckedDocument } from '../../check/checked-text.ts';
import type { Finding } from '../../index.ts';

/** The options of `setu check`. */
export interface Flags {
  readonly pairs?: string;
  readonly json?: boolean;
  readonly html?: string;
  readonly fix?: boolean;
  readonly dismiss: readonly string[];
  readonly reason?: string;
  readonly by?: string;
  readonly together?: boolean;
  readonly failOn: string;
  readonly input?: string;
  readonly config?: string;
  readonly glossary: boolean;
  readonly names?: string;
}

/** What was found in documents or in pairs. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly documents: readonly CheckedDocument[];
  /** Documents or pairs that were looked at. */
  readonly count: number;
  readonly failed: number;
  readonly target: string;
}
