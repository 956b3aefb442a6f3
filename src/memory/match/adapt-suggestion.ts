import { findNumbers } from '../../hindi/numbers/find-numbers.ts';
import type { NumberMention } from '../../hindi/numbers/mention.ts';
import { sameQuantity } from '../../hindi/numbers/same-quantity.ts';
import { toAsciiDigits } from '../../hindi/numbers/to-ascii-digits.ts';
import { escapeText } from '../../tags.ts';

/** A name in both languages, as a register has it. */
export interface RegisteredName {
  readonly hi: string;
  readonly en: string;
}

export interface Adapted {
  readonly text: string;
  readonly replaced: readonly { readonly from: string; readonly to: string }[];
}

/**
 * The translation `target` of `source` made fit for `wanted`, a text like it: numbers and registered
 * names in which the two differ are replaced, each only where it is beyond doubt which is meant: as
 * many numbers in both, and the old one just once in the translation. All texts are tagged.
 */
export function adaptSuggestion(
  { source, target }: { readonly source: string; readonly target: string },
  wanted: string,
  names: readonly RegisteredName[] = [],
): Adapted {
  const replaced: { from: string; to: string }[] = [];
  let text = target;
  for (const [old, fresh] of changedNumbers(source, wanted)) {
    const places = findNumbers(masked(text), 'en').filter((one) => sameQuantity(one, old));
    const [place] = places;
    if (!place || places.length > 1) continue;
    const from = text.slice(place.start, place.end);
    const to = rewrite(from, old, fresh);
    if (to === undefined) continue;
    text = text.slice(0, place.start) + to + text.slice(place.end);
    replaced.push({ from, to });
  }
  const name = changedName(source, wanted, names);
  const [place, ...others] = name ? placesOf(name.from, text) : [];
  if (name && place !== undefined && others.length === 0) {
    text = text.slice(0, place) + name.to + text.slice(place + name.from.length);
    replaced.push(name);
  }
  return { text, replaced };
}

/** Numbered tags hold no numbers of the text. */
const masked = (tagged: string): string =>
  tagged.replace(/<\/?\d{1,6}\/?>/g, (tag) => ' '.repeat(tag.length));

function changedNumbers(source: string, wanted: string): [NumberMention, NumberMention][] {
  const [old, fresh] = [findNumbers(masked(source), 'hi'), findNumbers(masked(wanted), 'hi')];
  if (old.length !== fresh.length) return [];
  return old.flatMap((one, at): [NumberMention, NumberMention][] => {
    const other = fresh[at];
    return other?.kind === one.kind && !sameQuantity(one, other) ? [[one, other]] : [];
  });
}

/** The figure within the English mention replaced; undefined where it has none of that value. */
function rewrite(from: string, old: NumberMention, fresh: NumberMention): string | undefined {
  const [before, after] = [old.values[0], fresh.values[0]];
  if (before === undefined || after === undefined) return undefined;
  if (old.values.length > 1 || fresh.values.length > 1 || old.currency !== fresh.currency) {
    return undefined;
  }
  if (!/^[\d.]+$/.test(toAsciiDigits(after))) return undefined;
  const figures = [...from.matchAll(/\d+(?:,\d+)*(?:\.\d+)?/g)];
  const [figure] = figures.filter(([written]) => written.replaceAll(',', '') === before);
  if (figure) {
    const grouped = figure[0].includes(',')
      ? new Intl.NumberFormat('en-IN').format(Number(after))
      : after;
    return from.slice(0, figure.index) + grouped + from.slice(figure.index + figure[0].length);
  }
  return figures.length === 0 && old.kind === 'cardinal' ? after : undefined;
}

/** Where the one text has one registered name and the other another. */
function changedName(
  source: string,
  wanted: string,
  names: readonly RegisteredName[],
): { from: string; to: string } | undefined {
  const standsIn = (text: string, { hi }: RegisteredName) => placesOf(hi, text).length > 0;
  const gone = names.filter((name) => standsIn(source, name) && !standsIn(wanted, name));
  const come = names.filter((name) => standsIn(wanted, name) && !standsIn(source, name));
  const [from, to] = [gone[0], come[0]];
  return gone.length === 1 && come.length === 1 && from && to
    ? { from: escapeText(from.en), to: escapeText(to.en) }
    : undefined;
}

/** Where a name stands in a text, not as a part of a longer word. */
function placesOf(name: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0 && name !== ''; at = text.indexOf(name, at + 1)) {
    const isPart =
      WORD_BEFORE.test(text.slice(Math.max(0, at - 2), at)) ||
      WORD_AFTER.test(text.slice(at + name.length, at + name.length + 2));
    if (!isPart) places.push(at);
  }
  return places;
}

const WORD_BEFORE = /[\p{L}\p{M}\p{Nd}]$/u;
const WORD_AFTER = /^[\p{L}\p{M}\p{Nd}]/u;
