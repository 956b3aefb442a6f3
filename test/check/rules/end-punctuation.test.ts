import { describe, expect, it } from 'vitest';
import { endPunctuation } from '../../../src/check/rules/end-punctuation.ts';
import { problems, unitOf } from '../units.ts';

const found = (source: string, target: string) =>
  problems(endPunctuation, unitOf(source, target, { origin: 'human' }));

describe('the rule end-punctuation', () => {
  it.each([
    ['घर है।', 'It is a house.'],
    ['घर है.', 'It is a house.'],
    ['क्या है?', 'What is it?'],
    ['“क्या?” उसने पूछा।', 'He asked, "What?"'],
    ['वाह!', 'Wow.'],
    ['शीर्षक', 'Title'],
    ['घर है।', '(It is a house.)'],
    ['वह कहाँ गया।', 'Where did he go?'],
    ['और...', 'And...'],
    ['होम | देश |', 'Home | Nation |'],
    ['क्या बात है?', 'How wonderful!'],
    ['चाय लोगे।', 'Will you have some tea?'],
    ['घर है।', 'It is a house.।'],
    ['घर है।', 'It is a house॥'],
    ['सब लोग ख़ुश हुए!', 'Everyone was happy.'],
    ['कौन नहीं चाहता कि वह ख़ुश रहे?', 'Everyone wants to be happy.'],
    ['खिड़की ज़रा बंद कर दे।', 'Close the window, will you?'],
    ['बैठ सकता हूँ।', 'May I sit down?'],
    ['यहाँ देखें: https://example.org/a।', 'Look here: https://example.org/a'],
  ])('is content with %s → %s', (source, target) => {
    expect(found(source, target)).toEqual([]);
  });

  it.each([
    ['घर है।', 'It is a house।'],
    ['घर है।', 'It is a house'],
    ['क्या है?', 'What is it.'],
    ['वह गया।', 'Did he go?'],
    ['घर है।', 'It is a house,'],
    ['घर है।', 'It is a house..'],
    ['घर है।', 'It is a house .'],
    ['तुम कब आओगे?', 'When will you come:'],
    ['बचाओ, आग लगी है!', 'Help, there is a fire.'],
    ['क्या तुम तैयार हो? बस आ गई।', 'Are you ready. The bus is here.'],
    ['वह कल आएगा।', 'Will he come tomorrow?'],
    ['कौन आया था?', 'Who was it that came.'],
    ['क्या तुम जा रहे हो?', 'Are you leaving!'],
  ])('objects to %s → %s', (source, target) => {
    const [first] = found(source, target);
    expect(first?.message).toMatch(/\S/);
  });
});
