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
    ['तुम तो बस तुम ही हो।', "There's no one like you."],
    ['उसका मन कहता था, "मत जा।"', 'Something inside told him not to go.'],
    ['इधर मत आना, काम चल रहा है।', "Stay away, there's work going on here."],
    ['नियम तोड़ने वालों को बख्शा नहीं जाएगा।', 'Those who break the rules will face strict action.'],
    ['बिना आग के धुआँ नहीं उठता।', "Where there's smoke, there's fire."],
    ['वह न हँसा, न रोया।', 'He neither laughed nor cried.'],
    ['बैठो न, ऐसी क्या जल्दी है?', "Do sit down. What's the rush?"],
    ['यह कहना ग़लत न होगा कि वह कवि था।', 'It would be fair to say that he was a poet.'],
    ['उसे ग़लती का अहसास देर से हुआ।', 'He did not realise his mistake until it was too late.'],
    ['शायद ही कोई घर हो जहाँ टीवी न हो।', 'Almost every house has a television.'],
    ['अपना मत दीजिए।', 'Cast your vote.'],
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
    ['दवा को बच्चों की पहुँच में न रखें।', 'Keep the medicine within the reach of children.'],
    ['न कोई गवाह मिला, न कोई सबूत।', 'Witnesses and evidence were found.'],
    ['अगर बारिश न हुई तो फ़सल सूख जाएगी।', 'If it rains, the crop will wither.'],
    ['वाहनों का प्रवेश वर्जित नहीं है।', 'The entry of vehicles is prohibited.'],
    ['कोई मेरी बात समझता ही नहीं।', 'Everybody understands what I say.'],
    ['वह कभी जीतता नहीं, पर हार भी नहीं मानता।', 'He never wins, but he accepts defeat.'],
    ['वह आया। उसने किताब नहीं पढ़ी।', 'He did not come. He read the book.'],
    [
      'मालिक की अनुमति के बिना वह बदलाव नहीं करेगा।',
      'He may make changes without permission of the owner.',
    ],
    ['उसने मानने से इनकार किया।', 'He did not refuse to accept it.'],
    ['बारिश होने की संभावना है।', 'Rain is unlikely.'],
    ['मंत्री का अभियान असफल रहा।', 'The campaign of the minister was successful.'],
  ])('objects to %s → %s', (source, target) => {
    const [first] = found(source, target);
    expect(first?.message).toMatch(/\S/);
  });
});
