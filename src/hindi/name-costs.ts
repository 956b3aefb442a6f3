import { ALONE, DEVANAGARI_SOUNDS, LATIN_SOUNDS, NEAR } from './name-sound-tables.ts';

const VOWELS = new Set('ə ə. a i u e ai o au O A AI AU ei ea ie ou eu eo oa E'.split(' '));
const ALL = [
  ...new Set([
    ...Object.values(DEVANAGARI_SOUNDS),
    ...Object.values(LATIN_SOUNDS),
    ...VOWELS,
    ...'abcdefghijklmnopqrstuvwxyz'.split(''),
    ...['G', 'X'],
  ]),
];
const NUMBERS = new Map(ALL.map((sound, number) => [sound, number]));
/** How many sounds there are; the row of a sound in `COSTS` is so long. */
export const SIZE = ALL.length;

const entries = (table: string): string[][] =>
  table.split(/[;\n]/).map((entry) => entry.trim().split(' '));
const aloneEntries = new Map(entries(ALONE).map(([sound = '', cost]) => [sound, Number(cost)]));

/** By the number of a sound: what it costs if only one name has it. */
export const ALONE_COSTS = Float64Array.from(
  ALL,
  (sound) => aloneEntries.get(sound) ?? (VOWELS.has(sound) ? 0.8 : 1),
);
/** The same at the end of a name, where a vowel tells names apart: कमल, कमला. */
export const LAST_COSTS = ALONE_COSTS.map((cost, at) =>
  VOWELS.has(ALL[at] ?? '') && cost > 0.1 ? 1 : cost,
);
/** What a sound weighs in the length of a name. */
export const MASSES = Float64Array.from(ALL, (sound) => {
  if (['ə', 'ə.', 'E'].includes(sound)) return 0.15;
  return VOWELS.has(sound) ? 0.6 : 1;
});
const FAR_VOWELS = 0.8;
const FAR_CONSONANTS = 1.15;
const VOWEL_FOR_CONSONANT = 1.4;
/** What it costs to take a Devanagari sound (row) for a Latin one (column). */
export const COSTS = costs();

function costs(): Float64Array {
  const table = Float64Array.from({ length: SIZE * SIZE }, (_, at) => {
    const [one, other] = [ALL[Math.floor(at / SIZE)] ?? '', ALL[at % SIZE] ?? ''];
    if (one === other) return 0;
    if (VOWELS.has(one) !== VOWELS.has(other)) return VOWEL_FOR_CONSONANT;
    return VOWELS.has(one) ? FAR_VOWELS : FAR_CONSONANTS;
  });
  const set = (one: string, other: string, cost: number): void => {
    const [row, column] = [NUMBERS.get(one), NUMBERS.get(other)];
    if (row !== undefined && column !== undefined) table[row * SIZE + column] = cost;
  };
  for (const [one = '', other = '', third] of entries(NEAR)) {
    const [from = '', to] = one.split('>');
    set(from, to ?? other, Number(third ?? other));
    if (to === undefined) set(other, one, Number(third));
  }
  return table;
}

/** Sounds as the numbers that the costs are found by. */
export function numbered(sounds: readonly string[]): Float64Array {
  const numbers = new Float64Array(sounds.length);
  for (let at = 0; at < sounds.length; at += 1) numbers[at] = NUMBERS.get(sounds[at] ?? '') ?? 0;
  return numbers;
}
