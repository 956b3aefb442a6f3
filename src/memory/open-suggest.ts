import type Database from 'libsql';
import type { Config } from '../config/schema.ts';
import type { Suggestion } from '../context.ts';
import { type IndexedUnit, UNIT_COLUMNS } from './find-exact.ts';
import { openSimilar, type Similar } from './index/find-similar.ts';
import { APPROVED } from './list-memories.ts';
import { adaptSuggestion, type RegisteredName } from './match/adapt-suggestion.ts';
import { difference } from './match/difference.ts';
import { scoreMatch } from './match/score-match.ts';
import { memoryKey } from './memory-key.ts';

/** So many are shown, and so many more looked at, since penalties change the order. */
const SHOWN = 5;
const LOOKED_AT = 20;

/** A function that gives what the memories have for a text or for one like it, the best first. */
export function openSuggest(
  database: Database.Database,
  settings: Config['memory'],
  world: { readonly now: number; readonly names: readonly RegisteredName[] },
): (text: string) => Suggestion[] {
  const similar = openSimilar(database);
  const select = database.prepare(
    `SELECT ${UNIT_COLUMNS} FROM memory_unit u JOIN memory_file f ON f.id = u.file
     WHERE u.id IN (SELECT value FROM json_each(?))`,
  );
  return (text) => {
    const threshold = settings.fuzzyThreshold;
    const found = similar(memoryKey(text), { threshold, limit: LOOKED_AT });
    const scores = new Map(found.map(({ id, score }: Similar) => [id, score]));
    const units = select.all(JSON.stringify([...scores.keys()])) as IndexedUnit[];
    return units
      .map((unit) => {
        const likeness = scores.get(unit.id) ?? 0;
        return { unit, likeness, score: scoreMatch(likeness, unit, settings, world.now) };
      })
      .filter(({ score }) => score >= threshold)
      .sort((a, b) => b.score - a.score || a.unit.id - b.unit.id)
      .slice(0, SHOWN)
      .map(({ unit, likeness, score }) => suggestionOf(unit, text, likeness, score, world.names));
  };
}

function suggestionOf(
  { source, target, file }: IndexedUnit,
  text: string,
  likeness: number,
  score: number,
  names: readonly RegisteredName[],
): Suggestion {
  const isSame = likeness === 100;
  return {
    ...adaptSuggestion({ source, target }, text, names),
    kind: !isSame ? 'fuzzy' : source === text ? 'exact' : 'normalised',
    approved: isSame && file === APPROVED,
    file,
    // Whole per cents, rounded down: 99.9 is not the same sentence.
    score: Math.floor(score),
    source,
    difference: difference(source, text),
  };
}
