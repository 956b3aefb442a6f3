import type { TmxUnit } from './formats/tmx.ts';
import { memoryKey } from './memory-key.ts';
import { NEXT, PREVIOUS } from './place-properties.ts';

/**
 * Units without those that say what another one says of the same text between the same neighbours
 * (or without any known): the one changed last stays, of equal ones the later; in their order.
 */
export function dedupeUnits(units: readonly TmxUnit[]): TmxUnit[] {
  const newest = new Map<string, TmxUnit>();
  for (const unit of units) {
    const name = nameOf(unit);
    const known = newest.get(name);
    if (!known || timeOf(unit) >= timeOf(known)) newest.set(name, unit);
  }
  return units.filter((unit) => newest.get(nameOf(unit)) === unit);
}

const nameOf = ({ source, target, properties }: TmxUnit): string =>
  JSON.stringify([
    memoryKey(source),
    target,
    properties[PREVIOUS] ?? null,
    properties[NEXT] ?? null,
  ]);

const timeOf = ({ changedAt = '' }: TmxUnit): string => changedAt.replaceAll(/[-:]/g, '');
