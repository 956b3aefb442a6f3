import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { jsonSchemaOf, knownKeys } from './json-schema.ts';
import type { JsonText, KeyPath, Problem } from './parse-jsonc.ts';
import type { KnownNames } from './schema.ts';
import { isSecretName, showValue } from './show-value.ts';

type Issue = z.core.$ZodIssue;

interface Written {
  readonly value: unknown;
  readonly text?: Pick<JsonText, 'placeOf'> | undefined;
}

const NO_NAMES: KnownNames = { engines: [], formats: [], rules: [] };

/**
 * Every issue of the schema as a message: which key, what was expected, what stands there. In the
 * order of the file.
 */
export function findProblems(
  issues: readonly Issue[],
  { value, text }: Written,
  known: KnownNames = NO_NAMES,
): Problem[] {
  const problems = issues.flatMap((issue): Problem[] => {
    const path = issue.path as KeyPath;
    if (issue.code !== 'unrecognized_keys') {
      const place = text && placeNear(path, text);
      return [{ message: describeValue(issue, valueAt(value, path)), place }];
    }
    return issue.keys.map((key) => ({
      message: describeKey(path.map(String), key, known),
      place: text?.placeOf([...path, key], 'key'),
    }));
  });
  return problems.sort(inOrder);
}

/** What is missing stands nowhere: then where the object begins that should have it. */
function placeNear(path: KeyPath, text: NonNullable<Written['text']>): Problem['place'] {
  const place = text.placeOf(path, 'value');
  return place || path.length === 0 ? place : placeNear(path.slice(0, -1), text);
}

const inOrder = ({ place: a }: Problem, { place: b }: Problem): number =>
  a && b ? a.line - b.line || a.column - b.column : 0;

function describeKey(path: readonly string[], key: string, known: KnownNames): string {
  const keys = knownKeys(jsonSchemaOf(known), path);
  const nearest = keys.length > 0 ? ` Did you mean "${closest(key, keys)}"?` : '';
  const secret = isSecretName(key) ? ' Keys of services come from the environment only.' : '';
  return `unknown key ${showValue([...path, key].join('.'))}.${nearest}${secret}`;
}

function describeValue(issue: Issue, got: unknown): string {
  const where = issue.path.join('.') || 'the file';
  const nearest = typeof got === 'string' ? nearestOf(got, choicesOf(issue)) : undefined;
  const guess = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
  return `${where}: expected ${issue.message}, got ${showValue(got)}.${guess}`;
}

const valueAt = (value: unknown, path: KeyPath): unknown =>
  path.reduce((at, key) => (at as Record<string | number, unknown>)[key], value);

/** The names that would have passed. */
function choicesOf(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code !== 'invalid_union') return [];
  return issue.errors.flat().flatMap((inner) => choicesOf(inner));
}

/** A guess only if most of the letters are right: all the names stand in the message anyway. */
function nearestOf(got: string, names: readonly string[]): string | undefined {
  const nearest = names.length > 0 ? closest(got, names) : '';
  return distance(got, nearest) <= nearest.length / 2 ? nearest : undefined;
}
