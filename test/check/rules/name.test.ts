import { describe, expect, it } from 'vitest';
import { name } from '../../../src/check/rules/name.ts';
import { createNames } from '../../../src/names/create-names.ts';
import { problems, unitOf } from '../units.ts';

const ROWS = [
  ['मोदी', 'Modi'],
  ['नरेंद्र मोदी', 'Narendra Modi'],
  ['गंगा', 'Ganga'],
  ['आशा', 'Asha'],
  ['नेपाल', 'Nepal'],
  ['सुधा', 'Sudha'],
] as const;
const register = createNames(ROWS.map(([hindi, english]) => ({ hindi, english, line: 2 })));

const found = (source: string, target: string) =>
  problems(name, unitOf(source, target), { names: register }).map(({ expected, actual }) => [
    expected,
    actual,
  ]);

describe('the rule name', () => {
  it.each([
    ['मोदी ने कहा।', 'Moodi said so.', 'Modi', 'Moodi'],
    ['सुधा ने सुधा को देखा।', 'Sudha saw Sudhaa.', 'Sudha', 'Sudhaa'],
    ['नरेंद्र मोदी ने कहा।', 'Narender Modi said so.', 'Narendra Modi', 'Narender Modi'],
  ])('finds another spelling: %s → %s', (source, target, expected, actual) => {
    expect(found(source, target)).toEqual([[expected, actual]]);
  });

  it.each([
    ['मोदी ने कहा।', 'He said so.', 'Modi'],
    ['गंगा पवित्र है।', 'The Ganges is holy.', 'Ganga'],
    ['आशा घर गई।', 'She went home.', 'Asha'],
  ])('finds a name that is missing: %s → %s', (source, target, expected) => {
    expect(found(source, target)).toEqual([[expected, undefined]]);
  });

  it.each([
    ['मोदी ने कहा।', "That is Modi's word."],
    ['मोदी ने कहा कि मोदी आएँगे।', 'Modi said that he would come.'],
    ['नरेंद्र मोदी ने कहा।', 'Modi said so.'],
    ['नेपाल की सरकार', 'the Nepali government'],
    ['आशा अभी बाकी है।', 'There is still hope.'],
    ['मोदी जी ने कहा।', 'MODI SAID SO'],
    ['उसने कहा।', 'Moody said so.'],
  ])('is content with %s → %s', (source, target) => {
    expect(found(source, target)).toEqual([]);
  });

  it('says nothing where there is no register, and of what was kept', () => {
    expect(problems(name, unitOf('मोदी ने कहा।', 'He said so.'))).toEqual([]);
    const kept = unitOf('मोदी', 'मोदी', { origin: 'kept' });
    expect(problems(name, kept, { names: register })).toEqual([]);
  });

  const without = (source: string, target: string) =>
    problems(name, unitOf(source, target)).map(({ expected, actual }) => [expected, actual]);

  it.each([
    ['मोहन ने पत्र लिखा।', 'Sohan wrote a letter.', 'मोहन', 'Sohan'],
    ['प्रो. कमला भसीन ने व्याख्यान दिया।', 'Prof. Vimla Bhasin gave a lecture.', 'कमला', 'Vimla'],
    ['असम के कई ज़िले', 'several districts of Odisha', 'असम', 'Odisha'],
    ['अमेरिका ने ईरान को चेताया।', 'America warned Iraq.', 'ईरान', 'Iraq'],
    ['केरल के बाद तमिलनाडु ने दल भेजा।', 'After Kerala, Karnataka sent a team.', 'तमिलनाडु', 'Karnataka'],
    ['इंदिरा गांधी आईं।', 'Indira Nehru came.', 'गांधी', 'Nehru'],
    ['रश्मि और नंदिनी आईं।', 'Rashmi and Malini came.', 'नंदिनी', 'Malini'],
  ])('finds another name without a register: %s → %s', (source, target, expected, actual) => {
    expect(without(source, target)).toEqual([[expected, actual]]);
  });

  it('finds a name that is missing, which "this" does not stand for', () => {
    const line = 'इस किताब में प्रेमचंद की बारह कहानियाँ हैं।';
    expect(without(line, 'This book contains twelve stories.')).toEqual([['प्रेमचंद', undefined]]);
  });

  it.each([
    ['वह आया।', 'Rakesh came.'],
    ['यूनान के दार्शनिक', 'the Greek philosopher'],
    ['अरस्तू अफलातून के शिष्य थे।', 'Aristotle was a pupil of Plato.'],
    ['बम्बई की बारिश', 'the rains of Mumbai'],
    ['नेताजी ने नारा दिया।', 'Subhas Chandra Bose coined the slogan.'],
    ['प्रधानमंत्री मोदी बोले।', 'The Prime Minister spoke.'],
    ['राम लाल एंड संस प्रा. लि.', 'Ram Lal & Sons Pvt. Ltd.'],
    ['चीन के नेता', 'the Chinese leader'],
    ['रामनारायण आए।', 'Ram Narayan came.'],
    ['बंबई से दिल्ली', 'from Bombay to Delhi'],
    ['उसने घंटाघर देखा।', 'Rakesh saw the clock tower.'],
    ['मोहन ने कहा कि वह आएगा।', 'He said that he would come.'],
  ])('leaves %s → %s alone', (source, target) => {
    expect(without(source, target)).toEqual([]);
  });
});
