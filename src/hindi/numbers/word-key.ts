/** Nukta and the joiners change how a word looks or is sounded, never which number it is. */
const IGNORED = /[\u093C\u00AD\u200B-\u200F\u2060\uFEFF]/g;
/** पञ्च, पन्द्रह, सितम्बर: the class nasal before a stop is the anusvara of today's standard. */
const CLASS_NASAL = /[ङञणनम]्(?=[कखगघचछजझटठडढतथदधपफबभ])/g;

/** Nothing of all that is in these: most words of either language. */
const PLAIN = /^[a-z]+$/i;
const PLAIN_HINDI =
  /^[\u0902\u0903\u0905-\u0928\u092A-\u0930\u0932\u0933\u0935-\u0939\u093E-\u094C]+$/;

/**
 * What spellings of one word share: without nukta, chandrabindu as anusvara, the class nasal as
 * anusvara (both as the Central Hindi Directorate's standard allows them), Latin in lower case.
 */
export function wordKey(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  if (PLAIN_HINDI.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(IGNORED, '')
    .replaceAll('ँ', 'ं')
    .replace(CLASS_NASAL, 'ं')
    .toLowerCase();
}
