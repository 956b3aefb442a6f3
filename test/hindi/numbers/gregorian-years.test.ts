import { expect, it } from 'vitest';
import { findNumbers } from '../../../src/hindi/numbers/find-numbers.ts';
import { gregorianYears } from '../../../src/hindi/numbers/gregorian-years.ts';

it.each([
  ['सन् 1947', [1947]],
  ['15 अगस्त 1947', [1947]],
  ['57 ई.पू.', [-56]],
  ['वि.सं. 2004', [1947, 1948]],
  ['शक संवत 1869', [1947, 1948]],
  ['चैत्र शुक्ल नवमी, वि.सं. 1631', [1574]],
  ['चैत्र कृष्ण नवमी, वि.सं. 1631', [1574, 1575]],
  ['श्रावण शुक्ल सप्तमी संवत् 1680', [1623]],
  ['माघ सुदी 5 संवत् 2004', [1948]],
  ['पौष बदी 3 संवत् 2004', [1947, 1948]],
  ['1 चैत्र 1879 शक', [1957]],
  ['11 माघ 1871 शक', [1950]],
  ['15 अगस्त', []],
])('%s falls in %j', (text, years) => {
  const [mention] = findNumbers(text, 'hi');
  expect(mention && gregorianYears(mention)).toEqual(years);
});
