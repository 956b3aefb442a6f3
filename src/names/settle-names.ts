import type { NameEntry, Names } from '../context.ts';
import { canEdit, type Edit, editTagged } from './edit-tagged.ts';
import { englishWords, withoutTags } from './english-words.ts';
import { isTooLong } from './is-too-long.ts';
import type { Span } from './right-spans.ts';
import { lookAt, type Sight } from './sight.ts';
import { spellingsOf } from './spellings-of.ts';

/** What was changed: a stretch of English, and the name of the source that it spells. */
export interface NameChange {
  readonly from: string;
  readonly to: string;
  readonly term: string;
}

export interface Settled {
  readonly text: string;
  readonly changes: readonly NameChange[];
}

/**
 * A tagged translation with the registered names of its source spelt as the register has them. A
 * wrong replacement is worse than none: what is replaced must sound like the name, more than like
 * any other word of the source, be no word of English, and stand where the right spelling is
 * missing. Possessives, plurals, capitals and tags stay as they are. What is too long for a sentence
 * is left alone.
 */
export function settleNames(source: string, target: string, names: Names): Settled {
  const kept = { text: target, changes: [] };
  if (names.entries.length === 0 || isTooLong(source, target)) return kept;
  const plain = withoutTags(source);
  const mentions = names.find(plain);
  if (mentions.length === 0) return kept;
  const english = withoutTags(target);
  const sight = lookAt(plain, english, mentions);
  const found = sight.entries.flatMap((entry) => replacements(entry, sight));
  const clear = found.filter(
    (one) => !found.some((other) => other.entry !== one.entry && overlap(one, other)),
  );
  return apply(target, english, clear);
}

interface Replacement extends Span {
  readonly entry: NameEntry;
  readonly to: string;
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** As many as the source has mentions without their spelling; none if it is not clear which. */
function replacements(entry: NameEntry, sight: Sight): Replacement[] {
  const mentions = sight.mentions.filter((mention) => mention.entry === entry);
  const there = sight.right.filter((span) => span.entry === entry).length;
  const missing = mentions.length - there;
  if (missing <= 0) return [];
  const spellings = spellingsOf(entry, sight);
  const forms = new Set(spellings.map(({ start, end }) => sight.target.slice(start, end)));
  const isClear = spellings.length <= missing || (there === 0 && forms.size === 1);
  if (!isClear) return [];
  return spellings.map(({ start, end }) => {
    const from = sight.target.slice(start, end);
    return {
      entry,
      start,
      end,
      to: inCapitals(from) ? entry.english.toUpperCase() : entry.english,
    };
  });
}

const inCapitals = (text: string): boolean => /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

function apply(tagged: string, plain: string, found: readonly Replacement[]): Settled {
  const done = found.flatMap((one) => {
    const edits = editsFor(tagged, plain, one);
    if (edits.length === 0) return [];
    const change = { from: plain.slice(one.start, one.end), to: one.to, term: one.entry.hindi };
    return [{ edits, change }];
  });
  const text = editTagged(
    tagged,
    done.flatMap(({ edits }) => edits),
  );
  return { text, changes: done.map(({ change }) => change) };
}

/** The whole, or word by word where tags stand between the words; none where they stand inside. */
function editsFor(tagged: string, plain: string, { start, end, to }: Replacement): Edit[] {
  const whole = { start, end, text: to };
  if (canEdit(tagged, whole)) return [whole];
  const old = englishWords(plain.slice(start, end));
  const fresh = englishWords(to);
  if (old.length !== fresh.length) return [];
  const edits = old.map((word, at): Edit => {
    return { start: start + word.start, end: start + word.end, text: fresh[at]?.text ?? '' };
  });
  return edits.every((edit) => canEdit(tagged, edit)) ? edits : [];
}
