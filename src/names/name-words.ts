/**
 * Names that are also words, with the English of the word: where that stands, nobody was named.
 * Source: R. S. McGregor, "The Oxford Hindi–English Dictionary" (1993), and the author's knowledge.
 */
const WORDS = `
आशा hope|कमल lotus|ज्योति light flame|प्रकाश light|विजय victory|जय victory hail|विकास development growth progress
विनय humility modesty|करुणा compassion pity|दया mercy kindness pity|शांति peace|शक्ति power strength energy
भक्ति devotion|माया illusion|छाया shadow shade|किरण ray beam|चाँद moon|सूरज sun|रवि sun|तारा star|गगन sky|आकाश sky
सागर sea ocean|नदी river|धरती earth|वर्षा rain|बादल cloud|पवन wind|अग्नि fire|ज्वाला flame|फूल flower|गुलाब rose
चंपा frangipani|कली bud|लता creeper vine|मोती pearl|हीरा diamond|सोना gold sleep|चाँदी silver|रत्न jewel gem
राजा king|रानी queen|राजकुमार prince|सिंह lion|शेर lion tiger|वीर brave hero|मित्र friend|लाल red|नीला blue
श्याम dark black|गौरव pride glory|आनंद joy bliss delight|हर्ष joy|सुख happiness comfort|प्रेम love|प्रीति love affection
स्नेह affection love|ममता affection love|मन mind heart|दीप lamp|दीपक lamp|पूजा worship prayer|आरती worship|अर्चना worship
वंदना prayer|प्रार्थना prayer|कविता poem poetry|कथा story|सरिता river|संगीता music|साधना practice|कल्पना imagination
भावना feeling emotion|चेतना consciousness awareness|प्रतिभा talent|सीमा border limit boundary|रेखा line|रश्मि ray
उषा dawn|संध्या evening dusk|निशा night|वसंत spring|सावन rain|मंगल auspicious mars tuesday|बुध mercury wednesday
अजय invincible|अमर immortal|अमृत nectar|अंकुर sprout|अनुराग love|तरुण young
विश्वास trust faith belief|संतोष satisfaction contentment|धीरज patience|साहस courage|उत्साह enthusiasm
`;

/** By the name in Devanagari. */
export const NAME_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  WORDS.trim()
    .split(/[|\n]/)
    .map((line) => {
      const [name = '', ...english] = line.split(' ');
      return [name.normalize('NFC'), english];
    }),
);
