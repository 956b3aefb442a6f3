import { describe, expect, it } from 'vitest';
import { collectTerms } from '../../../src/glossary/extract/extract-terms.ts';

const entry = (term: string) => ({
  term,
  translations: ['x'],
  note: '',
  exactCase: false,
  forbidden: [],
});

function extract(
  sentences: readonly string[],
  { known = [], least = 2, limit = 50 }: { known?: string[]; least?: number; limit?: number } = {},
) {
  const collector = collectTerms({ entries: known.map(entry) });
  for (const text of sentences) collector.add({ document: 'a.md', text });
  return collector.terms({ least, limit });
}

const NEWS = [
  'मानवाधिकार आयोग ने रिपोर्ट जारी की।',
  'इस रिपोर्ट में मानवाधिकार आयोग का कहना है कि डॉ. सुधा मिश्र आएँगी।',
  'राज्यों के मानवाधिकार आयोगों को डॉ. सुधा मिश्र ने पत्र लिखा।',
  'भाजपा और डब्ल्यूएचओ के लोग भी आए थे।',
  'भाजपा ने कहा कि डब्ल्यूएचओ को यह पता था।',
  'उन्होंने “गोदान” पढ़ा और फिर “गोदान” पर बात की।',
  'नर्मदा नदी और नर्मदा नदी का पानी',
  'एक बैलिस्टिक मिसाइल और फिर दो बैलिस्टिक मिसाइलें, तीन बैलिस्टिक मिसाइल',
  'गांधी जी आए, गांधी जी गए।',
  'बीवी ने कहा कि बीवी की बात सुनो।',
];
const kinds = new Map(extract(NEWS).map(({ term, kind }) => [term, kind]));

describe('collectTerms', () => {
  it.each([
    ['a phrase in all its forms', 'बैलिस्टिक मिसाइल', 'phrase'],
    ['a body by what it is', 'मानवाधिकार आयोग', 'name'],
    ['a name by its title', 'सुधा मिश्र', 'name'],
    ['a place by what it is', 'नर्मदा नदी', 'name'],
    ['a person by a word of respect', 'गांधी', 'name'],
    ['an acronym of Hindi words', 'भाजपा', 'acronym'],
    ['an acronym of English letters', 'डब्ल्यूएचओ', 'acronym'],
    ['what stands in quotation marks', 'गोदान', 'title'],
  ])('finds %s', (_, term, kind) => {
    expect(kinds.get(term)).toBe(kind);
  });

  it.each(['मानवाधिकार', 'आयोग', 'कहा', 'बीवी की', 'बात', 'पता', 'के', 'थे', 'लोग', 'ने'])(
    'does not propose %s',
    (term) => {
      expect([...kinds.keys()]).not.toContain(term);
    },
  );

  it('counts the forms of a word together and shows the one that there is most of', () => {
    const found = extract(['विधायक आए, विधायकों ने कहा', 'उन विधायकों के विधायकों को']);
    expect(found).toMatchObject([{ term: 'विधायकों', count: 4 }]);
  });

  it('gives sentences as examples, of the document that has them', () => {
    const [first] = extract(['यह संविधान है।', 'वह संविधान था।', 'संविधान!']);
    expect(first?.examples).toEqual([
      { document: 'a.md', text: 'यह संविधान है।' },
      { document: 'a.md', text: 'वह संविधान था।' },
    ]);
  });

  it('proposes what occurs often enough, and so many at the most', () => {
    const text = ['संविधान, संविधान, संविधान, व्याकरण, व्याकरण, भूगोल'];
    const terms = (options: object) => extract(text, options).map(({ term }) => term);
    expect(terms({})).toEqual(['संविधान', 'व्याकरण']);
    expect(terms({ least: 3 })).toEqual(['संविधान']);
    expect(terms({ least: 1 })).toEqual(['संविधान', 'व्याकरण', 'भूगोल']);
    expect(terms({ least: 1, limit: 2 })).toEqual(['संविधान', 'व्याकरण']);
  });

  it('leaves out what the glossary knows, in whatever form', () => {
    const terms = extract(NEWS, { known: ['मानवाधिकार आयोग', 'भाजपा'] }).map(({ term }) => term);
    expect(terms).not.toContain('मानवाधिकार आयोग');
    expect(terms).not.toContain('भाजपा');
    expect(terms).toContain('डब्ल्यूएचओ');
  });

  it('has nothing to propose where there is no Hindi', () => {
    expect(extract(['', 'The same words, the same words', '१२ १२ १२', '। । ।'])).toEqual([]);
  });
});
