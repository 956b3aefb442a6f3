import { groupBy } from '../../group-by.ts';
import type { Language } from '../../types.ts';
import { lexicon } from './lexicon.ts';
import type { NumberMention } from './mention.ts';
import { ENGLISH_IDIOMS, HINDI_IDIOMS } from './tables/idioms.ts';
import { toText } from './rational.ts';
import { readQuantity } from './read-quantity.ts';
import type { Token } from './tokens.ts';
import { wordKey } from './word-key.ts';

const HYPHEN = '-';

/** The idioms of a list by their first word, longest first. */
function byFirstWord(list: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const idioms = list
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(wordKey))
    .sort((a, b) => b.length - a.length);
  return groupBy(idioms, ([first = '']) => first);
}

const IDIOMS = { hi: byFirstWord(HINDI_IDIOMS), en: byFirstWord(ENGLISH_IDIOMS) } as const;

/** The idiom that begins at a token, with the numbers named in it, if one does. */
export function readIdiom(
  tokens: readonly Token[],
  at: number,
  language: Language,
): { mention: NumberMention; next: number } | undefined {
  for (const idiom of IDIOMS[language].get(tokens[at]?.key ?? '') ?? []) {
    const next = endOf(tokens, at, idiom);
    if (next === undefined || isPartOfNumber(tokens, next, idiom, language)) continue;
    const [first, last] = [tokens[at] as Token, tokens[next - 1] as Token];
    const values = valuesOf(tokens.slice(at, next), language);
    const { start } = first;
    const mention = { kind: 'cardinal', start, end: last.end, values, certain: false, idiom: true };
    return { mention: mention as NumberMention, next };
  }
  return undefined;
}

function endOf(tokens: readonly Token[], at: number, idiom: readonly string[]): number | undefined {
  let place = at;
  for (const [index, word] of idiom.entries()) {
    if (index > 0 && tokens[place]?.key === HYPHEN) place += 1;
    if (tokens[place]?.key !== word) return undefined;
    place += 1;
  }
  return place;
}

/** दो-चार सौ and चार सौ बीस रुपये are numbers: a phrase of numbers alone must not be counting. */
function isPartOfNumber(
  tokens: readonly Token[],
  next: number,
  idiom: readonly string[],
  language: Language,
): boolean {
  const words = lexicon(language);
  if (idiom.some((word) => !words.has(word))) return false;
  const after = tokens[next]?.key ?? '';
  const role = words.get(after)?.role;
  if (role === 'hundred' || role === 'scale' || role === 'unit' || role === 'dozen') return true;
  return idiom.length > 2 && COUNTED.test(after);
}

/** चार सौ बीस before a thing that is counted. */
const COUNTED = /^(?:रुप|लोग|किलो|मीटर|साल|वर्ष|दिन|बज|गुन|प्रतिशत|फीसद|पेज|पन्न)/;

/** The numbers named in an idiom, those of its plurals too. */
function valuesOf(idiom: readonly Token[], language: Language): string[] {
  const values: string[] = [];
  for (let at = 0; at < idiom.length;) {
    const plural = PLURALS.get(idiom[at]?.key ?? '');
    const read = readQuantity(idiom, at, language);
    const value = plural ?? (read && toText(read.quantity.value));
    if (value !== undefined) values.push(value);
    at = read?.next ?? at + 1;
  }
  return values;
}

const PLURALS: ReadonlyMap<string, string> = new Map([
  ['सोलहों', '16'],
  ['fours', '4'],
  ['sixes', '6'],
  ['sevens', '7'],
]);
