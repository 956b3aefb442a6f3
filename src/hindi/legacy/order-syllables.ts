import { MARKS } from './marks.ts';

/** A syllable that is being put together; its parts are told in the order they are spoken. */
interface Syllable {
  /** Letters joined by viramas, or one vowel letter. */
  letters: string;
  shortI: boolean;
  vowel: string;
  /** ँ ं ः */
  nasal: string;
  reph: boolean;
  /** A nukta that was seen before its letter. */
  nukta: boolean;
}

const VIRAMA = '्';
const NUKTA = '़';

const isConsonant = (one: string): boolean => /[\u{915}-\u{939}\u{958}-\u{95F}]/u.test(one);
const isVowelLetter = (one: string): boolean => /[\u{904}-\u{914}\u{950}\u{960}\u{961}]/u.test(one);
const isVowelSign = (one: string): boolean => /[\u{93E}-\u{94C}\u{962}\u{963}]/u.test(one);
const isNasal = (one: string): boolean => /[\u{901}-\u{903}]/u.test(one);

/** Vowels that are typed in two strokes. */
const COMPOSED: Readonly<Record<string, string>> = {
  ...{ अा: 'आ', आे: 'ओ', आै: 'औ', आॅ: 'ऑ', अो: 'ओ', अौ: 'औ', अॉ: 'ऑ', एे: 'ऐ' },
  ...{ 'ाे': 'ो', 'ाै': 'ौ', 'ाॅ': 'ॉ', 'ेा': 'ो', 'ैा': 'ौ', 'ॅा': 'ॉ' },
};

/** Signs that begin with the bar of a letter: what is left of them once the letter has its bar. */
const BARRED: Readonly<Record<string, string>> = { 'ा': '', 'ो': 'े', 'ौ': 'ै', 'ॉ': 'ॅ' };

/**
 * Text in the order of Unicode out of text in the order in which a legacy font is typed: ि and reph
 * in their place, half letters with a bar made whole, vowels composed, nukta before the vowel sign,
 * ँ ं ः after it (The Unicode Standard, 12.1 Devanagari, rules of rendering and memory order).
 */
export function orderSyllables(typed: string): string {
  const done: string[] = [];
  let current = empty();
  const finish = (): void => {
    done.push(spoken(current));
    current = empty();
  };
  for (const one of typed) {
    if (startsAnew(current, one)) finish();
    if (!add(current, one)) done.push(one);
  }
  finish();
  return done.join('');
}

const empty = (): Syllable => ({
  letters: '',
  shortI: false,
  vowel: '',
  nasal: '',
  reph: false,
  nukta: false,
});

function spoken({ letters, shortI, vowel, nasal, reph }: Syllable): string {
  return (reph ? 'र्' : '') + letters + (shortI ? 'ि' : '') + vowel + nasal;
}

function startsAnew({ letters }: Syllable, one: string): boolean {
  const isOpen = letters === '' || letters.endsWith(VIRAMA);
  if (isConsonant(one) || one === MARKS.shortI || one === MARKS.nukta) return !isOpen;
  if (isVowelSign(one) || isNasal(one)) return false;
  return one !== VIRAMA && one !== NUKTA && one !== MARKS.reph;
}

/** Takes a character into the syllable; false if it is none of Devanagari. */
function add(to: Syllable, one: string): boolean {
  if (isConsonant(one)) {
    to.letters += one + (to.nukta ? NUKTA : '');
    to.nukta = false;
  } else if (isVowelLetter(one)) to.letters = one;
  else if (isVowelSign(one)) addVowel(to, one);
  else if (isNasal(one)) addNasal(to, one);
  else return addMark(to, one);
  return true;
}

function addMark(to: Syllable, one: string): boolean {
  const { letters } = to;
  if (one === MARKS.shortI) to.shortI = true;
  else if (one === MARKS.nukta) to.nukta = true;
  // ई is इ with the sign of the reph.
  else if (one === MARKS.reph && letters === 'इ') to.letters = 'ई';
  else if (one === MARKS.reph) to.reph = true;
  else if (one === VIRAMA) to.letters = letters.endsWith(VIRAMA) ? letters : letters + VIRAMA;
  else if (one === NUKTA) to.letters = withNukta(letters);
  else return false;
  return true;
}

function withNukta(letters: string): string {
  const half = letters.endsWith(VIRAMA);
  const whole = half ? letters.slice(0, -1) : letters;
  return whole + (whole.endsWith(NUKTA) ? '' : NUKTA) + (half ? VIRAMA : '');
}

function addVowel(to: Syllable, sign: string): void {
  const composed = COMPOSED[to.letters + sign];
  if (to.vowel === '' && to.letters.endsWith(VIRAMA)) {
    to.letters = to.letters.slice(0, -1);
    to.vowel = BARRED[sign] ?? sign;
  } else if (to.vowel === '' && composed !== undefined) to.letters = composed;
  else if (!to.vowel.endsWith(sign)) to.vowel = COMPOSED[to.vowel + sign] ?? to.vowel + sign;
}

function addNasal(to: Syllable, sign: string): void {
  if (to.letters.endsWith(VIRAMA)) to.letters = to.letters.slice(0, -1);
  if (sign === 'ं' && to.vowel === 'ॅ') [to.vowel, to.nasal] = ['', 'ँ'];
  else if (!to.nasal.includes(sign)) to.nasal += sign;
}
