import { SetuError } from '../../index.ts';

/** What one look at the world found. `fail`: a build would not work; `warn`: perhaps not as meant. */
export interface Line {
  readonly check: string;
  readonly mark: 'ok' | 'warn' | 'fail';
  readonly found: string;
  /** What to do about it. */
  readonly todo?: string;
}

/** Where the doctor looks: the machine, or a stand-in. */
export interface Patient {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fetch: typeof globalThis.fetch;
  readonly signal: AbortSignal;
  /** Of Node, such as `20.20.2`. */
  readonly version: string;
}

export const ok = (check: string, found: string): Line => ({ check, mark: 'ok', found });

export const fail = (check: string, found: string, todo: string): Line => {
  return { check, mark: 'fail', found, todo };
};

/** Misuse that a build would end with, as a line; whatever else was thrown is a mistake of ours. */
export function lineOf(check: string, error: unknown, mark: 'warn' | 'fail' = 'fail'): Line {
  if (!(error instanceof SetuError)) throw error;
  const { message, hint } = error;
  return { check, mark, found: message, ...(hint !== undefined && { todo: hint }) };
}
