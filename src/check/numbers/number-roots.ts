/**
 * Beginnings of words that say a number: नवरत्न and navaratna nine, त्रिमूर्ति and tricolour three,
 * पंचतंत्र five. Sanskrit and Greek numerals as the dictionaries list them.
 */
const HINDI = `
2 द्वि|दु[मतपधबगहर]|दो[मतपधबगहर]
3 त्रि|त्रै|ति[रमगप]|तीन
4 चतु|चातु|चौ(?:क|गु|पा|रा|मा|थ|तर|हद|पह|बार|खट|मु|मंज|ख)
5 पंच|पञ्च|पँच|पचर
6 षट|षड|छमा|छह
7 सप्त|सत(?:रंग|गु|लड़|मा)
8 अष्ट|अठ(?:को|पह|गु|वा)
9 नव(?:र|ग्र|दु|रा|नि|धा|न्न|नाथ)|नौ(?:लख|रत|गज)
10 दश|दस
12 द्वादश|बारह
16 षोडश|सोल
100 शत
1000 सहस्र`;

const ENGLISH = `
2 bi|di|dou|tw[oi]
3 tri|ter|thr
4 quad|tetra|chatu|chau|four
5 pent|quin|panch|five
6 hex|shat|shad|six
7 hept|sept|sapt|seven
8 oct|asht|eight
9 nav|nine|non[ae]
10 dec|dash|das|ten
12 dwadash|twelve
16 shodash|sixteen
100 cent|shat|hundred
1000 mill|sahasr|thousand`;

const table = (lines: string): ReadonlyMap<string, RegExp> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const [value = '', roots = ''] = line.split(' ');
        return [value, new RegExp(`(?<![\\p{L}\\p{M}])(?:${roots})[\\p{L}\\p{M}]`, 'iu')] as const;
      }),
  );

/** By the number, in decimal: a word that begins with it and goes on. */
export const NUMBER_ROOTS = { hi: table(HINDI), en: table(ENGLISH) } as const;
