import { wordKey } from '../word-key.ts';

const numbered = (lines: string): ReadonlyMap<string, number> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line, index) => line.split(' ').map((word) => [wordKey(word), index + 1] as const)),
  );

/** The Gregorian months in Hindi (CLDR `hi` and the press), a line each, January first. */
export const HINDI_MONTHS = numbered(`
जनवरी
फ़रवरी
मार्च
अप्रैल अप्रेल
मई
जून
जुलाई
अगस्त
सितंबर सितम्बर
अक्टूबर अक्तूबर
नवंबर नवम्बर
दिसंबर दिसम्बर`);

export const ENGLISH_MONTHS = numbered(`
january jan
february feb
march mar
april apr
may
june jun
july jul
august aug
september sep sept
october oct
november nov
december dec`);

/** The months of the Vikram and Saka calendars, चैत्र first, with their everyday names. */
export const LUNAR_MONTHS = numbered(`
चैत्र चैत chaitra
वैशाख बैसाख vaishakha vaisakha
ज्येष्ठ जेठ jyeshtha
आषाढ़ असाढ़ ashadha
श्रावण सावन shravana
भाद्रपद भाद्र भादों भादो bhadrapada bhadra
आश्विन अश्विन क्वार आसोज ashvina ashwin
कार्तिक कातिक kartika kartik
मार्गशीर्ष अगहन अग्रहायण margashirsha agrahayana
पौष पूस pausha
माघ magha magh
फाल्गुन फागुन phalguna`);

/** The tithis of a half month; अमावस्या ends the dark half, पूर्णिमा the bright. */
export const TITHIS = numbered(`
प्रतिपदा परिवा पड़वा एकम pratipada
द्वितीया दूज दोज dwitiya
तृतीया तीज tritiya
चतुर्थी चौथ chaturthi
पंचमी panchami
षष्ठी छठ shashthi
सप्तमी saptami
अष्टमी ashtami
नवमी navami
दशमी dashami
एकादशी ekadashi
द्वादशी dwadashi
त्रयोदशी तेरस trayodashi
चतुर्दशी चौदस chaturdashi
अमावस्या अमावस पूर्णिमा पूनम amavasya purnima`);

/** The halves of a lunar month: शुक्ल (bright) and कृष्ण (dark). */
export const PAKSHAS: ReadonlyMap<string, 'S' | 'K'> = new Map([
  ...['शुक्ल', 'सुदी', 'सुदि', 'shukla', 'sudi'].map((word) => [word, 'S'] as const),
  ...['कृष्ण', 'बदी', 'बदि', 'वदी', 'वदि', 'krishna', 'badi'].map((word) => [word, 'K'] as const),
]);

/** Tithis that name their half themselves. */
export const TITHI_PAKSHAS: ReadonlyMap<string, 'S' | 'K'> = new Map([
  ...['पूर्णिमा', 'पूनम', 'purnima'].map((word) => [word, 'S'] as const),
  ...['अमावस्या', 'अमावस', 'amavasya'].map((word) => [word, 'K'] as const),
]);
