import type { Lexeme } from '../lexeme.ts';

type Line = readonly [words: string, lexeme: Lexeme];

/** McGregor, *Outline of Hindi Grammar*: fractions, aggregatives, multiplicatives and ordinals. */
export const HINDI_WORDS: readonly Line[] = [
  ['डेढ़', { role: 'unit', value: '1.5' }],
  ['ढाई अढ़ाई अढाई', { role: 'unit', value: '2.5' }],
  ['साढ़े', { role: 'quarter', value: '0.5' }],
  ['सवा', { role: 'quarter', value: '0.25', alone: '1.25' }],
  ['पौने पौन पौना', { role: 'quarter', value: '-0.25', alone: '0.75' }],
  ['सौ शत', { role: 'hundred', value: '100' }],
  ['हज़ार सहस्र', { role: 'scale', value: '1000', doubt: 'size' }],
  ['लाख', { role: 'scale', value: '100000', doubt: 'size' }],
  ['करोड़ करोड', { role: 'scale', value: '10000000', doubt: 'size' }],
  ['मिलियन', { role: 'scale', value: '1000000', doubt: 'size' }],
  ['बिलियन', { role: 'scale', value: '1000000000', doubt: 'size' }],
  ['अरब', { role: 'scale', value: '1000000000', rare: true }],
  ['खरब', { role: 'scale', value: '100000000000', rare: true }],
  ['नील', { role: 'scale', value: '10000000000000', rare: true }],
  ['पद्म', { role: 'scale', value: '1000000000000000', rare: true }],
  ['शंख', { role: 'scale', value: '100000000000000000', rare: true }],
  ['दर्जन', { role: 'dozen', value: '12' }],
  ['कोड़ी', { role: 'dozen', value: '20', doubt: 'always' }],
  ['दर्जनों', { role: 'collective', value: '12', approximate: true }],
  ['बीसों बीसियों', { role: 'collective', value: '20', approximate: true, doubt: 'always' }],
  ['पचासों', { role: 'collective', value: '50', approximate: true }],
  ['सैकड़ों सैंकड़ों सौओं', { role: 'collective', value: '100', approximate: true }],
  ['हज़ारों', { role: 'collective', value: '1000', approximate: true }],
  ['लाखों', { role: 'collective', value: '100000', approximate: true }],
  ['करोड़ों करोडों', { role: 'collective', value: '10000000', approximate: true }],
  ['एकाध', { role: 'collective', value: '1', approximate: true, doubt: 'always' }],
  ['दोनों दोनो', { role: 'collective', value: '2', doubt: 'always' }],
  ['तीनों तीनो', { role: 'collective', value: '3' }],
  ['चारों चारो', { role: 'collective', value: '4' }],
  ['पाँचों', { role: 'collective', value: '5' }],
  ['छहों छओं', { role: 'collective', value: '6' }],
  ['सातों', { role: 'collective', value: '7' }],
  ['आठों', { role: 'collective', value: '8' }],
  ['नौओं', { role: 'collective', value: '9' }],
  ['दसों', { role: 'collective', value: '10' }],
  ['ग्यारहों', { role: 'collective', value: '11' }],
  ['बारहों', { role: 'collective', value: '12' }],
  ['आधा आधी आधे', { role: 'half', value: '0.5' }],
  ['तिहाई', { role: 'part', value: '1/3' }],
  ['चौथाई', { role: 'part', value: '0.25' }],
  ['पाव', { role: 'half', value: '0.25', doubt: 'bread' }],
  ['पहला पहली', { role: 'ordinal', value: '1' }],
  ['पहले', { role: 'ordinal', value: '1', doubt: 'first' }],
  ['दूसरा दूसरी दूसरे', { role: 'ordinal', value: '2', doubt: 'other' }],
  ['तीसरा तीसरी तीसरे', { role: 'ordinal', value: '3' }],
  ['चौथा चौथी चौथे', { role: 'ordinal', value: '4' }],
  ['छठा छठी छठे छठवां छठवीं छठवें छठां', { role: 'ordinal', value: '6' }],
  ['नवां नवीं नवें', { role: 'ordinal', value: '9' }],
  ['प्रथम', { role: 'ordinal', value: '1' }],
  ['द्वितीय', { role: 'ordinal', value: '2' }],
  ['तृतीय', { role: 'ordinal', value: '3' }],
  ['चतुर्थ', { role: 'ordinal', value: '4' }],
  ['पंचम', { role: 'ordinal', value: '5' }],
  ['षष्ठ षष्ठम षष्टम', { role: 'ordinal', value: '6' }],
  ['सप्तम', { role: 'ordinal', value: '7' }],
  ['अष्टम', { role: 'ordinal', value: '8' }],
  ['नवम', { role: 'ordinal', value: '9' }],
  ['दशम', { role: 'ordinal', value: '10' }],
  ['एकादश', { role: 'ordinal', value: '11' }],
  ['द्वादश', { role: 'ordinal', value: '12' }],
];

/** What makes an ordinal of a cardinal, also behind figures: 21वीं. */
export const ORDINAL_ENDINGS = 'वां वीं वें वा वी वे'.split(' ');

/** Cardinals above 99 that take those endings. */
export const HIGH_ORDINALS: readonly (readonly [stem: string, value: string])[] = [
  ['सौ', '100'],
  ['हजार', '1000'],
  ['लाख', '100000'],
];

/** दुगुना and its like: the stems, their endings, and what they multiply by. */
export const MULTIPLES: readonly (readonly [stems: string, value: string])[] = [
  ['दुगु दुग दोगु दू', '2'],
  ['तिगु तिग', '3'],
  ['चौगु चौग', '4'],
  ['पंचगु पांचगु', '5'],
  ['छगु', '6'],
  ['सतगु', '7'],
  ['अठगु', '8'],
  ['दसगु', '10'],
  ['सौगु', '100'],
];
export const MULTIPLE_ENDINGS = 'ना नी ने'.split(' ');

/** Words whose number is in doubt, see `isCertain`. */
export const DOUBTS = { एक: 'one', इक: 'one', दो: 'give', नौ: 'navy', छ: 'always' } as const;
