import type { Names } from '../context.ts';
import { groupBy } from '../group-by.ts';
import { romanise } from '../hindi/romanise.ts';
import { foldHindi } from '../hindi/stem-hindi.ts';
import { alignNames } from './align-names.ts';
import { cuedNames, type NameKind } from './cued-names.ts';

/** A row that the register may get. */
export interface NameProposal {
  readonly devanagari: string;
  readonly english: string;
  readonly kind: NameKind;
  /** approved: people have written it so; transliterated: nobody has seen it yet. */
  readonly from: 'approved' | 'transliterated';
  /** Sentences that it was found in. */
  readonly count: number;
  /** Other spellings that people have written, the most frequent first. */
  readonly others: readonly string[];
  /** A sentence that has it. */
  readonly example: string;
}

/** Without tags. */
export interface NameSources {
  /** Sentences with the English that people have written or approved. */
  readonly pairs: readonly { readonly source: string; readonly target: string }[];
  /** Sentences without such English. */
  readonly texts: readonly string[];
}

/** Fewer sentences than `min` are no sign of a name. */
export function nameProposals(
  { pairs, texts }: NameSources,
  names: Names,
  min: number,
): NameProposal[] {
  const isNew = (hindi: string): boolean => names.find(hindi).length === 0;
  const approved = fromPairs(pairs).filter(({ devanagari }) => isNew(devanagari));
  const known = new Set(approved.flatMap(({ devanagari }) => keysOf(devanagari)));
  const cued = fromTexts(texts).filter(
    ({ devanagari }) => isNew(devanagari) && !keysOf(devanagari).every((key) => known.has(key)),
  );
  return [...approved, ...cued]
    .filter(({ count }) => count >= min)
    .sort((a, b) => order(a) - order(b) || b.count - a.count);
}

const order = ({ from }: NameProposal): number => (from === 'approved' ? 0 : 1);
const keysOf = (hindi: string): string[] => hindi.split(' ').map(foldHindi);

interface Found {
  readonly hindi: string;
  readonly english: string;
  readonly kind: NameKind;
  readonly example: string;
}

function fromPairs(pairs: NameSources['pairs']): NameProposal[] {
  const small = new Set(pairs.flatMap(({ target }) => target.match(/\b\p{Ll}{3,}/gu) ?? []));
  const found = pairs.flatMap(({ source, target }) =>
    alignNames(source, target, true)
      // What is also written small is a word: Report, Computer.
      .filter(({ english }) => !small.has(english.toLowerCase()))
      .map(({ hindi, english }): Found => ({ hindi, english, kind: 'name', example: source })),
  );
  return proposalsOf(found, 'approved');
}

function fromTexts(texts: readonly string[]): NameProposal[] {
  const found = texts.flatMap((text) =>
    cuedNames(text).map(({ hindi, kind }): Found => {
      return { hindi, english: transliterated(hindi), kind, example: text };
    }),
  );
  return proposalsOf(found, 'transliterated');
}

const transliterated = (hindi: string): string =>
  romanise(hindi).replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());

function proposalsOf(found: readonly Found[], from: NameProposal['from']): NameProposal[] {
  return [...groupBy(found, ({ hindi }) => foldHindi(hindi)).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const [english = '', ...others] = [...groupBy(group, (one) => one.english).entries()]
      .toSorted((a, b) => b[1].length - a[1].length)
      .map(([spelling]) => spelling);
    const kind = group.find((one) => one.kind !== 'name')?.kind ?? 'name';
    const count = new Set(group.map(({ example }) => example)).size;
    return [
      { devanagari: first.hindi, english, kind, from, count, others, example: first.example },
    ];
  });
}
