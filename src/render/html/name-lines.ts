import { groupBy } from '../../group-by.ts';
import { provenanceOf } from '../../provenance.ts';
import type { Change, Unit } from '../../types.ts';

/** A spelling that the register of names has changed, and links to where it stands. */
export interface NameLine {
  readonly hi: string;
  readonly from: string;
  readonly to: string;
  readonly places: readonly { readonly id: string; readonly n: number }[];
}

/**
 * In the order of the text; `shown` are the ids of the page that may be linked to. What a person has approved since is that person's spelling.
 */
export function nameLines(units: readonly Unit[], shown: ReadonlySet<string>): NameLine[] {
  const changes = units
    .filter((unit) => provenanceOf(unit) === 'machine')
    .flatMap(({ id, history = [] }) => history.map((change) => ({ id: `u-${id}`, ...change })));
  const same = groupBy(changes, keyOf);
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const ids = [...new Set(group.map(({ id }) => id))].filter((id) => shown.has(id));
    const places = ids.map((id, index) => ({ id, n: index + 1 }));
    return [{ hi: first.term ?? '', from: first.from, to: first.to, places }];
  });
}

const keyOf = ({ term = '', from, to }: Change): string => [term, from, to].join('\n');
