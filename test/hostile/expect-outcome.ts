import { expect } from 'vitest';
import { eventsOf, type Outcome } from './build-case.ts';
import type { Expectation } from './case.ts';

/** Exactly the expected documents failed, each with one message that says what, and what to do. */
export function expectFailures(outcome: Outcome, { failed }: Expectation): void {
  const told = eventsOf(outcome, 'failed');
  expect(told.map(({ document }) => document).sort()).toEqual(Object.keys(failed).sort());
  for (const { document, message, hint } of told) {
    expect(hint).toMatch(/\S/);
    expect(message).not.toMatch(/\n|\/tmp\/|Maximum call stack|undefined|\[object/);
    for (const word of failed[document] ?? []) expect(`${message} ${hint}`).toContain(word);
    expect(outcome.stderr).toContain('Failed: ');
  }
}

/** The right exit code and findings, the other documents built, and nothing left lying about. */
export function expectCleanRun(outcome: Outcome, expectation: Expectation): void {
  const { exit, findings, documents } = expectation;
  const rules = eventsOf(outcome, 'finding').map(({ finding }) => finding.rule);
  for (const rule of findings) expect(rules).toContain(rule);
  expect(outcome.code).toBe(exit);
  const built = eventsOf(outcome, 'document').map(({ document }) => document);
  expect(built).toContain('gawah');
  if (documents !== undefined) expect(new Set(built).size).toBe(documents + 1);
  const names = [...outcome.output.keys()];
  expect(names).toContain('gawah/index.html');
  expect(names).toContain('index.html');
  expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  expect(outcome.changedElsewhere).toEqual([]);
  expect(unprintable(outcome.stderr)).toEqual([]);
}

/** Characters that a terminal would obey rather than show. */
export const unprintable = (text: string): string[] =>
  text.match(/(?!\n)[\p{Cc}\u061C\u200B-\u200F\u202A-\u202E\u2028\u2029\u2060-\u206F\uFEFF]/gu) ??
  [];
