import { describe, expect, it } from 'vitest';
import { untranslated } from '../../../src/check/rules/untranslated.ts';
import { problems, taggedUnit, unitOf } from '../units.ts';

const found = (source: string, target: string) => problems(untranslated, unitOf(source, target));

const SETU = { kind: 'kept', value: 'सेतु' } as const;

describe('the rule untranslated', () => {
  it.each([
    ['राम घर गया।', 'Rama went home.'],
    ['१२ किताबें', '१२ books'],
    ['राम गया।', 'Rama went।'],
    ['क और ष', 'क and ष'],
    ['कि, क्ष और ज़्या', 'कि, क्ष and ज़्या'],
    ['“प्रेम” शब्द', 'the word “प्रेम”'],
    ["'प्रेम' शब्द", 'the word प्रेम'],
    ['«प्रेम करो» कहा', 'said प्रेम'],
    ['Bonjour', 'Bonjour'],
    ['', ''],
    ['https://map.example/?q=दिल्ली पर', 'at https://map.example/?q=दिल्ली'],
    ['राजमा-चावल खाया', 'ate rajma chawal'],
    ['#बचपन लिखें', 'use #बचपन'],
    ['D:\\काग़ज़\\सूची.txt में', 'in D:\\काग़ज़\\सूची.txt'],
    ['बिटिया कहने का लाड़', 'the warmth of the word bitiya.'],
  ])('is content with %s → %s', (source, target) => {
    expect(found(source, target)).toEqual([]);
  });

  it.each([
    ['राम घर गया।', 'राम घर गया।', 'राम घर गया'],
    ['राम बाज़ार गया।', 'Rama went to the बाज़ार.', 'बाज़ार'],
    ['संस्कृति', 'संस्कृति', 'संस्कृति'],
    ['“प्रेम” और बाज़ार', 'प्रेम and बाज़ार', 'बाज़ार'],
    ['किताबें', 'the किताबें, and किताबें', 'किताबें किताबें'],
    ['अन\u200Dजान', 'अन\u200Dजान', 'अन\u200Dजान'],
    ['लिखा हुआ', 'हुआ', 'हुआ'],
    ['पुस्तकालय में', 'in पुस्तकालय-like rooms', 'पुस्तकालय'],
    ['घर', 'घर', 'घर'],
  ])('objects to %s → %s', (source, target, left) => {
    expect(found(source, target).map(({ actual }) => actual)).toEqual([left]);
  });

  it.each([
    ['कल शाम घर लौटेगा', 'He will return to his ghar tomorrow', 'ghar'],
    ['वह पसीने से भीग गया', 'He was drenched in paseena', 'paseena'],
    ['मेरी माँ अनपढ़ थीं', 'Meri maa was illiterate', 'Meri'],
    ['भीड़ में से किसी ने कहा', 'From the bheed someone said', 'bheed'],
    ['मंत्री ने कहा कि जाँच होगी', 'The minister said ki jaanch hogi', 'jaanch hogi'],
  ])('finds Hindi in Latin letters: %s → %s', (source, target, left) => {
    expect(found(source, target).map(({ actual }) => actual)).toEqual([left]);
  });

  it.each([
    ['खीर और रोटी', 'kheer and roti'],
    ['पंचायत ने कहा', 'the panchayat said'],
    ['‘सत्याग्रह’ का अर्थ', 'the meaning of "satyagraha"'],
    ['सुमन आई', 'Suman came'],
    ['मीरा गाती है', 'Meera sings'],
    ['भालू ने सुना', 'the bear heard'],
  ])('takes %s → %s for English', (source, target) => {
    expect(found(source, target)).toEqual([]);
  });

  it('lets a word stand that the author sets off', () => {
    expect(
      problems(untranslated, taggedUnit('<1>प्रेम</1> शब्द', 'the word <1>प्रेम</1>', ['emphasis'])),
    ).toEqual([]);
    expect(
      problems(untranslated, taggedUnit('<1>प्रेम</1>', '<1>love</1> प्रेम', ['emphasis'])),
    ).toHaveLength(1);
  });

  it('lets a name stand that is not to be translated', () => {
    const unit = taggedUnit('<1/> से मिलिए', 'Meet <1/>', ['emphasis']);
    const tags = [{ n: 1, opaque: true, open: '', close: '', inline: SETU }];
    const marked = { ...unit, target: unit.target.map((one) => ({ ...one, tags })) };
    expect(problems(untranslated, marked)).toEqual([]);
  });

  it('has nothing to say of what needed no translation', () => {
    expect(problems(untranslated, unitOf('किताबें', 'किताबें', { origin: 'kept' }))).toEqual([]);
  });
});
