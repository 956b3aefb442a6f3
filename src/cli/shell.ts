import { InvalidArgumentError, Option } from 'commander';
import { SetuError } from '../index.ts';
import type { Terminal } from './progress.ts';

/** What a command may touch of the process. */
export interface Shell {
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
  readonly stdout: { write(text: string): unknown };
  readonly stderr: Terminal;
  readonly signal: AbortSignal;
  exit(code: number): void;
  /** A number of 0 or more; else an error to which Commander adds the option's name. */
  readonly number: (text: string) => number;
  /** Throws a SetuError `usage` unless `value` is one of `known`. */
  oneOf(option: string, value: string, known: readonly string[]): void;
}

export function parseNumber(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value) && value >= 0) return value;
  throw new InvalidArgumentError('Expected a number of 0 or more.');
}

export function checkOneOf(option: string, value: string, known: readonly string[]): void {
  if (known.includes(value)) return;
  throw new SetuError('usage', `${option}: expected one of ${known.join(', ')}, got "${value}".`);
}

/** An option whose values help and completion show; whoever reads it judges it. */
export const offer = (flags: string, description: string, values: readonly string[]): Option =>
  Object.assign(new Option(flags, description), { argChoices: [...values] });
