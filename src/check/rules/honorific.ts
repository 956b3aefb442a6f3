import { piecesOf, placeOf } from '../count-differences.ts';
import type { Problem, Rule } from './rule.ts';

export const honorific: Rule = {
  id: 'honorific',
  severity: 'info',
  summary: 'A title or a word of respect (श्री, जी, साहब) that the English does without.',
  check({ prose, source }) {
    if (SAID.test(prose.target)) return [];
    const [first] = piecesOf(prose.source, RESPECT);
    if (!first) return [];
    const expected = source.slice(first.start, first.end).trim();
    const message = `${expected} has nothing like it in the English.`;
    return [{ message, expected, places: [placeOf('source', first)] } satisfies Problem];
  },
};

const WORD_END = String.raw`(?![\p{L}\p{M}])`;

/** जी behind a word, but not जी हाँ and जी नहीं. */
const RESPECT = new RegExp(
  String.raw`(?<=[\p{L}\p{M}] ?)(?<![\p{L}\p{M}])(?:जी|साहब|साहिब|महोदय|महोदया)${WORD_END}|(?<![\p{L}\p{M}])(?:श्री|श्रीमती|सुश्री|श्रीमान|महामहिम|माननीय|आदरणीय|पूज्य|महाराज)${WORD_END} ?`,
  'gu',
);

const SAID =
  /(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Mx|Messrs|Shri|Shree|Sri|Smt|Shrimati|Sushri|Dr|Doctor|Prof|Professor|Pandit|Pt|Sir|Sire|Madam|Ma[’']am|Dame|Lord|Lady|Lordship|Honou?rable|Hon|Excellency|Majesty|Highness|Respected|Reverend|Revered|Dear|Swami|Maulana|Mahatma|Maharaj|Sahib|Saheb|Sahab|gentleman|gentlemen|ladies|esteemed|Guru|Saint|Baba)(?!\p{L})|(?<=\p{L})[ -]?ji(?!\p{L})/iu;
