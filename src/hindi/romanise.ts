import { SetuError } from '../errors.ts';
import { applySteps } from './apply-steps.ts';
import { SCHEMES, type Scheme, type SchemeName } from './romanise-schemes.ts';
import { soundsOf } from './romanise-sounds.ts';
import { deleteSchwas, markSeams } from './schwa-deletion.ts';
import { settleTyping } from './settle-typing.ts';
import { REPAIRS } from './spelling-steps.ts';

/**
 * Hindi in Latin letters, lower case; what is not Devanagari stays.
 *
 * - `readable` (default): ASCII as newspapers write it, without silent schwas, and the whole text in
 *   lower case with the marks of a keyboard: राम ram, प्रधानमंत्री pradhanmantri.
 * - `hunterian`: India's official system, without silent schwas: राम rām.
 * - `iso15919`: ISO 15919:2001, letter by letter and reversible for words: राम rāma. A colon parts
 *   what else would read as one letter, as the standard asks: गइ ga:i, क्ह k:ha.
 *
 * Throws a SetuError (`usage`) for any other scheme.
 */
export function romanise(text: string, options: { readonly scheme?: SchemeName } = {}): string {
  const name = options.scheme ?? 'readable';
  if (!Object.hasOwn(SCHEMES, name)) {
    const known = Object.keys(SCHEMES).join(', ');
    throw new SetuError('usage', `romanise: the scheme is one of ${known}, not ${name as string}.`);
  }
  const scheme = SCHEMES[name];
  const typed = name === 'readable' ? settleTyping(text) : applySteps(text, REPAIRS);
  const latin = typed
    .replace(/(?:(?=\p{Script=Devanagari})[\p{L}\p{M}])+/gu, (word) => romaniseWord(word, scheme))
    .replace(/[।॥॰०-९]/g, (sign) => scheme.signs[sign] ?? '');
  return name === 'readable' ? latin.toLowerCase() : latin.normalize('NFC');
}

const romaniseWord = (word: string, scheme: Scheme): string =>
  scheme.spoken ? speak(word.normalize('NFD'), scheme) : spell(word.normalize('NFD'), scheme);

function speak(word: string, scheme: Scheme): string {
  const said = scheme.respelled.reduce((text, [pattern, to]) => text.replace(pattern, to), word);
  return markSeams(said)
    .split('|')
    .flatMap((part) => deleteSchwas(soundsOf(part, scheme)))
    .map(({ roman }) => roman)
    .join('');
}

/** Two vowels that are no diphthong; a stop and h that are no aspirate; a consonant and a vowel. */
const APART = /[अक-ह़](?=[इउ])|[कगचजटडतदपब]़?्(?=ह)|्(?=[अ-औॠॡॲ])/gu;

function spell(word: string, scheme: Scheme): string {
  return word
    .replace(APART, '$&:')
    .split(':')
    .map((piece) =>
      soundsOf(piece, scheme)
        .map(({ roman }) => roman)
        .join(''),
    )
    .join(':');
}
