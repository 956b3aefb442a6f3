import { describe, expect, it } from 'vitest';
import { createNames } from '../../src/names/create-names.ts';
import { nameProposals, type NameSources } from '../../src/names/name-proposals.ts';

const none = createNames([]);
const propose = (sources: Partial<NameSources>, min = 1, names = none): string[] =>
  nameProposals({ pairs: [], texts: [], ...sources }, names, min).map(
    ({ devanagari, english, from, count }) => `${devanagari}=${english} ${from} ${count}`,
  );

describe('proposals for the register of names', () => {
  it('take names as people have spelt them, whole ones as one', () => {
    const pairs = [
      { source: 'फिर नरेंद्र मोदी आए।', target: 'Then Narendra Modi came.' },
      { source: 'लक्ष्मी लखनऊ में है।', target: 'Laxmi is in Lucknow.' },
      { source: 'पाक योंग इल आए।', target: 'Then Pak Yong Il came.' },
    ];
    expect(propose({ pairs })).toEqual([
      'नरेंद्र मोदी=Narendra Modi approved 1',
      'लक्ष्मी=Laxmi approved 1',
      'लखनऊ=Lucknow approved 1',
      'पाक योंग इल=Pak Yong Il approved 1',
    ]);
  });

  it('take the spelling that most have, and name the others', () => {
    const pairs = [
      { source: 'लक्ष्मी आई।', target: 'Laxmi came.' },
      { source: 'लक्ष्मी गई।', target: 'Lakshmi went.' },
      { source: 'लक्ष्मी बैठी।', target: 'Lakshmi sat.' },
    ];
    const [proposal] = nameProposals({ pairs, texts: [] }, none, 1);
    expect(proposal).toMatchObject({ english: 'Lakshmi', others: ['Laxmi'], count: 3 });
  });

  it('leave out words that are also written small, and names of the register', () => {
    const pairs = [
      { source: 'रिपोर्ट आई।', target: 'Report came.' },
      { source: 'यह रिपोर्ट है।', target: 'This is a report.' },
      { source: 'सुधा आई।', target: 'Sudha came.' },
    ];
    const register = createNames([{ hindi: 'सुधा', english: 'Sudha', line: 2 }]);
    expect(propose({ pairs }, 1, register)).toEqual([]);
  });

  it.each([
    ['डॉ. सुधा मिश्र ने लेख लिखा।', 'सुधा मिश्र=Sudha Mishra'],
    ['श्री विनोद शर्मा को बुलाओ।', 'विनोद शर्मा=Vinod Sharma'],
    ['बरकत चाचा आरी लेकर आए।', 'बरकत=Barkat'],
    ['मोदी जी आए।', 'मोदी=Modi'],
    ['वह गोमती नदी के पास था।', 'गोमती=Gomti'],
    ['वे बाराबंकी ज़िले से आए।', 'बाराबंकी=Barabanki'],
    ['कबीर ने कहा।', 'कबीर=Kabir'],
  ])('transliterate what a title, an honorific, a kind of place or ने tells: %s', (text, name) => {
    expect(propose({ texts: [text] })).toEqual([`${name} transliterated 1`]);
  });

  it.each([
    'उसने श्री के बारे में पूछा।',
    'लड़के ने कहा।',
    'बच्चों ने देखा।',
    'माता जी आईं।',
    'वह नदी के पास था।',
    'बड़े शहर में रहना महँगा है।',
    'प्रधानमंत्री ने कहा।',
  ])('find no name in %s', (text) => {
    expect(propose({ texts: [text] })).toEqual([]);
  });

  it('leave out what stands in too few sentences', () => {
    const texts = ['मोदी जी आए।', 'मोदी जी गए।', 'शाह जी आए।'];
    expect(propose({ texts }, 2)).toEqual(['मोदी=Modi transliterated 2']);
  });
});
