/**
 * Phrases with a denial that good English says without one. Source: the author's own knowledge;
 * dictionaries of idioms list most of them.
 */
const PHRASES = `
न केवल
नहीं में
न सिर्फ़
न सिर्फ
भी नहीं तो
कोई बात नहीं
क्यों नहीं
नहीं तो
नहीं रहे
नहीं रहीं
नहीं रहा
कोई शक नहीं
कोई संदेह नहीं
इसमें दो राय नहीं
दो राय नहीं
पता नहीं
मालूम नहीं
याद नहीं
कम नहीं
कसर नहीं
कोई कमी नहीं
कमी नहीं
देर नहीं
ठीक नहीं
अच्छा नहीं
अच्छी नहीं
ज़्यादा नहीं
रहा नहीं गया
रहा न गया
दूर नहीं
चैन नहीं
ठिकाना नहीं
ठिकाना न
सीमा नहीं
हार नहीं मानी
हार मत
टस से मस नहीं
दाल नहीं
कहीं नहीं
फूला नहीं समाया
फूले नहीं समाए
फूली नहीं समाई
फूला न समाया
फूले न समाए
फूली न समाई
कौन नहीं
क्या नहीं
किसी से कम नहीं
जवाब नहीं
पलक नहीं
देखते नहीं बनता
कुछ नहीं तो
हो न हो
आव देखा न ताव
कहीं न कहीं
कभी न कभी
कोई न कोई
किसी न किसी
कुछ न कुछ
एक न एक
बिना रुके
बिना किसी संदेह
फ़िक्र मत
चिंता मत
परवाह नहीं
मत पूछो
मत पूछिए
भूलना मत
मत भूलना
मत भूलिए
सिवा कुछ नहीं
के सिवा
के अलावा
कान पर जूँ
बाल बाँका
आँच नहीं
मुँह नहीं
हाथ नहीं
रखने की जगह नहीं
रखने की जगह न
धरने की जगह नहीं
धरने की जगह न
पहले जैसी बात नहीं
पहले जैसा नहीं
पहले जैसी नहीं
पहले जैसे नहीं
न दिन
न रात
अब और नहीं
अतिशयोक्ति न
अतिशयोक्ति नहीं
नहीं थकते
थकते नहीं
नहीं थकता
नहीं चूकते
नहीं चूका
`;

const AFTER = String.raw`(?![\p{L}\p{M}])`;

/** Not only; until, with its नहीं further on. */
const OPEN_PHRASES =
  'पता (?:ही |भी |तक )?(?:नहीं|न) चल\\p{M}*|कहीं (?:[^।?!,]{1,40} )?न (?:जा|हो|दे|ले|कर|पड़|लग)[\\p{L}\\p{M}]*|हो (?:ही )?नहीं सकत\\p{M}*(?= कि)|ही नहीं(?=[^।?!]{1,80}(?:भी|बल्कि|वरन))|जब तक(?:(?!नहीं|न )[^।?!,]){0,60}(?: नहीं| न(?![\\p{L}\\p{M}]))?';

export const SET_PHRASES = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${OPEN_PHRASES}|${PHRASES.trim().split('\n').join('|')})${AFTER}`,
  'gu',
);

/** No denial in truth. */
export const ENGLISH_SET_PHRASES =
  /\b(?:not only|no doubt|no longer|no sooner|nothing but|none other than|no wonder|nonetheless|cannot help|couldn[’']t help|can[’']t help|not just|not merely|no matter|why not|won[’']t you|isn[’']t it|aren[’']t you|don[’']t you|didn[’']t you|nevertheless|non-?stop|no\. ?\d|no less|never mind|not to mention|until|without (?:a )?doubt|without fail|no time|not least|can[’']t wait|cannot wait|No\.|(?:no one|nobody|nothing|no \p{L}+)(?: else)?(?: quite)? like|second to none|(?:no|nothing|none) better|no place like|than never|(?:nothing|nobody|no one|none)(?= [^.?!;,]{1,40} but )|now or never|(?:not|never)(?= [^.?!;]{1,60} until)|\p{L}+n[’']t(?= [^.?!;]{1,60} until))/giu;
