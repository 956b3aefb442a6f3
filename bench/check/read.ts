import type { TextPair } from '../../src/check/check-pairs.ts';

export interface Case extends TextPair {
  /** The rule that should speak; null: none. */
  readonly category: string | null;
}

/** A line of a file of pairs, whatever its fields are called; empty lines are none. */
export function parseCase(line: string, index: number): Case[] {
  if (line.trim() === '') return [];
  const fields = JSON.parse(line) as Readonly<Record<string, unknown>>;
  const first = (names: string): unknown =>
    names.split(' ').flatMap((name) => fields[name] ?? [])[0];
  const text = (names: string): string => String(first(names) ?? '');
  const category = first('category rule expected error');
  return [
    {
      id: String(first('id') ?? index + 1),
      source: text('source hi hindi'),
      target: text('target en english'),
      category: typeof category === 'string' && !NONE.has(category) ? category : null,
    },
  ];
}

const NONE = new Set(['', 'none', 'clean', 'null']);
