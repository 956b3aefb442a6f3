import { groupBy } from './group-by.ts';
import { parseTagged, serialiseTagged } from './tags.ts';
import type { Inline, Tag, Tagged, Unit } from './types.ts';

/** A unit as one Hindi and one English text, both with the same numbering of tags. */
export interface UnitTexts {
  /** Tagged; empty where there is none. */
  readonly source: string;
  readonly target: string;
  /** What the tags of both mean: those of the Hindi, then what only the English has. */
  readonly tags: readonly Tag[];
}

/**
 * Sentences are numbered from 1 each, and those of an existing English by its own order. Here the
 * tags of the Hindi go on from sentence to sentence, and each of the English has the number of the
 * one that marks the same in the Hindi, or one that is free.
 */
export function unitTexts({ source, target }: Pick<Unit, 'source' | 'target'>): UnitTexts {
  const hindi = joined(source);
  const english = joined(target);
  const numbers = numbersOf(english.tags, hindi.tags);
  const renumbered = english.tags.map((tag) => ({ ...tag, n: numbers.get(tag.n) ?? tag.n }));
  const known = new Set(hindi.tags.map(({ n }) => n));
  return {
    source: hindi.text,
    target: renumber(english.text, numbers),
    tags: [...hindi.tags, ...renumbered.filter(({ n }) => !known.has(n))],
  };
}

type Joined = Pick<Tagged, 'text' | 'tags'>;

function joined(sentences: readonly Tagged[]): Joined {
  const [first, ...more] = sentences;
  if (!first) return { text: '', tags: [] };
  return more.reduce<Joined>((before, { text, tags }) => {
    const last = highest(before.tags);
    const shifted = new Map(tags.map(({ n }) => [n, n + last]));
    return {
      text: `${before.text} ${renumber(text, shifted)}`,
      tags: [...before.tags, ...tags.map((tag) => ({ ...tag, n: tag.n + last }))],
    };
  }, first);
}

const highest = (tags: readonly Tag[]): number =>
  tags.reduce((most, { n }) => Math.max(most, n), 0);

/** By the number of each English tag, that of the Hindi one which marks the same. */
function numbersOf(english: readonly Tag[], hindi: readonly Tag[]): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  for (const nameOf of [exactName, kindName]) {
    const taken = new Set(numbers.values());
    const free = groupBy(hindi.filter(({ n }) => !taken.has(n)).reverse(), nameOf);
    for (const tag of english.filter(({ n }) => !numbers.has(n))) {
      const same = free.get(nameOf(tag))?.pop();
      if (same) numbers.set(tag.n, same.n);
    }
  }
  let next = highest(hindi);
  for (const { n } of english) if (!numbers.has(n)) numbers.set(n, (next += 1));
  return numbers;
}

const kindName = ({ opaque, inline }: Tag): string => `${opaque} ${inline.kind}`;
const exactName = (tag: Tag): string => `${kindName(tag)} ${meaningOf(tag.inline)}`;

function meaningOf(inline: Inline): string {
  if ('url' in inline) return inline.url;
  if ('value' in inline) return inline.value;
  return 'name' in inline ? inline.name : 'label' in inline ? inline.label : '';
}

const renumber = (text: string, numbers: ReadonlyMap<number, number>): string =>
  serialiseTagged(
    parseTagged(text).map((token) =>
      token.type === 'text' ? token : { ...token, n: numbers.get(token.n) ?? token.n },
    ),
  );
