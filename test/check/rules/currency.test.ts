import { describe, expect, it } from 'vitest';
import { currency } from '../../../src/check/rules/currency.ts';
import { problems, unitOf } from '../units.ts';

const found = (source: string, target: string) =>
  problems(currency, unitOf(source, target, { origin: 'human' }));

describe('the rule currency', () => {
  it.each([
    ['₹500', 'Rs 500'],
    ['पचास रुपये', 'fifty rupees'],
    ['डेढ़ लाख करोड़ रुपये', '₹1.5 trillion'],
    ['30 अमेरिकी डॉलर', 'US$30'],
    ['पाँच रुपये पचास पैसे', 'Rs 5.50'],
    ['मृतकों के परिजनों को चार-चार लाख रुपये मिलेंगे।', 'The families of the dead will get Rs 4 lakh each.'],
    ['दस हज़ार करोड़ के घोटाले में तीन अफ़सर गिरफ़्तार', 'Three officers held in Rs 10,000-crore scam'],
    ['सोना पचास हज़ार के पार', 'Gold crosses Rs 50,000'],
  ])('is content with %s → %s', (source, target) => {
    expect(found(source, target)).toEqual([]);
  });

  it.each([
    ['500 रुपये', '500 dollars'],
    ['500 दिरहम', '500 riyals'],
    ['बीस रुपये', 'twenty pence'],
    ['50 लाख रुपये', '50 million rupees'],
    ['₹1,200', '₹12,000'],
    ['पचास रुपये', 'fifteen rupees'],
    [
      'मृतकों के परिजनों को चार-चार लाख रुपये मिलेंगे।',
      'The families of the dead will get Rs 4 crore each.',
    ],
  ])('objects to %s → %s', (source, target) => {
    const [first] = found(source, target);
    expect(first?.message).toMatch(/\S/);
  });
});
