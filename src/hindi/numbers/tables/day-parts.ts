import { phrases } from '../pattern.ts';

/** The hours (24-hour clock, first to last, may pass midnight) that a part of the day can mean. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

/** McGregor, *Outline of Hindi Grammar*, on the time of day; generous at both ends. */
export const DAY_PARTS = phrases<Hours>([
  ['सुबह सुबह', { from: 3, to: 11 }],
  ['सुबह सवेरे', { from: 3, to: 11 }],
  ['सुबह', { from: 1, to: 11 }],
  ['सवेरे', { from: 3, to: 11 }],
  ['सबेरे', { from: 3, to: 11 }],
  ['प्रातः', { from: 3, to: 11 }],
  ['प्रात', { from: 3, to: 11 }],
  ['प्रातःकाल', { from: 3, to: 11 }],
  ['भोर', { from: 3, to: 6 }],
  ['तड़के', { from: 1, to: 6 }],
  ['पूर्वाह्न', { from: 0, to: 11 }],
  ['दोपहर बाद', { from: 12, to: 18 }],
  ['दोपहर', { from: 11, to: 16 }],
  ['अपराह्न', { from: 12, to: 18 }],
  ['दिन', { from: 8, to: 17 }],
  ['शाम', { from: 15, to: 21 }],
  ['सायं', { from: 15, to: 21 }],
  ['सायंकाल', { from: 15, to: 21 }],
  ['संध्या', { from: 15, to: 21 }],
  ['रात', { from: 18, to: 4 }],
  ['रात्रि', { from: 18, to: 4 }],
  ['देर रात', { from: 21, to: 4 }],
]);

/** English says them behind the time. */
export const ENGLISH_DAY_PARTS = phrases<Hours>([
  ['am', { from: 0, to: 11 }],
  ['a m.', { from: 0, to: 11 }],
  ['pm', { from: 12, to: 23 }],
  ['p m.', { from: 12, to: 23 }],
  ['in the morning', { from: 0, to: 11 }],
  ['in the afternoon', { from: 12, to: 18 }],
  ['in the evening', { from: 15, to: 21 }],
  ['at night', { from: 18, to: 4 }],
]);
