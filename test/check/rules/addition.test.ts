import { describe, expect, it } from 'vitest';
import { addition } from '../../../src/check/rules/addition.ts';
import { problems, unitOf } from '../units.ts';

const found = (source: string, target: string) =>
  problems(addition, unitOf(source, target, { origin: 'human' }));

describe('the rule addition', () => {
  it.each([
    ['बच्चे स्कूल गए।', 'The children went off to school.'],
    ['मंत्री ने पुल का उद्घाटन किया।', 'The bridge was inaugurated by the minister.'],
    ['सौ बात की एक बात', 'The long and the short of it'],
    ['आज निर्जला एकादशी है।', 'Today is Nirjala Ekadashi, a day of fasting without even water.'],
    ['आज का पंचांग देखा?', "Have you looked at today's panchang, the Hindu almanac?"],
    ['गोधूलि में लौटे।', 'They returned at dusk, the hour when cattle raise the dust.'],
    [
      'सात फेरों के बाद दुल्हन विदा हुई।',
      'After the seven circuits of the sacred fire, the bride took her leave.',
    ],
  ])('is content with %s → %s', (source, target) => {
    expect(found(source, target)).toEqual([]);
  });

  it.each([
    [
      'बच्चे स्कूल गए।',
      'The children went to school, although their parents had asked them to stay at home.',
    ],
    [
      'मंत्री ने पुल का उद्घाटन किया।',
      'The minister inaugurated the bridge and promised to build a hospital in the district.',
    ],
    [
      'बूढ़े ने लाठी उठाई और चल दिया।',
      'The old man picked up his stick and walked off, muttering a curse.',
    ],
    [
      'बूढ़े ने लाठी उठाई और चल दिया।',
      'The old man picked up his stick and walked off, muttering a curse.',
    ],
    [
      'जब मैं पहली बार बनारस पहुँचा, तो गलियों ने मुझे भटकाया।',
      'When I first arrived in Banaras, a lonely boy running away from home, its lanes had me wandering.',
    ],
  ])('objects to %s → %s', (source, target) => {
    const [first] = found(source, target);
    expect(first?.message).toMatch(/\S/);
  });
});
