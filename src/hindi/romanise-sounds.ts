import type { Scheme } from './romanise-schemes.ts';

/** `schwa`: a vowel that is only implied in writing, and so may be silent. */
export interface Sound {
  readonly roman: string;
  readonly vowel: boolean;
  readonly schwa: boolean;
}

const consonant = (roman: string): Sound => ({ roman, vowel: false, schwa: false });
const vowel = (roman: string): Sound => ({ roman, vowel: true, schwa: false });

/**
 * The sounds of Devanagari in NFD, one letter or sign after the other; a consonant brings its
 * schwa, which a sign may replace and `+` makes heard.
 */
export function soundsOf(word: string, scheme: Scheme): Sound[] {
  const letters = word.match(/.\u093C?/gsu) ?? [];
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
    else if (letter === '+') sounds.push(...heard(sounds.pop()));
    else if ('ंँः'.includes(letter)) sounds.push(...coloured(sounds.pop(), letters, at, scheme));
    else if (letter === 'ऽ' && scheme.signs[letter]) sounds.push(consonant(scheme.signs[letter]));
  });
  return sounds;
}

/** A letter with a nukta that the table does not know is read without it: ऩ, य़. */
const lookUp = (table: Readonly<Record<string, string>>, letter: string): string | undefined =>
  table[letter] ?? table[letter.charAt(0)];

const heard = (sound: Sound | undefined): Sound[] =>
  sound ? [sound.vowel ? vowel(sound.roman) : sound] : [];

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
  const sign = letters[at] ?? '';
  const kept = heard(before);
  if (sign === 'ः') return [...kept, consonant(scheme.signs[sign] ?? '')];
  if (!scheme.spoken) {
    return [...kept, consonant(sign === 'ँ' ? scheme.candrabindu : scheme.nasal)];
  }
  const long = sign === 'ँ' || /[आाईीऊूएेऐैऑॉओोऔौ]/.test(letters[at - 1] ?? '');
  const nasal = isLabial(letters, at) ? scheme.labial : scheme.nasal;
  if (before?.vowel && long) return [vowel(before.roman + nasal)];
  return [...kept, consonant(nasal)];
}

/**
 * m is heard before b (तांबा), and before other labials after a short vowel or that of an English
 * word (पंप, कैंप, not साँप).
 */
function isLabial(letters: readonly string[], at: number): boolean {
  const [before, sign, after] = [letters[at - 1] ?? '', letters[at], letters[at + 1] ?? ''];
  if (/^[बभ]/.test(after)) return true;
  return /^[पफम]/.test(after) && sign === 'ं' && !/[आाईीऊूओो]/.test(before);
}
