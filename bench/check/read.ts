import type { TextPair } from '../../src/check/check-pairs.ts';

export interface Case extends TextPair {
  /** The rule that should speak; null: none. */
  readonly category: string | null;
}

/** A line of a file of pairs, whatever its fields are called; empty lines are none. */
export function parseCase(line: string, index: number): Case[] {
  if (line.trim() === '') return [];
  const fields = JSON.parse(line) as Readonly<Record<string, unknown>>;
  const text = (names: string): string => {
    const found = names.split(' ').flatMap((name) => fields[name] ?? [])[0];
    return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
  };
  const category = text('category rule expected error');
  return [
    {
      id: text('id') || String(index + 1),
      source: text('source hi hindi'),
      target: text('target en english'),
      category: NONE.has(category) ? null : category,
    },
  ];
}

const NONE = new Set(['', 'none', 'clean', 'null']);
