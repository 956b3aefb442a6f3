import type { State } from '../types.ts';
import { baseOf } from './comparable.ts';
import type { ExchangeRow } from './exchange-unit.ts';

const EVERY: readonly State[] = ['initial', 'translated', 'reviewed', 'final', 'rejected'];

/** Whether nobody has changed text or state of a row since it went out. */
export const sameAsExported = (row: ExchangeRow, target: string): boolean =>
  isOneOf(row, target, row.state === undefined ? EVERY : [row.state]);

/** Whether it went out with that text, whatever its state was. */
export const hasExportedText = (row: ExchangeRow, target: string): boolean =>
  isOneOf(row, target, EVERY);

const isOneOf = ({ base }: ExchangeRow, target: string, states: readonly State[]): boolean =>
  states.some((one) => baseOf(target, one) === base);
