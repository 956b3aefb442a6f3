import { describe, expect, it } from 'vitest';
import { number } from '../../../src/check/rules/number.ts';
import { problems, unitOf } from '../units.ts';

const found = (source: string, target: string) => problems(number, unitOf(source, target));

describe('the rule number', () => {
  it.each([
    ['१२ किताबें', '12 books'],
    ['12 किताबें', '१२ books'],
    ['तीन किताबें', 'three books'],
    ['3 किताबें', 'Three books'],
    ['०', 'zero'],
    ['१२ महीने', 'twelve months'],
    ['१,००,००० लोग', '100,000 people'],
    ['3.5 किलो', '3.5 kilos'],
    ['२००७, २०११ और २०१६', '2007, 2011 and 2016'],
    ['2011 से 2007', '2007 to 2011'],
    ['पाँच लोग', '5 people'],
    ['U+0915', 'U+0915'],
    ['', ''],
    ['13 किताबें', 'thirteen books'],
    ['1.5 करोड़ लोग', '15 million people'],
    ['ढाई लाख किसान', '250,000 farmers'],
    ['दो-तिहाई सदस्य', 'two-thirds of the members'],
    ['वह नौ दो ग्यारह हो गया', 'he made off'],
    ['दो-चार दिन में', 'in a few days'],
    ['वे दोनों भाई', 'the two brothers'],
    ['पंद्रह दिन बाद', 'a fortnight later'],
    ['लाखों लोग', 'hundreds of thousands of people'],
    ['शून्य से 5 डिग्री नीचे', 'minus 5 degrees'],
    ['5 से 10 लोग', '5 or 10 people'],
    ['उसने मुझे चार बातें सुनाईं', 'he scolded me'],
    ['राम, श्याम और मोहन—तीनों आए', 'Ram, Shyam and Mohan came'],
    ['‘तीसरी क़सम’ का हीरामन', 'Hiraman of "Teesri Kasam"'],
    ['चार धाम की यात्रा', 'the Char Dham pilgrimage'],
    ['दो दशक तक', 'for nearly twenty years'],
    ['पिछले बीस वर्षों में', 'over the last two decades'],
    ['डेढ़ साल में', 'in eighteen months'],
    ['दो दिन में', 'within 48 hours'],
    ['लाखों में खेल रहा है', 'rolling in money'],
    ['न नौ मन तेल होगा, न राधा नाचेगी', 'it will never happen'],
    ['सौ की सीधी बात यह है', 'the plain truth is this'],
    ['https://example.org/12 देखें', 'see https://example.org/12'],
    ['चार लोग क्या कहेंगे', 'what people would say'],
    ['अकबर के नवरत्न', "Akbar's Nine Jewels"],
    ['मैच 2-2 से बराबर रहा', 'a two-all draw'],
    ['दस में नौ', 'nine out of ten'],
    ['1 घंटे 30 मिनट', 'an hour and a half'],
    ['आधा किलो', '500 grams'],
    ['तीन दिन: शनिवार, रविवार और सोमवार', 'three days: Saturday to Monday'],
    ['तीन दिन: शनिवार, रविवार और सोमवार', 'Saturday to Monday'],
    ['बारहवीं के नतीजे', 'the Class XII results'],
  ])('is content with %s → %s', (source, target) => {
    expect(found(source, target)).toEqual([]);
  });

  it.each([
    ['१२ किताबें', 'books', ['१२']],
    ['१२ किताबें', '13 books', ['१२']],
    ['13 किताबें', 'thirty books', ['13']],
    ['१,००,००० लोग', '10,000 people', ['१,००,०००']],
    ['3.5 किलो', '35 kilos', ['3.5']],
    ['5 और 5', '5', ['5']],
    ['2007 और 2011', '2007', ['2011']],
    ['2007 और 2011', '', ['2007', '2011']],
    ['१९७१', '1917', ['१९७१']],
    ['10 घर', 'often', ['10']],
    ['पचास हज़ार', 'twenty-five thousand', ['पचास हज़ार']],
    ['8 करोड़', '8 million', ['8 करोड़']],
    ['पाँचवीं कक्षा', 'class six', ['पाँचवीं']],
    ['दो-तिहाई', 'three quarters', ['दो-तिहाई']],
    ['पाँच बेटियों के बाद', 'after the daughters', ['पाँच']],
    ['तीन दशक तक', 'for twenty years', ['तीन']],
    ['डेढ़ साल में', 'in sixteen months', ['डेढ़']],
  ])('objects to %s → %s', (source, target, missing) => {
    expect(found(source, target).map(({ expected }) => expected)).toEqual(missing);
  });

  it('says what became of a number', () => {
    expect(found('१२ और 7', '13 and 7')).toEqual([
      {
        message: 'The number differs: १२ became 13.',
        expected: '१२',
        actual: '13',
        places: [
          { side: 'source', start: 0, end: 2 },
          { side: 'target', start: 0, end: 2 },
        ],
      },
    ]);
  });
});
