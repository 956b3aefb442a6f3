import { describe, expect, it } from 'vitest';
import { omission } from '../../../src/check/rules/omission.ts';
import { problems, unitOf } from '../units.ts';

const found = (source: string, target: string) =>
  problems(omission, unitOf(source, target, { origin: 'human' }));

describe('the rule omission', () => {
  it.each([
    [
      'मंत्री ने अस्पताल का दौरा किया और मरीज़ों से मिले।',
      'The minister visited the hospital and met the patients.',
    ],
    ['वह बाल-बाल बचा।', 'He had a narrow escape.'],
    ['वह गया।', 'He went.'],
    ['अंधा क्या चाहे, दो आँखें।', 'What more could one ask for?'],
    ['अरे यार, देखो तो सही, कितना सुंदर दृश्य है।', 'Just look, what a lovely view!'],
    ['वह हक्का-बक्का रह गया।', 'He was stunned.'],
    ['बैठक शाम साढ़े छह बजे होगी।', 'The meeting is at 18:30.'],
    ['कृपया इस स्थान पर अपना वाहन खड़ा न करें।', 'No parking.'],
  ])('is content with %s → %s', (source, target) => {
    expect(found(source, target)).toEqual([]);
  });

  it.each([
    [
      'मंत्री ने अस्पताल का दौरा किया और मरीज़ों से मिलकर उनका हाल पूछा।',
      'The minister visited the hospital.',
    ],
    [
      'पुलिस ने दो संदिग्धों को हिरासत में लेकर उनके पास से चोरी के गहने और नकदी बरामद की।',
      'The police took two suspects into custody.',
    ],
    [
      'जंगल में आग लगने से सैकड़ों पेड़ जल गए और कई जानवर झुलसकर मर गए।',
      'Hundreds of trees were burnt in the forest fire.',
    ],
    [
      'दर्शकों ने खड़े होकर तालियाँ बजाईं, मगर नायिका पर्दे के पीछे बैठी रोती रही।',
      'The audience gave a standing ovation.',
    ],
    ['वह हँसा, मगर उसकी आँखें भीगी हुई थीं।', 'He laughed.'],
    ['"मैं नहीं आऊँगा," उसने कहा और फ़ोन पटक दिया।', '"I won\'t come," he said.'],
    [
      'बुख़ार होना आम बात है। यदि साँस लेने में तकलीफ़ हो या चेहरे पर सूजन आए, तो अस्पताल जाएँ।',
      'Fever is common. If you have difficulty breathing, go to hospital.',
    ],
  ])('objects to %s → %s', (source, target) => {
    const [first] = found(source, target);
    expect(first?.message).toMatch(/\S/);
  });
});
