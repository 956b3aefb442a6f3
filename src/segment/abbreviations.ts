/**
 * Words whose full stop does not end a sentence, for a Hindi editor to read and extend. A
 * publication adds its own with `segment.abbreviations`.
 */
export const abbreviations: readonly string[] = `
  डॉ डा प्रो पं श्री श्रीमती सुश्री मि स्व मो मौ कु चि सौ न्या ले लेफ्टि जन चौ स्वा एड
  रु कि मी से मि ग्रा फी वर्ग
  ई पू वि सं सन् दि जन फर अप्रै अग सित अक्तू नव दिस
  पृ नं क्र खं प्रा लि कं उ म हि प्र
  Mr Mrs Ms Dr Prof St Inc Ltd Co No vs etc e.g i.e U.S U.K a.m p.m
`
  .trim()
  .split(/\s+/);

/** Hindi names of the Latin letters: a word made of them and full stops is an acronym. */
export const letterNames: readonly string[] = `
  ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी व्ही
  डब्लू डब्ल्यू एक्स वाई वाय जेड ज़ेड
`
  .trim()
  .split(/\s+/);
