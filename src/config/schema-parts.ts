/** What the schema is built of: zod’s types with the text of what was expected as their error. */
import { z } from 'zod';

/** An object with these keys and no others. */
export function group<T extends z.ZodRawShape>(shape: T) {
  return z.strictObject(shape, 'an object { … }');
}

/** An object whose keys are names: the `known` ones, or any. */
export function byName<T extends z.ZodType>(known: readonly string[] | undefined, value: T) {
  const error = 'an object { … }';
  const open = z.record(z.string(), value, error);
  // Partial or not is all the same where the keys are any strings.
  return known ? (z.partialRecord(z.enum(known), value, error) as unknown as typeof open) : open;
}

/** One of the `known` names, or any that is not empty. */
export function name(
  known: readonly string[] | undefined,
  expected: string,
): z.ZodType<string, string> {
  return known ? oneOf(known) : text(expected, /./);
}

export function oneOf<const T extends readonly string[]>(names: T) {
  return z.enum(names, expectedOne(names));
}

export const expectedOne = (names: readonly string[]): string =>
  names.length === 1
    ? JSON.stringify(names[0])
    : `one of ${names.map((one) => JSON.stringify(one)).join(', ')}`;

export const text = (expected: string, pattern?: RegExp): z.ZodString =>
  pattern ? z.string(expected).regex(pattern, expected) : z.string(expected);

export const flag = (): z.ZodBoolean => z.boolean('true or false');

/** 0 or more. */
export const number = (expected: string): z.ZodNumber => z.number(expected).min(0, expected);

/** A whole number within bounds, these included. */
export function whole(least: number, most?: number): z.ZodNumber {
  const expected =
    most === undefined
      ? `a whole number of ${least} or more`
      : `a whole number from ${least} to ${most}`;
  return z
    .number(expected)
    .int(expected)
    .min(least, expected)
    .max(most ?? Number.MAX_SAFE_INTEGER, expected);
}

export function list<T extends z.ZodType>(item: T, expected: string, least = 0) {
  return z.array(item, expected).min(least, expected);
}
