import { countProvenance, type Provenance, provenanceOf, PROVENANCES } from '../../provenance.ts';
import type { Unit } from '../../types.ts';

/** How many units come from where, for the foot of a page. */
export interface ProvenanceLine {
  readonly name: Provenance;
  readonly count: number;
  readonly hi: string;
  readonly en: string;
  readonly engines?: string;
}

const LEGEND = {
  approved: ['किसी व्यक्ति द्वारा अनूदित या स्वीकृत', 'translated or approved by a person'],
  recalled: ['अनुवाद-स्मृति से, समीक्षा शेष', 'from a translation memory, not reviewed'],
  machine: ['मशीनी अनुवाद, समीक्षा शेष', 'machine translation, not reviewed'],
  kept: ['दोनों भाषाओं में समान', 'the same in both languages'],
  missing: ['अभी अनुवाद नहीं हुआ', 'not yet translated'],
} as const;

/** Only what there is; machine translation credits its engines. */
export function provenanceLines(units: readonly Unit[]): ProvenanceLine[] {
  const counts = countProvenance(units);
  const machine = units.filter((unit) => provenanceOf(unit) === 'machine');
  const engines = [...new Set(machine.flatMap(({ engine }) => engine ?? []))].join(', ');
  return PROVENANCES.filter((name) => counts[name] > 0).map((name) => {
    const [hi, en] = LEGEND[name];
    const by = name === 'machine' && engines !== '' ? { engines } : {};
    return { name, count: counts[name], hi, en, ...by };
  });
}
