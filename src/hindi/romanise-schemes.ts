/** The schemes of `romanise`. */
export type SchemeName = 'readable' | 'hunterian' | 'iso15919';

/**
 * How letters are written in a scheme. `schwa` is the vowel that a bare consonant carries; `spoken`
 * schemes leave it out where it is silent; `nasal` and `labial` write an anusvara by what follows.
 */
export interface Scheme {
  readonly spoken: boolean;
  /** What is said otherwise than written, in Devanagari. */
  readonly respelled: readonly (readonly [pattern: RegExp, spelling: string])[];
  readonly schwa: string;
  readonly nasal: string;
  readonly labial: string;
  readonly candrabindu: string;
  readonly consonants: Readonly<Record<string, string>>;
  readonly vowels: Readonly<Record<string, string>>;
  readonly signs: Readonly<Record<string, string>>;
}

// prettier-ignore
const DIGITS = {
  '०': '0', '१': '1', '२': '2', '३': '3', '४': '4', '५': '5', '६': '6', '७': '7', '८': '8', '९': '9',
};

/** Each vowel as a letter and as a sign on a consonant; keys are in NFD. */
// prettier-ignore
const vowels = (all: string): Readonly<Record<string, string>> => {
  const romans = all.split(' ');
  return Object.fromEntries(
    'अ,ऄ आ,ा इ,ि ई,ी उ,ु ऊ,ू ऋ,ृ ॠ,ॄ ऌ,ॢ ॡ,ॣ ए,े ऐ,ै ऍ,ॅ,ॲ ऎ,ॆ ओ,ो औ,ौ ऑ,ॉ ऒ,ॊ ॐ'
      .split(' ')
      .flatMap((letters, at) => letters.split(',').map((letter) => [letter, romans[at] ?? ''])),
  );
};

/** Plain ASCII as Indian newspapers write names; length of vowels and retroflexes are not shown. */
const READABLE: Scheme = {
  spoken: true,
  // gy, not jn; Singh; samvidhan.
  respelled: [
    [/ज्ञ/g, 'ग्य'],
    [/सिंह$/, 'सिंघ'],
    [/^संव/, 'सम्व'],
  ],
  schwa: 'a',
  nasal: 'n',
  labial: 'm',
  candrabindu: 'n',
  // prettier-ignore
  consonants: {
    क: 'k', ख: 'kh', ग: 'g', घ: 'gh', ङ: 'n', च: 'ch', छ: 'chh', ज: 'j', झ: 'jh', ञ: 'n',
    ट: 't', ठ: 'th', ड: 'd', ढ: 'dh', ण: 'n', त: 't', थ: 'th', द: 'd', ध: 'dh', न: 'n',
    प: 'p', फ: 'ph', ब: 'b', भ: 'bh', म: 'm', य: 'y', र: 'r', ल: 'l', व: 'v', ळ: 'l',
    श: 'sh', ष: 'sh', स: 's', ह: 'h',
    'क़': 'q', 'ख़': 'kh', 'ग़': 'gh', 'ज़': 'z', 'झ़': 'zh', 'ड़': 'r', 'ढ़': 'rh', 'फ़': 'f',
  },
  vowels: vowels('a a i i u u ri ri lri lri e ai e e o au o o om'),
  signs: { ...DIGITS, 'ः': 'h', ऽ: '', '।': '.', '॥': '.', '॰': '.' },
};

/**
 * The Hunterian system, India's official one for names on maps: the letters of the readable scheme,
 * with a macron on long vowels; no dots under letters; silent schwas are left out. Source: the
 * table of 1954 (Survey of India) as described by the UNGEGN Working Group on Romanization Systems,
 * "The Romanization of Toponyms in the Countries of South Asia" (2006), and its reports on Hindi.
 * The table allows v and w for व: this scheme always writes v.
 */
const HUNTERIAN: Scheme = {
  ...READABLE,
  respelled: [[/ज्ञ/g, 'ग्य']],
  vowels: vowels('a ā i ī u ū ri rī lri lrī e ai e e o au o o om'),
};

/**
 * ISO 15919:2001, uniform vowels (ē and ō are long) and an anusvara that always is ṁ (the standard
 * also allows the nasal of the consonant that follows), so that nothing is lost.
 */
const ISO15919: Scheme = {
  spoken: false,
  respelled: [],
  schwa: 'a',
  nasal: 'ṁ',
  labial: 'ṁ',
  candrabindu: 'm̐',
  // prettier-ignore
  consonants: {
    क: 'k', ख: 'kh', ग: 'g', घ: 'gh', ङ: 'ṅ', च: 'c', छ: 'ch', ज: 'j', झ: 'jh', ञ: 'ñ',
    ट: 'ṭ', ठ: 'ṭh', ड: 'ḍ', ढ: 'ḍh', ण: 'ṇ', त: 't', थ: 'th', द: 'd', ध: 'dh', न: 'n',
    प: 'p', फ: 'ph', ब: 'b', भ: 'bh', म: 'm', य: 'y', र: 'r', ल: 'l', व: 'v', ळ: 'ḷ',
    श: 'ś', ष: 'ṣ', स: 's', ह: 'h', 'क़': 'q', 'ख़': 'k͟h', 'ग़': 'ġ', 'ज़': 'z', 'झ़': 'ž',
    'ड़': 'ṛ', 'ढ़': 'ṛh', 'फ़': 'f', 'य़': 'ẏ', 'ऩ': 'ṉ', 'ऱ': 'ṟ', 'ऴ': 'ḻ',
  },
  vowels: vowels('a ā i ī u ū r̥ r̥̄ l̥ l̥̄ ē ai ê e ō au ô o ōm̐'),
  signs: { ...DIGITS, 'ः': 'ḥ', ऽ: '’', '।': '.', '॥': '..', '॰': '.' },
};

/** NFD keys, so that a nukta is a character of its own, however this file was typed. */
const decomposed = (scheme: Scheme): Scheme => ({
  ...scheme,
  consonants: Object.fromEntries(
    Object.entries(scheme.consonants).map(([letter, roman]) => [letter.normalize('NFD'), roman]),
  ),
});

export const SCHEMES: Readonly<Record<SchemeName, Scheme>> = {
  readable: decomposed(READABLE),
  hunterian: decomposed(HUNTERIAN),
  iso15919: decomposed(ISO15919),
};
