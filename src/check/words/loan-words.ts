/**
 * Words of Hindi that English books leave as they are: food, dress, kinship and forms of address,
 * offices, measures, faith, music. Lower case. Source: the author's own knowledge; the Oxford English
 * Dictionary has most of them.
 */
const WORDS = `
  aarti achar adda ahimsa akhara almirah amma anna ashram atman avatar ayah ayurveda baba babu bahu
  baithak bajra balti bandh bandhani banyan barfi basti beedi begum bhabhi bhai bhaiya bhajan bhajans
  bhakti bhang bhangra bhavan bidi bindi biryani biri brahman brahmin burqa chaat chachi chacha chai
  chakra chapati chapatis chappal chappals charpai charpoy chaukidar chaupal chawl chikan choli
  chowk chowkidar chulha chunari chutney crore crores dacoit dada dadi dahi daal dal dalit dargah
  darshan darwaza desi dewan dhaba dharma dharna dhol dholak dhoti dhotis didi bitiya bhaiya bachcha babua diwan diya diyas dosa
  dupatta durbar durga ektara gali gamcha ganja gaon ghat ghats ghazal ghazals ghee gherao gita godown
  goonda gram guava gul gulab guru gurdwara gurukul haat hafiz haldi halwa hartal haveli havan hawala
  hijab hing hookah howdah huqqa iftar imam jagir jaggery jalebi jalebis janeu jati jawan jawans ji
  jihad jowar juggernaut jungle kabab kabaddi kahani karma kathak khadi khaki khichdi kheer
  khap kirana kirtan kisan kohl kotwal kulfi kumkum kurta kurtas laddu laddus lakh lakhs langar lassi
  lathi lathis lota lungi maasi mahal mahant maharaja maharani mahout mahua maidan mali mama mami mandi
  mandir mangalsutra mantra mantras masala mata matka maulana maulvi maya mehendi mehndi mela melas
  moksha mridangam mufti mullah munshi mushaira naan nabob nagar namaste namaz nana nani nautanki
  nawab neem nikah nilgai nirvana nizam paan paisa pakora pakoras palanquin pallu panchayat
  panchayats pandal pandit paneer papad paratha parathas parda patwari patel peepal phulkari pir
  pitaji poha pooja pradhan prasad puja pujari pulao pundit punkha puranas puri puris purdah pyjama
  qawwali quran raga ragas raita raj raja rajma rakhi ramzan rangoli rani ratha rath rickshaw rishi
  roti rotis rupee rupees ryot sabha sadhu sadhus sahib saheb salaam salwar samadhi samiti samosa
  samosas sangeet sannyasi sanskar sanyasi saree sarees sari saris sarod sarpanch sarangi sardar
  sati satyagraha sepoy seth sevak shabad shah shaikh shakti shalwar shamiana shastra shehnai sherwani
  shloka shri shraddha sindoor sitar swadeshi swami swaraj swami tabla taluk tandoor tandoori tanga
  tapas tehsil tehsildar thali thana thanedar thakur tikka tilak tola tonga topi tulsi upma urad
  vada vaid vakil veda vedas veena vina wallah yatra yoga yogi yogis yuga zamindar zamindars zari zenana
  ganga maa bhaiyya beta beti ammi abba abbu khala chachaji masterji panditji gandhiji swamiji devi
  paise anna annas lala sarkar zila mohalla bazaar bazar bapu swayamvar kanyadaan baraat barat doli mandap phera pheras
  gotra tirtha tirth dham sangam triveni prayag kund mala rudraksha sutra ustad shagird jugaad dangal
  akharas loo monsoon hilsa rohu arhar moong masoor makki sarson saag
  chawal raag raags thandai gulal abir phag faag phaag holi diwali baati bati churma chole bhature pav bhaji bhaaji sabzi 
  papads aloo gobi matar mattar bhindi baingan palak methi dhaniya jeera ajwain khoya mawa malai rabri rabdi rasgulla
  rasgullas rasmalai gulabjamun jamun jamuns kachori kachoris kachauri imli amla kathal litti chokha sattu thekua tilkut
  gujiya gujiyas mathri namkeen bhelpuri panipuri golgappa golgappas idli idlis sambar vadas uttapam upma payasam kadhi kofta
  koftas korma kebab kebabs keema nihari haleem biriyani tahri pulav sheermal kulcha kulchas naans makhani sharbat sherbet
  chaas chhaas shikanji chaiwala paanwala pankha handi tawa belan chimta tandoors angithi sigri
      pagri pagris safa angarkha achkan bandhgala lehenga lehengas ghagra choli ghunghat odhni
  gajra jhumka jhumkas payal payals ghungroo ghungroos nath tika bichhiya chooda kangan
  alap alaap tala taal tals thumri thumris dadra khayal khyal dhrupad tappa bandish tarana gharana gharanas jugalbandi riyaz
  riyaaz sarangi pakhawaj tanpura tambura santoor bansuri shehnais nagara nagada manjira dholki ektara mehfil mehfils mushairas
  sher shers nazm nazms doha dohas chaupai chaupais kathakali bharatanatyam odissi kuchipudi garba dandiya lavani
  jatra ramlila raslila tamasha nukkad katputli
  pranam pranaam namaskar namaskaar adaab satsang kirtans aartis prasadam panchamrit vrat vrats ekadashi 
  yagna yajna homa tilaks janmashtami shivratri navratri chhath arghya pitr shraadh pind dakshina guru-dakshina
  kumbh mahakumbh sadhvi sadhvis acharya mahamandaleshwar pujas dargahs urs qawwal qawwals imambara azan namaaz roza rozas sehri
  gurbani granthi sangat kirpan
   panches pargana taluka tehsils zilla khatauni bigha bighas biswa maund seer ser tolas
  lekhpal kanungo daroga darogas munim munims mistri mistris kabadiwala dhobi dhobis mali malis nai darzi halwai
  halwais kumhar lohar mochi bania banias sahukar mahajan
  kanji bhabar terai bhangar khadar doab duab nala nullah nallah bawri baoli baolis kund 
  mofussil kuccha pucca kutcha katcha maidan chabutra jharokha jharokhas jali jaali chhajja otla
  charpoys khatia takht gaddi tonga ekka ikka rickshaws 
  swayamsevak karsevak neta netas babus goonda goondas gunda satyagrahi satyagrahis bandhs gherao roko
  muhurat muhurta tithi tithis lagna kundli kundlis rashi nakshatra panchang sankranti amavasya purnima jyotish jyotishi vastu
  yaar arre arrey bhaisahab bhaisaab didis bhabhis chacha-ji tau taiji bua buaji mausi nanaji naniji dadaji dadiji
  dangals kushti akhada gilli danda gulli kabaddi pehlwan pahalwan manjha
`;

export const LOAN_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
