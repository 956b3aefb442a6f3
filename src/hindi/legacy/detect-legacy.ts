import { LEGACY_FONTS, type LegacyFont } from './convert-legacy.ts';
import { type Evidence, judgeWords } from './judge-words.ts';

/** Characters of a paragraph that are looked at. */
const SAMPLE = 2000;

/** Hindi in Unicode; the danda alone may stand in any text. */
const DEVANAGARI = /[\u{904}-\u{939}]/u;

/** Keys that DevLys has and KrutiDev has not. */
const DEVLYS_ALONE = /iQ|mQ|\/'/;

/**
 * The legacy font that a paragraph was typed in, or undefined if it is anything else. It must say
 * at least two common Hindi words once it is converted, nearly all of it must be well-formed Hindi
 * and hardly any of it words of another language: in 45,000 paragraphs of English prose and program
 * code, none had two. KrutiDev and DevLys are told apart only where their keys differ.
 */
export function detectLegacy(paragraph: string): LegacyFont | undefined {
  const sample = paragraph.slice(0, SAMPLE);
  const foreign = (sample.match(/[^\p{ASCII}]/gu)?.length ?? 0) / sample.length;
  const fonts = LEGACY_FONTS.filter((font) => {
    if (font === 'chanakya') return foreign > 0.15;
    return foreign < 0.4 && (font === 'krutidev' || DEVLYS_ALONE.test(sample));
  });
  return bestFont(sample, fonts, isSure);
}

/** Whether a paragraph may be in a font that its document is known to be in. */
export function mayBeLegacy(paragraph: string, font: LegacyFont): boolean {
  return bestFont(paragraph, [font], isLikely) !== undefined;
}

function bestFont(
  paragraph: string,
  fonts: readonly LegacyFont[],
  fits: (evidence: Evidence) => boolean,
): LegacyFont | undefined {
  const sample = paragraph.slice(0, SAMPLE);
  if (DEVANAGARI.test(sample)) return undefined;
  let best: { font: LegacyFont; score: number } | undefined;
  for (const font of fonts) {
    const evidence = judgeWords(sample, font);
    if (evidence === undefined) return undefined;
    const score = evidence.hindi - evidence.broken;
    if (fits(evidence) && score > (best?.score ?? -Infinity)) best = { font, score };
  }
  return best?.font;
}

/** A few words with one common word will do if all of them are Hindi, and one looks like nothing else. */
function isSure({ words, length, hindi, kinds, odd, broken, latin }: Evidence): boolean {
  // Letters at random, in small groups, have the shortest words of all languages.
  if (words < 3 || (length < words * 2.6 && (hindi < words * 0.5 || words < 6))) return false;
  if (broken > words * 0.2) return false;
  if (kinds >= 2 && hindi >= words * 0.2) return true;
  return hindi > 0 && odd > 0 && words >= 4 && words <= 12 && latin + broken === 0;
}

function isLikely({ words, hindi, unspoken, broken }: Evidence): boolean {
  if (words === 0 || broken > words * 0.3) return false;
  return hindi + unspoken >= words * 0.3;
}
