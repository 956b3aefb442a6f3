import { linesOf } from './cases.ts';

/** The first spelling of each number from 0 to 99. */
const UNITS = linesOf('spellings.hi.tsv').map((line) => line.split(/[\t ]/)[1] as string);

const SCALES: readonly (readonly [name: string, value: bigint])[] = [
  ['शंख', 10n ** 17n],
  ['पद्म', 10n ** 15n],
  ['नील', 10n ** 13n],
  ['खरब', 10n ** 11n],
  ['अरब', 10n ** 9n],
  ['करोड़', 10n ** 7n],
  ['लाख', 10n ** 5n],
  ['हज़ार', 1000n],
  ['सौ', 100n],
];

/** A whole number below 10¹⁹ in Hindi words. */
export function spell(number: bigint): string {
  if (number < 100n) return UNITS[Number(number)] as string;
  const [name, value] = SCALES.find(([, least]) => number >= least) as [string, bigint];
  const rest = number % value;
  return `${spell(number / value)} ${name}${rest === 0n ? '' : ` ${spell(rest)}`}`;
}

const EN = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
  fifteen sixteen seventeen eighteen nineteen`.split(/\s+/);
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const EN_SCALES: typeof SCALES = [
  ['billion', 10n ** 9n],
  ['million', 10n ** 6n],
  ['thousand', 1000n],
  ['hundred', 100n],
];

/** A whole number below 10¹² in English words. */
export function spellEnglish(number: bigint): string {
  if (number < 20n) return EN[Number(number)] as string;
  if (number < 100n) {
    const unit = number % 10n;
    const tens = TENS[Number(number / 10n)] as string;
    return unit === 0n ? tens : `${tens}-${spellEnglish(unit)}`;
  }
  const [name, value] = EN_SCALES.find(([, least]) => number >= least) as [string, bigint];
  const rest = number % value;
  const and = rest < 100n ? 'and ' : '';
  const more = rest === 0n ? '' : ` ${and}${spellEnglish(rest)}`;
  return `${spellEnglish(number / value)} ${name}${more}`;
}
