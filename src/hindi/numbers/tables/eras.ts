import type { Calendar } from '../mention.ts';
import { phrases } from '../pattern.ts';

export interface Era {
  readonly calendar?: Calendar;
  readonly era?: 'bce';
  /** Whether only a year of four figures may go with it: वर्ष 2011, but not साल 5. */
  readonly isWeak?: true;
}

const VIKRAM: Era = { calendar: 'vikram' };
const SAKA: Era = { calendar: 'saka' };
const CE: Era = {};
const BCE: Era = { era: 'bce' };
const WEAK: Era = { isWeak: true };

/** Longer phrases before those they begin with; a dot at the end marks an abbreviation. */
export const ERAS_BEFORE = phrases<Era>([
  ['विक्रम संवत्', VIKRAM],
  ['विक्रम संवत', VIKRAM],
  ['विक्रमी संवत्', VIKRAM],
  ['विक्रमी संवत', VIKRAM],
  ['विक्रम संवत्सर', VIKRAM],
  ['विक्रमाब्द', VIKRAM],
  ['विक्रमी', VIKRAM],
  ['वि सं.', VIKRAM],
  ['शक संवत्', SAKA],
  ['शक संवत', SAKA],
  ['शाके', SAKA],
  ['शक', SAKA],
  ['संवत्', VIKRAM],
  ['संवत', VIKRAM],
  ['सं.', { calendar: 'vikram', isWeak: true }],
  ['ई पू.', BCE],
  ['ईसा पूर्व', BCE],
  ['सन् ई.', CE],
  ['सन्', CE],
  ['सन', CE],
  ['ईस्वी सन्', CE],
  ['ई.', CE],
  ['वर्ष', WEAK],
  ['साल', WEAK],
  ['vikram samvat', VIKRAM],
  ['vikrama samvat', VIKRAM],
  ['vs', { calendar: 'vikram', isWeak: true }],
  ['samvat', VIKRAM],
  ['shaka samvat', SAKA],
  ['saka samvat', SAKA],
  ['saka era', SAKA],
  ['saka', SAKA],
  ['shaka', SAKA],
  ['ad', CE],
  ['a d.', CE],
  ['year', WEAK],
  ['fy', WEAK],
]);

export const ERAS_BEHIND = phrases<Era>([
  ['ई पू.', BCE],
  ['ईसा पूर्व', BCE],
  ['ईसवी पूर्व', BCE],
  ['ईस्वी पूर्व', BCE],
  ['ई.', CE],
  ['ईस्वी', CE],
  ['ईसवी', CE],
  ['वि सं.', VIKRAM],
  ['वि.', VIKRAM],
  ['विक्रमी', VIKRAM],
  ['विक्रम संवत्', VIKRAM],
  ['शक संवत', SAKA],
  ['शक', SAKA],
  ['bce', BCE],
  ['b c e.', BCE],
  ['bc', BCE],
  ['b c.', BCE],
  ['ce', CE],
  ['c e.', CE],
  ['ad', CE],
  ['a d.', CE],
  ['vs', VIKRAM],
  ['saka', SAKA],
]);
