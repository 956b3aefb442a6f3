import { unitPlace } from '../decisions.ts';
import { groupBy } from '../group-by.ts';
import type { Document, Unit } from '../types.ts';
import type { ExchangeUnit } from './exchange-unit.ts';
import { exchangeUnits } from './exchange-units.ts';

/** A unit as the publication has it now, with what is needed to decide on what comes back. */
export interface PresentUnit extends ExchangeUnit {
  /** Hashes of the sources of its neighbours. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** No other unit of its document has the same source. */
  readonly isOnly: boolean;
  /** One Hindi sentence, as memories know them; else several that stand for each other's. */
  readonly isSentence: boolean;
  /** A person wrote or approved the English. */
  readonly byPerson: boolean;
}

export function presentUnits(
  document: Pick<Document, 'id' | 'decisions'>,
  units: readonly Unit[],
): PresentUnit[] {
  // Also those without Hindi are neighbours to decisions.
  const hashes = units.map(unitPlace);
  const places = new Map(units.map((unit, index) => [unit.id, { unit, index }]));
  const times = groupBy(hashes, (hash) => hash);
  return exchangeUnits(document, units).map((one) => {
    const { unit, index = 0 } = places.get(one.id) ?? {};
    const isApproved = one.state === 'reviewed' || one.state === 'final';
    return {
      ...one,
      previous: hashes[index - 1],
      next: hashes[index + 1],
      isOnly: times.get(one.hash)?.length === 1,
      isSentence: unit?.source.length === 1,
      byPerson: !one.kept && (unit?.origin === 'human' || isApproved),
    };
  });
}
