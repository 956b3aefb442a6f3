import { describe, expect, it } from 'vitest';
import { quote } from '../../../src/check/rules/quote.ts';
import { problems, unitOf } from '../units.ts';

const found = (source: string, target: string) =>
  problems(quote, unitOf(source, target, { origin: 'human' }));

describe('the rule quote', () => {
  it.each([
    ['“घर”', '"house"'],
    ['(डब्ल्यूएचओ)', '(WHO)'],
    ['1) घर', '1) house'],
    ['क) घर', 'a) house'],
    ['वह 5\'10" का है', 'He is 5\'10"'],
    ['“मैं आता हूँ।', '"I am coming.'],
    ['किताब ‘गोदान’', 'the book Godan'],
    ['वे (यानी दादा) आए', 'he, that is, Grandfather, came'],
    ['‘हाँ’', "it's 'yes'"],
    ['सन् ‘90', 'the ‘90s'],
    ['"अब क्या होगा?" उसने सोचा।', 'What would happen now, she wondered.'],
    ['उसने कहा, "मैं कल आऊँगा।"', 'He said that he would come the next day.'],
    ["बच्चों की 'छुट्टी'", "the boys' 'holiday'"],
    ['उन्हें जाने दो', "let 'em go"],
    ['सलमा (उम्र 9 साल) आई।', 'Salma, aged 9, came.'],
  ])('is content with %s → %s', (source, target) => {
    expect(found(source, target)).toEqual([]);
  });

  it.each([
    ['घर', '"house'],
    ['घर', '(house'],
    ['घर', 'house)'],
    ['घर', '(house]'],
    ['“मैं कल आऊँगा,” उसने कहा।', 'I will come tomorrow, he said.'],
    ['घर', '“house'],
    ['मत (245)', 'votes 245'],
    ['नियम 7 (ख)', 'rule 7 b)'],
    ["'आत्मा' शब्द", "the word 'soul deliberately"],
    ['फ़िल्म \'शोले\' का संवाद "कितने आदमी थे?"', 'the line How many men were there? from Sholay'],
  ])('objects to %s → %s', (source, target) => {
    const [first] = found(source, target);
    expect(first?.message).toMatch(/\S/);
  });
});
