/**
 * Whether a stretch of the English explains the name or the word of the country that it stands
 * behind: Nirjala Ekadashi, a day of fasting; panchang, the Hindu almanac; sehri (the meal before
 * dawn). Translators add such, and it has no verb of its own.
 */
export function isGlossOfTerm(
  { start, end }: { readonly start: number; readonly end: number },
  text: string,
): boolean {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  const gap = text.slice(start, end);
  return (OPENING.test(before) || TERM.test(gap)) && !VERB.test(gap);
}

const LOOK_BACK = 40;
const LINK =
  '(?:(?:,| [—–-]|[—–]) ?(?:(?:or|that is|i\\.e\\.|meaning|namely),? (?:(?:an?|the|its|his|her|their|our) )?|(?:an?|the|its|his|her|their|our) )| \\()';
const OPENING = new RegExp(`[\\p{L}’']+${LINK}(?:(?:kind|sort|type|form) of (?:an? )?)?$`, 'u');
/** The word of the country may itself be unknown. */
const TERM = new RegExp(`^[\\p{L}’']+${LINK}`, 'u');
/** Finite verbs and clauses of their own. */
const VERB =
  /\b(?:who|which|that|where|when|is|are|was|were|has|have|had|will|would|did|does)\b|(?<!\b(?:of|a|an|the|its|or) )\b\p{L}{2,}ing\b(?! of\b)/iu;
