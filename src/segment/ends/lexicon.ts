import { abbreviations, type Where } from '../language/abbreviations.ts';

export interface Abbreviation {
  readonly place: 'opens' | 'closes';
  readonly only?: Where;
}

/** Abbreviations by word; a word may have several meanings (जन: a rank, a month). */
export type Lexicon = ReadonlyMap<string, readonly Abbreviation[]>;

const builtIn: Lexicon = abbreviations.reduce((lexicon, group) => {
  for (const word of group.words) lexicon.set(word, [...(lexicon.get(word) ?? []), group]);
  return lexicon;
}, new Map<string, readonly Abbreviation[]>());

/** Setu's abbreviations, and the caller's, whose full stop never ends a sentence. */
export function lexiconWith(own: readonly string[] = []): Lexicon {
  if (own.length === 0) return builtIn;
  const words = own.map((word) => word.normalize('NFC').replace(/[.॰]$/u, ''));
  return new Map([...builtIn, ...words.map((word) => [word, [{ place: 'opens' }]] as const)]);
}
