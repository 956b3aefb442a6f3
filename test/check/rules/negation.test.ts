import { describe, expect, it } from 'vitest';
import { negation } from '../../../src/check/rules/negation.ts';
import { problems, unitOf } from '../units.ts';

const found = (source: string, target: string) =>
  problems(negation, unitOf(source, target, { origin: 'human' }));

describe('the rule negation', () => {
  it.each([
    ['मैं नहीं जाऊँगा।', 'I will not go.'],
    ['वह असफल रहा।', 'He did not succeed.'],
    ['मुझे मत रोको।', "Don't stop me."],
    ['बिना पूछे', 'without asking'],
    ['कोई नहीं था जो न जानता हो', 'everyone knew'],
    ['न केवल राम', 'Ram as well'],
    ['जब तक वह न आए', 'until he comes'],
    ['पक्ष में 245 मत पड़े', '245 votes were cast in favour'],
    ['क्यों नहीं!', 'Of course!'],
    ['वह चुप रहा।', 'He said nothing.'],
    ['उसने सिर्फ़ एक रोटी खाई', 'he ate nothing but one roti'],
    ['वह नहीं रहे।', 'He passed away.'],
    ['घर', 'no. 5'],
    ['वह किसी से बात नहीं करती।', 'She keeps to herself.'],
    ['वह अपने इरादे से डिगा नहीं।', 'He stood firm in his resolve.'],
    ['मैं कल रात से सोया नहीं हूँ।', 'I have been awake since last night.'],
    ['चार दिन की चाँदनी, फिर अँधेरी रात।', 'Good times never last.'],
    ['उसे तंग मत करो।', 'Leave the poor boy alone.'],
  ])('is content with %s → %s', (source, target) => {
    expect(found(source, target)).toEqual([]);
  });

  it.each([
    ['मैं नहीं जाऊँगा।', 'I will go.'],
    ['यहाँ मत बैठो।', 'Sit here.'],
    ['यह रास्ता शहर जाता है।', 'This road does not go to the city.'],
    ['वह समय पर आई।', 'She never came on time.'],
    ['बिना अनुमति के आओ।', 'Come with permission.'],
    ['रात में अकेले बाहर मत निकलना।', 'Go out alone at night.'],
    ['काग़ज़ किसी अजनबी को मत दीजिए।', 'Give the papers to a stranger.'],
    ['मज़दूरों को वेतन नहीं मिला।', 'The workers have been paid their wages.'],
  ])('objects to %s → %s', (source, target) => {
    const [first] = found(source, target);
    expect(first?.message).toMatch(/\S/);
  });
});
