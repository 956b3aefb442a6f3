import { foldHindi, stemHindi } from './stem-hindi.ts';
import { NEVER_IN_E, NEVER_IN_EN } from './term-tables.ts';

type Class = readonly [ending: RegExp, endings: readonly string[]];

/**
 * Nouns by how they end, with the endings that come in its place: direct and oblique, singular and
 * plural, after R. S. McGregor, "Outline of Hindi Grammar" (Oxford 1995), §§ 3–5. The vocative is
 * left out: बच्चो is rare, करो and its like are everyday verbs.
 */
const CLASSES: readonly Class[] = [
  [/िया$/, ['िया', 'ियां', 'ियों', 'ियाएं', 'ियाओं', 'िए']],
  [/[ीि]$/, ['ी', 'ि', 'ियां', 'ियों']],
  [/[ूु]$/, ['ू', 'ु', 'ुएं', 'ुओं', 'ुआ']],
  [/आ$/, ['आ', 'ए', 'ओं', 'आएं', 'आओं']],
  [/आं$/, ['आं', 'एं', 'ओं']],
  [/ां$/, ['ां', 'ांएं', 'ांओं', 'ाएं', 'ाओं']],
  [/ई$/, ['ई', 'ईयों']],
  [/[ेैोौओएऐऔऊउ]$/, ['$&', '$&ओं', '$&एं']],
];

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const neverInE = words(NEVER_IN_E);
const neverInEn = words(NEVER_IN_EN);

/**
 * The forms in which a noun may stand, itself included, as keys (`foldHindi`). Before a noun an
 * adjective in -ा, or का, agrees with it; alone, लड़की is not a form of लड़का.
 */
export function wordForms(word: string, beforeNoun = false): string[] {
  const base = foldHindi(word);
  return [...new Set([base, ...endingsOf(base, beforeNoun).map(foldHindi)])];
}

function endingsOf(base: string, beforeNoun: boolean): string[] {
  const found = CLASSES.find(([ending]) => ending.test(base));
  if (found) return found[1].map((ending) => base.replace(found[0], ending));
  if (base.endsWith('ा')) return formsInA(base, beforeNoun);
  if (!/[\u0915-\u0939]$/.test(base)) return [];
  return neverInEn.has(base) ? [`${base}ों`] : [`${base}ों`, `${base}ें`];
}

/** Masculine (कमरा, कमरे) and feminine (भाषा, भाषाएँ) end alike: what no table tells apart has both. */
function formsInA(base: string, beforeNoun: boolean): string[] {
  const root = base.slice(0, -1);
  const own = [`${base}एं`, `${base}ओं`];
  if (neverInE.has(base)) return own;
  const masculine = [`${root}े`, `${root}ों`, ...(beforeNoun ? [`${root}ी`] : [])];
  // A stem that keeps its vowel (वर्षा) knows of another word (वर्ष) in those forms.
  return [...own, ...masculine.filter((form) => stemHindi(form) === stemHindi(base))];
}
