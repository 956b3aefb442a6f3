/** What lines end and begin with in Hindi print. */

/** A sentence, or whatever else a heading does not end with. */
export const ENDS = /[।॥.?!|:…,;—–-]["'”’)\]]*$/u;
/** A sentence. */
export const SENTENCE_END = /[।॥.?!|…]["'”’)\]]*$/u;
/** The end of a couplet. */
export const DOUBLE_DANDA = /॥/u;
/** Speech: a dash or a quotation mark before the first word. */
export const SPEECH = /^(?:[—–]\s*|["“‘«])(?=.)/u;
/** Round a line of signs alone, which divides what is above from what is below. */
export const SEPARATOR = /^(?:[*\-_=~#•◆✦❖⁂—–०]\s*){3,}$|^[—–⁂❖✦◆]{1,2}$/u;
export const UNDERLINE = /^(?:={3,}|-{3,}|_{3,}|~{3,})$/;

/** `राम : …`, `प्रश्न: …`, `शब्द — अर्थ`: a short label and what belongs to it. */
export const LABELLED = /^[^।?!:—–=|]{1,40}(?:\s*:-?\s+|\s+[—–=]\s+|:$)\S?/u;

/** What a heading may be called besides its title. */
export const PART =
  /^(?:अध्याय|भाग|खंड|खण्ड|पाठ|अंक|दृश्य|परिच्छेद|सर्ग|कांड|काण्ड|प्रकरण|परिशिष्ट|अनुच्छेद)\s*[-–—:]?\s*(?:[0-9०-९]{1,3}|[IVX]{1,5}|एक|दो|तीन|चार|पाँच|पांच|छह|छः|सात|आठ|नौ|दस|[क-ह])(?=$|[\s:.,–—-])|^(?:पहला|दूसरा|तीसरा|चौथा|पाँचवाँ|पांचवां|छठा|सातवाँ|आठवाँ|नौवाँ|दसवाँ|अंतिम|प्रथम|द्वितीय|तृतीय|चतुर्थ|पंचम)\s+(?:अध्याय|भाग|खंड|खण्ड|पाठ|अंक|दृश्य|परिच्छेद|सर्ग)(?=$|[\s:.,–—-])/u;

/** Words that join others, so that a line with them is no name. */
export const JOINING =
  /(?:^|\s)(?:का|की|के|को|में|से|पर|ने|और|या|तक|है|हैं|था|थे|थी|नहीं|कैसे|क्या|क्यों)(?=$|\s)/u;

const MONTHS =
  'जनवरी|फ़रवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|सितम्बर|अक्तूबर|अक्टूबर|नवंबर|नवम्बर|दिसंबर|दिसम्बर';
const DAYS = 'सोमवार|मंगलवार|बुधवार|गुरुवार|बृहस्पतिवार|शुक्रवार|शनिवार|रविवार|इतवार';

/** A line with a date and nothing else but a weekday or a place before it. */
export const DATE = new RegExp(
  String.raw`^(?:[\p{L}\p{M}]+,?\s+){0,2}(?:[0-9०-९]{1,2}\s+(?:${MONTHS})(?:,?\s+[0-9०-९]{4})?|[0-9०-९]{1,2}[./-][0-9०-९]{1,2}[./-][0-9०-९]{2,4})(?:[,\s(]+(?:${DAYS})\)?)?$`,
  'u',
);

/** Before a caption, a remark or a field of a letter, which is no heading. */
export const FIELD =
  /^(?:चित्र|फ़ोटो|फोटो|तस्वीर|छाया|विषय|दिनांक|तिथि|स्थान|संदर्भ|संख्या|प्रति|प्रेषक|सेवा में|नोट|लेखक|लेखिका|अनुवाद|अनुवादक|संपादक|प्रस्तुति|द्वारा|स्रोत|साभार|रिपोर्ट)(?:\s*[0-9०-९.]*\s*[:—–-]|$)/u;
