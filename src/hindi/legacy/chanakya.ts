import { MARKS } from './marks.ts';

const { shortI, reph, nukta } = MARKS;

/**
 * The key map of Chanakya, by Windows-1252 characters; codes that Windows-1252 leaves empty are the
 * control characters of their number. A half letter and `æ`, the vertical bar, make a whole letter.
 * Source: the map that the converters of the Scientific and Technical Hindi group (technicalhindi)
 * publish, in both directions; signs that only its map from Unicode has (`$`, `&`, `'`, `_`) are
 * confirmed by the published maps for desktop publishing.
 */
export const chanakya: Readonly<Record<string, string>> = {
  // Strokes and spaces that belong to the letter before
  ...{ '¤': '', U: '', ï: '' },
  // Vowels
  ...{ '¥': 'अ', '§': 'इ', '©': 'उ', ª: 'ऊ', '«': 'ऋ', '¬': 'ॠ', '\u{AD}': 'ऌ', '°': 'ए', ú: 'ॐ' },
  // Letters with their bar
  ...{ '·': 'क', '•': 'क', '¹': 'ख', '»': 'ग', '¾': 'ङ', '¿': 'च', À: 'छ', Á: 'ज' },
  ...{ Å: 'ट', Æ: 'ठ', Ç: 'ड', É: 'ढ', Ì: 'त', Í: 'थ', Î: 'द', '¼': 'द', Ï: 'ध', Ù: 'न' },
  ...{ Â: 'प', È: 'फ', Õ: 'ब', Ö: 'भ', '×': 'म', Ø: 'य', Ú: 'र', Ü: 'ल', '¶': 'ल', Ý: 'ळ' },
  ...{ ß: 'व', o: 'श', á: 'ष', â: 'स', ã: 'ह' },
  // Half letters
  ...{ '€': 'क्', '\u{81}': 'ख्', '‚': 'ग्', ƒ: 'घ्', '‘': 'च्', '…': 'ज्', '’': 'ज्', Û: 'झ्' },
  ...{ '†': 'ञ्', '‡': 'ण्', ˆ: 'त्', '‰': 'थ्', Š: 'ध्', '‹': 'न्', Œ: 'प्', '\u{8D}': 'फ्' },
  ...{ Ž: 'ब्', '\u{8F}': 'भ्', '\u{90}': 'म्', Ä: 'य्', Ë: 'ल्', Ã: 'व्', à: 'श्', '³': 'श्' },
  ...{ c: 'ष्', S: 'स्', '±': 'ह्', Ê: 'ज़्', ÿ: 'क्ष्', '˜': 'त्र्', '™': 'ज्ञ्', Ÿ: 'श्र्' },
  ...{ '“': 'च्च्', '”': 'ज्ज्', ž: 'त्त्', î: 'त्त्', ó: 'न्न्', r: 'ह्म्' },
  // Letters that are joined in one sign
  ...{ B: 'क्च', C: 'ष्ट', D: 'ष्ठ', E: 'श्व', F: 'स्न', G: 'त्र', I: 'ढ्ढ', J: 'छ्व', L: 'रु' },
  ...{ M: 'रू', N: 'हृ', O: 'ह्र', P: 'क्क', Q: 'क्त', R: 'क्र', T: 'ञ्ज', V: 'ङ्क', W: 'ङ्ख' },
  ...{ X: 'ङ्ग', Y: 'ङ्घ', '`': 'क्व', a: 'ड्ड', b: 'ड्ढ', d: 'स्र', e: 'द्ग', f: 'द्घ' },
  ...{ g: 'द्द', h: 'द्ध', i: 'द्ब', j: 'द्भ', k: 'द्म', l: 'द्य', m: 'द्व', n: 'ठ्ठ', p: 'श्च' },
  ...{ q: 'ह्न', s: 'ह्य', t: 'ह्ल', u: 'ह्व', ö: 'ह्ण', '#': 'प्त', '%': 'त्न', '@': 'ञ्च' },
  ...{ '^': 'ट्ट', _: 'ट्ठ', '\\': 'झ्र', '„': 'ल्ल', '¦': 'ष्ट्व', '¨': 'ङ्क्ष', '¯': 'ख्न' },
  ...{ µ: 'द्ब्र', º: 'ख्र' },
  // What is written below or behind a letter
  ...{ ý: '्र', þ: '्र', A: '्र', K: '्य', '÷': '्', '¸': '़', $: nukta },
  // Vowel signs; some letters have their own forms of them
  ...{ æ: 'ा', è: 'ी', é: 'ु', ä: 'ु', ê: 'ू', å: 'ू', ë: 'ृ', ì: 'ॄ', í: 'ॢ', ð: 'े', Ô: 'े' },
  ...{ ñ: 'ै', ô: 'ो', õ: 'ौ', ò: 'ॅ', '¢': 'ं', '´': 'ं', '¡': 'ँ', Ñ: 'ः', ù: 'ऽ' },
  ...{ ç: shortI, ü: reph, Z: `${reph}ं` },
  // Digits: the plain keys are Devanagari, others the international ones
  ...{ 0: '०', 1: '१', 2: '२', 3: '३', 4: '४', 5: '५', 6: '६', 7: '७', 8: '८', 9: '९' },
  ...{ '®': '0', v: '1', w: '2', x: '3', y: '4', z: '5', '{': '6', '|': '7', '}': '8', '~': '9' },
  // Punctuation
  ...{ Ð: '।', H: '॥', Ò: '‘', Ó: '’', "'": '%', '&': '×' },
};
