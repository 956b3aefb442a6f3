/** Words of either language that deny; source: the author's own knowledge, after the grammars. */

/** Beyond doubt. */
export const HINDI_DENIALS =
  /(?<![\p{L}\p{M}])(?:नहीं|नही|(?<!अपना |ीमती |मूल्य )मत(?! (?:को|का|की|के|से|में|पर) ?)(?= [\p{L}\p{M}]+(?:ो|ओ|ना|नी|िए|इए|िएगा|इएगा|िये|इये|ियो|इयो)(?![\p{L}\p{M}])| कर|$|[,।!])|बिना|बग़ैर|बगैर|नहिं|हरगिज़|हरगिज|कदापि|न|ना)(?![\p{L}\p{M}])/gu;

/** Those that deny a whole sentence; न and ना are also other things. */
export const HINDI_PLAIN_DENIALS =
  /(?<![\p{L}\p{M}])(?:नहीं|नही|(?<!अपना |ीमती |मूल्य )मत(?! (?:को|का|की|के|से|में|पर) ?)(?= [\p{L}\p{M}]+(?:ो|ओ|ना|नी|िए|इए|िएगा|इएगा|िये|इये|ियो|इयो)(?![\p{L}\p{M}])| कर|$|[,।!])|बिना|बग़ैर|बगैर|शायद ही)(?![\p{L}\p{M}])/gu;

/** What may be said with a denial in English: lack, refusal, opposites, limits, rhetorical questions. */
const HINDI_HINT_WORDS = `
मत कठिन कठिनाई दूभर मजाल मज़ाल इनकार इंकार मना मनाही रोक रोका रोकने रोकना रोकी रोके रोकता वंचित रहित हीन विहीन मुक्त ख़ाली खाली कम सिवा सिवाय अलावा
वरना अन्यथा बजाय बदले मुश्किल शायद कमी अभाव चूक चूका चूके चूकी भूल भूला भूली भूले टाल टालना टाला बंद विफल असफल नाकाम
फेल ख़ारिज खारिज रद्द ठुकरा ठुकराया ठुकराई बच बचना बचने बचाव परहेज़ परहेज गायब ग़ायब लापता गुम लुप्त ग़लत गलत झूठ झूठा झूठे
विरुद्ध ख़िलाफ़ खिलाफ उल्टा उलटा विपरीत कहाँ कहां क्यों कौन कब थोड़े थोड़ी केवल सिर्फ़ सिर्फ मात्र महज़ महज बावजूद छोड़
छोड़कर चुप चुपचाप ख़ामोश मौन बेकार व्यर्थ फ़िज़ूल फालतू मुफ़्त मुफ्त दुर्लभ विरले लाचार मजबूर काश बाज़ बाज भला अधूरा अधूरी
अधूरे शून्य उपेक्षा बमुश्किल अकेला अकेली अकेले कतराते कतराता कतराती हिचक मूक बहरा तनिक परे दूर उदासीन जब वंचित मोहताज विरोध
निषेध वर्जित प्रतिबंध प्रतिबंधित पाबंदी ऐतराज़ एतराज बावजूद अलग भिन्न मरा मर सूना क़तई कतई भले चाहे नकारा नकारते नकार
आख़िर ज़रा हरगिज़ पहले देर ग़लती गलती भूल
`;

/** Words that begin with a denial: असंभव, अनजान, नापसंद, बेख़बर, ग़ैरक़ानूनी, निर्दोष. */
const HINDI_PREFIXED =
  '(?:अन(?!्य|ु[भसमवर]|ेक|्न|ाज|ंत)|अस[ंफमहुत्](?!$|र|ल|म)|अयोग|अक्षम|अज्ञ|अस्व|अवैध|अप्र|अपर्य|अपूर|अविश|अल्प|अटूट|अथाह|अमर|अचल|अटल|बे(?!ट|हद|हतर|च|ड़|ल)|नाप|नाम[ुं]|नास|नाख|नाल|नाज[ाु]|नाका|ग़ैर|गैर|निर्|निः|निष्क|निस्|दुर्[लग])';

const AFTER_WORD = String.raw`(?![\p{L}\p{M}])`;
const BEFORE_WORD = String.raw`(?<![\p{L}\p{M}])`;
const either = (lines: string): string => lines.trim().split(/\s+/).join('|');

export const HINDI_HINTS = new RegExp(
  `${HINDI_DENIALS.source}|${BEFORE_WORD}(?:${either(HINDI_HINT_WORDS)})${AFTER_WORD}|${BEFORE_WORD}${HINDI_PREFIXED}`,
  'gu',
);

/** A denial beyond doubt. */
export const ENGLISH_PLAIN_DENIALS =
  /(?<![\p{L}])(?:not|cannot|never|nothing|nobody|nowhere|none|neither|nor|without|no one|no-one|no)(?![\p{L}])|n[’']t(?![\p{L}])/giu;

/** What may stand for a denial of the Hindi. */
const ENGLISH_HINT_WORDS = `
not cannot never nothing nobody nowhere none neither nor without no nay nope hardly barely scarcely seldom rarely
few fewer little only until till unless except save else otherwise instead rather besides beyond far against
lest nil zero short shy low poor bad badly wrong wrongly ill sick weak hard tough difficult difficulty rare scarce
absent absence empty bereft devoid free missing lost gone dead died blind deaf mute silent silence
too deny denied denies denying denial refuse refused refuses refusing refusal decline declined declines reject
rejected rejects rejecting fail failed fails failing failure lack lacked lacks lacking avoid avoided avoids avoiding
prevent prevented prevents stop stopped stops cease ceased ban banned barred forbid forbidden forbade prohibit
prohibited prohibits exclude excluded excluding omit omitted miss missed misses forget forgot forgotten forgets
ignore ignored ignores neglect neglected hate hated hates dislike disliked doubt doubted doubtful wonder wondered
regardless despite oblivious loath reluctant reluctantly refrain refrained abstain spare spared withheld withhold
hidden elude eluded vanished disappeared moreover furthermore idle vain skip skipped whether free exempt
exhausted sleepless beware late delayed overdue relax
aborted abandoned hampered anonymous anonymity anonymously outage shortage scarcity
`;

/** Words that begin with a denial: unable, impossible, dislike; not under, into, image. */
const ENGLISH_PREFIXED =
  '(?:un(?!der|til|to|ion|it|iq|iv|iform|less|ani|furl|veil|earth|fold|cle)|in(?:a[bcd](?!i)|ac[ct]|ad|ap|cap|cons|cor|cur|dec|def|diff|dis|eff|el[ie]|eq|exp|fert|frequ|hosp|human|just|offen|op|sec|sens|sign|sinc|sol(?!e)|stab|suff|toler|val(?!u)|vis|volun)|im(?:p(?:oss|ot|erf|ass|art|rob|erm|at)|mor|mat|mob|bal)|il(?:leg|lit|log)|ir(?:reg|rel|res|rev|rat)|dis(?:a[bgp]|b[ea]|cont|cour|hon|lik|loy|obe|ord|organ|pleas|qual|rega|resp|sat|tru|unit|agree)|non-?(?!e|ethe)|mis(?:u|t|l|f|h|g|b|j)(?!t)|anti-)';

export const ENGLISH_HINTS = new RegExp(
  `(?<![\\p{L}])(?:${either(ENGLISH_HINT_WORDS)}|(?:leave|left|let)(?: \\p{L}+){1,3} alone|for want of|(?:is|are|was|were) (?:out|away|off)|(?:dry|wipe) your|power cuts?|(?:nothing|anything|all|nobody|none|everything|everyone|can|could) but|(?:stay|keep|stand|hang|get)(?:s|ing)? (?:\\p{L}+ ){0,2}(?:away|off|out|back|clear))(?![\\p{L}])|n[’']t(?![\\p{L}])|(?<![\\p{L}])${ENGLISH_PREFIXED}\\p{L}{2,}|(?<![\\p{L}])\\p{L}{2,}less(?:ly|ness)?(?![\\p{L}])`,
  'giu',
);
