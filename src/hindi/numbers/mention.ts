export type NumberKind =
  | 'cardinal'
  | 'ordinal'
  | 'fraction'
  | 'multiple'
  | 'percent'
  | 'money'
  | 'range'
  | 'date'
  | 'time'
  | 'year'
  | 'decade'
  | 'century'
  | 'identifier';

/** A calendar of India; a mention without one is Gregorian. */
export type Calendar = 'vikram' | 'saka';

/**
 * A number as a text says it. `start` and `end` are UTF-16 offsets into that text. `values` by kind:
 *
 * - cardinal, ordinal, fraction, multiple: one exact number, written in decimal (`13500000`,
 *   `2.5`) or, where decimals do not end, as a reduced fraction (`2/3`);
 * - range: its first and its last number; money, percent and year have one number or such two;
 * - money: in the main unit, 50 पैसे is `0.5` INR; `currency` is the ISO 4217 code;
 * - date: EDTF (ISO 8601-2), `X` for what is not said: `1947-08-15`, `XXXX-08-15`, `XX47-08-15`;
 *   several where the order of day and month is open or for the two ends of a range of days. Of a
 *   lunar calendar: year, month from चैत्र = 01, and day, with `S` (शुक्ल) or `K` (कृष्ण) and the tithi
 *   for the day where that is said: `1680-05-S07`;
 * - time: each time of day it can mean, on the 24-hour clock: `['10:30', '22:30']`;
 * - year: as counted by its calendar; BCE years carry `era`;
 * - decade: its first year, `1990`, or `90` where the century is not said; century: its ordinal;
 * - identifier: its digits (and dots) as written, in ASCII.
 *
 * An idiom (`नौ दो ग्यारह`) is a cardinal with `idiom` whose values are the numbers named in it.
 */
export interface NumberMention {
  readonly kind: NumberKind;
  readonly start: number;
  readonly end: number;
  readonly values: readonly string[];
  readonly currency?: string;
  readonly calendar?: Calendar;
  readonly era?: 'bce';
  /** Percentage points rather than per cent of something. */
  readonly unit?: 'point';
  /** Whether it is a number beyond doubt; an article एक or a verb दो is not. */
  readonly certain: boolean;
  /** Whether the numbers only say the size: हज़ारों, दो-तीन. */
  readonly approximate?: true;
  readonly idiom?: true;
}
