import { readFileSync } from 'node:fs';
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
  'heard at the seams of a word':
    'लोकसभा loksabha, राजधानी rajdhani, राष्ट्रपति rashtrapati, असफल asaphal, असफलता asaphalta, ' +
    'उपकरण upkaran, महानगर mahanagar, आत्मकथा atmakatha, लोकप्रिय lokpriya, बेख़बर bekhabar, ' +
    'हैदराबाद haidarabad, अहमदाबाद ahmadabad, वातावरण vatavaran, प्रगति pragati, अनुमति anumati, ' +
    'नियमित niyamit, जनवरी janvari, धर्मवीर dharmvir, एकवचन ekvachan, हमसफ़र hamsafar, मिनिस्टर ministar, संविधान samvidhan',
  'no seam':
    'निकला nikla, पिघला pighla, चलता chalta, आसमान asman, अजनबी ajnabi, विकलांग viklang, ' +
    'फ़ास्ट fast, गलती galti, बेहतर behtar, महान mahan, सुनना sunna',
  'other letters':
    'ज्ञान gyan, विज्ञान vigyan, आज्ञा agya, क्षमा kshama, ऋषि rishi, हृदय hriday, डॉक्टर doktar, ' +
    'बैंक baink, ॐ om, सिंह singh, सिंहासन sinhasan, श्री shri, कई kai, औरत aurat, ऐनक ainak, यूनिकोड yunikod, ऊँट unt',
};

/** word, readable, ISO 15919, Hunterian; alternatives are parted by `|`. */
const WORDS_OF_ALL_SCHEMES = readFileSync('test/hindi/romanise-words.tsv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [word, readable, iso15919, hunterian] = line.split('\t') as [
      string,
      string,
      string,
      string,
    ];
    return { word, readable, iso15919, hunterian };
  });

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
    expect(romanise('राम', { scheme: 'hunterian' })).toBe('rām');
    expect(romanise('राम', { scheme: 'iso15919' })).toBe('rāma');
    const unknown = JSON.parse('"itrans"') as 'readable';
    expect(() => romanise('राम', { scheme: unknown })).toThrow(/readable, hunterian, iso15919/);
  });

  it('reads what a typist had for visarga, however other marks are read', () => {
    expect(romanise('अत: दु:ख', { scheme: 'hunterian' })).toBe('atah duhkh');
    expect(romanise('नाम: राम', { scheme: 'iso15919' })).toBe('nāma: rāma');
  });

  it('leaves capitals and marks alone in the schemes that are not for file names', () => {
    expect(romanise('“Setu” में १२।', { scheme: 'hunterian' })).toBe('“Setu” men 12.');
    expect(romanise('Setu॥', { scheme: 'iso15919' })).toBe('Setu..');
  });

  it.each([
    ['क़ख़ग़ज़झ़ड़ढ़फ़', 'qak͟haġazažaṛaṛhafa'],
    ['हाँ अंत दुःख ॐ', 'hām̐ aṁta duḥkha ōm̐'],
    ['ऋषि कृष्ण डॉक्टर बॅट', 'r̥ṣi kr̥ṣṇa ḍôkṭara bêṭa'],
    ['सोऽहम्', 'sō’ham'],
    ['गइ प्रउग कई लखनऊ', 'ga:i pra:uga kaī lakhanaū'],
    ['क्ह ख', 'k:ha kha'],
  ])('spells %s in ISO 15919 as %s', (hindi, roman) => {
    expect(romanise(hindi, { scheme: 'iso15919' })).toBe(roman.normalize('NFC'));
  });

  it('loses no letter of a word in ISO 15919', () => {
    // Everything that could be read two ways, in all orders.
    const parts = 'क ख क् ह ड़ ड़् ढ़ अ आ इ उ ऐ औ कि के कै कं क़ ग़ ग ज़ ऋ र कृ'.split(' ');
    const two = parts.flatMap((one) => parts.map((other) => one + other));
    const words = two.flatMap((start) => parts.map((end) => start + end));
    const distinct = new Set(words.map((word) => word.normalize('NFC')));
    const spelt = (hindi: string) => romanise(hindi, { scheme: 'iso15919' });
    expect(new Set(words.map(spelt)).size).toBe(distinct.size);
    expect(new Set(WORDS_OF_ALL_SCHEMES.map(({ word }) => spelt(word))).size).toBe(
      new Set(WORDS_OF_ALL_SCHEMES.map(({ word }) => word.normalize('NFC'))).size,
    );
  });

  it.each([
    ['readable', 97],
    ['hunterian', 97],
    ['iso15919', 100],
  ] as const)('is right in %s for %d of a hundred words written by hand', (scheme, least) => {
    const misses = WORDS_OF_ALL_SCHEMES.map((row) => ({
      word: row.word,
      got: romanise(row.word, { scheme }),
      expected: row[scheme].normalize('NFC').split('|'),
    })).filter(({ got, expected }) => !expected.includes(got));
    const right = 100 - (100 * misses.length) / WORDS_OF_ALL_SCHEMES.length;
    expect(right, JSON.stringify(misses, null, 1)).toBeGreaterThanOrEqual(least);
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
