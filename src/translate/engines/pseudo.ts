import type {
  Engine,
  EngineAnswer,
  EngineFacts,
  EnginePlugin,
  EngineRequest,
} from '../../context.ts';
import { toAsciiDigits } from '../../hindi/numbers/to-ascii-digits.ts';
import { languageOf } from '../../hindi/language.ts';
import { parseTagged, plainText, serialiseTagged } from '../../tags.ts';

const CONSONANTS = 'bdfgklmnprstvz';
const VOWELS = 'aeiou';

/** Joiners belong to a word only inside it; elsewhere they hold emoji together. */
const WORD =
  /\p{Script_Extensions=Devanagari}+(?:[\u200c\u200d]+\p{Script_Extensions=Devanagari}*)*/gu;

const ROMANISED_WORD = /\p{Script=Latin}+/gu;

const FACTS: EngineFacts = {
  name: 'pseudo',
  model: '1',
  label: 'Pseudo-translation',
  trial: true,
  romanised: true,
  price: 0,
  limits: { codePoints: 100_000, strings: 1024 },
  encode: (tagged) => tagged,
};

/**
 * No translation: every Hindi word becomes a made-up one of its length, always the same. It shows
 * what an edition will look like, free and offline; nobody can take it for English.
 */
export const pseudo: EnginePlugin = {
  name: 'pseudo',
  network: false,
  romanised: true,
  variables: [],
  describe: () => FACTS,
  open: async (): Promise<Engine> => ({ ...FACTS, translate }),
};

async function translate({ texts, signal }: EngineRequest): Promise<EngineAnswer> {
  signal.throwIfAborted();
  return { texts: texts.map((text) => `⟦${pseudoTranslate(text)}⟧`) };
}

function pseudoTranslate(tagged: string): string {
  const romanised = languageOf(plainText({ text: tagged, tags: [] })) === 'hi-Latn';
  const words = romanised ? ROMANISED_WORD : WORD;
  return serialiseTagged(
    parseTagged(tagged).map((token) =>
      token.type === 'text' ? { ...token, value: latinise(token.value, words) } : token,
    ),
  );
}

const latinise = (text: string, words: RegExp): string =>
  toAsciiDigits(text).replaceAll(/[।॥॰]/g, '.').replaceAll(words, madeUp);

/** Consonants and vowels in turn, chosen by the letters they stand for. */
function madeUp(word: string): string {
  const letters = [...word.replaceAll(/[\u200c\u200d]/g, '')];
  const latin = letters.map((letter, index) => {
    const alphabet = index % 2 === 0 ? CONSONANTS : VOWELS;
    return alphabet[(letter.codePointAt(0) ?? 0) % alphabet.length];
  });
  return latin.join('');
}
