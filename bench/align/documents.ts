import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Link } from './gale-church.ts';

export interface Sample {
  readonly name: string;
  /** Samples of one group are judged together: easy, medium, hard. */
  readonly group: string;
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly mt: Readonly<Record<string, readonly string[]>>;
  readonly gold: readonly Link[];
}

interface Written {
  readonly level: string;
  readonly hi: string[];
  readonly en: string[];
  readonly mt?: Record<string, string[]>;
  readonly gold: [source: number[], target: number[], kind: string][];
}

/** Documents of a folder: { level, hi, en, mt, gold: [[hi…], [en…], kind][] }, one a file. */
export function readSamples(folder: string): Sample[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => {
    const one = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Written;
    const gold = one.gold.map(([source, target]) => ({ source, target }));
    return { name, group: one.level, source: one.hi, target: one.en, mt: one.mt ?? {}, gold };
  });
}
