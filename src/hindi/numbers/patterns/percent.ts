import type { Item } from '../items.ts';
import type { Language } from '../../../types.ts';
import { behindAny, matched, phrases, type Match } from '../pattern.ts';
import { toText } from '../rational.ts';
import { amountAt } from './amount.ts';

type Meaning = 'percent' | 'point' | 'doubtful';

const WORDS = phrases<Meaning>([
  ['%', 'percent'],
  ['प्रतिशत अंक', 'point'],
  ['प्रतिशत अंकों', 'point'],
  ['प्रतिशत', 'percent'],
  ['फीसदी', 'percent'],
  ['फीसद', 'percent'],
  ['फी सदी', 'percent'],
  ['परसेंट', 'percent'],
  ['पर्सेंट', 'percent'],
  ['सैकड़ा', 'doubtful'],
  ['percentage point', 'point'],
  ['percentage points', 'point'],
  ['per cent', 'percent'],
  ['percent', 'percent'],
  ['pc', 'percent'],
]);

/** शत-प्रतिशत, half a per cent. */
const LINKS: ReadonlySet<string> = new Set(['-', 'a']);

/** 10%, दस प्रतिशत, 5-6 फ़ीसदी, शत-प्रतिशत, 2 percentage points. */
export function percent(items: readonly Item[], at: number, language: Language): Match | undefined {
  const amount = amountAt(items, at, language);
  if (!amount) return undefined;
  const hyphen = LINKS.has(items[amount.next]?.key ?? '') ? amount.next + 1 : amount.next;
  const word = behindAny(items, hyphen, WORDS);
  if (!word) return undefined;
  const far = secondPercent(items, word.next, language);
  const values = [...amount.values, far?.value].filter((value) => value !== undefined);
  return matched(items, at, far?.next ?? word.next, {
    kind: 'percent',
    values: values.map(toText),
    certain: word.meaning !== 'doubtful',
    ...(word.meaning === 'point' && { unit: 'point' }),
    ...(amount.approximate && { approximate: true }),
  });
}

/** The end of 5%-6%. */
function secondPercent(items: readonly Item[], at: number, language: Language) {
  if (!['-', 'से', 'to'].includes(items[at]?.key ?? '')) return undefined;
  const amount = amountAt(items, at + 1, language);
  const word = amount && behindAny(items, amount.next, WORDS);
  return word && { value: amount.values[0], next: word.next };
}
