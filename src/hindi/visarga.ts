/** Words that end in visarga, without it: here a typist's colon is taken for the visarga. */
const WORDS = `
  अक्षरश अत अंतत अन्तत अधिकांशत अंशत क्रमश छ तत्त्वत तत्वत नम निश्चयत परिणामत पुन पूर्णत प्रथमत
  प्रधानत प्रात प्राय फलत मुख्यत मूलत यथार्थत वस्तुत विशेषत शतश शब्दश संभवत सम्भवत सर्वत साधारणत
  सामान्यत स्पष्टत स्वत स्वभावत`;

/** First parts of words that have a visarga inside: दु:ख, नि:शुल्क, अंत:करण, मन:स्थिति. */
const PARTS = 'अंत अध अन्त चतु तप दु नि पुर बहि मन यश';

const anyOf = (words: string): string => words.trim().split(/\s+/).join('|');

/** Any other colon is a label ("नोट: यह", "नाम:राम") or belongs to a time ("छ:30"), and stays. */
const COLON = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(${anyOf(WORDS)}|(?:${anyOf(PARTS)})(?=:\p{L})):(?![\p{Nd}:])`,
  'gu',
);

/** Puts the visarga where a colon was typed for it, as on keyboards that have none (अत:, दु:ख). */
export const withVisarga = (text: string): string => text.replace(COLON, '$1ः');
