import { expect, it } from 'vitest';
import { checkPairs } from '../../src/check/check-pairs.ts';

const rulesOf = (source: string, target: string): string[] =>
  checkPairs([{ id: 'a', source, target }])
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule }) => rule);

it.each([
  ['a wrong percentage', 'निर्यात 14.5 प्रतिशत गिरा।', 'Exports fell by 15.4 per cent.', 'percent'],
  ['a wrong sum', 'टिकट का दाम पचास रुपये है।', 'A ticket costs fifteen rupees.', 'currency'],
  ['a wrong date', 'परीक्षा 12 मार्च से होगी।', 'The examination begins on 21 March.', 'date'],
  [
    'a missing clause with its numbers',
    'पुलिस ने दो संदिग्धों को पकड़ा और उनके पास से चोरी के गहने, 14 मोबाइल और नकदी बरामद की।',
    'The police caught two suspects.',
    'omission',
  ],
  ['a sentence in Hindi', 'किसान ने खेत में हल चलाया।', 'किसान ने खेत में हल चलाया।', 'untranslated'],
])('%s is named once', (_, source, target, rule) => {
  expect([...new Set(rulesOf(source, target))]).toEqual([rule]);
});
