import type { Lexicon } from '../../align/lexicon/parse-lexicon.ts';
import { shippedLexicon } from '../../align/lexicon/shipped-lexicon.ts';
import { parseLexicon } from '../../align/lexicon/parse-lexicon.ts';
import { englishStem } from './english-stem.ts';
import { FREE_RENDERINGS } from './free-renderings.ts';
import { KNOWN_NAMES } from './known-names.ts';
import { stemHindi } from '../../hindi/stem-hindi.ts';

/** English stems that a Hindi key (stems, blanks between) may be said with; empty ones: unknown. */
export type GlossesOf = (key: string) => ReadonlySet<string>;

/** In glosses these say nothing: to go, be able to. */
const EMPTY = new Set(
  'to a an the of be someone something one’s for in on at with up out'.split(' '),
);

const NONE: ReadonlySet<string> = new Set();

/**
 * Looks words up in the lexicon. Stemming all of it takes longer than checking a page, so it is done
 * for the words that begin like one that is asked for.
 */
export function glossFinder(lexicon: Lexicon): GlossesOf {
  const waiting = byInitial(lexicon);
  const ready = new Map<string, Map<string, Set<string>>>();
  return (key) => {
    const initial = key.charAt(0);
    let glosses = ready.get(initial);
    if (!glosses) {
      glosses = stemmed(waiting.get(initial) ?? []);
      ready.set(initial, glosses);
    }
    return glosses.get(key) ?? NONE;
  };
}

type Entry = readonly [hindi: string, glosses: readonly string[]];

function byInitial(lexicon: Lexicon): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of lexicon) {
    const initial = entry[0].normalize('NFD').charAt(0);
    const group = found.get(initial);
    if (group) group.push(entry);
    else found.set(initial, [entry]);
  }
  return found;
}

function stemmed(entries: readonly Entry[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [hindi, glosses] of entries) {
    const key = hindi.split(' ').map(stemHindi).join(' ');
    const stems = found.get(key) ?? new Set<string>();
    for (const gloss of glosses) {
      for (const word of gloss.toLowerCase().match(/[a-z]+/g) ?? []) {
        if (!EMPTY.has(word)) stems.add(englishStem(word));
      }
    }
    found.set(key, stems);
  }
  return found;
}

interface Shipped {
  readonly lexicon: Lexicon;
  readonly glossesOf: GlossesOf;
}

let made: Shipped | undefined;

/** The lexicon that Setu comes with and free renderings, a constant that is made when it is first asked for. */
function shipped(): Shipped {
  if (made) return made;
  const lexicon = new Map(shippedLexicon());
  for (const [hindi, glosses] of parseLexicon(FREE_RENDERINGS + KNOWN_NAMES)) {
    lexicon.set(hindi, [...(lexicon.get(hindi) ?? []), ...glosses]);
  }
  made = { lexicon, glossesOf: glossFinder(lexicon) };
  return made;
}

export const shippedGlosses = (): GlossesOf => shipped().glossesOf;

/** Whether a word stands in the lexicon as it is, in one of the two ways to write a nukta. */
export const isEntry = (word: string): boolean =>
  shipped().lexicon.has(word) ||
  shipped().lexicon.has(word.normalize('NFC')) ||
  shipped().lexicon.has(word.normalize('NFD'));

/** All that it gives as English. */
export const shippedEnglish = (): string[] => [...shipped().lexicon.values()].flat();

/** Its entries, as they stand there. */
export const shippedEntries = (): (readonly [string, readonly string[]])[] => [
  ...shipped().lexicon,
];
