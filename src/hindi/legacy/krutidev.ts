import { MARKS } from './marks.ts';

const { shortI, reph } = MARKS;

/**
 * The key map of KrutiDev 010, by Windows-1252 characters. A half letter and `k`, the vertical bar,
 * make a whole letter, so that `H`, `Hk`, `Hkk` are भ्, भ, भा.
 * Source: the map that the converters of the Scientific and Technical Hindi group (technicalhindi,
 * Anunad Singh and others) publish, as found in npm-hindi-converter 0.1.2 and in many web pages;
 * `pkS` is चौ here, where they have चै.
 */
export const krutidev: Readonly<Record<string, string>> = {
  // Vowels
  ...{ v: 'अ', b: 'इ', Ã: 'ई', m: 'उ', Å: 'ऊ', _: 'ऋ', ',': 'ए' },
  // Letters with their bar
  ...{ d: 'क', x: 'ग', Ä: 'घ', '³': 'ङ', p: 'च', N: 'छ', t: 'ज', '>': 'झ', '¥': 'ञ' },
  ...{ V: 'ट', B: 'ठ', M: 'ड', '<': 'ढ', r: 'त', n: 'द', u: 'न' },
  ...{ i: 'प', Q: 'फ', c: 'ब', Ò: 'भ', e: 'म', ';': 'य', j: 'र', y: 'ल', G: 'ळ', o: 'व' },
  ...{ l: 'स', g: 'ह' },
  // Half letters
  ...{ D: 'क्', '[': 'ख्', X: 'ग्', '?': 'घ्', P: 'च्', T: 'ज्', '÷': 'झ्', Ö: 'झ्', '.': 'ण्' },
  ...{ R: 'त्', F: 'थ्', '/': 'ध्', Ë: 'ध्', è: 'ध्', U: 'न्', I: 'प्', '¶': 'फ्', C: 'ब्' },
  ...{ H: 'भ्', E: 'म्', '¸': 'य्', Y: 'ल्', O: 'व्', "'": 'श्', Ü: 'श्', '"': 'ष्', L: 'स्' },
  ...{ º: 'ह्', '{': 'क्ष्', '«': 'त्र्', Ù: 'त्त्', '™': 'न्न्' },
  // What an office program makes of the two quotation marks
  ...{ '‘': 'ष्', '’': 'ष्', '“': 'श्', '”': 'श्' },
  // Letters that are joined in one sign
  ...{ '=': 'त्र', K: 'ज्ञ', J: 'श्र', '|': 'द्य', '}': 'द्व', ')': 'द्ध', '#': 'रु', ':': 'रू' },
  ...{ ä: 'क्त', ô: 'क्क', '–': 'दृ', '—': 'कृ', Ñ: 'कृ', é: 'न्न', '£': 'ख्र', Ø: 'क्र' },
  ...{ Ý: 'फ्र', æ: 'द्र', ç: 'प्र', Á: 'प्र', ó: 'स्त्र', à: 'ह्न', á: 'ह्य', â: 'हृ', ã: 'ह्म' },
  ...{ í: 'द्द', Ì: 'द्द', ö: 'द्भ', '˜': 'द्भ', ð: 'ठ्ठ', ê: 'ट्ट', Í: 'ट्ट', ë: 'ट्ठ', Î: 'ट्ठ' },
  ...{ ì: 'ड्ड', Ï: 'ड्ड', ï: 'ड्ढ', Ô: 'ड्ढ' },
  // What is written below or behind a letter
  ...{ z: '्र', ª: '्र', '~j': '्र', î: '्य', Ó: '्य', '~': '्', '+': '़' },
  // Vowel signs
  ...{ k: 'ा', h: 'ी', q: 'ु', w: 'ू', '`': 'ृ', s: 'े', '¢': 'े', S: 'ै', '‚': 'ॉ', W: 'ॅ' },
  ...{ '¨': 'ो', '®': 'ो', '©': 'ौ', a: 'ं', '¡': 'ँ', '%': 'ः', È: 'ीं' },
  ...{ f: shortI, Ç: `${shortI}ं`, Æ: shortI + reph, É: `${shortI + reph}ं` },
  ...{ Z: reph, '±': `${reph}ं`, Ê: `ी${reph}`, '›': `ैं${reph}`, õ: `ैं${reph}` },
  // Digits; 0 to 9 are themselves
  ...{ å: '०', ƒ: '१', '„': '२', '…': '३', '†': '४', '‡': '५', ˆ: '६', '‰': '७', Š: '८', '‹': '९' },
  // Punctuation
  ...{ A: '।', ñ: '॰', Œ: '॰', '•': 'ऽ', '·': 'ऽ', '∙': 'ऽ', ']': ',', '-': '.', '&': '-' },
  ...{ '\\': '?', '(': ';', '@': '/', $: '+', '¾': '=', Û: '×', '^': '‘', '*': '’' },
  ...{ Þ: '“', ß: '”', '¼': '(', '½': ')', '¿': '{', À: '}' },
};
