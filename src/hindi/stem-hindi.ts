import * as tables from './stem-tables.ts';

/** Soft hyphen, ZWSP, ZWNJ, ZWJ, direction marks, word joiner, BOM. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** Spellings of one word become one: nukta, chandrabindu, nasal letters, glides (गये/गए). */
const FOLDS: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/[़ऽ]/g, ''],
  [/ँ/g, 'ं'],
  [/ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])/g, 'ं'],
  [/(?<=.)ये(?=$|ग|ंग)|(?<=.)(?<!^[गर]ा)ये(?=ं$)/g, 'ए'],
  [/(?<=.)इय(?:ां|ों|ो)$/, 'ई'],
  [/(?<=.)यी(?=ं?$)/g, 'ई'],
  [/ः$/g, ''],
];

const words = (text: string): string[] => text.trim().split(/\s+/);
const anyOf = (text: string): string => words(text).join('|');

/** The spelling in which all stems and their tables are written. */
export const foldHindi = (word: string): string =>
  FOLDS.reduce(
    (text, [pattern, to]) => text.replace(pattern, to),
    word.replace(INVISIBLE, '').normalize('NFD'),
  );

export const irregularForms = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [stem = '', forms = ''] = line.split(': ');
        return words(forms).map((form): [string, string] => [form, stem]);
      }),
  );

const IRREGULAR = irregularForms(tables.HINDI_IRREGULAR);
const FUTURE = '(?:ऊं|ए|एं|ओ)?ग[ाेी]';
const ROOT = new RegExp(
  `^(${anyOf(tables.VOWEL_ROOTS)})(?:न[ाेी]|त[ाेी]|तीं|या|ए|ई|ईं|एं|ऊं|ओ|इए|इएगा|कर|${FUTURE})$`,
);
const KEPT: readonly (readonly [pattern: RegExp, vowel: string])[] = [
  [new RegExp(`^(${anyOf(tables.KEPT_I)})(?:ी|ि|ियां|ियों|ियो)$`), 'ी'],
  [new RegExp(`^(${anyOf(tables.KEPT_STEM)})(?:ा|े|ी|ों)$`), 'ा'],
  [new RegExp(`^(${anyOf(tables.KEPT_A)})(?:ा|ाएं|ाओं|ाओ)$`), 'ा'],
];
const KEPT_WHOLE = new Set([...words(tables.KEPT_KAR), 'पानी']);

/**
 * Endings from the longest; the first that leaves two letters is cut. After Ramanathan and Rao, "A
 * Lightweight Stemmer for Hindi" (EACL workshop 2003), regrouped by part of speech: first those of
 * verbs, with their consonant, then those of nouns and adjectives.
 */
const ENDINGS: readonly RegExp[] = [
  /वाल(?:ा|े|ी|ों|ियां|ियों)$/,
  /(?<![्ं])कर$/,
  /(?:ूंग[ाी]|ेंग[ेी]|ेग[ाी]|ऊंग[ाी]|एंग[ेी]|एग[ाी]|(?<![यभ])ोग[ेी]|ओग[ेी])$/,
  /(?:ि|इ)ए(?:गा)?$/,
  /(?<![्ं])(?:[नत](?:ा|े|ी|ीं|ाएं|ाओं)|निय(?:ां|ों))$/,
  /(?<=ा)या$/,
  /(?:ाएं|ाओं|ियां|ियों|ियो|िया)$/,
  /(?:एं|ओं|ओ|ए|ईं|ई|ऊं|आ)$/,
  /(?:ों|ें|ीं|ूं|ां|ो|े|ी|ि|ा)$/,
];

const letters = (text: string): number => (text.match(/[अ-ह]/g) ?? []).length;
const isStem = (rest: string): boolean => letters(rest) >= 2 && !rest.endsWith('्');

function cut(word: string, ending: RegExp): string {
  const rest = word.replace(ending, '');
  return rest !== word && isStem(rest) ? rest : word;
}

/** The light stem of a Hindi word. */
export function stemHindi(word: string): string {
  const folded = foldHindi(word);
  return known(folded) ?? finish(ENDINGS.slice(0, 2).reduce(cut, folded));
}

function known(word: string): string | undefined {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (KEPT_WHOLE.has(word)) return word;
  const root = ROOT.exec(word)?.[1];
  if (root !== undefined) return root;
  for (const [pattern, vowel] of KEPT) {
    const stem = pattern.exec(word)?.[1];
    if (stem !== undefined) return stem + vowel;
  }
  return undefined;
}

/** One ending, then the vowel that is left of a longer one: बताया and बताना both leave बता. */
function finish(word: string): string {
  const again = known(word);
  if (again !== undefined) return again;
  const ending = ENDINGS.slice(2).find((pattern) => cut(word, pattern) !== word);
  const rest = ending ? cut(word, ending) : word;
  return cut(rest, /[ािी]$/).replace(/ू$/, 'ु');
}
