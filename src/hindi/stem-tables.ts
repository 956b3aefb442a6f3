/** Data of the light stems: what no rule of endings can tell. Hindi is in the folded spelling. */

/** Form → stem: `stem: forms`, one group a line. */
export const HINDI_IRREGULAR = `
कर: कर करके किया किए कीजिए कीजिएगा करिए
जा: जा गया गए गई गईं जाइए जाओ
दे: दे दिया दिए दी दीं दूंगा दूंगी देगा देगी देंगे देंगी दोगे दोगी दीजिए दीजिएगा
ले: ले लिया लिए ली लीं लूंगा लूंगी लेगा लेगी लेंगे लेंगी लोगे लोगी लीजिए लीजिएगा
हो: हो है हैं हूं हुआ हुई हुए हुईं होगा होगी होंगे होंगी होइए
था: था थे थी थीं
पहन: पहना पहनी पहने
पी: पी पिया पिए पिऊंगा पिएगा पिएंगे पिओ
छू: छू छुआ छुई छुए छुएगा छूना छूने छूकर छूता
मैं: मैं मैंने मुझे मुझको मुझसे मेरा मेरी मेरे
हम: हम हमें हमने हमको हमसे हमारा हमारी हमारे
तुम: तुम तुम्हें तुमने तुमको तुम्हारा तुम्हारी तुम्हारे
तू: तू तूने तुझे तुझको तेरा तेरी तेरे
वह: वह वे उस उसे उसने उसको उससे उसका उसकी उसके उन उन्हें उन्होंने उनको उनसे उनका उनकी उनके
यह: यह ये इस इसे इसने इसको इससे इसका इसकी इसके इन इन्हें इन्होंने इनको इनसे इनका इनकी इनके
कौन: कौन किस किसे किसने किसको किसका किसकी किसके किन किन्हें किन्होंने
जो: जो जिस जिसे जिसने जिसको जिसका जिसकी जिसके जिन जिन्हें जिन्होंने जिनका जिनकी जिनके
कोई: कोई किसी किन्हीं
अपना: अपना अपनी अपने अपनों
का: का की के
नया: नया नए नई नयों
रुपया: रुपया रुपए रुपयों रुपयो
कुआं: कुआं कुएं कुओं
आगे: आगे
पीछे: पीछे
नीचे: नीचे
पहले: पहले
कैसे: कैसे`;

/** Roots of one letter and a vowel, whose endings begin with a consonant or a vowel letter. */
export const VOWEL_ROOTS = 'आ खा गा जा ला पा छा सो रो बो धो ढो खो हो दे ले पी';

/** Nouns in -ी or -ि that would meet another word without it: हाथी/हाथ, मंत्री/मंत्र, गति/गत. */
export const KEPT_I = `
  हाथ माल साथ मोत खेत पक्ष प्राण मंत्र चीन घड कल बल गल नल फल कम पान भार भारत धरत गलत कहान राजधान
  पत्न नान रान जात गत मत पत रात शांत कांत संपत्त जननी वाण गोल थाल बाल पाट काप शाद आबाद पूंज
  मिट्ट छुट्ट चिट्ठ रोट बस्त बत्त पत्त जवान शैतान विमान आसान हान छत खिडक दूर राज बार तरक्क नौकर दाद
  बंद ध्वन शर्त पेट कव कवयित्र युवत आरत भरत दोस्त रोशन नौजवान परेशान निगरान सावधान समझदार दाढ गाड`;

/** Nouns in -ा that would meet another word without it: कला/कल, वर्षा/वर्ष, जनता/जन. */
export const KEPT_A = `
  कल माल वर्ष राज सभ शाल हव दव पूज प्रज जनत घटन कामन सेन नेत रचन योजन सूचन भावन दिश दश गंग
  यमुन शिक्ष परीक्ष रक्ष आत्म कृप क्षम जंघ बाल बाध मात्र यात्र मुद्र चिंत संख्य विद्य कन्य
  हत्य समस्य ध्वज पात सत्त दीक्ष मानवत सुंदरत सफलत एकत स्वतंत्रत सभ्यत क्षमत ममत कामत वेदन
  गणन तुलन प्रार्थन कल्पन साधन प्रेरण धारण सरित देवत श्रोत विजेत अभिनेत प्रवक्त पित मात कवित
  सीम`;

/** Adjectives and nouns whose न or त is no ending: पुराना, सपना, रास्ता, जूता. */
export const KEPT_STEM = `
  कमर पुरान सपन रास्त जूत पत्त सस्त कुत्त छात नात दस्त गन्न गहन झरन पिंजर बिछौन खिलौन नमून पसीन महीन
  कमीन खजान जमान दीवान मस्तान तराना ताना चौगुन दुगुन सुहान नगीन कितन इतन उतन जितन घिनौन बौन कोन
  दान सोहन मोहन रत्त चश्म पिछल अगल पहल`;

/** Words in -कर that are no verb, and those whose कर no rule of length protects. */
export const KEPT_KAR = 'प्रभाकर दिवाकर सुधाकर रत्नाकर करुणाकर दिनकर मधुकर';

export const ENGLISH_IRREGULAR = `
be: am is are was were been being
have: has had having
do: does did done doing
go: goes went gone going
say: said says
make: made
take: took taken taking
come: came
give: gave given giving
see: saw seen
know: knew known
write: wrote written writing
speak: spoke spoken
get: got gotten
find: found
think: thought
tell: told
become: became
leave: left
feel: felt
bring: brought
begin: began begun
keep: kept
hold: held
stand: stood
hear: heard
meet: met
run: ran
pay: paid
sit: sat
lead: led
grow: grew grown
lose: lost
fall: fell fallen
send: sent
build: built
break: broke broken
buy: bought
eat: ate eaten
die: died dies dying
lie: lied lies lying
child: children
man: men
woman: women
foot: feet
tooth: teeth
mouse: mice
person: people
life: lives
wife: wives
leaf: leaves
knife: knives
half: halves
wolf: wolves
series: series
species: species
news: news
use: use uses used using
humane: humane
paste: paste pastes pasted pasting`;

/** -ing and -ed that are no ending, though a vowel stands before them. */
export const ENGLISH_KEPT = `
  evening morning during nothing something anything everything ceiling darling sterling hundred sacred
  naked wicked kindred indeed beijing viking pudding`;
