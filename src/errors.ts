/** What kind of misuse it is; `cli.ts` alone turns it into an exit code. */
export type ErrorCode =
  'usage' | 'config' | 'input' | 'credentials' | 'engine' | 'output' | 'interrupted';

/**
 * Wrong use, or a world that does not answer. `message` says what, where, expected and got;
 * `hint` says what to do. Trouble in content is a `Finding` instead.
 */
export class SetuError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.name = 'SetuError';
    this.code = code;
    this.hint = options.hint;
  }
}
