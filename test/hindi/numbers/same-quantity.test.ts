import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../src/hindi/numbers/find-numbers.ts';
import type { NumberMention } from '../../../src/hindi/numbers/mention.ts';
import { sameQuantity } from '../../../src/hindi/numbers/same-quantity.ts';

const only = (text: string, language: 'hi' | 'en'): NumberMention => {
  const mentions = findNumbers(text, language);
  expect(mentions).toHaveLength(1);
  return mentions[0] as NumberMention;
};

describe('the same quantity', () => {
  it.each([
    ['5 लाख', '500,000'],
    ['5 लाख', 'half a million'],
    ['पाँच लाख', '5 lakh'],
    ['1.35 करोड़', '13.5 million'],
    ['ढाई करोड़', '25 million'],
    ['डेढ़ लाख करोड़ रुपये', '₹1.5 trillion'],
    ['डेढ़ सौ', 'one hundred and fifty'],
    ['साढ़े तीन', 'three and a half'],
    ['दो-तिहाई', 'two-thirds'],
    ['दुगुना', 'twice'],
    ['10 गुना', 'tenfold'],
    ['दसवीं', '10th'],
    ['दसवीं', '10'],
    ['इक्कीसवीं सदी', '21st century'],
    ['नब्बे के दशक', 'the 1990s'],
    ['1990 के दशक', 'the nineties'],
    ['50 प्रतिशत', 'half'],
    ['पाँच रुपये पचास पैसे', 'Rs 5.50'],
    ['₹5-6 लाख', '500,000 to 600,000 rupees'],
    ['10 बजे', '10 p.m.'],
    ['साढ़े दस बजे', 'half past ten'],
    ['शाम 5 बजे', '5 p.m.'],
    ['पौने तीन बजे', '2:45 p.m.'],
    ['15 अगस्त 1947', 'August 15, 1947'],
    ['15 अगस्त', '15th August 1947'],
    ['15/8/47', '15 August 1947'],
    ['वि.सं. 2004', 'AD 1947'],
    ['शक संवत 1869', 'AD 1947'],
    ['सन् 1947', '1947'],
    ['वि.सं. 2004', 'Vikram Samvat 2004'],
    ['2011-12 में', 'in 2011-12'],
    ['1939 से 1945', '1939–45'],
    ['दस-बारह', 'ten or twelve'],
    ['दो-चार', 'two or four'],
    ['पिन कोड 110 001', '110001'],
    ['दर्जन', '12'],
  ])('is %s and %s', (hindi, english) => {
    const [a, b] = [only(hindi, 'hi'), only(english, 'en')];
    expect([sameQuantity(a, b), sameQuantity(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['5 लाख', '5 million'],
    ['पचास हज़ार', 'twenty-five thousand'],
    ['ढाई करोड़', '2 crore'],
    ['5 रुपये', '5 dollars'],
    ['5 रुपये', '5 per cent'],
    ['5 प्रतिशत', '5'],
    ['5 प्रतिशत', '5 percentage points'],
    ['शाम 5 बजे', '5 a.m.'],
    ['साढ़े दस बजे', 'half past nine'],
    ['15 अगस्त 1947', '15 August 1948'],
    ['15 अगस्त', '16 August'],
    ['57 ई.पू.', 'AD 57'],
    ['वि.सं. 2004', 'AD 2004'],
    ['बीसवीं सदी', '21st century'],
    ['नब्बे के दशक', 'the 1980s'],
    ['5-6', '5-7'],
    ['2/3', 'three quarters'],
    ['1939 से 1945', '1939'],
  ])('is not %s and %s', (hindi, english) => {
    const [a, b] = [only(hindi, 'hi'), only(english, 'en')];
    expect([sameQuantity(a, b), sameQuantity(b, a)]).toEqual([false, false]);
  });
});
