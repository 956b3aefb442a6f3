/**
 * Words of Hindi as people type them in Latin letters: lower case, without diacritics (so nahīṁ is
 * `nahim`). Source: the author's own knowledge of the usual spellings in chats, on signs and in
 * newspapers; no published list, no corpus counts. Names are left out, and so are words that English
 * has taken over (bazaar, guru, namaste), since they tell nothing.
 */

/** Pronouns, particles and forms of verbs that are hardly ever a word of anything else. */
const FIRM = `
  hai hain haim nahi nahin nahim nhi nahee hoon hun hoga hogi honge hongi hota hoti hote hua huyi
  huye thaa thi thay raha rahi rahe rha rhi rhe rahega rahegi rahenge gayi gaye gya gyi gye chuka
  chuki chuke kiya kiye kijiye kijie karna karne karni karta karti karte karke karo karun karoon
  karega karegi karenge karunga karungi karwa karwana karvana karvaya karwaya krna krne krte krta
  krti krke karein kare karne
  diya diye dijiye dega degi denge dunga dungi deta deti dete dena dene liya lijiye lega legi lenge
  lunga lungi leta leti lete lena lene jata jaata jati jaati jate jaate jaana jaane jayega jaega
  jaayega jayegi jaayegi jayenge jaenge jaunga jaungi jao jaao jaiye jaye jayen jayein jaen aata aati
  aate aaya aayi aaye aana aane aayega aayegi aayenge aaunga aao aaiye aaen sakta sakti sakte sakoon
  sakega sakegi sakenge chahiye chahie chaiye chahta chahti chahte milta milti milte milega milegi
  milenge milna milne boli bole bolna bolta bolti bolte boliye kaha kahi kahna kehna kehte kehta
  kehti kahte kahta kaho kahenge batao bataiye batana bataya bataye bataein dekha dekhi dekhe dekho
  dekhna dekhne dekhte dekhiye dekhenge dekhkar suno suniye sunna sunte socho sochna sochte laga
  lagi lage lagta lagti lagte lagna lagne rakha rakhi rakho rakhna rakhne rakhte rakhen rakhein
  padho padhna padhne padhte likha likho likhna likhte khaya khao khate khaate piya pina peena pite
  chalta chalte chalti chalna chalne chalo chalein banaya banaye banate banata banane bani banega
  banegi banenge banta banti bante hone hona pahunche pahuncha pahunchi bheja bhejo bhejna uthao
  baitho baithe samjho samjha samajhna dikha dikhta dikhao jeeta jeete hara haare mara maara maare
  rehta rehti rehte rehna rehne rehta keh reh lekar dekar hokar jaakar jakar aakar milkar thin soya soye roya utha uthi uthe gira gire aur lekin kyunki kyonki kyuki isliye kya kyaa kyun
  kyon kyu kyo kaise kaisa kaisi kahan kahaan kahin kidhar idhar udhar yahan yahaan yahin wahan
  wahaan wahin vahan jahan jahaan kaun koun kisne kisko kiska kiski kiske kisi kitna kitni kitne
  jitna jitne jitni utna utni itna itni itne aisa aisi aise waisa waise vaise jaisa jaisi jaise
  mujhe mujhko mujhse tujhe tujhse tumhe tumhein tumhen tumhara tumhari tumhare humein hamein hamen
  humko hamara hamari hamare humara humari humare usne usko uska uski uske usse unka unki unke unko
  unhe unhen unhein unhone unhonne unse isne isko iska iski iske isse inka inki inke inko inhe inhen
  inhone maine meine tumne humne hamne aapne apna apni apne aap aapka aapki aapke aapko aapse
  mera meri teri woh voh yeh bhi bhee toh phir bahut bohot bahot bhut kuch kuchh thoda thodi thode
  zyada jyada zyaada sirf abhi kabhi tabhi sabhi jabki taaki agar warna varna shayad zaroor jaroor
  jarur bilkul saath liye pehle pahle pahla pehla pehli baad upar oopar neeche dwara dvara anusar
  tarah wala wali wale vala vali waala waali waale sabse sabko sabka sabki sabke apka apki apke apko
  tumko tumse humse mujhme usme usmein isme ismein jisme jismein jisne jiska jiski jiske jinka jinke
  hamesha haan haanji accha acha achha achhi acchi acche achhe theek thik sahi galat chahe
  kyunke magar balki yaani yani matlab tumhi wahi yahi vahi saare saara saari poora poore poori`;

/** Grammar too, but a name, an ending or another language's word as well. */
const FAIR = `
  ka ki ke ko ne se mein mei mera mere tera tere gaya tha ho kar kr ja jaa ek koi jo jab tab sab kab
  kis hum tum ye wo vo nai naa ji haa ya hu log kam fir tak gai gae aa jise jis unhi kuchek wagera
  bhej bol dekh puch pooch likh padh bata samajh ruk chhod chod bula raho maari aadi tatha evam athva yadi parantu kintu kewal keval prati bina evm`;

/** Nouns and adjectives: they fill a sentence but also stand in names of schemes and of firms. */
const CONTENT = `
  ghar gaon gaav paani pani khana khaana kaam baat baatein din raat subah shaam dopahar saal mahina
  mahine hafte samay waqt vaqt duniya zindagi jindagi pyaar pyar dost dosti dil bachche bacche bachon
  bachchon ladka ladki ladke beta beti yaar bhai bhaiya behen bahan didi maa papa kal aaj parson
  aankh haath paisa paise rupaye rupay gaadi sadak dhanyavad dhanyavaad dhanyawad shukriya kripya
  swagat badhai zaroorat jarurat zaruri jaruri zaroori mushkil aasan asaan pareshan khush khushi
  dukh sarkar janta pradhanmantri mukhyamantri mantri pradhan mukhya rajya desh deshon chunav kisan
  kisano kisanon yojana yojna suraksha shiksha swasthya vikas vibhag adhikari karmchari mahila
  mahilaon bimari barish mausam naya nayi naye purana purani purane bada badi chhota chota choti
  chote chhoti chhote dusra dusre doosra doosre dusri teesra dhyan dhyaan intezar intezaar jaldi
  dheere dhire kaafi kafi logon teen chaar paanch panch saat aath hazar lakh crore bar baar bache
  pichle agle baje kitab kahani gana gaana khel jeet haar nadi jal jangal rasta shahar shehar naam
  kaam mann raja rani prem vivah shaadi shadi akhbar samachar khabar khabrein jankari jaankari
  prashn uttar niyam kanoon nyay adalat andolan sammelan sabha bhasha rashtra bharat jeevan jivan
  itihas sanskriti vichar satya dharm gyan vidya vigyan pariksha parinam vidyalaya vidyarthi chhatra
  shikshak pustak lekh lekhak kavi kavita adhyay bhag sankhya vishay prastavna bhumika pata chai
  sach khabardar dawa dawai aspatal bijli gareeb garib mehnat koshish himmat jawab sawal madad shuru
  khatam band pasand nafrat ummeed umeed sapna sapne rona hasna andar bahar paas door tez dheema`;

/** Common words of English or names as well: they only support others. */
const SLIGHT = `
  tune me to hi is us in par pe so man mat bas tan le de do use main mai tu on pas ban pal hue lo sun
  mile lie mila niche sau das bat ab ham chal bhar jan hui tera ram`;

const weigh = (words: string, weight: number): [word: string, weight: number][] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => [word, weight]);

/** How much a word of grammar speaks for Hindi. */
export const GRAMMAR: ReadonlyMap<string, number> = new Map([
  ...weigh(FIRM, 2),
  ...weigh(FAIR, 1),
  ...weigh(SLIGHT, 0.3),
]);

/** Words that speak for Hindi only where grammar does. */
export const CONTENT_WORDS: ReadonlySet<string> = new Set(CONTENT.trim().split(/\s+/));

/** Endings of the future, of requests and of karna, on verbs that are in no list: `sikhayenge`. */
export const VERB_ENDING =
  /^\p{L}{2,}(?:[aeiou]ega|[aeiou]egi|yenge|aenge|\p{L}oge|unga|ungi|oonga|oongi|iyega|aaiye|kar(?:na|ne|ta|te|ti))$/u;
