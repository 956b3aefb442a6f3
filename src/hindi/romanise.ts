import { normalise } from './normalise.ts';

/** How letters are written in a scheme. `schwa` is the vowel that a bare consonant carries. */
interface Scheme {
  readonly schwa: string;
  readonly consonants: Readonly<Record<string, string>>;
  readonly vowels: Readonly<Record<string, string>>;
  readonly signs: Readonly<Record<string, string>>;
}

/** Plain ASCII as Indian newspapers write names; length of vowels and retroflexes are not shown. */
const READABLE: Scheme = {
  schwa: 'a',
  // prettier-ignore
  consonants: {
    क: 'k', ख: 'kh', ग: 'g', घ: 'gh', ङ: 'n', च: 'ch', छ: 'chh', ज: 'j', झ: 'jh', ञ: 'n',
    ट: 't', ठ: 'th', ड: 'd', ढ: 'dh', ण: 'n', त: 't', थ: 'th', द: 'd', ध: 'dh', न: 'n',
    प: 'p', फ: 'ph', ब: 'b', भ: 'bh', म: 'm', य: 'y', र: 'r', ल: 'l', व: 'v', ळ: 'l',
    श: 'sh', ष: 'sh', स: 's', ह: 'h',
    'क़': 'q', 'ख़': 'kh', 'ग़': 'gh', 'ज़': 'z', 'झ़': 'zh', 'ड़': 'r', 'ढ़': 'rh', 'फ़': 'f',
  },
  // Each vowel as a letter and as a sign on a consonant.
  // prettier-ignore
  vowels: {
    अ: 'a', आ: 'a', 'ा': 'a', इ: 'i', 'ि': 'i', ई: 'i', 'ी': 'i', उ: 'u', 'ु': 'u', ऊ: 'u', 'ू': 'u',
    ऋ: 'ri', 'ृ': 'ri', ॠ: 'ri', 'ॄ': 'ri', ए: 'e', 'े': 'e', ऐ: 'ai', 'ै': 'ai', ऍ: 'e', 'ॅ': 'e',
    ऎ: 'e', 'ॆ': 'e', ओ: 'o', 'ो': 'o', औ: 'au', 'ौ': 'au', ऑ: 'o', 'ॉ': 'o', ऒ: 'o', 'ॊ': 'o',
    ॲ: 'e', ॐ: 'om',
  },
  // prettier-ignore
  signs: {
    'ः': 'h', '।': '.', '॥': '.', '॰': '.', '०': '0', '१': '1', '२': '2', '३': '3', '४': '4',
    '५': '5', '६': '6', '७': '7', '८': '8', '९': '9',
  },
};

const SCHEMES = { readable: READABLE };

/** Final schwa is heard after a cluster that ends in one of these: मित्र, सत्य, विश्व, रत्न. */
const SONORANTS = new Set(['y', 'r', 'l', 'v', 'n', 'm']);
/** After these a nasal does not need it: जन्म, धर्म, फ़िल्म; v does not after r: सर्व. */
const FALLING = new Set(['y', 'r', 'l', 'v', 'n', 'm', 'z', 'f']);

/** `schwa`: a vowel that is only implied in writing, and so may be silent. */
interface Sound {
  readonly roman: string;
  readonly vowel: boolean;
  readonly schwa: boolean;
}

const consonant = (roman: string): Sound => ({ roman, vowel: false, schwa: false });
const vowel = (roman: string): Sound => ({ roman, vowel: true, schwa: false });

/**
 * Hindi in Latin letters, lower case, as it is spoken: silent schwas are left out. The text is
 * normalised; what is not Devanagari stays.
 */
export function romanise(text: string, options: { scheme?: 'readable' } = {}): string {
  const scheme = SCHEMES[options.scheme ?? 'readable'];
  return normalise(text)
    .replace(/(?:(?=\p{Script=Devanagari})[\p{L}\p{M}])+/gu, (word) => romaniseWord(word, scheme))
    .replace(/[।॥॰०-९]/g, (sign) => scheme.signs[sign] ?? '')
    .toLowerCase();
}

function romaniseWord(word: string, scheme: Scheme): string {
  // ज्ञ is said gy in Hindi. NFD, so that a nukta always is a character of its own.
  const spoken = word.normalize('NFD').replaceAll('ज्ञ', 'ग्य');
  const sounds = deleteSchwas(soundsOf(spoken.match(/.\u093C?/gsu) ?? [], scheme));
  return sounds.map(({ roman }) => roman).join('');
}

/** One letter or sign after the other; a consonant brings its schwa, which a sign may replace. */
function soundsOf(letters: readonly string[], scheme: Scheme): Sound[] {
  const sounds: Sound[] = [];
  const dropSchwa = (): void => {
    if (sounds.at(-1)?.schwa) sounds.pop();
  };
  letters.forEach((letter, at) => {
    const spoken = lookUp(scheme.consonants, letter);
    const voiced = lookUp(scheme.vowels, letter);
    if (spoken !== undefined) {
      sounds.push(consonant(spoken), { roman: scheme.schwa, vowel: true, schwa: true });
    } else if (voiced !== undefined) {
      if (/\p{M}/u.test(letter)) dropSchwa();
      sounds.push(vowel(voiced));
    } else if (letter === '्') dropSchwa();
    else if ('ंँः'.includes(letter)) sounds.push(...coloured(sounds.pop(), letters, at, scheme));
  });
  return sounds;
}

/** A letter with a nukta that the table does not know is read without it: ऩ, य़. */
const lookUp = (table: Readonly<Record<string, string>>, letter: string): string | undefined =>
  table[letter] ?? table[letter.charAt(0)];

/**
 * The vowel before anusvara, chandrabindu or visarga, and what these add: on a long vowel, as with
 * a chandrabindu, nasality is part of the vowel (पाँचवाँ, मांगना); else it is a consonant (अंत).
 */
function coloured(
  before: Sound | undefined,
  letters: readonly string[],
  at: number,
  scheme: Scheme,
): Sound[] {
  const sign = letters[at];
  const heard = before?.vowel ? vowel(before.roman) : before;
  const kept = heard ? [heard] : [];
  if (sign === 'ः') return [...kept, consonant(scheme.signs[sign] ?? '')];
  const labial = sign === 'ं' && /^[पफबभम]/.test(letters[at + 1] ?? '');
  const nasal = labial ? 'm' : 'n';
  const long = /[आाईीऊूएेऐैऑॉओोऔौ]/.test(letters[at - 1] ?? '');
  if (heard && (long || sign === 'ँ')) return [vowel(heard.roman + nasal)];
  return [...kept, consonant(nasal)];
}

/**
 * The rule of Manjari Ohala, Aspects of Hindi Phonology (1983), in its common form: a schwa is
 * silent at the end of a word, and, from right to left, between V C and C V. It does not see the
 * seams of compounds (महानगर, असफल), where speakers keep it.
 */
function deleteSchwas(sounds: readonly Sound[]): Sound[] {
  const left = [...sounds];
  if (left.at(-1)?.schwa && !keepsFinalSchwa(left)) left.pop();
  for (let at = left.length - 3; at >= 2; at -= 1) {
    const between = left[at - 2]?.vowel && left[at + 1]?.vowel === false && left[at + 2]?.vowel;
    if (left[at]?.schwa && between) left.splice(at, 1);
  }
  return left;
}

/** It is heard in न, प्रिय, भारतीय and where a cluster could not be said without it. */
function keepsFinalSchwa(sounds: readonly Sound[]): boolean {
  const [before, last] = sounds.slice(-3, -1);
  if (sounds.filter((sound) => sound.vowel).length === 1) return true;
  if (!before || !last) return false;
  if (before.vowel) return last.roman === 'y' && /^[iu]$/.test(before.roman);
  if (!SONORANTS.has(last.roman) || before.roman === last.roman) return false;
  if (last.roman === 'v') return before.roman !== 'r';
  return /^[yrl]$/.test(last.roman) || !FALLING.has(before.roman);
}
