import type { Bag } from './bag.ts';
import { type English, PREFIX_WEIGHT, prefixOf } from './english-side.ts';
import { type Glosses, LONGEST_PHRASE } from './glosses.ts';
import type { Hindi } from './hindi-side.ts';
import { soundAlikes } from './names.ts';
import { remembering } from './remembering.ts';
import { isDevanagari } from './words.ts';

/** Where a word has glosses, one that only sounds like it is likely another. */
const GLOSSED = 0.7;

/** Each Hindi sentence in terms of the target: what its words may be there, as far as it occurs. */
export function bridge(hindi: Hindi, english: English, glosses: Glosses): Bag[] {
  const alikes = soundAlikes(english.stems.keys());
  const termsOf = remembering((stem) => {
    const terms: Bag = new Map();
    for (const [gloss, weight] of glosses.get(stem) ?? []) put(terms, gloss, weight, english);
    const word = hindi.words.get(stem) ?? stem;
    if (!isDevanagari(word)) put(terms, stem, 1, english);
    else {
      const share = glosses.has(stem) ? GLOSSED : 1;
      for (const [like, sure] of alikes(word)) {
        put(terms, english.stems.get(like) ?? like, sure * share, english);
      }
    }
    return terms;
  });
  return hindi.bags.map((bag, i) => {
    const bridged: Bag = new Map();
    for (const stem of hindi.stems[i] ?? []) add(bridged, termsOf(stem), hindi.rarity(stem));
    addPhrases(bridged, hindi.stems[i] ?? [], { hindi, english, glosses });
    for (const [term, weight] of bag) {
      if (term.startsWith(' ')) bridged.set(term, weight * hindi.rarity(term));
    }
    return bridged;
  });
}

function put(terms: Bag, stem: string, weight: number, english: English): void {
  const most = (term: string, value: number): void => {
    if (english.counts.has(term)) terms.set(term, Math.max(terms.get(term) ?? 0, value));
  };
  most(stem, weight);
  const prefix = prefixOf(stem);
  if (prefix) most(prefix, weight * PREFIX_WEIGHT);
}

function add(bag: Bag, terms: Bag, factor: number): void {
  for (const [term, weight] of terms) bag.set(term, (bag.get(term) ?? 0) + weight * factor);
}

interface Given {
  readonly hindi: Hindi;
  readonly english: English;
  readonly glosses: Glosses;
}

/** A phrase says as much as its rarest word. */
function addPhrases(bag: Bag, stems: readonly string[], { hindi, english, glosses }: Given): void {
  for (let length = 2; length <= LONGEST_PHRASE; length += 1) {
    for (let at = 0; at + length <= stems.length; at += 1) {
      const words = stems.slice(at, at + length);
      const found = glosses.get(words.join(' '));
      if (!found) continue;
      const terms: Bag = new Map();
      for (const [gloss, weight] of found) put(terms, gloss, weight, english);
      add(bag, terms, Math.max(...words.map(hindi.rarity)));
    }
  }
}
