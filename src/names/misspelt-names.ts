import type { NameEntry, NameMention } from '../context.ts';
import { isTooLong } from './is-too-long.ts';
import { NAME_WORDS } from './name-words.ts';
import { lookAt, type Sight } from './sight.ts';
import { spellingsOf } from './spellings-of.ts';

/** A name of the source whose spelling is not in the English; null: nothing there sounds like it. */
export interface MisspeltName {
  readonly entry: NameEntry;
  readonly actual: string | null;
}

/** Names of a source that its English leaves out or spells otherwise; both in plain text. */
export function misspeltNames(
  source: string,
  target: string,
  mentions: readonly NameMention[],
): MisspeltName[] {
  if (isTooLong(source, target)) return [];
  const sight = lookAt(source, target, mentions);
  return sight.entries.flatMap((entry): MisspeltName[] => {
    const there = sight.right.filter((span) => span.entry === entry).length;
    const wanted = mentions.filter((mention) => mention.entry === entry).length;
    if (there >= wanted) return [];
    const [first] = spellingsOf(entry, sight);
    if (first) return [{ entry, actual: target.slice(first.start, first.end) }];
    return there > 0 || isMeantOtherwise(entry, sight) ? [] : [{ entry, actual: null }];
  });
}

/** Shorter beginnings are shared by too many words. */
const BEGINNING = 4;

/** The surname alone, a word made of the name (Nepali), or the word that the name is (आशा, hope). */
function isMeantOtherwise({ hindi, english }: NameEntry, { words }: Sight): boolean {
  const lower = words.map(({ text }) => text.toLowerCase());
  const parts = english.toLowerCase().split(/[\s-]+/u);
  if (parts.length > 1 && parts.some((part) => lower.includes(part))) return true;
  const [name = ''] = parts;
  if (name.length >= BEGINNING && lower.some((word) => word.startsWith(name))) return true;
  const meanings = NAME_WORDS.get(hindi.normalize('NFC')) ?? [];
  return meanings.some((meaning) => lower.some((word) => word.startsWith(meaning)));
}
