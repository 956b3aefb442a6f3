/** Words that end in visarga, without it: here a typist's colon is taken for the visarga. */
export const WORDS_IN_VISARGA = `
  अक्षरश अत अंतत अन्तत अधिकांशत अंशत क्रमश छ तत्त्वत तत्वत नम निश्चयत परिणामत पुन पूर्णत प्रथमत
  प्रधानत प्रात प्राय फलत मुख्यत मूलत यथार्थत वस्तुत विशेषत शतश शब्दश संभवत सम्भवत सर्वत साधारणत
  सामान्यत स्पष्टत स्वत स्वभावत`;

/** First parts of words that have a visarga inside: दु:ख, नि:शुल्क, अंत:करण, मन:स्थिति. */
export const PARTS_IN_VISARGA = 'अंत अध अन्त चतु तप दु नि पुर बहि मन यश';

/**
 * Whole words that another word has with anusvara, so that the two marks tell them apart. Longer
 * forms (हँसना, हँसते; रँभाना) are one word only, however they are marked. The standard spelling
 * (Central Hindi Directorate, देवनागरी लिपि तथा हिंदी वर्तनी का मानकीकरण) names हंस : हँस and
 * अंगना : अँगना as the reason to keep chandrabindu; the others are from dictionary knowledge.
 */
export const WORDS_IN_CHANDRABINDU: readonly (readonly [word: string, reason: string])[] = [
  ['हँस', 'laugh (stem); हंस: a swan'],
  ['हँसा', 'laughed; हंसा: the soul as a swan, a name'],
  ['हँसी', 'laughter; हंसी: a female swan'],
  ['अँगना', 'a courtyard; अंगना: a woman'],
  ['रँभा', 'to low, of cattle (stem); रंभा: the apsara, a plantain'],
];
