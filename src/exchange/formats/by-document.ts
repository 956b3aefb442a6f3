import { groupBy } from '../../group-by.ts';
import type { ExchangeUnit } from '../exchange-unit.ts';

/** The units of each document together, in the order in which the documents come. */
export const byDocument = (units: readonly ExchangeUnit[]): [string, readonly ExchangeUnit[]][] => [
  ...groupBy(units, ({ document }) => document),
];
