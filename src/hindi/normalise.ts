/** Words that end in visarga, without it: here a typist's colon is taken for the visarga. */
const WORDS_IN_VISARGA = `
  अक्षरश अत अंतत अन्तत अधिकांशत अंशत क्रमश छ तत्त्वत तत्वत नम निश्चयत परिणामत पुन पूर्णत प्रथमत
  प्रधानत प्रात प्राय फलत मुख्यत मूलत यथार्थत वस्तुत विशेषत शतश शब्दश संभवत सम्भवत सर्वत साधारणत
  सामान्यत स्पष्टत स्वत स्वभावत`;

/** First parts of words that have a visarga inside: दु:ख, नि:शुल्क, अंत:करण, मन:स्थिति. */
const PARTS_IN_VISARGA = 'अंत अध अन्त चतु तप दु नि पुर बहि मन यश';

const anyOf = (words: string): string => words.trim().split(/\s+/).join('|');

/**
 * Both lists begin a word; a part wants a letter right after the colon. Any other colon is a label
 * ("नोट: यह", "नाम:राम") or belongs to a time ("छ:30"), and stays.
 */
const COLON_FOR_VISARGA = new RegExp(
  String.raw`(?<![\p{L}\p{M}])` +
    String.raw`(${anyOf(WORDS_IN_VISARGA)}|(?:${anyOf(PARTS_IN_VISARGA)})(?=:\p{L}))` +
    String.raw`:(?![\p{Nd}:])`,
  'gu',
);

/** Soft hyphen, ZWSP, ZWNJ, ZWJ, direction marks, word joiner, BOM: they change looks, not words. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** In this order: what a step sees is what those before it left. */
const STEPS: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // No-break space, line break, runs of blanks: how a text was wrapped does not matter.
  [/\p{White_Space}+/gu, ' '],
  // Quotation marks and dashes (with hyphen and minus sign) become those of a keyboard.
  [/[‘’‚‛]/g, "'"],
  [/[“”„‟]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/…/g, '...'],
  // Many keyboards have no visarga.
  [COLON_FOR_VISARGA, '$1ः'],
  // Older typesetting puts a space before the danda.
  [/ (?=[।॥])/g, ''],
];

/**
 * The key form of Hindi text, for looking up what is the same to a reader; idempotent. Published
 * text keeps its own characters.
 */
export function normalise(text: string): string {
  // Invisible characters go first, for they may stand between a letter and its mark. NFC leaves ज़
  // as ज + nukta, however it was typed: Unicode excludes the one-character form from composition.
  const composed = text.replace(INVISIBLE, '').normalize('NFC');
  return STEPS.reduce((key, [pattern, to]) => key.replace(pattern, to), composed).trim();
}
