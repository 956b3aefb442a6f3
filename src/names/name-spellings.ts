import type { Names } from '../context.ts';
import { foldHindi } from '../hindi/stem-hindi.ts';
import { plainText } from '../tags.ts';
import type { Document, Unit } from '../types.ts';
import { alignNames } from './align-names.ts';

/** How a document spells a word of its Hindi in English, where that is sure. */
export interface NameSpelling {
  readonly hindi: string;
  readonly english: string;
  readonly document: string;
  /** The first unit that has it, and in how many it stands. */
  readonly unit: string;
  readonly units: number;
}

/** So much alike they must sound that it is surely this name: there is no register to say so. */
const SURE = 0.9;
const SHORTEST = 4;

/** The spellings of a document, to be compared with those of others; registered names are left out. */
export function nameSpellings(
  document: Pick<Document, 'id'>,
  units: readonly Unit[],
  names?: Names,
): NameSpelling[] {
  const found = new Map<string, NameSpelling>();
  for (const unit of units) {
    if (unit.state === 'initial' || unit.state === 'rejected' || unit.origin === 'kept') continue;
    const sure = sureNames(unit, names).map((one) => [keyOf(one), one] as const);
    for (const [key, { hindi, english }] of new Map(sure)) {
      const first = { hindi, english, document: document.id, unit: unit.id, units: 0 };
      const known = found.get(key) ?? first;
      found.set(key, { ...known, units: known.units + 1 });
    }
  }
  return [...found.values()];
}

type Pair = Pick<NameSpelling, 'hindi' | 'english'>;

const keyOf = ({ hindi, english }: Pair): string => `${foldHindi(hindi)}\n${english}`;

function sureNames(unit: Unit, names: Names | undefined): Pair[] {
  const [source, target] = [unit.source, unit.target].map((side) => side.map(plainText).join(' '));
  if (!source || !target) return [];
  const aligned = alignNames(source, target, false);
  return aligned.filter(
    ({ hindi, english, score }) =>
      score >= SURE &&
      english.length >= SHORTEST &&
      !/\p{Lu}.*\p{Lu}/u.test(english) &&
      (names?.find(hindi) ?? []).length === 0,
  );
}
