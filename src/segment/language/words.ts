import { setOf } from './words-of.ts';

/** After a name or a number these go on with the sentence: राम. ने never begins one. */
export const postpositions = setOf('में मे ने के को से का की तक द्वारा सहित समेत वाला वाली वाले');

/** As above, but पर is also "but", and begins a sentence after a quotation. */
export const particles = setOf('पर और व एवं या तथा भी ही तो जैसा जैसी जैसे नामक');

/** Auxiliaries go on with the sentence after an abbreviation: 2 कि.ग्रा. है। */
export const auxiliaries = setOf(`
  है हैं हूँ हूं हो था थी थे थीं रहा रही रहे गया गई गए गयी गये हुआ हुई हुए होगा होगी होंगे नहीं
`);

/** After an abbreviation that may be the last word, these begin a new sentence. */
export const starters = setOf(`
  वह वे यह ये उसने उन्होंने इसने इन्होंने उसका उसकी उसके उनका उनकी उनके इसका इसकी इसके इनका इनकी इनके
  उसे उन्हें इसे इन्हें उससे उनसे इससे इनसे इसमें उसमें इनमें उनमें इसलिए इसीलिए मैं मैंने हम हमने हमें
  मुझे तुम तुमने आप आपने लेकिन परंतु परन्तु किंतु किन्तु मगर फिर अब तब वहाँ वहां यहाँ यहां उस इस उन इन
  बाद तभी अतः अत: हालाँकि हालांकि जबकि क्या क्यों कौन बस आज कल आगे अगर यदि जब जहाँ शायद सचमुच किसी कोई
`);

/** The same in English. */
export const englishStarters = setOf(`
  The A An He She It They We I You This That These Those His Her Its Their Our My In On At As But And
  So If When While After Before However Since For From There Here What Who Why How Where Then Now Not
  No Yes All Many Most Some Although Because Today Yesterday Later Meanwhile By With To
`);

/** In English these end the sentence before a capital: He came at 5 p.m. Nobody saw him. */
export const lastBeforeCapital = setOf('etc a.m p.m A.M P.M B.C A.D BC AD');

/** A number or a letter with a full stop after these is a label: अध्याय 1. प्रस्तावना */
export const references = setOf(`
  अध्याय पाठ प्रश्न सवाल उत्तर भाग धारा खंड खण्ड अनुच्छेद नियम चरण अंक दृश्य चित्र तालिका सारणी आकृति
  परिशिष्ट पृष्ठ श्लोक दोहा पद सूत्र उदाहरण अभ्यास इकाई बिंदु क्रमांक संख्या नंबर नम्बर कक्षा सर्ग कांड
  प्रकरण अनुभाग टिप्पणी मद क्रम कथा कहानी कविता गीत
  Chapter Section Part Question Figure Table Article Rule Step Unit Lesson Exercise Page Number Act
  Scene Appendix Note
`);

/** Last parts of addresses written in Devanagari: उदाहरण.भारत */
export const domains = setOf('भारत कॉम इन ओआरजी नेट सरकार');

/** Labels that are a word alone: उत्तर. दिल्ली */
export const labelWords = setOf('उत्तर प्रश्न हल सवाल जवाब नोट टिप्पणी उ प्र ans Ans Q A que Que');
