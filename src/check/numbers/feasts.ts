/**
 * Days of the year that have a name and a fixed date, in both languages: the names may stand for the
 * date. Source: the holidays and commemorations of the Government of India and the United Nations.
 */
const FEASTS = `
01-01 नव वर्ष|नववर्ष|नए साल|new year
01-12 युवा दिवस|विवेकानंद जयंती|youth day
01-15 सेना दिवस|army day
01-23 नेताजी जयंती|पराक्रम दिवस
01-26 गणतंत्र दिवस|republic day
01-30 शहीद दिवस|बापू की पुण्यतिथि|गाँधी जी की पुण्यतिथि|martyrs
02-14 वैलेंटाइन|valentine
02-28 विज्ञान दिवस|science day
03-08 महिला दिवस|women's day|women’s day
03-22 जल दिवस|water day
04-07 स्वास्थ्य दिवस|health day
04-14 अंबेडकर जयंती|आंबेडकर जयंती|बाबासाहेब की जयंती|बाबा साहेब की जयंती|ambedkar
04-22 पृथ्वी दिवस|earth day
05-01 मज़दूर दिवस|मजदूर दिवस|मई दिवस|श्रमिक दिवस|may day|labour day
06-05 पर्यावरण दिवस|environment day
06-21 योग दिवस|yoga day
08-15 स्वतंत्रता दिवस|स्वाधीनता दिवस|आज़ादी के दिन|आज़ादी का दिन|independence day
09-05 शिक्षक दिवस|teachers
09-14 हिंदी दिवस|हिन्दी दिवस|hindi day
10-02 गांधी जयंती|गाँधी जयंती|बापू की जयंती|बापू के जन्मदिन|बापू का जन्मदिन|बापू जयंती|गांधी जी की जयंती|गाँधी जी की जयंती|gandhi jayanti|gandhi's birth|gandhi’s birth
10-31 एकता दिवस|पटेल जयंती|unity day
11-14 बाल दिवस|नेहरू जयंती|चाचा नेहरू के जन्मदिन|children's day|children’s day
11-26 संविधान दिवस|constitution day
12-01 एड्स दिवस|aids day
12-10 मानवाधिकार दिवस|human rights day
12-25 क्रिसमस|बड़ा दिन|बड़े दिन|christmas
12-31 पूर्व संध्या|पूर्वसंध्या|साल के आख़िरी दिन|साल के आखिरी दिन|new year's eve|new year’s eve
`;

/** The names of each day, as `MM-DD`. */
export const FEAST_DAYS: readonly (readonly [day: string, names: readonly string[]])[] =
  FEASTS.trim()
    .split('\n')
    .map((line) => [line.slice(0, 5), line.slice(6).normalize('NFC').split('|')] as const);
