/**
 * Words that say too little to be looked for on the other side: case marks, auxiliaries, pronouns,
 * particles, and verbs that stand for a tense. Source: the grammars list them so (R. S. McGregor,
 * "Outline of Hindi Grammar"; R. Quirk and others, "A Comprehensive Grammar of the English Language").
 */
const HINDI = `
का के की को ने से में पर तक और या एवं व तथा कि जो जिस जिसे जिसने जिसमें जिससे जिसका जिसकी जिसके जिन जिन्हें
जिनका जिनकी जिनके जिन्होंने वह वे वो यह ये उस उसे उसने उसका उसकी उसके उसको उससे उसमें उन उन्हें उन्होंने उनका उनकी
उनके उनको उनसे उनमें इस इसे इसने इसका इसकी इसके इसको इससे इसमें इन इन्हें इन्होंने इनका इनकी इनके इनसे इनमें मैं
मैंने मुझे मुझको मुझसे मेरा मेरी मेरे हम हमने हमें हमको हमसे हमारा हमारी हमारे तू तूने तुझे तेरा तेरी तेरे तुम
तुमने तुम्हें तुम्हारा तुम्हारी तुम्हारे आप आपने आपको आपका आपकी आपके आपसे अपना अपनी अपने खुद स्वयं है हैं हो हूँ था थे
थी थीं होगा होगी होंगे होता होती होते हुआ हुई हुए होना होने होकर गया गई गए गयी गये जाना जाने जाता जाती जाते जाए
जाएगा जाएगी जाएँगे जाएं जा रहा रही रहे रहा दिया दी दिए देना देने देता देती देते दे लिया ली लिए लेना लेने लेता लेती लेते
ले कर किया की किए करना करने करता करती करते करके करें करेगा करेंगे चुका चुकी चुके सकता सकती सकते सका सके चाहिए
पड़ा पड़ी पड़े पड़ता लगा लगी लगे वाला वाली वाले ही भी तो न ना नहीं मत जी यदि अगर तब जब जहाँ जहां वहाँ वहां यहाँ
यहां कोई कुछ किसी क्या कौन कैसे ऐसा ऐसी ऐसे जैसा जैसी जैसे इसलिए क्योंकि लेकिन मगर परंतु किंतु बल्कि फिर अब
तभी कभी सभी सब बहुत काफी ज्यादा ज़्यादा अधिक कम साथ द्वारा ओर तरफ तरह प्रति बाद पहले दौरान बीच रूप बारे
एक दो लिये हेतु चाहे बस यानी अर्थात बना बनी बने बात अन्य कई हर प्रत्येक आदि सा सी इतना इतनी इतने उतना
सबसे समय पास लोग लोगों अलग तौर पता लगभग करीब बजे वजह कारण जगह काम आने आए आया आई बाहर कहा बताया आस भर अनुसार ओर
बड़ा बड़ी बड़े रहने बनाने बनाया मौजूद शामिल ठीक व्यक्ति वालों वालों चल चला चली चले रख रखा रखी रखे पाया पाई पाए पाना मिल मिला मिली मिले
बोला बोली बोले जाएगी जाएंगे जायेगा माना दौर किए गये लगता लगती लगते
अरे अरी अजी अहा ओह हाय वाह भई यार ख़ैर खैर सही सो सुनो सुनिए देखो देखिए बेटा बेटे साहब जनाब महोदय उठा उठी उठे
`;

const ENGLISH = `
a an the and or but nor so yet of in on at by for from with to into onto upon over under about after before
between through during without within against among as than then that this these those which who whom whose
what when where why how if because while although though unless until since whether i me my mine we us our
ours you your yours he him his she her hers it its they them their theirs myself himself herself itself
themselves yourself ourselves is am are was were be been being have has had having do does did done doing
will would shall should can could may might must ought not no n't yes there here also too very much many more
most less least some any all each every both either neither other another such own same just only even still
again ever never one two up down out off away back along across around well now let get got go went gone going
come came make made take took give gave put say said like way thing things s t d ll re ve m however therefore
moreover thus hence per via upon towards toward rather quite really almost already soon once
th st nd rd km mm kg don didn doesn isn wasn aren weren won couldn wouldn shouldn hasn haven hadn mr mrs ms dr
allow know known enough time times people certain longer due set lot based using used use number several various
please oh ah well dear sir
`;

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const FUNCTION_WORDS = { hi: words(HINDI.normalize('NFC')), en: words(ENGLISH) } as const;
