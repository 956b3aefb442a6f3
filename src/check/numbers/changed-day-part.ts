import type { TextPlace } from '../../types.ts';

type DayPart = 'morning' | 'noon' | 'evening' | 'midnight' | 'night';

const PARTS: readonly (readonly [part: DayPart, hindi: string, english: string])[] = [
  [
    'midnight',
    '(?:आधी|अर्ध) ?(?:रात|रात्रि)|अर्द्धरात्रि|अर्धरात्रि|मध्यरात्रि',
    'midnight|dead of night|middle of the night',
  ],
  ['morning', 'सुबह|सवेरे|सबेरे|प्रातः|प्रातःकाल|भोर|तड़के', 'mornings?|dawn|sunrise|daybreak|breakfast'],
  ['noon', 'दोपहर|मध्याह्न|अपराह्न', 'noon|midday|afternoons?|lunch|lunchtime'],
  ['evening', 'शाम|सायं|सायंकाल|सांझ|साँझ', 'evenings?|dusk|twilight|sunset'],
  ['night', 'रात|रातों|रात्रि|रातभर', 'nights?|overnight|tonight|nightfall'],
];

/** What a part of the day never is in English: शाम may be the night or the afternoon. */
const NEVER: Readonly<Record<DayPart, readonly DayPart[]>> = {
  morning: ['noon', 'evening', 'midnight'],
  noon: ['morning', 'midnight', 'night'],
  evening: ['morning', 'midnight'],
  midnight: ['noon', 'evening'],
  night: ['noon'],
};

const pattern = (side: 1 | 2): RegExp =>
  new RegExp(
    PARTS.map(
      (entry) => `(?<${entry[0]}>(?<![\\p{L}\\p{M}])(?:${entry[side]})(?![\\p{L}\\p{M}]))`,
    ).join('|'),
    'giu',
  );
const HINDI = pattern(1);
const ENGLISH = pattern(2);

interface Found {
  readonly part: DayPart;
  readonly place: TextPlace;
}

/**
 * A part of the day that became another one: आधी रात, midday. Only where either side names just one,
 * since more of them may change places.
 */
export function changedDayPart(source: string, target: string): [TextPlace, TextPlace] | undefined {
  const [hindi, english] = [find('source', source, HINDI), find('target', target, ENGLISH)];
  const [one, other] = [hindi[0], english[0]];
  if (!one || !other || hindi.length > 1 || english.length > 1) return undefined;
  return NEVER[one.part].includes(other.part) ? [one.place, other.place] : undefined;
}

function find(side: TextPlace['side'], text: string, all: RegExp): Found[] {
  return [...text.matchAll(all)].map(({ 0: found, index: start, groups = {} }) => {
    const part = PARTS.map(([name]) => name).find((name) => groups[name] !== undefined) ?? 'night';
    return { part, place: { side, start, end: start + found.length } };
  });
}
