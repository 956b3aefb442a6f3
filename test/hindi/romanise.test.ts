import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { romanise } from '../../src/hindi/romanise.ts';

/** Written by hand, by what they show. */
const WORDS: Readonly<Record<string, string>> = {
  'silent at the end':
    'राम ram, भारत bharat, कमल kamal, समय samay, शहर shahar, हिमालय himalay, विद्यालय vidyalay, ' +
    'रामायण ramayan, चौखट chaukhat, तरह tarah, कलम kalam, जंगल jangal, अध्यापक adhyapak',
  'silent between V C and C V':
    'कमला kamla, लड़का larka, नमकीन namkin, समझना samajhna, बचपन bachpan, मतलब matlab, जनता janta, ' +
    'सुंदरता sundarta, बंदरगाह bandargah, पहला pahla, रहना rahna, सरकार sarkar, लखनऊ lakhnau, ' +
    'सुनहरा sunahra, निकलना nikalna, देखना dekhna, आदमी admi, आसमान asman, पढ़ना parhna',
  'heard next to a cluster':
    'संगठन sangathan, उत्तरी uttari, उपन्यास upanyas, नमस्ते namaste, दिल्ली dilli, बच्चे bachche, ' +
    'अच्छा achchha, अगस्त agast',
  'heard at the end after a sonorant':
    'मित्र mitra, चन्द्र chandra, सत्य satya, विश्व vishva, रत्न ratna, प्रश्न prashna, कृष्ण krishna, ' +
    'सूर्य surya, समुद्र samudra, ब्रह्म brahma, यज्ञ yagya',
  'silent after other clusters':
    'धर्म dharm, जन्म janm, सर्व sarv, शब्द shabd, दोस्त dost, शुद्ध shuddh, मल्ल mall',
  'heard after iy and in a word of one sound':
    'प्रिय priya, भारतीय bhartiya, राष्ट्रीय rashtriya, न na, व va',
  'nasals by what follows':
    'हिंदी hindi, हिन्दी hindi, संत sant, संबंध sambandh, गंभीर gambhir, पंप pamp, मुंबई mumbai, ' +
    'संस्कृत sanskrit, में men, हैं hain, नहीं nahin, हूँ hun, यहाँ yahan, साँप sanp',
  'a nasal vowel is no cluster':
    'पाँचवाँ panchvan, बाँधना bandhna, हँसना hansna, मांगना mangna, साँवला sanvla',
  nukta: 'ज़मीन zamin, फ़िल्म film, लड़की larki, पढ़ parh, वक़्त vaqt, ख़बर khabar, ग़ज़ल ghazal',
  visarga: 'दुःख duhkh, अतः atah, छः chhah, दु:ख duhkh',
  'other letters':
    'ज्ञान gyan, विज्ञान vigyan, आज्ञा agya, क्षमा kshama, ऋषि rishi, हृदय hriday, डॉक्टर doktar, ' +
    'बैंक baink, ॐ om, श्री shri, कई kai, औरत aurat, ऐनक ainak, यूनिकोड yunikod, ऊँट unt',
};

describe('romanise', () => {
  for (const [what, words] of Object.entries(WORDS)) {
    test.each(words.split(', ').map((pair) => pair.split(' ') as [string, string]))(
      `${what}: %s is %s`,
      (hindi, roman) => {
        expect(romanise(hindi)).toBe(roman);
      },
    );
  }

  it('reads nukta letters alike, of one character or two', () => {
    expect(romanise('\u095Bमीन')).toBe(romanise('ज\u093Cमीन'));
    expect(romanise('\u0929')).toBe('na');
  });

  it('writes digits and marks in ASCII, and lower case', () => {
    expect(romanise('“Setu” — २०२६ में राम।')).toBe('"setu" - 2026 men ram.');
  });

  it('ignores joiners', () => {
    expect(romanise('क्\u200Dया')).toBe('kya');
  });

  it('leaves other scripts alone', () => {
    expect(romanise('বাংলা, café')).toBe('বাংলা, café');
  });

  it('knows the scheme by its name', () => {
    expect(romanise('राम', { scheme: 'readable' })).toBe('ram');
  });

  it('leaves nothing but ASCII of any Hindi letters and signs', () => {
    const letter = fc
      .integer({ min: 0x0901, max: 0x0970 })
      .map((code) => String.fromCodePoint(code));
    const accents = /[\u0951-\u0954]/g;
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 12 }), (letters) => {
        expect(romanise(letters.join('').replace(accents, ''))).toMatch(/^[a-z0-9.]*$/);
      }),
    );
  });
});
