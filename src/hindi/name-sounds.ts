import { DEVANAGARI_SOUNDS, LATIN_SOUNDS } from './name-sound-tables.ts';

const SOUNDS = new Map(
  Object.entries(DEVANAGARI_SOUNDS).map(([letter, sound]) => [letter.normalize('NFD'), sound]),
);
const LATIN = new Map(Object.entries(LATIN_SOUNDS));

const STARTS = new Set(
  Object.keys(LATIN_SOUNDS)
    .filter((unit) => unit.length > 1)
    .map((unit) => unit.charAt(0)),
);

const isBetween = (code: number, from: number, to: number): boolean => code >= from && code <= to;
/** क to ह, or a vowel's letter. */
const isDevanagariConsonant = (code: number): boolean => isBetween(code, 0x915, 0x939);
const isDevanagari = (code: number): boolean => isBetween(code, 0x900, 0x963);
const VIRAMA = '्';

/** The sounds of a name in Devanagari; a bare consonant is followed by ə, or ə. at a word's end. */
export function devanagariSounds(name: string): string[] {
  const text = name.normalize('NFD');
  const sounds: string[] = [];
  for (let at = 0; at < text.length;) {
    const letter = text.charAt(at);
    const nukta = text[at + 1] === '़';
    at += nukta ? 2 : 1;
    const sound = (nukta ? SOUNDS.get(`${letter}़`) : undefined) ?? SOUNDS.get(letter);
    if (letter === 'ऋ' || letter === 'ृ') sounds.push('r', 'i');
    else if (sound !== undefined) addSound(sounds, sound, text.charCodeAt(at - 1));
    if (!isDevanagariConsonant(letter.charCodeAt(0))) continue;
    if (text[at] === VIRAMA) at += 1;
    else if (!isSign(text.charCodeAt(at))) addSchwa(sounds, text, at);
  }
  return sounds;
}

const isSign = (code: number): boolean => isBetween(code, 0x93e, 0x94c);
/** ay is one sound at the end of a word or a part (विजय, राय, जयपुर), as in the Latin spelling. */
function addSchwa(sounds: string[], text: string, at: number): void {
  const isEnd = endsWord(text, at);
  const before = sounds.at(-2);
  if (
    (isEnd || isInside(text, at)) &&
    sounds.at(-1) === 'y' &&
    (before === 'ə' || before === 'a')
  ) {
    sounds.splice(-2, 2, before === 'a' ? 'AI' : 'ai');
  } else sounds.push(isEnd && !isCluster(text, at) ? 'ə.' : 'ə');
}

/** A consonant follows that is not the last letter. */
const isInside = (text: string, at: number): boolean =>
  isDevanagariConsonant(text.charCodeAt(at)) && !endsWord(text, at + 1);
const endsWord = (text: string, at: number): boolean =>
  at >= text.length || !isDevanagari(text.charCodeAt(at));
/** Whether the consonant before is the last of several, and so its vowel may be heard: मित्र. */
const isCluster = (text: string, at: number): boolean =>
  text[at - 2] === VIRAMA || (text[at - 1] === '़' && text[at - 3] === VIRAMA);

/** Two vowels in a row that Latin writes as one: माइकल, राउत, चेन्नई, लखनऊ. */
const DIPHTHONGS = new Map([
  ['ai', 'AI'],
  ['au', 'AU'],
  ['əi', 'ai'],
  ['əu', 'au'],
]);

/** Doubled sounds are one: पट्टी, अच्छा. */
function addSound(sounds: string[], sound: string, code: number): void {
  const before = sounds.at(-1);
  const isLetter = isBetween(code, 0x905, 0x914);
  const diphthong = isLetter && before !== undefined ? DIPHTHONGS.get(before + sound) : undefined;
  if (diphthong !== undefined) {
    sounds[sounds.length - 1] = diphthong;
  } else if (before !== undefined && isDoubled(before, sound)) sounds[sounds.length - 1] = sound;
  else sounds.push(sound);
}

const isDoubled = (before: string, sound: string): boolean =>
  before === sound || `${before}h` === sound;

const isLatinVowel = (letter: string): boolean => letter !== '' && 'aeiou'.includes(letter);
const isFront = (letter: string): boolean => letter !== '' && 'eiy'.includes(letter);

/** The sounds that a Latin spelling may stand for; marks above and below letters do not count. */
export function latinSounds(name: string): string[] {
  const plain = name.normalize('NFD') === name ? name : name.normalize('NFD').replace(MARKS, '');
  const text = plain.toLowerCase();
  const sounds: string[] = [];
  for (let at = 0; at < text.length;) {
    const from = at;
    const unit = unitAt(text, at);
    at += unit.length;
    if (!isLatin(text, from)) continue;
    const isFirst = from === 0 || !isLatin(text, from - 1);
    const sound = latinSound(unit, text, at, isFirst);
    if (sound === 'x') sounds.push('k', 's');
    else if (isFirst || sounds.at(-1) !== sound) sounds.push(sound);
  }
  return sounds;
}

const MARKS = /\p{M}/gu;
const isLatin = (text: string, at: number): boolean => isBetween(text.charCodeAt(at), 97, 122);

/** The letters that are read as one; ay, ow before a vowel are two: Narayan, Pawan. */
function unitAt(text: string, at: number): string {
  const first = text.charAt(at);
  if (!STARTS.has(first)) return first;
  const three = 'cts'.includes(first) ? text.slice(at, at + 3) : '';
  if (three.length === 3 && LATIN.has(three)) return three;
  const two = text.slice(at, at + 2);
  if (two.length < 2 || !LATIN.has(two)) return first;
  return 'yw'.includes(two.charAt(1)) && isLatinVowel(text.charAt(at + 2)) ? first : two;
}

function latinSound(unit: string, text: string, next: number, isFirst: boolean): string {
  if (unit.length > 1) return LATIN.get(unit) ?? unit;
  const after = text.charAt(next);
  if (unit === 'c') return isFront(after) ? 'c' : 'k';
  if (unit === 'g') return isFront(after) ? 'G' : 'g';
  if (unit === 'x') return isFirst ? 'X' : 'x';
  if (unit === 'y') return isLatinVowel(after) ? 'y' : 'i';
  if (unit === 'q' && after === 'u' && isLatinVowel(text.charAt(next + 1))) return 'k';
  if (unit === 'u' && text.charAt(next - 2) === 'q' && isLatinVowel(after)) return 'w';
  const isSilent = unit === 'e' && !isFirst && !isLatin(text, next);
  if (isSilent && !isLatinVowel(text.charAt(next - 2))) return 'E';
  return LATIN.get(unit) ?? unit;
}
