import type { Lexeme } from '../lexeme.ts';

/** 0 to 19, then the tens. */
export const ENGLISH_UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
export const ENGLISH_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

export const ENGLISH_ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
export const ENGLISH_TEN_ORDINALS =
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

export const ENGLISH_WORDS: readonly (readonly [words: string, lexeme: Lexeme])[] = [
  ['fourty', { role: 'unit', value: '40' }],
  ['nought naught', { role: 'unit', value: '0' }],
  ['hundred', { role: 'hundred', value: '100' }],
  ['thousand k', { role: 'scale', value: '1000', doubt: 'size' }],
  ['lakh lac', { role: 'scale', value: '100000', doubt: 'size' }],
  ['lakhs lacs', { role: 'scale', value: '100000', approximate: true }],
  ['million mn m', { role: 'scale', value: '1000000', doubt: 'size' }],
  ['crore cr', { role: 'scale', value: '10000000', doubt: 'size' }],
  ['crores', { role: 'scale', value: '10000000', approximate: true }],
  ['billion bn', { role: 'scale', value: '1000000000', doubt: 'size' }],
  ['trillion tn', { role: 'scale', value: '1000000000000', doubt: 'size' }],
  ['dozen', { role: 'dozen', value: '12' }],
  ['dozens', { role: 'collective', value: '12', approximate: true }],
  ['scores', { role: 'collective', value: '20', approximate: true, doubt: 'always' }],
  ['hundreds', { role: 'collective', value: '100', approximate: true }],
  ['thousands', { role: 'collective', value: '1000', approximate: true }],
  ['millions', { role: 'collective', value: '1000000', approximate: true }],
  ['billions', { role: 'collective', value: '1000000000', approximate: true }],
  ['both', { role: 'collective', value: '2', doubt: 'always' }],
  ['couple pair', { role: 'collective', value: '2', doubt: 'always' }],
  ['half', { role: 'half', value: '0.5' }],
  ['quarter quarters', { role: 'part', value: '0.25', doubt: 'always' }],
  ['thirds', { role: 'part', value: '1/3' }],
  ['fourths', { role: 'part', value: '0.25' }],
  ['fifths', { role: 'part', value: '0.2' }],
  ['sixths', { role: 'part', value: '1/6' }],
  ['sevenths', { role: 'part', value: '1/7' }],
  ['eighths', { role: 'part', value: '0.125' }],
  ['ninths', { role: 'part', value: '1/9' }],
  ['tenths', { role: 'part', value: '0.1' }],
  ['hundredths', { role: 'part', value: '0.01' }],
  ['hundredth', { role: 'ordinal', value: '100' }],
  ['thousandth', { role: 'ordinal', value: '1000' }],
  ['twice twofold', { role: 'multiple', value: '2' }],
  ['double doubled', { role: 'multiple', value: '2', doubt: 'always' }],
  ['thrice threefold', { role: 'multiple', value: '3' }],
  ['triple tripled', { role: 'multiple', value: '3', doubt: 'always' }],
  ['fourfold', { role: 'multiple', value: '4' }],
  ['fivefold', { role: 'multiple', value: '5' }],
  ['tenfold', { role: 'multiple', value: '10' }],
  ['hundredfold', { role: 'multiple', value: '100' }],
];

export const ENGLISH_ORDINAL_ENDINGS = ['st', 'nd', 'rd', 'th'];

/** Scales that are number words only right behind figures: $3m, 10k. */
export const SHORT_SCALES: ReadonlySet<string> = new Set(['k', 'm', 'mn', 'bn', 'tn', 'cr']);
