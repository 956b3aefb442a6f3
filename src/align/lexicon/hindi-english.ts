/* eslint-disable max-lines */
/**
 * Hindi words and phrases with what each may be in English, for finding sentences and words that are
 * each other's translation; not for translating with. Written for this project from knowledge of
 * both languages and copied from no dictionary. `Hindi⇥gloss|gloss`, sorted by code points.
 */
// The type keeps the whole text out of the declarations.
// eslint-disable-next-line @typescript-eslint/no-inferrable-types
export const HINDI_ENGLISH: string = `
अँगुली	finger
अँगूठा	thumb
अँगूठी	ring
अँगोछा	towel
अँग्रेज़ी	English
अँधेरा	dark|darkness
अँधेरा होना	get dark
अंक	digit|mark|issue
अंकगणित	arithmetic
अंकल	uncle
अंकुर	sprout
अंकुश	check|goad
अंग	organ|limb|part
अंगरक्षक	bodyguard
अंगार	ember
अंगारा	ember
अंगुल	finger's breadth
अंगुली	finger
अंगूठा	thumb
अंगूठी	ring
अंगूर	grape
अंगोला	Angola
अंग्रेज	English|British|Englishman
अंग्रेज़	English|British|Englishman
अंग्रेज़ी	English
अंग्रेजी	English
अंग्रेजी राज	British Raj
अंग्रेजी शासन	British rule
अंजाम	result|end
अंजीर	fig
अंटार्कटिका	Antarctica
अंडमान	Andaman
अंडा	egg
अंत	end
अंत में	finally|in the end
अंत होना	end
अंतःकरण	conscience
अंतत	finally
अंततः	finally|ultimately|eventually
अंतर	difference|gap
अंतर करना	differentiate
अंतरंग	intimate
अंतरजातीय	inter-caste
अंतरजाल	internet
अंतरराष्ट्रीय	international
अंतरराष्ट्रीय मुद्रा कोष	international monetary fund
अंतरराष्ट्रीय सीमा	international border
अंतरात्मा	conscience|soul
अंतराल	interval|gap
अंतरिक्ष	space
अंतरिक्ष यात्री	astronaut
अंतरिक्ष यान	spacecraft
अंतरिक्षयान	spacecraft
अंतरिम	interim
अंतरीप	cape
अंतर्गत	under|within
अंतर्जातीय	inter-caste
अंतर्जाल	internet
अंतर्दृष्टि	insight
अंतर्निहित	inherent|underlying
अंतर्मुखी	introvert
अंतर्राष्ट्रीय	international
अंतर्विरोध	contradiction
अंतिम	last|final
अंतिम तिथि	last date
अंतिम संस्कार	funeral|last rites
अंदर	inside|in
अंदर आना	come in
अंदर जाना	go in
अंदाज	style|manner
अंदाज़	style|manner
अंदाज़ा	estimate|guess
अंदाजा	estimate|guess
अंदाजा लगाना	guess|estimate
अंध	blind
अंधकार	darkness
अंधविश्वास	superstition
अंधा	blind
अंधापन	blindness
अंधेरा	dark|darkness
अंधेरा होना	get dark
अंपायर	umpire
अंबर	sky
अंबानी	Ambani
अंबेडकर	Ambedkar
अंश	excerpt|part|portion|share
अंशकालिक	part-time
अंशतः	partly
अंशदान	contribution
अंशधारक	shareholder
अंसारी	Ansari
अकड़ना	stiffen|be arrogant
अकबर	Akbar
अकशेरुकी	invertebrate
अकसर	often
अक़्ल	intelligence|sense
अकाउंट	account
अकाट्य	irrefutable
अकादमी	academy
अकारण	without reason
अकाल	famine
अकाल मृत्यु	untimely death
अकुशल	unskilled
अकेला	alone|lonely|sole
अकेलापन	loneliness
अक्टूबर	October
अक्तूबर	October
अक्ल	intelligence|sense
अक्ष	axis
अक्षम	incapable
अक्षमता	incapacity
अक्षय ऊर्जा	renewable energy
अक्षर	letter|syllable
अक्षरधाम	Akshardham
अक्षांश	latitude
अक्सर	often|frequently
अखंडता	integrity
अखबार	newspaper
अखरना	displease
अखरोट	walnut
अख़बार	newspaper
अखाड़ा	wrestling arena|arena
अखिलेश यादव	Akhilesh Yadav
अगड़ा	forward|advanced
अगम्य	inaccessible
अगर	if
अगरतला	Agartala
अगरबत्ती	incense stick
अगल-बगल	side by side|nearby
अगला	next
अगले दिन	the next day
अगले साल	next year
अगवा	kidnapped|abducted
अगस्त	August
अगस्त्य	Agastya
अगुवाई	leadership
अग्नि	fire
अग्न्याशय	pancreas
अग्रगामी	progressive
अग्रणी	leading|pioneer
अग्रदाय	imprest
अग्रदूत	pioneer|harbinger
अग्रवाल	Agrawal|Agarwal
अग्रिम	advance
अचंभा	surprise|astonishment
अचकन	achkan|long coat
अचर	constant
अचरज	surprise|wonder
अचानक	suddenly
अचार	pickle
अचूक	unfailing
अचेत	unconscious
अच्छा	good|okay|fine
अच्छा लगना	like|feel good
अच्छा-खासा	considerable
अच्छाई	goodness
अच्छी तरह	well|thoroughly
अच्छी तरह से	well
अछूत	untouchable
अछूता	untouched
अजंता	Ajanta
अजगर	python
अजनबी	stranger
अजमेर	Ajmer
अजय	Ajay
अजरबैजान	Azerbaijan
अजवाइन	carom seed
अजातशत्रु	Ajatashatru
अजीब	strange|weird
अजेय	invincible
अज्ञात	unknown
अज्ञान	ignorance
अज्ञानी	ignorant
अज्ञेय	Agyeya
अटकना	get stuck
अटकाना	block|obstruct
अटल	firm|unshakable
अटल बिहारी वाजपेयी	Atal Bihari Vajpayee
अटलांटिक महासागर	Atlantic Ocean
अटारी	attic
अटूट	unbreakable
अटॉर्नी जनरल	attorney general
अट्ठाईस	twenty-eight
अट्ठानवे	ninety-eight
अट्ठारह	eighteen
अट्ठावन	fifty-eight
अट्ठासी	eighty-eight
अठन्नी	eight-anna coin
अठहत्तर	seventy-eight
अठाईस	twenty-eight
अठारह	eighteen
अठारहवाँ	eighteenth
अठारहवीं	eighteenth
अड़चन	hurdle|obstacle
अड़तालीस	forty-eight
अड़तीस	thirty-eight
अड़सठ	sixty-eight
अडिग	steadfast
अड्डा	base|den|stand
अढ़ाई	two and a half
अणु	molecule
अण्डा	egg
अत	therefore
अतः	therefore|hence
अति	very|excess
अति होना	be excessive
अतिक्रमण	encroachment
अतिथि	guest
अतिथिगृह	guest house
अतिरंजित	exaggerated
अतिरिक्त	additional|extra
अतिरेक	excess
अतिवाद	extremism
अतिवादी	extremist
अतिशय	excessive
अतिशयोक्ति	exaggeration
अतीत	past
अतुल	unequalled
अतुलनीय	incomparable
अतुल्य	incredible
अत्यंत	extremely|very
अत्यधिक	excessive|extremely
अत्यन्त	extremely
अत्याचार	atrocity|oppression
अत्याचार करना	oppress
अत्याधुनिक	ultra-modern|state-of-the-art
अथर्ववेद	Atharvaveda
अथवा	or
अदम्य	indomitable
अदरक	ginger
अदला-बदली	exchange
अदायगी	payment
अदालत	court
अदालती	judicial
अदृश्य	invisible
अद्भुत	wonderful|amazing
अद्यतन	update|up to date
अद्वितीय	unique|unparalleled
अद्वैत	advaita|non-dualism
अधमरा	half-dead
अधर	lip
अधर्म	unrighteousness
अधातु	non-metal
अधिक	more|much
अधिक से अधिक	at most
अधिकतम	maximum
अधिकतर	mostly|most
अधिकतर लोग	most people
अधिकता	excess|abundance
अधिकांश	most|majority
अधिकांशतः	mostly
अधिकार	right|authority
अधिकार करना	capture|occupy
अधिकार क्षेत्र	jurisdiction
अधिकारिक	official
अधिकारी	officer|official
अधिकृत	authorized
अधिग्रहण	acquisition
अधिनायक	dictator
अधिनायकवाद	dictatorship
अधिनियम	act
अधिभार	surcharge
अधिवक्ता	advocate
अधिवर्षिता	superannuation
अधिवेशन	session|convention
अधिशेष	surplus
अधिष्ठाता	dean
अधिसूचना	notification
अधिसूचित	notified
अधिसूचित करना	notify
अधीक्षक	superintendent
अधीन	subordinate|under
अधूरा	incomplete|unfinished
अधेड़	middle-aged
अधोगति	downfall
अध्यक्ष	president|chairman|chairperson
अध्यक्षता	chairmanship
अध्यक्षता करना	preside|chair
अध्ययन	study
अध्ययन करना	study
अध्यात्म	spirituality
अध्यादेश	ordinance
अध्यापक	teacher
अध्यापन	teaching
अध्यापिका	teacher
अध्याय	chapter
अनंत	infinite|endless
अनंतकाल	eternity
अनगिनत	countless
अनगिनत बार	countless times
अनजान	unknown|unaware
अनजाने में	unknowingly
अनदेखा	ignored|unseen
अनदेखी	neglect
अनदेखी करना	ignore
अनधिकृत	unauthorized
अनन्त	infinite
अनपढ़	illiterate|uneducated
अनबन	discord
अनमना	listless|half-hearted
अनमोल	priceless
अनवरत	incessant
अनशन	fast|hunger strike
अनसुना	unheard
अनाज	grain|cereal
अनाड़ी	unskilled|novice
अनाथ	orphan
अनाथालय	orphanage
अनादर	disrespect
अनानास	pineapple
अनायास	effortlessly|spontaneously
अनार	pomegranate
अनावश्यक	unnecessary
अनिच्छुक	reluctant
अनिद्रा	insomnia
अनियमित	irregular
अनियमितता	irregularity
अनिल	Anil
अनिवार्य	compulsory|mandatory
अनिवार्य रूप से	necessarily|compulsorily
अनिवार्यता	necessity
अनिश्चित	uncertain
अनिश्चितकालीन	indefinite
अनिश्चितता	uncertainty
अनिष्ट	harm|evil
अनुकरण	imitation
अनुकूल	favourable|suitable
अनुकूलता	compatibility
अनुकूलन	adaptation
अनुक्रमणिका	index
अनुगामी	follower
अनुग्रह	favour|grace
अनुग्रह राशि	ex gratia
अनुचित	improper|unfair
अनुच्छेद	paragraph|article
अनुत्तीर्ण	failed
अनुदान	grant
अनुदान सहायता	grant-in-aid
अनुदार	illiberal
अनुपम	incomparable
अनुपयोगी	useless
अनुपलब्ध	unavailable
अनुपस्थित	absent
अनुपस्थिति	absence
अनुपात	ratio|proportion
अनुपालन	compliance
अनुबंध	contract
अनुबद्ध	annexed
अनुभव	experience
अनुभव करना	feel|experience
अनुभव होना	be felt
अनुभवजन्य	empirical
अनुभवहीन	inexperienced
अनुभवी	experienced
अनुभाग	section
अनुभाग अधिकारी	section officer
अनुभूति	feeling|experience
अनुमति	permission
अनुमति देना	permit|allow
अनुमान	estimate|guess
अनुमान करना	estimate|guess
अनुमान लगाना	guess
अनुमानतः	approximately
अनुमानित	estimated
अनुमेय	permissible
अनुमोदन	approval
अनुमोदित	approved
अनुमोदित करना	approve
अनुयायी	follower
अनुराग	love|attachment|affection
अनुराधा	Anuradha
अनुरूप	in accordance with
अनुरोध	request
अनुरोध करना	request
अनुलग्नक	annexure
अनुवर्ती	subsequent|follow-up
अनुवांशिक	hereditary
अनुवाद	translation
अनुवाद करना	translate
अनुवादक	translator
अनुवादित	translated
अनुवीक्षण	monitoring
अनुशंसा	recommendation
अनुशंसा करना	recommend
अनुशासन	discipline
अनुशासनहीनता	indiscipline
अनुशासित	disciplined
अनुष्ठान	ritual
अनुसंधान	research
अनुसंधान संस्थान	research institute
अनुसन्धान	research
अनुसरण	following
अनुसरण करना	follow
अनुसार	according to
अनुसार चलना	follow
अनुसूचित	scheduled
अनुसूचित जनजाति	scheduled tribe
अनुसूचित जाति	scheduled caste
अनुसूचियाँ	schedules
अनुसूची	schedule
अनूठा	unique
अनूदित	translated
अनेक	many|several|numerous
अनेकता	diversity
अनेकानेक	numerous
अनैच्छिक	involuntary
अनैतिक	immoral
अनोखा	unique|strange
अनौपचारिक	informal
अन्त	end
अन्तत	finally
अन्ततः	finally|ultimately
अन्तर	difference
अन्तराल	interval
अन्तर्गत	under
अन्तर्राष्ट्रीय	international
अन्तिम	last|final
अन्दर	inside|in
अन्धकार	darkness
अन्धविश्वास	superstition
अन्धा	blind
अन्न	grain|food
अन्ना हजारे	Anna Hazare
अन्य	other
अन्य पिछड़ा वर्ग	other backward class
अन्यत्र	elsewhere
अन्यथा	otherwise
अन्याय	injustice
अन्याय करना	do injustice
अन्वेषण	exploration|investigation
अपना	own|one's own|my
अपनाना	adopt|accept
अपनापन	sense of belonging|warmth
अपनी-अपनी	respective
अपने आप	by itself|automatically
अपने आप को	oneself
अपने-अपने	respective
अपभाषा	slang
अपभ्रंश	Apabhramsha
अपमान	insult|humiliation
अपमान करना	insult
अपमानजनक	insulting|derogatory
अपयश	disgrace
अपर	additional
अपर सचिव	additional secretary
अपरदन	erosion
अपराजेय	invincible
अपराध	crime|offence
अपराध करना	commit a crime
अपराधबोध	guilt
अपराधी	criminal
अपराह्न	afternoon
अपरिचित	unfamiliar|stranger
अपरिपक्व	immature
अपरिमित	unlimited
अपरिवर्तनीय	unchangeable
अपरिहार्य	inevitable
अपर्याप्त	insufficient
अपलोड	upload
अपवर्तन	refraction
अपवाद	exception
अपवित्र	impure
अपव्यय	waste
अपव्ययी	extravagant
अपशकुन	bad omen
अपशिष्ट	waste
अपशिष्ट प्रबंधन	waste management
अपहरण	kidnapping|abduction
अपात्र	ineligible
अपार	immense|boundless
अपार्टमेंट	apartment
अपील	appeal
अपील करना	appeal
अपूर्ण	incomplete
अपेक्षा	expectation
अपेक्षा करना	expect
अपेक्षाकृत	relatively|comparatively
अपेक्षित	expected
अप्रकाशित	unpublished
अप्रचलित	obsolete
अप्रत्यक्ष	indirect
अप्रत्यक्ष रूप से	indirectly
अप्रत्याशित	unexpected
अप्रवासी	immigrant
अप्रासंगिक	irrelevant
अप्रैल	April
अफगान	Afghan
अफगानिस्तान	Afghanistan
अफरातफरी	chaos|panic
अफवाह	rumour
अफसर	officer
अफसोस	regret|sorrow
अफ़गानिस्तान	Afghanistan
अफ़वाह	rumour
अफ़सर	officer
अफ़सोस	regret|sorrow
अफ़ीम	opium
अफ़्रीका	Africa
अफीम	opium
अफ्रीका	Africa
अफ्रीकी	African
अब	now
अब तक	so far|until now
अब भी	still|even now
अब से	from now on
अब-तब	any moment
अबला	weak woman
अबू धाबी	Abu Dhabi
अब्दुल कलाम	Abdul Kalam
अब्दुल्ला	Abdullah
अब्बा	father
अभयारण्य	sanctuary
अभागा	unfortunate
अभाव	lack|absence|shortage
अभिक्रिया	reaction
अभिदान	subscription
अभिनय	acting
अभिनेता	actor
अभिनेत्री	actress
अभिप्रमाणित	attested
अभिप्राय	meaning|intention
अभिभावक	guardian|parent
अभिभाषण	address
अभिमन्यु	Abhimanyu
अभिमान	pride
अभिमानी	proud|arrogant
अभियंता	engineer
अभियांत्रिकी	engineering
अभियान	campaign
अभियुक्त	accused
अभियोग	charge|accusation
अभियोजक	prosecutor
अभियोजन	prosecution
अभिरक्षा	custody
अभिलक्षण	characteristic
अभिलाषा	desire
अभिलेख	record|inscription
अभिवादन	greeting
अभिव्यक्ति	expression
अभिव्यक्ति की स्वतंत्रता	freedom of expression
अभिशाप	curse
अभी	right now|just now|yet
अभी तक	so far|yet
अभी भी	still
अभ्यारण्य	sanctuary
अभ्यास	practice|exercise
अभ्यास करना	practise
अभ्यासपुस्तिका	exercise book
अमन	peace
अमर	immortal|Amar
अमरनाथ	Amarnath
अमराई	mango grove
अमरीका	America|United States
अमरीकी	American
अमरूद	guava
अमल	implementation
अमल करना	act upon|implement
अमल में लाना	put into practice
अमलतास	golden shower tree
अमानवीय	inhuman
अमान्य	invalid
अमावस	new moon
अमावस्या	new moon
अमित शाह	Amit Shah
अमिताभ बच्चन	Amitabh Bachchan
अमीर	rich|wealthy
अमीर खुसरो	Amir Khusrau
अमीर-गरीब	rich and poor
अमीरात	Emirates
अमीरी	richness
अमुक	certain|so-and-so
अमूर्त	abstract
अमृत	nectar|ambrosia
अमृत महोत्सव	Amrit Mahotsav
अमृतसर	Amritsar
अमेंडमेंट	amendment
अमेजन	Amazon
अमेज़न	Amazon
अमेठी	Amethi
अमेरिका	America|United States
अमेरिकी	American|US
अमोनिया	ammonia
अम्बेडकर	Ambedkar
अम्मा	mother
अम्ल	acid
अयस्क	ore
अयाल	mane
अयोग्य	unfit|unqualified|disqualified
अयोध्या	Ayodhya
अय्यर	Iyer
अरण्य	forest
अरब	Arab|billion
अरब सागर	Arabian Sea
अरबी	taro|Arabic
अरबों	billions
अरमान	desire|aspiration
अरविंद केजरीवाल	Arvind Kejriwal
अरसा	period
अरस्तू	Aristotle
अरहर	pigeon pea
अराजकता	anarchy|chaos
अराजपत्रित	non-gazetted
अरावली	Aravalli
अरुण	Uranus
अरुणाचल प्रदेश	Arunachal Pradesh
अरे	hey|oh
अरोड़ा	Arora
अर्क	extract
अर्जित अवकाश	earned leave
अर्जी	application|petition
अर्जुन	Arjuna
अर्जुन पुरस्कार	Arjuna award
अर्जेंटीना	Argentina
अर्थ	meaning|economy
अर्थ बताना	explain the meaning
अर्थ रखना	mean
अर्थव्यवस्था	economy
अर्थशास्त्र	economics
अर्थशास्त्री	economist
अर्थशास्त्रीय	economic
अर्थहीन	meaningless
अर्थात	that is|namely
अर्थात्	that is|namely
अर्थी	bier
अर्ध	half|semi-
अर्धचालक	semiconductor
अर्धरात्रि	midnight
अर्धशतक	half-century|fifty
अर्धसैनिक	paramilitary
अर्धसैनिक बल	paramilitary force
अर्सा	period
अर्हता	qualification
अलंकार	figure of speech|ornament
अलक	lock of hair
अलग	separate|different|apart
अलग अलग	different|various
अलग करना	separate
अलग होना	separate|be different
अलग-अलग	different|various|separate
अलगाव	separation|isolation
अलगाववाद	separatism
अलगाववादी	separatist
अलमारी	cupboard|almirah
अलवर	Alwar
अलविदा	goodbye
अलसाया	drowsy
अलाउद्दीन खिलजी	Alauddin Khilji
अलावा	besides
अली	Ali
अलीगढ़	Aligarh
अल्जाइमर	Alzheimer's
अल्जीरिया	Algeria
अल्ट्रासाउंड	ultrasound
अल्पकालिक	short-term
अल्पता	scarcity
अल्पमत	minority
अल्पविराम	comma
अल्पसंख्यक	minority
अल्बानिया	Albania
अल्मोड़ा	Almora
अल्लाह	Allah
अवकाश	leave|holiday|space
अवज्ञा	disobedience
अवतरण	landing|descent
अवतार	incarnation|avatar
अवध	Awadh|Oudh
अवधारणा	concept
अवधि	period|duration|term
अवधी	Awadhi
अवमानना	contempt
अवयव	organ|component
अवयस्क	minor
अवर सचिव	under secretary
अवरोध	barrier|obstruction
अवलोकन	observation
अवशेष	remains|relics
अवश्य	certainly|surely
अवसंरचना	infrastructure
अवसर	opportunity|occasion
अवसर देना	give an opportunity
अवसाद	depression
अवसादी	sedimentary
अवसान	end
अवस्था	stage|state|condition
अवहेलना	disregard
अवाक	speechless
अवाक्	speechless
अविकसित	undeveloped
अविलंब	without delay
अविवाहित	unmarried
अविश्वसनीय	unbelievable
अविश्वास प्रस्ताव	no-confidence motion
अविस्मरणीय	unforgettable
अवैतनिक	honorary|unpaid
अवैध	illegal
अव्यवस्था	disorder|chaos
अव्वल	first|best
अशर्फी	gold coin
अशांत	restless|disturbed
अशांति	unrest
अशिक्षित	uneducated
अशुद्ध	impure|incorrect
अशुद्धि	error
अशुभ	inauspicious
अशोक	Ashoka
अशोक महान	Ashoka the Great
अश्रु	tear
अश्लील	obscene
अश्व	horse
अष्टम	eighth
अष्टमी	ashtami
असंख्य	countless
असंगठित	unorganized
असंगठित क्षेत्र	unorganized sector
असंगति	inconsistency
असंतुलन	imbalance
असंतुलित	unbalanced
असंतुष्ट	dissatisfied
असंतोष	dissatisfaction|discontent
असंबद्ध	unrelated
असंभव	impossible
असंभाव्य	improbable
असंवैधानिक	unconstitutional
असत्य	untruth|false
असफल	unsuccessful|failed
असफलता	failure
असभ्य	uncivilized|rude
असम	Assam
असमंजस	dilemma|confusion
असमर्थ	unable|incapable
असमर्थता	inability
असमानता	inequality
असमिया	Assamese
असम्भव	impossible
असर	effect|influence
असर डालना	affect
असर पड़ना	have an effect
असरदार	effective
असल में	actually|in fact
असलियत	reality
असली	real|genuine
असहमत	disagreeing
असहमत होना	disagree
असहमति	disagreement
असहयोग	non-cooperation
असहयोग आंदोलन	non-cooperation movement
असहाय	helpless
असहिष्णुता	intolerance
असाधारण	extraordinary
असाध्य	incurable
असामान्य	abnormal|unusual
असिंचित	unirrigated
असिस्टेंट	assistant
असीम	boundless|infinite
असीमित	unlimited
असुर	demon
असुरक्षित	unsafe|insecure
असुविधा	inconvenience
अस्तबल	stable
अस्तित्व	existence
अस्तित्ववाद	existentialism
अस्त्र	weapon
अस्थमा	asthma
अस्थाई	temporary
अस्थायी	temporary
अस्थि	bone
अस्थिर	unstable
अस्थिरता	instability
अस्पताल	hospital
अस्पष्ट	unclear|vague
अस्पृश्यता	untouchability
अस्मिता	identity|pride
अस्वस्थ	unwell|ill
अस्वाभाविक	unnatural
अस्वीकार	rejected|refusal
अस्वीकार करना	reject
अस्वीकार्य	unacceptable
अस्वीकृत	rejected
अस्सी	eighty
अहं	ego
अहंकार	ego|arrogance
अहंकारी	arrogant
अहम	important|crucial
अहमद	Ahmed
अहमदाबाद	Ahmedabad
अहमियत	importance
अहसान	favour
अहसास	feeling|realization
अहाता	compound
अहिंसक	non-violent
अहिंसा	non-violence
अहिंसावादी	believer in non-violence
अहित	harm
आ जाना	come
आँकड़ा	figure|statistics|data
आँकड़े	figures|data|statistics
आँख	eye
आँख खुलना	wake up
आँख मारना	wink
आँख लगना	fall asleep
आँख-मिचौनी	hide and seek
आँख-मिचौली	hide and seek
आँखें खोलना	open one's eyes
आँखें दिखाना	glare
आँखें भर आना	have tears in one's eyes
आँखें मूँदना	close one's eyes
आँखों का तारा	apple of one's eye
आँगन	courtyard
आँगनवाड़ी	anganwadi
आँचल	end of a sari
आँत	intestine
आँधी	storm|dust storm
आँवला	Indian gooseberry|amla
आँसू	tear
आँसू आना	tears to come
आँसू पोंछना	wipe tears
आँसू बहाना	shed tears
आंकड़ा	figure|statistics|data
आंकड़ाकोष	database
आंकड़े	figures|data|statistics
आंख	eye
आंगन	courtyard
आंगनवाड़ी	anganwadi
आंचल	end of a sari
आंटी	aunty
आंत	intestine
आंतरिक	internal
आंदोलन	movement|agitation
आंदोलन करना	agitate
आंधी	storm
आंध्र प्रदेश	Andhra Pradesh
आंबेडकर	Ambedkar
आंवला	Indian gooseberry|amla
आंशिक	partial
आंसू	tear
आंसू गैस	tear gas
आइंदा	in future
आइंस्टीन	Einstein
आइए	come|let us
आइडिया	idea
आइसक्रीम	ice cream
आइसलैंड	Iceland
आइसोलेशन	isolation
आईआईटी	IIT
आईएएस	IAS
आईना	mirror
आईपीएल	IPL
आईपीएस	IPS
आईसीयू	ICU
आईसीसी	ICC
आउट	out
आए दिन	every now and then
आओ	come
आकर्षक	attractive
आकर्षण	attraction
आकर्षित करना	attract
आकलन	assessment|estimate
आकलन करना	assess
आकस्मिक	sudden|accidental
आकस्मिक अवकाश	casual leave
आकांक्षा	aspiration
आकार	shape|size
आकाश	sky
आकाशगंगा	galaxy|milky way
आकाशवाणी	All India Radio|Akashvani
आकुल	agitated
आकृति	figure|shape
आक्रमण	attack|invasion
आक्रमण करना	attack|invade
आक्रमणकारी	invader
आक्रांता	invader
आक्रामक	aggressive
आक्रोश	anger|outrage
आखर	letter
आख़िर	after all|end
आख़िरकार	finally|at last
आख़िरी	last
आखिर	after all|end
आखिरकार	finally|at last|after all
आखिरी	last|final
आग	fire
आग लगना	catch fire
आग लगाना	set on fire
आग-बबूला	furious
आगजनी	arson
आगबबूला	furious
आगमन	arrival
आगरा	Agra
आगामी	upcoming|forthcoming
आगे	ahead|further|forward
आगे आना	come forward
आगे चलकर	later on
आगे बढ़ना	advance|move forward|proceed
आगे बढ़ाना	advance|take forward
आग्रह	insistence|request
आग्रह करना	request|urge|insist
आघात	shock|blow|trauma
आघात पहुँचना	be shocked
आचरण	conduct|behaviour
आचार संहिता	code of conduct
आचार्य	acharya|teacher
आज	today
आज तक	to this day
आज भी	even today|still
आज शाम	this evening
आज सुबह	this morning
आज-कल	these days
आजकल	nowadays|these days
आजन्म	lifelong
आजमगढ़	Azamgarh
आजमाना	try|test
आज़माना	try|test
आज़ाद	free|independent
आज़ाद हिंद फ़ौज	Indian national army
आज़ादी	freedom|independence
आजाद	free|independent
आजाद करना	free
आजाद हिंद फौज	Indian national army
आजाद होना	become free
आजादी	freedom|independence
आजादी के बाद	after independence
आजीवन	lifelong|for life
आजीवन कारावास	life imprisonment
आजीविका	livelihood
आज्ञा	order|command
आज्ञा देना	order|permit
आटा	flour
आठ	eight
आठवाँ	eighth
आठवां	eighth
आडंबर	pomp|ostentation
आडवाणी	Advani
आड़ू	peach
आढ़ती	commission agent
आणविक	molecular|atomic
आतंक	terror
आतंकवाद	terrorism
आतंकवाद विरोधी	anti-terrorism|counter-terrorism
आतंकवादी	terrorist
आतंकी	terrorist
आतिथ्य	hospitality
आतिशबाजी	fireworks
आतुर	eager|impatient
आत्मकथा	autobiography
आत्मग्लानि	remorse|self-reproach
आत्मनिर्भर	self-reliant
आत्मनिर्भर भारत	self-reliant India|Atmanirbhar Bharat
आत्मनिर्भरता	self-reliance
आत्ममुग्ध	narcissistic
आत्मविभोर	ecstatic
आत्मविश्वास	self-confidence|confidence
आत्मसंयम	self-control
आत्मसमर्पण	surrender
आत्मसम्मान	self-respect
आत्महत्या	suicide
आत्महत्या करना	commit suicide
आत्मा	soul|spirit
आत्मीय	intimate
आत्मीयता	intimacy|warmth
आदत	habit
आदमियत	humanity
आदमी	man|person
आदर	respect
आदर करना	respect
आदरणीय	respected
आदरपूर्वक	respectfully
आदर्श	ideal
आदर्शवाद	idealism
आदान-प्रदान	exchange
आदि	etc.|beginning
आदिकाल	primeval times
आदिम	primitive
आदिवासी	tribal|adivasi
आदी	accustomed
आदेश	order
आदेश देना	order
आधा	half
आधा-अधूरा	incomplete
आधार	base|basis|Aadhaar
आधार कार्ड	Aadhaar card
आधारभूत	basic|fundamental
आधारभूत संरचना	infrastructure
आधारशिला	foundation stone
आधारित	based
आधिकारिक	official
आधिकारिक तौर पर	officially
आधी रात	midnight
आधुनिक	modern
आधुनिक काल	modern period
आधुनिकीकरण	modernization
आध्यात्मिक	spiritual
आध्यात्मिकता	spirituality
आनंद	joy|bliss
आनंद लेना	enjoy
आनंदित	delighted
आनन-फानन	hastily
आनन-फानन में	in no time
आनन्द	joy|bliss
आना	anna|come|arrive
आना-जाना	coming and going
आनुवंशिक	genetic
आनुवंशिकी	genetics
आनुवांशिक	genetic
आने देना	let come
आन्तरिक	internal
आन्दोलन	movement|agitation
आन्ध्र प्रदेश	Andhra Pradesh
आप	you
आपका	your|yours
आपत्ति	objection
आपत्तिजनक	objectionable
आपदा	disaster
आपदा प्रबंधन	disaster management
आपस में	among themselves|mutually
आपसी	mutual
आपात	emergency
आपात लैंडिंग	emergency landing
आपातकाल	emergency
आपातकालीन	emergency
आपूर्ति	supply
आप्रवासन	immigration
आफत	calamity|trouble
आबंटन	allotment
आबाद	populated|inhabited
आबादी	population
आभा	glow|lustre
आभार	gratitude
आभार व्यक्त करना	express gratitude
आभारी	grateful|thankful
आभास	inkling|semblance
आभासी	virtual
आभूषण	jewellery|ornament
आम	mango|common|general
आम आदमी	common man
आम आदमी पार्टी	Aam Aadmi Party
आम चुनाव	general election
आम तौर पर	usually|generally
आमंत्रण	invitation
आमंत्रित करना	invite
आमजन	common people
आमतौर पर	usually|generally
आमदनी	income
आमने सामने	face to face
आमने-सामने	face to face
आमाशय	stomach
आमिर	Aamir
आय	income|revenue
आय प्रमाणपत्र	income certificate
आयकर	income tax
आयत	rectangle
आयतन	volume
आयन	ion
आयरलैंड	Ireland
आयशा	Ayesha
आयात	import
आयातक	importer
आयाम	dimension
आयु	age
आयु सीमा	age limit
आयुक्त	commissioner
आयुर्वेद	ayurveda
आयुर्वेदिक	ayurvedic
आयुष्मान भारत	Ayushman Bharat
आयोग	commission
आयोजक	organizer
आयोजन	event|organization
आयोजन करना	organize
आयोजित	organized|held
आयोजित करना	organize|hold
आयोडीन	iodine
आर-पार	across|through
आरंभ	beginning|start
आरंभ करना	begin|start
आरंभ होना	begin
आरंभिक	initial
आरएसएस	RSS
आरक्षण	reservation
आरक्षण केंद्र	reservation centre
आरक्षित	reserved
आरती	aarti
आरपार	across|through
आरम्भ	beginning
आराधना	worship
आराम	rest|comfort
आराम करना	rest
आराम से	comfortably|easily
आरी	saw
आरोप	allegation|charge|accusation
आरोप पत्र	charge sheet
आरोप लगाना	accuse|allege
आरोप-प्रत्यारोप	allegations and counter-allegations
आरोपपत्र	charge sheet
आरोपी	accused
आर्कटिक	Arctic
आर्टिकल	article
आर्थिक	economic|financial
आर्थिक विकास	economic development|economic growth
आर्थिक संकट	economic crisis
आर्थिक सहायता	financial assistance|subsidy
आर्थिक सुधार	economic reform
आर्द्रता	humidity
आर्मी	army
आर्मेनिया	Armenia
आर्य	Aryan|Arya
आर्य समाज	Arya Samaj
आर्यभट्ट	Aryabhata
आलमारी	cupboard
आलस	laziness
आलसी	lazy
आलस्य	laziness
आलिंगन	embrace
आलू	potato
आलू-गोभी	potato and cauliflower
आलूबुखारा	plum
आलेख	article|graph
आलोक	light
आलोचक	critic
आलोचना	criticism
आलोचना करना	criticize
आल्प्स	Alps
आवंटन	allotment|allocation
आवश्यक	necessary|essential
आवश्यकता	need|necessity|requirement
आवागमन	movement|traffic
आवाज	voice|sound
आवाज उठाना	raise one's voice
आवाज देना	call
आवाज लगाना	call out
आवाज़	voice|sound
आवाजाही	movement|traffic
आवाजाही बंद	traffic suspended
आवारा	vagabond|stray
आवास	housing|residence
आवासन	housing
आविष्कार	invention
आविष्कारक	inventor
आवृत्ति	frequency
आवेदक	applicant
आवेदन	application
आवेदन करना	apply
आवेदन पत्र	application form
आवेदन शुल्क	application fee
आवेदन-पत्र	application form
आवेश	charge|passion
आशंका	apprehension|fear
आशय	intention|meaning
आशय पत्र	letter of intent
आशा	hope
आशा करना	hope
आशिक	lover
आशीर्वाद	blessing
आशीर्वाद देना	bless
आशुलिपि	shorthand
आश्चर्य	surprise|wonder
आश्चर्य होना	be surprised
आश्चर्यजनक	surprising|amazing
आश्रम	ashram|hermitage
आश्रय	shelter
आश्वासन	assurance
आश्विन	Ashvin
आषाढ़	Ashadh
आस	hope
आस-पास	around|nearby
आसन	posture|seat
आसपास	around|nearby
आसमान	sky
आसरा	support|shelter
आसवन	distillation
आसान	easy
आसानी	ease
आसानी से	easily
आसियान	ASEAN
आस्तिक	theist|believer
आस्तीन	sleeve
आस्था	faith
आह	sigh
आह भरना	sigh
आहट	sound of footsteps|footfall
आहत	hurt|injured
आहार	diet|food
आह्वान	call
इंकलाब	revolution
इंकलाब जिंदाबाद	long live the revolution
इंक़लाब	revolution
इंकार	refusal|denial
इंकार करना	refuse|deny
इंग्लिश	English
इंग्लैंड	England
इंग्लैण्ड	England
इंच	inch
इंजन	engine
इंजन चालक	engine driver
इंजिन	engine
इंजीनियर	engineer
इंजीनियरिंग	engineering
इंजीनियरिंग कॉलेज	engineering college
इंजेक्शन	injection
इंटरनेट	internet
इंटरनेशनल	international
इंटरव्यू	interview
इंटरेस्ट	interest
इंडिया	India
इंडिया गेट	India Gate
इंडो-आर्यन	Indo-Aryan
इंडोनेशिया	Indonesia
इंतकाम	revenge
इंतज़ाम	arrangement
इंतज़ार	wait
इंतज़ार करना	wait
इंतजाम	arrangement
इंतजाम करना	arrange
इंतजार	wait|waiting
इंतजार करना	wait
इंदिरा गांधी	Indira Gandhi
इंदौर	Indore
इंद्र	Indra
इंद्रधनुष	rainbow
इंद्रप्रस्थ	Indraprastha
इंद्रिय	sense
इंफाल	Imphal
इंफोसिस	Infosys
इंसान	human|man|person
इंसानियत	humanity
इंसुलिन	insulin
इंस्टाग्राम	Instagram
इंस्टिट्यूट	institute
इंस्टीट्यूट	institute
इंस्पेक्टर	inspector
इकट्ठा	together|collected
इकट्ठा करना	collect|gather
इकट्ठा होना	gather
इकतालीस	forty-one
इकतीस	thirty-one
इकबाल	Iqbal
इकबालिया बयान	confession
इकसठ	sixty-one
इकहत्तर	seventy-one
इकहरा	single
इकाई	unit
इक्का	ekka|ace
इक्का-दुक्का	few and far between
इक्कीस	twenty-one
इक्कीसवीं	twenty-first
इक्यानवे	ninety-one
इक्यावन	fifty-one
इक्यासी	eighty-one
इक्वाडोर	Ecuador
इच्छा	desire|wish|will
इच्छा करना	wish|desire
इच्छाशक्ति	will power
इच्छुक	willing|interested
इजराइल	Israel
इजरायल	Israel
इजरायली	Israeli
इज़राइल	Israel
इज़ाफ़ा	increase
इज़्ज़त	honour|respect
इजाजत	permission
इजाजत देना	allow
इजाज़त	permission
इजाफा	increase
इज्जत	honour|respect
इटली	Italy
इडली	idli
इतना	so much|this much
इतने पर भी	even so
इतने में	meanwhile
इतर	other
इतराना	show off
इतवार	Sunday
इतालवी	Italian
इतिहास	history
इतिहासकार	historian
इत्तफाक	coincidence
इत्तला	information
इत्तेफाक	coincidence
इत्मिनान	peace of mind
इत्मीनान	peace of mind|satisfaction
इत्यादि	etc.|and so on
इत्र	perfume
इथियोपिया	Ethiopia
इथेनॉल	ethanol
इधर	here|this way
इधर उधर	here and there
इधर-उधर	here and there
इन दिनों	these days
इनका	their
इनकार	refusal|denial
इनकार करना	refuse|deny
इनसान	human|person
इनाम	prize|reward
इन्कार	refusal|denial
इन्तज़ार	wait
इन्दौर	Indore
इन्द्र	Indra
इन्द्रधनुष	rainbow
इन्द्रिय	sense
इन्हें	them
इबादत	worship
इबोला	Ebola
इमरजेंसी	emergency
इमरान	Imran
इमली	tamarind
इमाम	imam
इमारत	building
इम्तहान	examination
इम्तहान लेना	test
इम्तिहान	examination
इराक	Iraq
इराक़	Iraq
इरादतन	intentionally
इरादा	intention
इर्द-गिर्द	around
इर्दगिर्द	around
इलाक़ा	area
इलाका	area|region
इलाचंद्र जोशी	Ilachandra Joshi
इलाज	treatment|cure
इलाज करना	treat
इलाज कराना	get treatment
इलायची	cardamom
इलाहाबाद	Allahabad
इलेक्ट्रिक	electric
इलेक्ट्रॉन	electron
इलेक्ट्रॉनिक	electronic
इलेक्ट्रॉनिक्स	electronics
इल्ज़ाम	accusation
इल्जाम	accusation|charge
इल्जाम लगाना	accuse
इल्ली	caterpillar
इशारा	gesture|hint
इश्क	love
इश्क़	love
इश्तिहार	advertisement|poster
इस कारण	for this reason
इस तरह	thus|in this way
इस दौरान	during this time|meanwhile
इस प्रकार	thus|in this way
इस बार	this time
इस बीच	meanwhile
इस वजह से	because of this
इस वर्ष	this year
इस समय	at this time|now
इस साल	this year
इसका	its|his|her
इसके अलावा	in addition|besides
इसके द्वारा	hereby
इसके बाद	after this|then
इसके बावजूद	despite this|nevertheless
इसके विपरीत	on the contrary
इसरो	ISRO
इसलिए	therefore|so
इसी कारण	for this very reason
इसी तरह	similarly|likewise
इसी प्रकार	similarly|likewise
इसी बीच	meanwhile
इसी समय	at this very time
इसीलिए	that is why|therefore
इसे	it|this
इस्तांबुल	Istanbul
इस्तीफ़ा	resignation
इस्तीफा	resignation
इस्तीफा देना	resign
इस्तेमाल	use
इस्तेमाल करना	use
इस्पात	steel
इस्पात संयंत्र	steel plant
इस्मत चुगताई	Ismat Chughtai
इस्राइल	Israel
इस्लाम	Islam
इस्लामाबाद	Islamabad
इस्लामिक	Islamic
इस्लामी	Islamic
ई-कॉमर्स	e-commerce
ई-मेल	email
ईंट	brick
ईंधन	fuel
ईंधन टंकी	fuel tank
ईख	sugarcane
ईद	Eid
ईद का चाँद	rare visitor
ईन्धन	fuel
ईमान	honesty|faith
ईमानदार	honest
ईमानदारी	honesty
ईमेल	email
ईरान	Iran
ईरानी	Iranian
ईर्ष्या	jealousy
ईर्ष्यालु	jealous
ईश्वर	god
ईसवी	AD
ईसा	Jesus
ईसा पूर्व	BC|before Christ
ईसा मसीह	Jesus Christ
ईसाई	Christian
ईसाई धर्म	Christianity
ईस्ट	east
ईस्ट इंडिया कंपनी	East India Company
ईस्ट इण्डिया कम्पनी	East India Company
ईस्वी	AD|common era
उँगली	finger
उँडेलना	pour
उंगली	finger
उकताना	be fed up
उकसाना	incite|provoke
उक्त	said|aforesaid
उक्ति	saying|statement
उखड़ना	be uprooted
उखाड़ना	uproot
उगना	grow|rise
उगलना	spew|disgorge
उगाना	grow|cultivate
उग्र	fierce|aggressive
उग्रवाद	extremism|militancy
उग्रवादी	militant|extremist
उचित	proper|appropriate|fair
उच्च	high|higher
उच्च न्यायालय	high court
उच्च वर्ग	upper class
उच्च शिक्षा	higher education
उच्च सदन	upper house
उच्च स्तरीय	high-level
उच्चतम	highest
उच्चतम न्यायालय	supreme court
उच्चवर्ग	upper class
उच्चस्तरीय	high-level
उच्चायुक्त	high commissioner
उच्चायोग	high commission
उच्चारण	pronunciation
उछलना	jump|bounce
उछालना	toss|throw up
उजड़ना	be ruined|be deserted
उजड्ड	uncouth
उज़्बेकिस्तान	Uzbekistan
उजागर	exposed|revealed
उजागर करना	expose|reveal
उजाड़ना	devastate|ruin
उजाला	light|brightness
उज्जवल	bright
उज्जैन	Ujjain
उज्ज्वल	bright
उज्ज्वलता	brightness
उज्ज्वला योजना	Ujjwala Yojana
उज्बेकिस्तान	Uzbekistan
उठ खड़ा होना	rise|stand up
उठ जाना	get up
उठ बैठना	sit up
उठना	rise|get up|arise
उठना-बैठना	socialize
उठाना	lift|raise|pick up|take
उड़ जाना	fly away
उड़द	black gram
उड़ना	fly
उड़ान	flight
उड़ान भरना	take off|fly
उड़ाना	fly|blow up|squander
उड़िया	Odia|Oriya
उड़ीसा	Orissa
उड़ेलना	pour
उड्डयन	aviation
उतना	that much
उतर जाना	get off
उतरना	descend|get off|land
उतरना चढ़ना	get on and off
उतराना	float
उतार	descent|slope
उतार-चढ़ाव	ups and downs|fluctuation
उतारना	take off|lower|unload
उतावला	impatient|hasty
उतावलापन	impatience
उत्कर्ष	zenith|rise
उत्कृष्ट	excellent|outstanding
उत्कृष्टता	excellence
उत्खनन	excavation
उत्तम	excellent|best
उत्तर	north|answer
उत्तर कोरिया	North Korea
उत्तर देना	answer|reply
उत्तर पुस्तिका	answer sheet
उत्तर प्रदेश	Uttar Pradesh
उत्तर-पश्चिम	northwest
उत्तर-पूर्व	northeast
उत्तर-पूर्वी	north-eastern
उत्तरदायित्व	responsibility
उत्तरदायी	responsible
उत्तराखंड	Uttarakhand
उत्तराखण्ड	Uttarakhand
उत्तराधिकार	succession|inheritance
उत्तराधिकारी	successor|heir
उत्तरी	northern
उत्तरी अमेरिका	North America
उत्तरी ध्रुव	north pole
उत्तीर्ण	passed
उत्तेजना	excitement|stimulation
उत्तोलक	lever
उत्थान	rise|upliftment
उत्पत्ति	origin
उत्पन्न	produced|arisen
उत्पन्न करना	create|generate|produce
उत्पन्न होना	arise|originate
उत्पाद	product
उत्पाद शुल्क	excise duty
उत्पादक	producer|productive
उत्पादकता	productivity
उत्पादन	production|output
उत्पादन करना	produce
उत्पीड़न	harassment|oppression
उत्प्रेरक	catalyst
उत्सर्जन	emission
उत्सव	festival|celebration
उत्साह	enthusiasm|zeal
उत्साहपूर्वक	enthusiastically
उत्साहित	excited|enthusiastic
उत्साही	enthusiastic
उत्सुक	eager|curious
उत्सुकता	curiosity|eagerness
उथल-पुथल	upheaval
उथला	shallow
उदय	rise
उदयपुर	Udaipur
उदार	generous|liberal
उदारता	generosity
उदारवाद	liberalism
उदारीकरण	liberalization
उदास	sad
उदासी	sadness
उदासीन	indifferent
उदासीनता	indifference
उदाहरण	example
उदाहरण देना	give an example
उदाहरणार्थ	for example
उद्गम	origin|source
उद्घाटन	inauguration
उद्घाटन करना	inaugurate
उद्घोष	proclamation
उद्घोषक	announcer
उद्घोषणा	announcement|proclamation
उद्देश्य	objective|purpose|aim
उद्धरण	quotation
उद्धव ठाकरे	Uddhav Thackeray
उद्भव	origin|emergence
उद्यम	enterprise
उद्यमिता	entrepreneurship
उद्यमी	entrepreneur
उद्यान	garden|park
उद्योग	industry
उद्योगपति	industrialist
उद्विग्न	agitated
उधर	there|that way
उधार	loan|credit
उधेड़ना	unravel
उधेड़बुन	perplexity
उन दिनों	in those days
उनका	their|his|her
उनचास	forty-nine
उनतालीस	thirty-nine
उनतीस	twenty-nine
उनसठ	fifty-nine
उनहत्तर	sixty-nine
उनासी	seventy-nine
उनींदा	drowsy
उन्तीस	twenty-nine
उन्नति	progress|advancement
उन्नीस	nineteen
उन्नीसवाँ	nineteenth
उन्नीसवीं	nineteenth
उन्मत्त	frenzied
उन्माद	frenzy|mania
उन्यासी	seventy-nine
उन्हें	them|him
उप	deputy|vice|sub-
उप सचिव	deputy secretary
उपकर	cess
उपकरण	equipment|device|tool
उपकार	favour|benefit
उपक्रम	undertaking
उपखंड	sub-clause|subdivision
उपग्रह	satellite
उपचार	treatment|remedy
उपचुनाव	by-election
उपज	produce|yield
उपजना	grow|arise
उपजाऊ	fertile
उपजाना	produce|grow
उपदान	gratuity
उपदेश	sermon|teaching
उपधारा	sub-section
उपनगर	suburb
उपनाम	surname
उपनिदेशक	deputy director
उपनिवेश	colony
उपनिवेशवाद	colonialism
उपनिषद	upanishad
उपनिषद्	upanishad
उपन्यास	novel
उपन्यासकार	novelist
उपप्रधानमंत्री	deputy prime minister
उपभोक्ता	consumer
उपभोग	consumption
उपमहाद्वीप	subcontinent
उपमा	simile
उपमुख्यमंत्री	deputy chief minister
उपयुक्त	suitable|appropriate
उपयुक्तता	suitability
उपयोग	use|utilization
उपयोग करना	use|utilize
उपयोग में लाना	put to use
उपयोगकर्ता	user
उपयोगिता	utility
उपयोगिता प्रमाणपत्र	utilization certificate
उपयोगी	useful
उपरांत	after
उपरान्त	after
उपराष्ट्रपति	vice president
उपरोक्त	above|above-mentioned
उपर्युक्त	above-mentioned
उपलब्ध	available
उपलब्ध कराना	provide|make available
उपलब्ध होना	be available
उपलब्धि	achievement
उपवन	garden|grove
उपवास	fast|fasting
उपविजेता	runner-up
उपसंपादक	sub-editor
उपसर्ग	prefix
उपस्थित	present
उपस्थिति	presence|attendance
उपहार	gift
उपहार देना	give a gift
उपहास	ridicule|mockery
उपाधि	title|degree
उपाध्यक्ष	vice-president|vice-chairman
उपाध्याय	Upadhyay
उपापचय	metabolism
उपाय	measure|remedy|way
उपायुक्त	deputy commissioner
उपासना	worship
उपेक्षा	neglect
उपेक्षा करना	neglect
उपेक्षित	neglected
उबकाई	nausea
उबटन	scrub
उबरना	recover
उबलना	boil
उबाऊ	boring
उबाना	bore
उबारना	rescue|save
उबालना	boil
उभयचर	amphibian
उभरता	emerging
उभरना	emerge|rise
उभारना	bring out|incite
उमंग	enthusiasm|zeal
उमगना	be elated
उमड़ता	surging
उमड़ना	surge|gather
उमस	sultriness|humidity
उमेठना	twist
उम्मीद	hope|expectation
उम्मीद करना	hope|expect
उम्मीदवार	candidate
उम्र	age
उम्र भर	all one's life
उम्र होना	be of age
उम्रक़ैद	life imprisonment
उम्रकैद	life imprisonment
उम्रभर	lifelong
उरुग्वे	Uruguay
उर्दू	Urdu
उर्फ	alias
उर्फ़	alias
उर्वर	fertile
उर्वरक	fertilizer
उर्वरक कारखाना	fertilizer factory
उलझन	confusion|tangle
उलझना	get entangled
उलझाना	entangle
उलटना	overturn|reverse
उलटना-पलटना	turn over
उलटा	opposite|reverse
उलाहना	reproach
उलीचना	bail out
उल्का	meteor
उल्टा	opposite|upside down|reverse
उल्टी	vomiting|vomit
उल्टे	on the contrary
उल्लंघन	violation
उल्लंघन करना	violate
उल्लास	joy|gaiety
उल्लू	owl|fool
उल्लेख	mention
उल्लेख करना	mention
उल्लेखनीय	remarkable|notable
उषा	dawn
उष्मा	heat
उस समय	at that time
उसका	his|her|its
उसके बाद	after that|then
उसी तरह	in the same way
उसी समय	at that very moment
उसे	him|her|it
उस्तरा	razor
उस्ताद	master|ustad
ऊँघना	doze
ऊँच-नीच	high and low
ऊँचा	high|tall
ऊँचा करना	raise
ऊँचाई	height|altitude
ऊँची कूद	high jump
ऊँट	camel
ऊंघना	doze
ऊंचा	high|tall
ऊंचाई	height|altitude
ऊंट	camel
ऊतक	tissue
ऊन	wool
ऊपर	above|up|over
ऊपर उठना	rise
ऊपरी	upper
ऊब	boredom
ऊबड़-खाबड़	rough|bumpy
ऊबना	be bored
ऊर्जा	energy
ऊष्मा	heat
ऋग्वेद	Rigveda
ऋण	loan|debt
ऋणात्मक	negative
ऋणी	indebted
ऋतु	season
ऋषि	sage
ऋषिकेश	Rishikesh
एंकर	anchor
एंजाइम	enzyme
एंटीना	antenna
एंटीबायोटिक	antibiotic
एंबुलेंस	ambulance
एक	one|a
एक ओर	on the one hand
एक और	another
एक तरफ	on one side
एक तरह से	in a way
एक दिन	one day
एक दूसरे	each other
एक प्रकार से	in a way
एक बार	once
एक समय	once|at one time
एक साथ	together|simultaneously
एक से एक	one better than another
एक होना	unite
एक-एक	each|one by one
एक-एक करके	one by one
एक-दूसरे	each other|one another
एकजुट	united
एकजुट होना	unite
एकटक	fixedly
एकड़	acre
एकतरफा	one-sided|unilateral
एकता	unity
एकत्र	collected|gathered
एकत्र करना	collect|gather
एकत्र होना	gather|assemble
एकत्रित	collected|gathered
एकदम	completely|suddenly|absolutely
एकमात्र	only|sole
एकमुश्त	lump sum
एकल	single|solo
एकल मुकाबला	singles match
एकलव्य	Eklavya
एकांकी	one-act play
एकांत	solitude
एकाएक	suddenly
एकाएक ही	suddenly
एकाग्रता	concentration
एकादशी	ekadashi
एकाध	one or two
एकाधिकार	monopoly
एकान्त	solitude
एकीकरण	integration|unification
एकीकृत	integrated|unified
एक्ट	act
एक्टर	actor
एक्ट्रेस	actress
एक्स-रे	x-ray
एक्सप्रेस	express
एक्सप्रेसवे	expressway
एक्सरे	x-ray
एग्जाम	exam
एचआईवी	HIV
एजेंट	agent
एजेंडा	agenda
एजेंसी	agency
एटम	atom
एटम बम	atom bomb
एटीएम	ATM
एडमिरल	admiral
एडमिशन	admission
एड़ी	heel
एडिसन	Edison
एड्स	AIDS
एतद्द्वारा	hereby
एतराज	objection
एथलीट	athlete
एथलेटिक्स	athletics
एथेंस	Athens
एनआईए	NIA
एनजीओ	NGO
एनडीए	NDA
एनसीईआरटी	NCERT
एप	app
एप्पल	Apple
एप्लिकेशन	application
एफआईआर	FIR
एमपी	MP
एम्बुलेंस	ambulance
एम्स	AIIMS
एम्स्टर्डम	Amsterdam
एयरपोर्ट	airport
एरिया	area
एलआईसी	LIC
एलपीजी	LPG
एलर्जी	allergy
एलान	announcement
एलिजाबेथ	Elizabeth
एलोपैथी	allopathy
एलोरा	Ellora
एल्गोरिदम	algorithm
एल्बम	album
एल्युमीनियम	aluminium
एवं	and
एवरेस्ट	Everest
एशिया	Asia
एशिया कप	Asia cup
एशियाई	Asian
एशियाई खेल	Asian games
एस. जयशंकर	S. Jaishankar
एसएमएस	SMS
एसपी	SP
एसी	AC|air conditioner
एसोसिएशन	association
एस्टोनिया	Estonia
एहसान	favour|obligation
एहसानफरामोश	ungrateful
एहसास	feeling|realization
ऐंठना	twist|extort
ऐच्छिक	optional|voluntary
ऐतराज़	objection
ऐतिहासिक	historical|historic
ऐन वक्त पर	at the last moment
ऐप	app
ऐब	fault|vice
ऐलान	announcement
ऐलान करना	announce
ऐश	luxury|pleasure
ऐश्वर्य	wealth|splendour
ऐसा	such|like this
ऐसे	thus|such|in this way
ऐसे ही	just like that
ऑक्सफोर्ड	Oxford
ऑक्सीजन	oxygen
ऑटो	auto
ऑटोमोबाइल	automobile
ऑटोरिक्शा	auto rickshaw
ऑडिट	audit
ऑडिटर	auditor
ऑडियो	audio
ऑनलाइन	online
ऑपरेटिंग सिस्टम	operating system
ऑपरेशन	operation
ऑफर	offer
ऑफलाइन	offline
ऑफ़िस	office
ऑफिस	office
ऑर्डर	order
ऑलराउंडर	all-rounder
ऑस्कर	Oscar
ऑस्ट्रिया	Austria
ऑस्ट्रेलिया	Australia
ऑस्ट्रेलियाई	Australian
ओ	oh
ओएनजीसी	ONGC
ओके	ok
ओखली	mortar
ओजोन	ozone
ओझल	out of sight
ओट	cover|screen
ओठ	lip
ओड़िया	Odia
ओडिशा	Odisha
ओडिसी	odissi
ओढ़ लेना	put on
ओढ़ना	cover oneself|wrap
ओढ़नी	veil
ओढ़ाना	cover
ओणम	Onam
ओपीडी	OPD
ओबामा	Obama
ओम	Om
ओमान	Oman
ओर	side|towards|direction
ओलंपिक	olympics|olympic
ओलंपिक खेल	olympic games
ओलम्पिक	olympics|olympic
ओला	hailstone
ओलावृष्टि	hailstorm
ओवर	over
ओवरटाइम	overtime
ओस	dew
ओसाना	winnow
ओसारा	veranda
ओहदा	position|rank
औंधा	upside down
औकात	status|worth
औचित्य	justification|propriety
औज़ार	tool
औजार	tool
औद्योगिक	industrial
औद्योगिक क्रांति	industrial revolution
औद्योगीकरण	industrialization
औपचारिक	formal
औपचारिक रूप से	formally
औपचारिकता	formality
औपनिवेशिक	colonial
और	and|more|other
और भी	even more
औरंगज़ेब	Aurangzeb
औरंगजेब	Aurangzeb
औरंगाबाद	Aurangabad
औरत	woman
औरों	others
औलाद	offspring
औषध	medicine
औषधालय	dispensary
औषधि	medicine|drug
औसत	average
औसतन	on average
कँपकँपी	shiver
कंकड़	pebble
कंकाल	skeleton
कंगन	bracelet|bangle
कंगारू	kangaroo
कंगाल	pauper|destitute
कंघी	comb
कंचनजंघा	Kanchenjunga
कंचा	marble
कंजूस	miserly|stingy
कंजूसी	miserliness
कंटेनर	container
कंठ	throat
कंडक्टर	conductor
कंधा	shoulder
कंधार	Kandahar
कंधे उचकाना	shrug
कंपकंपी	shiver
कंपन	vibration|tremor
कंपनी	company
कंपोस्ट	compost
कंप्यूटर	computer
कंबल	blanket
कंबोडिया	Cambodia
कंस	Kansa
कई	many|several
कई बार	many times|often
ककड़ी	cucumber
कक्ष	room|chamber
कक्षा	class|orbit
कगार	edge|verge
कचरा	garbage|waste
कचहरी	court
कचूमर	pulp
कचोटना	pinch|torment
कच्चा	raw|unripe|crude
कच्चा तेल	crude oil
कच्चा माल	raw material
कच्छ	Kutch
कछार	alluvial land
कछुआ	tortoise|turtle
कज़ाख़स्तान	Kazakhstan
कजाखस्तान	Kazakhstan
कटक	Cuttack
कटना	be cut|be severed
कटवाना	have cut
कटहल	jackfruit
कटाई	harvest|reaping
कटाक्ष	sarcasm|sidelong glance
कटार	dagger
कटिबद्ध	determined|committed
कटुता	bitterness
कटोरा	bowl
कटोरी	small bowl
कटौती	cut|reduction
कट्टर	staunch|fanatical
कट्टरता	fanaticism
कठपुतली	puppet
कठपुतली का खेल	puppet show
कठफोड़वा	woodpecker
कठिन	difficult|hard
कठिनाई	difficulty
कठोर	harsh|hard|rigorous|severe
कठोरता	hardness|severity
कड़वा	bitter
कड़वाहट	bitterness
कड़ा	hard|strict|tough|bracelet
कड़ाही	wok|cauldron
कड़ी	link|episode
कड़ुआ	bitter
कढ़ाई	wok|embroidery
कढ़ी	curry|kadhi
कण	particle
कण भौतिकी	particle physics
कतई	absolutely|at all
कतर	Qatar
कतरा	drop
कतराना	shy away
कतार	row|queue
कतिपय	some|certain
कत्ल	murder
कत्लेआम	massacre
कथक	kathak
कथकली	kathakali
कथन	statement
कथा	story|tale
कथाकार	storyteller|fiction writer
कथानक	plot
कथावस्तु	plot
कथित	alleged|so-called
कथित तौर पर	allegedly
कथित रूप से	allegedly
कथोपकथन	dialogue
कद	height|stature
कदंब	kadamba
कदम	step
कदम उठाना	take steps
कदाचित	perhaps
कद्दू	pumpkin
कद्र	regard|value
कनखी	sidelong glance
कनपटी	temple
कनाडा	Canada
कनाडाई	Canadian
कनिष्क	Kanishka
कनिष्ठ	junior|youngest
कनेर	oleander
कन्धा	shoulder
कन्नड़	Kannada
कन्फ्यूशियस	Confucius
कन्या	girl|maiden|daughter
कन्याकुमारी	Kanyakumari
कप	cup
कपट	deceit
कपटी	deceitful
कपड़ा	cloth|garment|clothes
कपड़ा उद्योग	textile industry
कपड़ा मिल	textile mill
कपड़े	clothes
कपड़े उतारना	undress
कपड़े धोना	wash clothes
कपड़े पहनना	dress
कपड़े बदलना	change clothes
कपाल	skull
कपास	cotton
कपिल देव	Kapil Dev
कपूत	unworthy son
कपूर	Kapoor
कपोल	cheek
कप्तान	captain
कप्तानी	captaincy
कफ	phlegm
कफन	shroud
कफ़न	shroud
कफ़न-दफ़न	burial
कब	when
कब तक	until when|how long
कब से	since when
कब-कब	when
कबड्डी	kabaddi
कबाब	kebab
कबीर	Kabir
कबीला	tribe
कबूतर	pigeon
कबूल	accepted|confessed
कब्ज	constipation
कब्ज़	constipation
कब्ज़ा	possession|occupation
कब्ज़ा करना	capture|occupy
कब्जा	possession|occupation|capture
कब्जा करना	capture|occupy
कब्र	grave
कब्रिस्तान	graveyard|cemetery
कभी	ever|sometime|once
कभी कभार	occasionally
कभी कभी	sometimes
कभी का	long since
कभी न कभी	sometime or other
कभी नहीं	never
कभी भी	anytime|ever
कभी-कभार	occasionally
कभी-कभी	sometimes
कम	less|few|low
कम करना	reduce|decrease
कम से कम	at least
कम होना	decrease
कम-से-कम	at least
कमज़ोर	weak
कमज़ोरी	weakness
कमजोर	weak
कमजोरी	weakness
कमर	waist
कमर कसना	gird up one's loins
कमरा	room
कमल	lotus
कमला	Kamala
कमांडर	commander
कमांडो	commando
कमाई	earnings|income
कमाना	earn
कमाल	wonder|marvel
कमिटी	committee
कमिश्नर	commissioner
कमी	shortage|lack|decrease|deficiency
कमी खलना	miss
कमी महसूस करना	miss
कमी होना	decrease|lack
कमीज	shirt
कमीज़	shirt
कमीशन	commission
कमेटी	committee
कम्पनी	company
कम्प्यूटर	computer
कम्बल	blanket
कम्युनिस्ट	communist
कम्युनिस्ट पार्टी	communist party
कर	tax|hand
कर देना	do
कर पाना	be able to do
कर लेना	do
कर सकना	be able to do
करंट	current
करघा	loom
करछुल	ladle
करतूत	misdeed
करना	do|make|perform
करनाल	Karnal
करने देना	let do
करने लगना	begin to do
करवट	turn|side
करवट बदलना	turn over
करवा चौथ	Karva Chauth
करवाना	get done|have done
कराची	Karachi
कराटे	karate
कराना	get done|have done
करामात	feat|miracle
करार	agreement|contract
कराहना	groan|moan
करियर	career
करिश्मा	miracle|charisma
करीब	about|near|close
करुण	pathetic|compassionate
करुणा	compassion
करेला	bitter gourd
करोड़	crore|ten million
करोड़ों	crores|millions
कर्क रेखा	tropic of cancer
कर्क रोग	cancer
कर्कश	harsh
कर्ज	loan|debt
कर्जन	Curzon
कर्ज़	loan|debt
कर्ण	Karna
कर्तव्य	duty
कर्त्तव्य	duty
कर्नल	colonel
कर्नाटक	Karnataka
कर्फ्यू	curfew
कर्म	action|deed|karma
कर्मकांड	ritual
कर्मचारी	employee|staff
कर्मचारी चयन आयोग	staff selection commission
कर्मचारी वर्ग	staff
कर्मठ	diligent
कर्मफल	fruit of action
कर्मी	worker
कल	tomorrow|yesterday
कल रात	last night
कलंक	stigma|stain
कलकत्ता	Calcutta
कलछी	ladle
कलन	calculus
कलन विधि	algorithm
कलपना	grieve
कलम	pen
कलर	colour
कलरव	chirping|murmur
कलश	urn|pot
कलसा	pitcher
कलह	strife|quarrel
कला	art
कलाई	wrist
कलाकार	artist
कलाकृति	work of art|artwork
कलात्मक	artistic
कली	bud
कलेक्टर	collector
कलेजा	heart|liver
कलेवा	breakfast
कल्पना	imagination
कल्पना करना	imagine
कल्पनातीत	unimaginable
कल्पवृक्ष	wish-fulfilling tree
कल्याण	welfare
कवक	fungus
कवच	armour
कवयित्री	poetess
कवि	poet
कवि सम्मेलन	poets' gathering
कविता	poem|poetry|Kavita
कविता संग्रह	poetry collection
कव्वाली	qawwali
कशेरुकी	vertebrate
कश्ती	boat
कश्मीर	Kashmir
कश्मीरी	Kashmiri
कष्ट	pain|trouble|suffering
कष्ट उठाना	suffer
कष्ट देना	trouble
कसक	lingering pain
कसना	tighten
कसम	oath|vow
कसम खाना	swear
कसर	deficiency
कसरत	exercise
कसरती	athletic
कसूर	fault
कसैला	astringent
कसौटी	criterion|touchstone
कस्बा	town
कह देना	say
कहना	say|tell|call
कहने लगना	begin to say
कहाँ	where
कहाँ-कहाँ	where all
कहां	where
कहानी	story
कहानी संग्रह	story collection
कहानीकार	story writer
कहावत	proverb|saying
कहीं	somewhere|anywhere
कहीं और	elsewhere
कहीं न कहीं	somewhere or other
कहीं नहीं	nowhere
कहीं-कहीं	in some places
क़तई	absolutely|at all
क़तरा	drop
क़तार	queue|row
क़त्ल	murder
क़द	height
क़दम	step
क़दम उठाना	take steps
क़द्र	regard|value
क़ब्ज़ा	possession|occupation
क़ब्र	grave
क़ब्रिस्तान	graveyard
क़रार	agreement
क़रीब	about|near
क़र्ज़	loan|debt
क़लम	pen
क़व्वाली	qawwali
क़सम	oath
क़सूर	fault
क़स्बा	town
क़ानून	law
क़ानूनी	legal
क़ाफ़िला	caravan
क़ाबिल	capable
क़ाबू	control
क़ायदा	rule
क़ालीन	carpet
क़िला	fort
क़िस्त	instalment
क़िस्म	kind|type
क़िस्मत	fate|luck
क़िस्सा	story|tale
क़ीमत	price|value
क़ीमती	valuable
क़ुदरत	nature
क़ुरान	Quran
क़ुर्बानी	sacrifice
क़ैद	imprisonment
क़ैदी	prisoner
का	of
काँच	glass
काँटा	thorn|fork
काँपना	tremble|shiver
काँव-काँव	cawing
काँसा	bronze
कांगो	Congo
कांग्रेस	Congress
कांच	glass
कांटा	thorn|fork
कांपना	tremble|shiver
कांसा	bronze
कांस्टेबल	constable
कांस्य	bronze
कांस्य पदक	bronze medal
कांस्य युग	bronze age
काई	moss|algae
काउंसिल	council
कागज	paper
कागज उद्योग	paper industry
कागज़	paper
कागज़ात	papers
कागजात	documents|papers
काग़ज़	paper
काजल	kohl
काजू	cashew
काट देना	cut off
काट लेना	bite
काटना	cut|bite|reap
काठमांडू	Kathmandu
काठमाण्डू	Kathmandu
काठियावाड़	Kathiawar
काठी	saddle
काढ़ना	embroider
कातना	spin
कातर	distressed|timid
कातिल	murderer
कान	ear
कान देना	listen
कान पकड़ना	hold one's ears
कान भरना	poison someone's ears
कानपुर	Kanpur
काना	one-eyed
कानून	law
कानूनी	legal
कापी	notebook
काफ़ी	quite|enough|very
काफिर	infidel
काफिला	convoy|caravan
काफी	quite|enough|very
काफी हद तक	to a great extent
काबा	Kaaba
काबिल	capable
काबुल	Kabul
काबू	control
काबू पाना	overcome|control
काम	work|job|task
काम आना	be useful|come in handy
काम आसान करना	make easier
काम करना	work
काम चलाना	manage|make do
काम देना	serve
काम पर जाना	go to work
काम पर लगना	get to work
काम में लाना	make use of
काम लेना	use
काम-काज	work
काम-वासना	lust
कामकाज	work|functioning
कामगार	worker
कामधेनु	Kamadhenu
कामना	wish|desire
कामयाब	successful
कामयाबी	success
कायदा	rule|method
कायम	established|maintained
कायम करना	establish
कायम रखना	maintain
कायर	coward
कायरता	cowardice
काया	body
कायाकल्प	transformation
कार	car
कारक	case|factor
कारख़ाना	factory
कारखाना	factory
कारगर	effective
कारगिल	Kargil
कारण	reason|cause
कारतूस	cartridge
कारनामा	feat|exploit
कारवाँ	caravan
कारवां	caravan
कारागार	prison
कारावास	imprisonment
कारीगर	artisan|craftsman
कारोबार	business|trade
कार्टन	carton
कार्टून	cartoon
कार्टूनिस्ट	cartoonist
कार्ड	card
कार्तिक	Kartik
कार्बन	carbon
कार्बन डाइऑक्साइड	carbon dioxide
कार्बोहाइड्रेट	carbohydrate
कार्य	work|task|function
कार्य करना	work|act|function
कार्य दिवस	working day
कार्य समूह	working group
कार्यकर्ता	worker|activist
कार्यकारिणी	executive committee
कार्यकारी	executive|acting
कार्यकारी अधिकारी	executive officer
कार्यकारी समिति	executive committee
कार्यकाल	term|tenure
कार्यकुशलता	efficiency
कार्यक्रम	programme|event
कार्यदल	task force|working group
कार्यदिवस	working day
कार्यपालिका	executive
कार्यप्रणाली	working|methodology
कार्यबल	task force|workforce
कार्यभार	charge|workload
कार्यभार संभालना	take charge
कार्यमुक्त	relieved
कार्यरत	working|employed
कार्यवाहक	acting|caretaker
कार्यवाही	proceedings|action
कार्यवृत्त	minutes
कार्यशाला	workshop
कार्यशैली	working style
कार्यसूची	agenda
कार्यस्थल	workplace
कार्यादेश	work order
कार्यान्वयन	implementation
कार्यालय	office
कार्यालयीन	official
कार्रवाई	action
कार्ल मार्क्स	Karl Marx
काल	period|time|era
काला	black
काला धन	black money
कालाबाजारी	black marketing
कालिदास	Kalidasa
काली	Kali
काली मिर्च	black pepper
कालीन	carpet
काल्पनिक	imaginary|fictional
कावेरी	Kaveri|Cauvery
काव्य	poetry
काव्य संग्रह	poetry collection
काव्यात्मक	poetic
काश	if only|i wish
काशी	Kashi|Varanasi
कासिद	messenger
काहिरा	Cairo
काहिल	lazy
कि	that
किंकर्तव्यविमूढ़	perplexed
किंतु	but
किंवदंती	legend
कितना	how much|how many
किताब	book
किधर	where
किनारा	bank|edge|shore
किन्तु	but
किफायत	thrift
किफायती	economical|affordable
किरण	ray
किरदार	character|role
किराएदार	tenant
किराया	rent|fare
किरायेदार	tenant
किर्गिस्तान	Kyrgyzstan
किलकना	squeal with joy
किलकारी	squeal of joy
किला	fort
किलो	kilo|kilogram
किलोग्राम	kilogram
किलोमीटर	kilometre
किलोमीटर प्रति घंटा	kilometre per hour
किल्लत	shortage
किवाड़	door
किशमिश	raisin
किशोर	teenager|adolescent
किशोर कुमार	Kishore Kumar
किशोरावस्था	adolescence
किशोरी	teenage girl
किश्ती	boat
किस	which|whom
किस कारण	why
किस तरह	how
किसका	whose
किसने	who
किसान	farmer
किसानी	farming
किसी	any|some
किसी का	someone's
किसी को	someone
किसी तरह	somehow
किसी ने	someone
किसी प्रकार	somehow
किसी भी	any
किसी हद तक	to some extent
किसे	whom
किस्त	instalment
किस्म	kind|type
किस्म-किस्म	various kinds
किस्मत	fate|luck
किस्सा	story|tale
की	of
की अध्यक्षता में	under the chairmanship of
की अपेक्षा	than|compared to
की ओर	towards
की खातिर	for the sake of
की जगह	in place of|instead of
की तरफ	towards
की तरह	like|as
की तुलना में	in comparison with|compared to
की बदौलत	thanks to
की भाँति	like
की भांति	like
की वजह से	because of
कीचड़	mud
कीट	insect
कीटनाशक	pesticide|insecticide
कीटविज्ञान	entomology
कीटाणु	germ
कीड़ा	insect|worm
कीबोर्ड	keyboard
कीमत	price|value|cost
कीमती	valuable|precious
कीमा	minced meat
कीमोथेरेपी	chemotherapy
कीर्तन	kirtan
कीर्ति	fame|glory
कील	nail
कुँवारा	bachelor|unmarried
कुंज	grove
कुंजी	key
कुंजीपटल	keyboard
कुंठा	frustration
कुंडली	horoscope
कुंडा	latch
कुंडी	latch
कुंती	Kunti
कुंभ	Kumbh
कुंभ मेला	Kumbh Mela
कुंवारा	bachelor|unmarried
कुआँ	well
कुआं	well
कुख्यात	notorious
कुचलना	crush|trample
कुचिपुड़ी	kuchipudi
कुछ	some|something|few
कुछ दिन	a few days
कुछ देर	a while
कुछ न कुछ	something or other
कुछ नहीं	nothing
कुछ भी	anything
कुछ लोग	some people
कुछ हद तक	to some extent
कुछ-कुछ	somewhat
कुछ-न-कुछ	something or other
कुटना	be pounded
कुटिया	hut|cottage
कुटी	hut
कुटीर	cottage
कुटीर उद्योग	cottage industry
कुटुंब	family
कुढ़ना	fret
कुतरना	gnaw
कुतिया	bitch
कुतुब मीनार	Qutub Minar
कुतुबमीनार	Qutub Minar
कुत्ता	dog
कुदरत	nature
कुदाल	hoe|spade
कुदाली	hoe
कुपोषण	malnutrition
कुमाऊँ	Kumaon
कुमाऊं	Kumaon
कुमार	Kumar
कुमारी	miss
कुमुदिनी	water lily
कुम्भ	Kumbh
कुम्हलाना	wither
कुम्हार	potter
कुरआन	Quran
कुरता	kurta
कुरान	Quran
कुरुक्षेत्र	Kurukshetra
कुरूप	ugly
कुरेदना	scrape|probe
कुरैशी	Qureshi
कुर्ता	kurta
कुर्बानी	sacrifice
कुर्सी	chair
कुल	total|clan
कुल जमा	total
कुल मिलाकर	overall|altogether
कुलकर्णी	Kulkarni
कुलपति	vice-chancellor
कुलबुलाना	wriggle
कुलसचिव	registrar
कुलाधिपति	chancellor
कुली	porter|coolie
कुल्फी	kulfi
कुल्हाड़ी	axe
कुवैत	Kuwait
कुशल	skilled|efficient
कुशल-मंगल	well-being
कुशलक्षेम	well-being
कुशीनगर	Kushinagar
कुश्ती	wrestling
कुषाण	Kushan
कुष्ठ	leprosy
कुसुम	flower
कुहरा	fog
कुहासा	mist
कूँचना	crush
कूक	coo
कूकना	coo
कूची	brush
कूटना	pound
कूटनीति	diplomacy
कूटशब्द	password
कूड़ा	garbage|rubbish
कूड़ादान	dustbin
कूड़ेदान	dustbin
कूदना	jump|leap
कूबड़	hump
कूरियर	courier
कूलर	cooler
कूल्हा	hip
कृतघ्न	ungrateful
कृतज्ञ	grateful
कृतज्ञता	gratitude
कृति	work|creation
कृतित्व	work
कृत्य	act|deed
कृत्रिम	artificial
कृत्रिम बुद्धि	artificial intelligence
कृत्रिम बुद्धिमत्ता	artificial intelligence
कृपण	miserly
कृपा	grace|kindness
कृपालु	kind
कृश	thin
कृषक	farmer
कृषि	agriculture|agricultural|farming
कृषि भूमि	agricultural land
कृषि मंत्री	agriculture minister
कृषि विज्ञान	agricultural science
कृष्ण	Krishna
कृष्ण पक्ष	dark fortnight
कृष्णन	Krishnan
कृष्णा	Krishna
कृष्णा सोबती	Krishna Sobti
के	of
के अंतर्गत	under
के अंदर	inside|within
के अगल-बगल	beside
के अतिरिक्त	in addition to|besides
के अधीन	under|subject to
के अनुकूल	favourable to
के अनुरूप	in accordance with
के अनुसार	according to
के अलावा	besides|apart from|in addition to
के आगे	in front of|ahead of
के आधार पर	on the basis of
के आमने-सामने	face to face with
के आर-पार	across|through
के आस-पास	around
के आसपास	around
के इर्द-गिर्द	around
के उपरांत	after
के ऊपर	above|over
के करीब	close to|near
के कारण	because of|due to
के किनारे	on the bank of|beside
के खिलाफ	against
के चलते	due to|because of
के चारों ओर	around
के जरिए	through|by means of
के ज़रिए	through|by means of
के जैसा	like
के तले	under
के तहत	under
के तुल्य	equal to
के तौर पर	as
के दरमियान	between
के दौरान	during
के द्वारा	by
के नाते	as|by virtue of
के नाम पर	in the name of
के निकट	near
के निमित्त	for the sake of
के नीचे	under|below
के नेतृत्व में	under the leadership of
के पक्ष में	in favour of
के परिणामस्वरूप	as a result of
के पश्चात	after
के पहले	before
के पार	across|beyond
के पास	near|with
के पीछे	behind
के प्रति	towards|to
के प्रतिकूल	contrary to
के फलस्वरूप	as a result of
के बगैर	without
के बजाय	instead of
के बदले	in exchange for
के बदले में	in return for
के बनिस्बत	compared with
के बराबर	equal to
के बल पर	on the strength of
के बाद	after
के बारे में	about|regarding
के बावजूद	despite|in spite of
के बाहर	outside
के बिना	without
के बीच	between|among
के भाँति	like
के भीतर	within|inside
के मद्देनजर	in view of
के मद्देनज़र	in view of
के माध्यम से	through|by means of
के मामले में	in the case of|in the matter of
के मारे	because of
के मुक़ाबले	compared to
के मुकाबले	compared to|against
के मुताबिक	according to
के योग्य	worthy of
के रूप में	as|in the form of
के लायक	worthy of
के लिए	for
के लिहाज से	in terms of
के वक़्त	at the time of
के वक्त	at the time of
के वास्ते	for
के विपरीत	contrary to|unlike
के विरुद्ध	against
के विरोध में	against|in protest against
के विषय में	about
के संग	with
के संदर्भ में	in the context of
के संबंध में	regarding|in connection with
के समक्ष	before
के समय	at the time of
के समर्थन में	in support of
के समान	like|similar to
के समीप	near
के सहारे	with the help of
के सहित	including
के साथ	with
के साथ-साथ	along with
के सामने	in front of|before
के सिलसिले में	in connection with
के सिवा	except
के स्थान पर	in place of|instead of
के हवाले	to the custody of
के हवाले से	quoting|citing
के हाथों	at the hands of
के हिसाब से	according to
केंचुआ	earthworm
केंद्र	centre
केंद्र शासित प्रदेश	union territory
केंद्र सरकार	central government
केंद्रीकरण	centralization
केंद्रीय	central
केंद्रीय जांच ब्यूरो	central bureau of investigation
केंद्रीय मंत्री	union minister
केक	cake
केकड़ा	crab
केजरीवाल	Kejriwal
केतली	kettle
केदारनाथ	Kedarnath
केन्द्र	centre
केन्द्र सरकार	central government
केन्द्रीय	central
केन्या	Kenya
केबल	cable
केरल	Kerala
केरोसिन	kerosene
केला	banana
केवल	only|merely
केसर	saffron
कैंची	scissors
कैंटीन	canteen
कैंप	camp
कैंपस	campus
कैंब्रिज	Cambridge
कैंसर	cancer
कैकेयी	Kaikeyi
कैच	catch
कैथोलिक	Catholic
कैद	imprisonment|captivity
कैदखाना	prison
कैदी	prisoner
कैनवास	canvas
कैप्सूल	capsule
कैमरा	camera
कैमरामैन	cameraman
कैम्प	camp
कैम्पस	campus
कैम्ब्रिज	Cambridge
कैरियर	career
कैलाश	Kailash
कैलिफोर्निया	California
कैलेंडर	calendar
कैलोरी	calorie
कैल्शियम	calcium
कैसा	how|what kind of
कैसे	how
कॉन्फ्रेंस	conference
कॉपी	copy|notebook
कॉफ़ी	coffee
कॉफी	coffee
कॉमरेड	comrade
कॉमिक्स	comics
कॉमेडी	comedy
कॉरपोरेशन	corporation
कॉर्पोरेट	corporate
कॉल	call
कॉलम	column
कॉलर	collar
कॉलेज	college
कॉलोनियल	colonial
कॉलोनी	colony
को	to
को देखते हुए	in view of
को लेकर	over|about|regarding
कोंकण	Konkan
कोंकणी	Konkani
कोंपल	sprout
कोई	someone|any|anyone|some
कोई न कोई	someone or other
कोई नहीं	nobody|no one
कोई बात नहीं	no problem|never mind
कोई भी	anyone|any
कोई हर्ज नहीं	no harm
कोई-कोई	some
कोई-न-कोई	someone or other
कोच	coach
कोचिंग	coaching
कोच्चि	Kochi
कोट	coat
कोटा	Kota|quota
कोटा परमिट	quota permit
कोठरी	cell|small room
कोठार	granary
कोठी	mansion|bungalow
कोड	code
कोडिंग	coding
कोढ़	leprosy
कोण	angle
कोणार्क	Konark
कोतवाल	police chief
कोना	corner
कोपरनिकस	Copernicus
कोमल	soft|tender
कोमलता	softness|tenderness
कोयंबटूर	Coimbatore
कोयल	cuckoo|koel
कोयला	coal
कोरा	blank
कोरिया	Korea
कोरोना	corona|coronavirus
कोरोनावायरस	coronavirus
कोर्स	course
कोलंबिया	Colombia|Columbia
कोलंबो	Colombo
कोलकाता	Kolkata
कोलाहल	noise|commotion
कोलेस्ट्रॉल	cholesterol
कोल्ड ड्रिंक	cold drink
कोल्हापुर	Kolhapur
कोल्हू	oil press
कोविड	covid
कोशिका	cell
कोशिश	attempt|effort|try
कोशिश करना	try|attempt
कोष	fund|treasury
कोषाध्यक्ष	treasurer
कोस	kos|two miles
कोसना	curse
कोसी	Kosi
कोहनी	elbow
कोहरा	fog
कौंधना	flash
कौआ	crow
कौटिल्य	Kautilya
कौड़ी	cowrie|penny
कौतूहल	curiosity
कौन	who
कौन सा	which
कौन-कौन	who all
कौन-सा	which
कौनसा	which
कौर	morsel
कौरव	Kaurava
कौवा	crow
कौशल	skill
कौशल भारत	Skill India
कौशल विकास	skill development
क्या	what
क्या बात है	what is the matter
क्या-क्या	what all
क्यारी	flower bed
क्यूबा	Cuba
क्यों	why
क्योंकर	how|why
क्योंकि	because
क्रंदन	wailing
क्रम	order|sequence
क्रमविकास	evolution
क्रमश	respectively
क्रमशः	respectively|gradually
क्रमिक	gradual
क्रय	purchase
क्रांति	revolution
क्रांतिकारी	revolutionary
क्रान्ति	revolution
क्रिकेट	cricket
क्रिप्टोकरेंसी	cryptocurrency
क्रिया	verb|action
क्रियाकलाप	activity
क्रियान्वयन	implementation
क्रियाविशेषण	adverb
क्रिसमस	Christmas
क्रीड़ा	play|sport
क्रीम	cream
क्रूर	cruel
क्रूरता	cruelty
क्रेडिट	credit
क्रेडिट कार्ड	credit card
क्रेडिट सोसायटी	credit society
क्रेता	buyer
क्रेन	crane
क्रोएशिया	Croatia
क्रोध	anger
क्रोध आना	get angry
क्रोधित	angry
क्लब	club
क्लर्क	clerk
क्लास	class
क्लिंटन	Clinton
क्लिनिक	clinic
क्लीनिक	clinic
क्लोन	clone
क्लोरीन	chlorine
क्वथनांक	boiling point
क्वांटम	quantum
क्वारंटीन	quarantine
क्वार्टर फाइनल	quarter-final
क्वार्ट्ज	quartz
क्विंटल	quintal
क्षण	moment
क्षण भर	for a moment
क्षणभंगुर	transient
क्षणिक	momentary
क्षत-विक्षत	mutilated
क्षति	damage|loss
क्षतिग्रस्त	damaged
क्षतिपूर्ति	compensation
क्षत्रिय	Kshatriya
क्षमता	capacity|ability
क्षमता निर्माण	capacity building
क्षमा	forgiveness|pardon
क्षमा करना	forgive
क्षमा माँगना	apologize
क्षमादान	pardon|amnesty
क्षमाप्रार्थी	apologetic
क्षम्य	pardonable
क्षय	decay|tuberculosis
क्षय रोग	tuberculosis
क्षार	alkali
क्षितिज	horizon
क्षितिज पर	on the horizon
क्षीण	weak|thin
क्षुद्र	petty
क्षुब्ध	agitated
क्षेत्र	area|region|field|sector
क्षेत्रफल	area
क्षेत्ररक्षक	fielder
क्षेत्ररक्षण	fielding
क्षेत्रवाद	regionalism
क्षेत्राधिकार	jurisdiction
क्षेत्रीय	regional
क्षेत्रीय कार्यालय	regional office
क्षेत्रीय दल	regional party
क्षोभ	anguish|resentment
खँगालना	rinse|scour
खँडहर	ruins
खंगालना	rinse|scour
खंजर	dagger
खंड	section|clause|volume
खंडकाव्य	short epic
खंडन	denial|refutation
खंडहर	ruins
खंभा	pillar|pole
खगोल विज्ञान	astronomy
खगोलशास्त्र	astronomy
खगोलशास्त्री	astronomer
खगोलीय	astronomical|celestial
खच्चर	mule
खजाना	treasure|treasury
खजुराहो	Khajuraho
खजूर	date
खटकना	rankle|clash
खटका	click|apprehension
खटखटाना	knock
खटखटाहट	knocking
खटना	toil
खटमल	bedbug
खटाना	turn sour
खटिया	cot
खट्टा	sour
खड़ा करना	raise|erect|park
खड़ा रहना	remain standing
खड़ा होना	stand|stand up
खड़ाऊँ	wooden sandal
खड़िया	chalk
खड़ी बोली	Khari Boli
खड़ीबोली	Khari Boli
खड्ड	ravine
खण्डन	denial|refutation
खत	letter
खतरनाक	dangerous
खतरा	danger|threat
खतौनी	land record
खत्म	finished|over
खत्म करना	finish|end
खत्म होना	end|finish
खदान	mine
खदेड़ना	drive out|chase away
खनकना	jingle
खनखनाना	jingle
खनन	mining
खनिज	mineral
खन्ना	Khanna
खपत	consumption
खपना	be consumed
खपरैल	tiled roof
खपाना	consume
खबर	news
खबर देना	inform
खम्भा	pillar
खयाल	thought|idea
खयाल रखना	take care
खरगोश	rabbit|hare
खरपतवार	weed
खरब	hundred billion
खरबूजा	muskmelon
खराब	bad|spoiled|poor
खरीद	purchase|procurement
खरीद लेना	buy
खरीद-फरोख्त	buying and selling
खरीददारी	shopping
खरीदना	buy|purchase
खरीदवाना	have bought
खरीदार	buyer
खरीदारी	shopping|purchase
खरीफ	kharif
खरीफ़	kharif
खरोंच	scratch
खरोंचना	scratch
खर्च	expense|expenditure|cost
खर्च करना	spend
खर्च होना	be spent
खर्चा	expense
खर्राटा	snore
खलना	rankle
खलनायक	villain
खलबली	commotion|stir
खलिश	prick
खलिहान	threshing floor|barn
खसकना	slip away
खसरा	measles
ख़ज़ाना	treasure|treasury
ख़त	letter
ख़तरनाक	dangerous
ख़तरा	danger|threat
ख़त्म	finished|over
ख़त्म करना	finish|end
ख़त्म होना	end|finish
ख़बर	news
ख़याल	thought|idea
ख़रगोश	rabbit
ख़राब	bad|spoiled
ख़रीद	purchase
ख़रीदना	buy|purchase
ख़रीदार	buyer
ख़रीदारी	shopping
ख़र्च	expense|expenditure
ख़र्च करना	spend
ख़र्चा	expense
ख़ातिर	for the sake of|sake
ख़ान	Khan
ख़ानदान	family|dynasty
ख़ामी	flaw
ख़ामोश	silent
ख़ामोशी	silence
ख़ाली	empty
ख़ास	special
ख़ास तौर पर	especially
ख़ासकर	especially
ख़ासा	considerable
ख़िलाफ़	against
ख़ुद	oneself
ख़ुदकुशी	suicide
ख़ुदा	god
ख़ुफ़िया	intelligence|secret
ख़ुश	happy
ख़ुशबू	fragrance
ख़ुशहाली	prosperity
ख़ुशी	happiness|joy
ख़ून	blood|murder
ख़ूब	a lot
ख़ूबसूरत	beautiful
ख़ूबी	merit|quality
ख़ैर	well|anyway
ख़ौफ़	fear|terror
ख़्वाब	dream
ख़्वाहिश	wish
खा जाना	eat up
खाँसना	cough
खाँसी	cough
खांसना	cough
खांसी	cough
खाई	ditch|abyss
खाका	outline|sketch
खाट	cot
खाट पकड़ना	be bedridden
खाड़ी	bay|gulf
खाता	account
खाता बनाना	create an account
खातिर	for the sake of|sake
खाद	manure|fertilizer
खादी	khadi
खाद्य	food|edible
खाद्य पदार्थ	food item
खाद्य सुरक्षा	food security
खाद्यान्न	food grain
खान	mine|Khan
खान-पान	food and drink
खानदान	family|dynasty
खानपान	food and drink
खाना	eat|food|meal
खाना खाना	eat
खाना पकाना	cook
खाना बनाना	cook
खाना-पीना	food and drink|eating and drinking
खानाबदोश	nomad
खामी	flaw|defect
खामोश	silent
खामोशी	silence
खाल	hide|skin
खाली	empty|vacant
खाली करना	empty|vacate
खास	special|particular
खास तौर पर	especially
खासकर	especially|particularly
खासतौर पर	especially
खासतौर से	especially
खासा	considerable
खासियत	speciality
खिंचना	be pulled|be drawn
खिंचवाना	have pulled|have taken
खिचड़ी	khichdi
खिड़की	window
खिताब	title
खिताबी	title
खिन्न	dejected
खिलखिलाना	giggle|laugh
खिलजी	Khilji
खिलना	bloom|blossom
खिलवाड़	play|tampering
खिलवाना	have fed
खिलाड़ी	player
खिलाना	feed|make bloom
खिलाफ	against
खिलाफत	Khilafat|caliphate
खिलौना	toy
खिसकना	slip away|slide
खिसकाना	shift
खिसियाना	be embarrassed
खींचना	pull|draw|drag
खीझ	irritation
खीझना	be irritated
खीर	kheer|rice pudding
खीरा	cucumber
खुजलाना	scratch
खुजली	itching|itch
खुजाना	scratch
खुद	oneself|self
खुदकुशी	suicide
खुदना	be dug
खुदरा	retail
खुदवाना	have dug
खुदा	god
खुदाई	excavation|digging
खुफिया	intelligence|secret
खुर	hoof
खुरचना	scrape
खुरदरा	rough
खुरपी	trowel
खुलकर	openly|freely
खुलना	open|be opened
खुलना-बंद होना	open and close
खुलवाना	have opened
खुला	open
खुला बाजार	open market
खुलासा	disclosure|revelation
खुलासा करना	reveal|disclose
खुश	happy|glad
खुश करना	please
खुश होना	be happy
खुशकिस्मत	lucky
खुशबू	fragrance
खुशमिजाज	cheerful
खुशहाली	prosperity
खुशामद	flattery
खुशी	happiness|joy
खुशी मनाना	rejoice
खूँटा	peg
खूँटी	peg
खून	blood|murder
खून खौलना	blood to boil
खून बहाना	shed blood
खून-पसीना	blood and sweat
खूनखराबा	bloodshed
खूब	a lot|very well
खूबसूरत	beautiful
खूबसूरती	beauty
खूबी	merit|quality
खेत	field|farm
खेती	farming|agriculture|cultivation
खेती करना	farm|cultivate
खेती-बाड़ी	farming
खेतीबाड़ी	farming
खेद	regret
खेद व्यक्त करना	express regret
खेप	consignment
खेल	game|sport|play
खेल खेलना	play a game
खेल तमाशा	fun and games
खेल भावना	sportsmanship
खेल मंत्रालय	sports ministry
खेल मंत्री	sports minister
खेल मैदान	playground
खेल रत्न	Khel Ratna
खेल-कूद	sports
खेलकूद	sports
खेलना	play
खेवैया	boatman
खैर	well|anyway
खैरात	charity|alms
खैरियत	well-being
खो जाना	be lost|get lost
खो-खो	kho-kho
खोखला	hollow
खोज	discovery|search
खोज इंजन	search engine
खोज करना	discover|search
खोजना	search|discover|find
खोदना	dig
खोना	lose
खोपड़ी	skull
खोया	khoya
खोल देना	open
खोलना	open|untie|unlock
खोलें	open
खौफ	fear|terror
ख्याति	fame|reputation
ख्याल	thought|idea
ख्याल गायकी	khayal singing
ख्याल रखना	take care
ख्वाब	dream
ख्वाहिश	wish|desire
गँवाना	lose|waste
गँवार	rustic|uncouth
गंगटोक	Gangtok
गंगा	Ganga|Ganges
गंगोत्री	Gangotri
गंजा	bald
गंडक	Gandak
गंतव्य	destination
गंदा	dirty
गंध	smell
गंधक	sulphur
गंभीर	serious|grave
गंभीर रूप से	seriously
गंभीरता	seriousness
गंभीरतापूर्वक	seriously
गंवाना	lose|waste
गंवार	rustic|uncouth
गगन	sky
गज	yard|elephant
गजल	ghazal
गज़	yard
गटर	gutter
गठजोड़	alliance
गठन	formation|constitution
गठन करना	form|constitute
गठबंधन	alliance|coalition
गठबन्धन	alliance
गठरी	bundle
गठित	formed|constituted
गठित करना	form|constitute
गठिया	arthritis
गठीला	well-built
गड़गड़ाना	rumble
गड़ना	be buried|stick
गड़बड़	disorder|wrong
गड़बड़ी	irregularity|disturbance
गड़रिया	shepherd
गड़ाना	stick in
गड्ढा	pit|hole
गढ़	fort|stronghold
गढ़ना	fashion|carve|forge
गढ़वाल	Garhwal
गणतंत्र	republic
गणतंत्र दिवस	republic day
गणतन्त्र दिवस	republic day
गणना	calculation|counting
गणना करना	calculate|count
गणपूर्ति	quorum
गणमान्य	dignitary|eminent
गणराज्य	republic
गणित	mathematics
गणितज्ञ	mathematician
गणेश	Ganesha
गणेश चतुर्थी	Ganesh Chaturthi
गति	speed|motion|pace
गतिरोध	deadlock
गतिविधि	activity
गदर	mutiny|revolt
गदराना	ripen
गद्गद	overjoyed
गद्दा	mattress
गद्दार	traitor
गद्दी	throne|cushion
गद्य	prose
गधा	donkey|ass
गन	gun
गनीमत	good fortune
गन्दा	dirty
गन्ना	sugarcane
गप	gossip
गपकना	gulp down
गपशप	gossip|chat
गप्पी	gossip
गबन	embezzlement
गम	sorrow|grief
गमछा	towel|scarf
गमला	flowerpot
गम्भीर	serious
गम्भीरता	seriousness
गया	Gaya
गरजना	thunder|roar
गरजना-बरसना	thunder and rain
गरदन	neck
गरबा	garba
गरम	hot|warm
गरम मसाला	garam masala
गरमाना	heat up
गरमी	heat|summer
गरिमा	dignity
गरियाना	abuse
गरीब	poor
गरीबी	poverty
गरीबी रेखा	poverty line
गरुड़	eagle|garuda
गर्जन	thunder
गर्द	dust
गर्दन	neck
गर्दिश	misfortune
गर्भ	womb|pregnancy
गर्भनिरोधक	contraceptive
गर्भपात	abortion
गर्भवती	pregnant
गर्भाशय	uterus
गर्म	hot|warm
गर्म करना	heat
गर्मियों में	in summer
गर्मी	heat|summer
गर्लफ्रेंड	girlfriend
गर्व	pride
गर्व करना	be proud
गर्व से	proudly
गर्व होना	be proud
गलत	wrong|incorrect
गलतफहमी	misunderstanding
गलती	mistake|error
गलती करना	make a mistake|err
गलती होना	make a mistake
गलना	melt|rot
गलनांक	melting point
गला	throat|neck
गला घोंटना	strangle
गला भर आना	choke with emotion
गलाना	melt|smelt
गलियारा	corridor
गली	lane|street
गले मिलना	embrace
गले लगाना	embrace|hug
गवर्नर	governor
गवाह	witness
गवाही	testimony
गश्त	patrol
गहन	deep|intensive
गहनता	intensity|depth
गहना	jewel|ornament
गहमागहमी	bustle
गहरा	deep|dark
गहराई	depth
ग़ज़ल	ghazal
ग़दर	mutiny
ग़द्दार	traitor
ग़बन	embezzlement
ग़म	sorrow|grief
ग़रीब	poor
ग़रीबी	poverty
ग़लत	wrong
ग़लतफ़हमी	misunderstanding
ग़लती	mistake
ग़ायब	missing
ग़ालिब	Ghalib
ग़ुलाम	slave
ग़ुलामी	slavery
ग़ुस्सा	anger
ग़ौर करना	consider
गाँजा	cannabis
गाँठ	knot
गाँधी	Gandhi
गाँधीजी	Gandhiji|Gandhi
गाँव	village
गांजा	cannabis
गांठ	knot
गांधी	Gandhi
गांधीजी	Gandhiji|Gandhi
गांधीनगर	Gandhinagar
गांव	village
गाइड	guide
गाजर	carrot
गाज़ा	Gaza
गाजा	Gaza
गाजियाबाद	Ghaziabad
गाड़ना	bury|drive in
गाड़ी	car|vehicle|train|cart
गाड़ी चलाना	drive
गाड़ी छूटना	miss the train
गाड़ी पकड़ना	catch a train
गाढ़ा	thick|deep
गाना	sing|song
गाना गाना	sing a song
गाय	cow
गायक	singer
गायकवाड़	Gaikwad
गायन	singing
गायब	missing|disappeared
गायिका	singer
गारंटी	guarantee
गारा	mortar
गार्ड	guard
गार्ड का डिब्बा	guard's van
गाल	cheek
गालिब	Ghalib
गाली	abuse|swear word
गाली-गलौज	abuse
गाहे-बगाहे	now and then
गिटार	guitar
गिड़गिड़ाना	plead|beg
गिद्ध	vulture
गिनती	counting
गिनना	count
गिनाना	enumerate|list
गियर	gear
गिर जाना	fall
गिर पड़ना	fall down
गिरगिट	chameleon
गिरजा	church
गिरजाघर	church
गिरना	fall|drop|collapse
गिरफ़्तार	arrested
गिरफ़्तारी	arrest
गिरफ्तार	arrested
गिरफ्तार करना	arrest
गिरफ्तार होना	be arrested
गिरफ्तारी	arrest
गिरवी	mortgaged|pawned
गिरा देना	knock down
गिराना	drop|demolish|topple|shed
गिरावट	decline|fall
गिरि	mountain
गिल	Gill
गिलहरी	squirrel
गिला	complaint
गिलास	glass
गिल्ली-डंडा	gilli-danda
गीत	song
गीत गाना	sing
गीतकार	lyricist
गीता	Gita
गीतांजलि	Gitanjali
गीदड़	jackal
गीला	wet
गीला करना	wet
गुँथना	be braided
गुंजन	humming
गुंडा	goon|hooligan
गुंडागर्दी	hooliganism
गुंबद	dome
गुच्छा	bunch|cluster
गुजर जाना	pass away|pass
गुजर-बसर	subsistence
गुजरना	pass|go through
गुजरात	Gujarat
गुजराती	Gujarati
गुज़र जाना	pass away|pass
गुज़रना	pass
गुज़ारना	spend
गुज़ारा	subsistence
गुजारना	spend
गुजारा	subsistence|livelihood
गुजारा करना	make ends meet
गुजारिश	request
गुजिया	gujiya
गुट	group|faction
गुठली	stone|kernel
गुड फ्राइडे	Good Friday
गुड मॉर्निंग	good morning
गुड़	jaggery
गुड़गाँव	Gurgaon
गुड़गांव	Gurgaon
गुड़हल	hibiscus
गुड़िया	doll
गुण	quality|property|virtue
गुणगान	praise
गुणधर्म	property
गुणवत्ता	quality
गुणसूत्र	chromosome
गुणा	multiplication|times
गुणात्मक	qualitative
गुत्थी	tangle|puzzle
गुदगुदाना	tickle
गुनगुना	lukewarm
गुनगुनाना	hum
गुना	times
गुनाह	crime|sin
गुपचुप	secretly
गुप्त	secret|Gupta
गुप्त साम्राज्य	Gupta empire
गुप्तकाल	Gupta period
गुप्ता	Gupta
गुफा	cave
गुब्बारा	balloon
गुमनाम	anonymous
गुमसुम	silent|withdrawn
गुमान	pride
गुम्बद	dome
गुयाना	Guyana
गुरु	guru|teacher|master
गुरु गोबिंद सिंह	Guru Gobind Singh
गुरु ग्रंथ साहिब	Guru Granth Sahib
गुरु नानक	Guru Nanak
गुरुकुल	gurukul
गुरुग्राम	Gurugram
गुरुत्व	gravity
गुरुत्वाकर्षण	gravity|gravitation
गुरुद्वारा	gurdwara
गुरुवार	Thursday
गुर्दा	kidney
गुर्राना	growl
गुर्राहट	growl
गुलजार	Gulzar
गुलदस्ता	bouquet
गुलमोहर	gulmohar
गुलाब	rose
गुलाबी	pink
गुलाम	slave
गुलाम वंश	slave dynasty
गुलामी	slavery
गुलाल	gulal|coloured powder
गुल्ली-डंडा	gulli-danda
गुवाहाटी	Guwahati
गुसलखाना	bathroom
गुस्ताखी	impudence
गुस्सा	anger
गुस्सा आना	get angry
गुस्सा करना	be angry
गुस्सैल	hot-tempered
गुहराना	cry for help
गुहार	plea
गुहार लगाना	plead
गूँगा	mute|dumb
गूँज	echo
गूँजना	echo|resound
गूँथना	knead|braid
गूँधना	knead
गूंगा	mute|dumb
गूंज	echo
गूंजना	echo|resound
गूंधना	knead
गूगल	Google
गूढ़	profound|abstruse
गूदा	pulp
गूलर	fig tree
गृह	home|house
गृह मंत्रालय	home ministry|ministry of home affairs
गृह मंत्री	home minister
गृह युद्ध	civil war
गृहकार्य	homework
गृहमंत्री	home minister
गृहयुद्ध	civil war
गृहस्थ	householder
गृहस्थी	household
गृहिणी	housewife
गेंद	ball
गेंदबाज	bowler
गेंदबाज़	bowler
गेंदबाज़ी	bowling
गेंदबाजी	bowling
गेंदा	marigold
गेट	gate
गेम	game
गेहूँ	wheat
गेहूं	wheat
गैंडा	rhinoceros
गैर	non-|un-|stranger
गैर-सरकारी	non-governmental
गैरकानूनी	illegal
गैरमौजूदगी	absence
गैरसरकारी	non-governmental
गैराज	garage
गैरेज	garage
गैलीलियो	Galileo
गैस	gas
गैसीय	gaseous
गोंद	gum
गोंददानी	gum pot
गोखले	Gokhale
गोद	lap
गोद लेना	adopt
गोदना	tattoo|prick
गोदाम	warehouse|godown
गोदावरी	Godavari
गोदी	dock|lap
गोधूलि	twilight|dusk
गोपनीय	confidential|secret
गोपनीयता	secrecy|privacy|confidentiality
गोपाल	Gopal
गोबर	cow dung|dung
गोभी	cabbage|cauliflower
गोमती	Gomti
गोयल	Goyal
गोरखधंधा	racket|puzzle
गोरखनाथ	Gorakhnath
गोरखपुर	Gorakhpur
गोरा	fair|white
गोल	round|circular|goal
गोल-मटोल	plump
गोलकीपर	goalkeeper
गोला	shell|ball
गोला फेंक	shot put
गोला-बारूद	ammunition
गोलाबारी	shelling
गोलार्ध	hemisphere
गोली	bullet|tablet|pill
गोली चलाना	fire|shoot
गोली मारना	shoot
गोलीबारी	firing
गोल्फ	golf
गोवा	Goa
गोशाला	cowshed
गोष्ठी	seminar|gathering
गौण	secondary
गौतम बुद्ध	Gautama Buddha
गौर	attention|consideration
गौर करना	consider|note
गौरव	glory|pride
गौरवपूर्ण	glorious
गौरवशाली	glorious
गौरैया	sparrow
गौशाला	cowshed|cow shelter
ग्यारह	eleven
ग्यारहवाँ	eleventh
ग्यारहवां	eleventh
ग्रंथ	book|scripture|text
ग्रंथि	gland
ग्रन्थ	book|scripture
ग्रस्त	afflicted
ग्रह	planet
ग्रहण	eclipse|acceptance
ग्राफिक्स	graphics
ग्राम	gram|village
ग्राम पंचायत	gram panchayat
ग्रामवासी	villager
ग्रामीण	rural|villager
ग्रामीण विकास	rural development
ग्राहक	customer
ग्रिल	grill
ग्रीक	Greek
ग्रीनहाउस	greenhouse
ग्रीवा	neck
ग्रीष्म	summer
ग्रीष्मकालीन	summer
ग्रीस	Greece
ग्रुप	group
ग्रेच्युटी	gratuity
ग्रेजुएट	graduate
ग्रेड	grade
ग्रेनाइट	granite
ग्रेनेड	grenade
ग्रैंड स्लैम	grand slam
ग्लानि	remorse
ग्लास	glass
ग्लूकोज	glucose
ग्लेशियर	glacier
ग्लोबल	global
ग्लोबल वार्मिंग	global warming
ग्वाला	cowherd|milkman
ग्वालियर	Gwalior
घंटा	hour|bell
घंटी	bell
घंटी बजना	ring
घट जाना	decrease
घटना	decrease|event|incident|decline
घटनाक्रम	developments|sequence of events
घटनास्थल	scene|spot
घटा	dark cloud
घटाना	reduce|subtract|decrease
घटाना-बढ़ाना	decrease and increase
घटाव	reduction
घटिया	inferior|poor
घड़ा	pitcher|pot
घड़ियाल	gharial
घड़ी	clock|watch
घड़ी भर	for a moment
घण्टा	hour
घन	cube
घन मीटर	cubic metre
घनघोर	dense|torrential
घनत्व	density
घना	dense|thick
घनिष्ठ	close|intimate
घनिष्ठता	intimacy
घबरा जाना	panic
घबराना	panic|be nervous
घबराहट	nervousness|panic
घमंड	arrogance|pride
घमंडी	arrogant|proud
घमण्ड	arrogance|pride
घर	house|home
घर लौटना	return home
घर वापसी	homecoming
घरबार	household
घराना	household|family
घरेलू	domestic|household
घरेलू हिंसा	domestic violence
घरौंदा	little house
घर्षण	friction
घसीटना	drag
घाघरा	skirt
घाघरा नदी	Ghaghara
घाट	ghat|riverbank
घाटा	loss|deficit
घाटी	valley
घातक	fatal|deadly
घाना	Ghana
घायल	injured|wounded
घायल करना	injure
घायल होना	be injured
घाव	wound
घास	grass
घिघियाना	plead
घिनौना	disgusting
घिरना	be surrounded
घिरनी	pulley
घिसटना	drag oneself
घिसना	rub|wear out
घी	ghee|clarified butter
घुँघरू	ankle bells
घुंघरू	ankle bells
घुटन	suffocation
घुटना	knee|choke
घुड़की	threat
घुड़सवार	horseman|rider
घुड़सवारी	horse riding
घुड़सेना	cavalry
घुमंतू	nomadic
घुमक्कड़	wanderer|traveller
घुमाना	turn|rotate|take for a walk
घुमावदार	winding
घुलना	dissolve
घुसना	enter|intrude|penetrate
घुसपैठ	infiltration
घुसपैठिया	infiltrator
घुसाना	insert|thrust in
घूँघट	veil
घूँट	sip|gulp
घूँसा	punch
घूंघट	veil
घूंट	sip|gulp
घूंसा	punch
घूमना	roam|rotate|wander|turn
घूमना-फिरना	roam|travel
घूरना	stare|glare
घूर्णन	rotation
घूस	bribe
घृणा	hatred|disgust
घृणा करना	hate
घेरना	surround|encircle
घेरा	siege|circle
घेराबंदी	siege|cordon
घोंघा	snail
घोंटना	grind|cram
घोंपना	stab
घोंसला	nest
घोटना	grind|cram
घोटाला	scam
घोड़ा	horse
घोड़ागाड़ी	horse carriage
घोड़ी	mare
घोर	severe|extreme
घोल	solution
घोलना	dissolve
घोष	Ghosh
घोषणा	announcement|declaration
घोषणा करना	announce|declare
घोषणा-पत्र	manifesto
घोषणापत्र	manifesto
घोषित	declared
घोषित करना	declare
चंगा	well|healthy
चंचल	restless|fickle
चंडीगढ़	Chandigarh
चंद	few|some
चंदन	sandalwood
चंदबरदाई	Chand Bardai
चंदा	donation|subscription
चंद्र	moon
चंद्रगुप्त	Chandragupta
चंद्रगुप्त मौर्य	Chandragupta Maurya
चंद्रग्रहण	lunar eclipse
चंद्रमा	moon
चंद्रयान	Chandrayaan
चंद्रशेखर आजाद	Chandrashekhar Azad
चंपा	champak
चंपारण	Champaran
चंबल	Chambal
चकला	rolling board
चकित	amazed
चकोर	chukar partridge
चक्कर	dizziness|round
चक्कर आना	feel dizzy
चक्कर काटना	go round
चक्कर लगाना	go around
चक्की	mill|grindstone
चक्रवर्ती	Chakravarty|emperor
चक्रवात	cyclone
चखना	taste
चटक	bright
चटकना	crack
चटनी	chutney
चटर्जी	Chatterjee
चटाई	mat
चट्टान	rock
चढ़ जाना	climb
चढ़ना	climb|mount|board
चढ़वाना	get raised
चढ़ाई	ascent|invasion
चढ़ाना	offer|raise
चढ़ाव	rise
चढ़ावा	offering
चतुर	clever
चतुराई	cleverness
चतुर्थ	fourth
चतुर्वेदी	Chaturvedi
चना	gram|chickpea
चन्द	few|some
चन्दन	sandalwood
चन्दा	donation
चन्द्रमा	moon
चपटा	flat
चपरासी	peon
चपाती	chapati
चपेट	grip|impact
चपेट में आना	be hit by
चप्पल	slipper|sandal
चप्पू	oar
चबाना	chew
चबूतरा	platform
चमक	shine|brightness
चमकदार	shiny|bright
चमकना	shine|glitter
चमकाना	polish|brighten
चमकीला	shiny|bright
चमगादड़	bat
चमचमाना	gleam|sparkle
चमड़ा	leather
चमड़ी	skin
चमत्कार	miracle
चमेली	jasmine
चम्पा	champak
चम्पारण	Champaran
चम्बल	Chambal
चम्मच	spoon
चयन	selection
चयन करना	select|choose
चयन प्रक्रिया	selection process
चयन समिति	selection committee
चर	variable
चरक	Charaka
चरखा	spinning wheel
चरण	phase|stage|foot
चरण-स्पर्श	touching the feet
चरणबद्ध	phased
चरना	graze
चरम	extreme|peak
चरमराना	creak
चरमसीमा	climax|extreme
चरवाहा	shepherd|herdsman
चरागाह	pasture
चराना	graze
चरित्र	character
चरित्र चित्रण	characterization
चर्च	church
चर्चा	discussion
चर्चा करना	discuss
चर्चिल	Churchill
चर्म	leather
चल देना	set off
चल पड़ना	set off|set out
चल बसना	pass away|die
चलचित्र	film|movie
चलन	custom|usage
चलना	walk|go|move|run
चलवाना	have run
चला जाना	go away|leave
चलाना	drive|run|operate|conduct
चवन्नी	four-anna coin
चवालीस	forty-four
चश्मदीद	eyewitness
चश्मा	glasses|spring
चहकना	chirp
चहचहाना	chirp
चहचहाहट	chirping
चहल-पहल	hustle and bustle
चहारदीवारी	boundary wall
चहेता	favourite
चाँटा	slap
चाँद	moon
चाँदनी	moonlight
चाँदी	silver
चांद	moon
चांदनी	moonlight
चांदी	silver
चाकर	servant
चाकू	knife
चाचा	uncle
चाची	aunt
चाट	chaat
चाटना	lick
चाणक्य	Chanakya
चादर	sheet|bedsheet
चापलूसी	flattery
चाबी	key
चाबुक	whip
चाभी	key
चाय	tea
चाय पीना	drink tea
चार	four
चार चाँद लगाना	enhance the beauty
चारदीवारी	boundary wall
चारपहिया	four-wheeler
चारपाई	cot|bed
चारा	fodder
चारागाह	pasture
चारों	all four
चारों ओर	all around|on all sides
चार्जर	charger
चार्ल्स	Charles
चाल	gait|move|trick
चाल-चलन	conduct|character
चालक	driver
चालक दल	crew
चालाक	clever|cunning
चालाकी	cleverness|cunning
चालान	challan|fine
चालीस	forty
चालुक्य	Chalukya
चावल	rice
चाह	desire|wish
चाहत	desire|love
चाहना	want|wish|desire|love
चाहने वाला	admirer
चाहिए	should|need|want|ought
चाहे	whether|even if
चिंगारी	spark
चिंघाड़ना	trumpet
चिंतन	contemplation|thinking
चिंता	worry|anxiety|concern
चिंता करना	worry
चिंता व्यक्त करना	express concern
चिंतित	worried|anxious
चिकना	smooth|greasy
चिकित्सक	doctor|physician
चिकित्सा	medicine|treatment|medical
चिकित्सा विज्ञान	medical science
चिकित्सा शिक्षा	medical education
चिकित्सालय	hospital
चिकित्सीय	medical
चिट्ठा	blog
चिट्ठाकार	blogger
चिट्ठी	letter
चिठ्ठी	letter
चिड़िया	bird
चिड़ियाघर	zoo
चिड़ीमार	fowler
चिढ़	irritation
चिढ़ना	be irritated
चिढ़वाना	tease
चिढ़ाना	tease|annoy
चितकबरा	spotted
चितवन	glance
चिता	pyre|funeral pyre
चित्त	mind
चित्तौड़	Chittor
चित्र	picture|painting|image
चित्रकला	painting
चित्रकार	painter
चित्रकारी	painting
चित्रण	depiction|portrayal
चिथड़ा	rag
चिथड़े	rags
चिनना	lay bricks
चिनाब	Chenab
चिन्ता	worry|concern
चिन्ह	sign|mark
चिप	chip
चिपकना	stick|cling
चिपकाना	stick|paste
चिपचिपाना	be sticky
चिपटना	cling
चिमटा	tongs
चिमटी	tweezers
चिरकाल	long time
चिरपरिचित	familiar
चिरस्थायी	everlasting
चिराग	lamp
चिराग़	lamp
चिलम	clay pipe
चिली	Chile
चिल्लाना	shout|scream|yell
चिह्न	sign|mark|symbol
चींटी	ant
चीकू	sapodilla
चीख	scream
चीखना	scream|shriek
चीख़	scream
चीख़ना	scream|shriek
चीज	thing
चीज़	thing
चीड़	pine
चीता	cheetah|leopard
चीन	China
चीनी	sugar|chinese
चीनी मिल	sugar mill
चीरना	rip|slit|saw
चील	kite
चुँधियाना	be dazzled
चुंगी	octroi|toll
चुंबक	magnet
चुंबकत्व	magnetism
चुंबकीय	magnetic
चुंबन	kiss
चुकंदर	beetroot
चुकना	be finished|have already
चुकाना	pay|repay
चुगना	peck
चुगली	backbiting
चुटकी	pinch
चुटकी लेना	quip
चुटकुला	joke
चुड़ैल	witch
चुन लेना	choose
चुनना	choose|select|elect|pick
चुनरी	scarf
चुनवाना	get chosen
चुनाव	election
चुनाव आयोग	election commission
चुनाव करना	choose
चुनाव क्षेत्र	constituency
चुनाव जीतना	win an election
चुनाव प्रचार	election campaign
चुनाव लड़ना	contest an election
चुनिंदा	selected
चुनें	choose|select
चुनौती	challenge
चुनौती देना	challenge
चुप	silent|quiet
चुप करना	silence
चुप रहना	keep quiet|remain silent
चुप होना	fall silent
चुपके	quietly
चुपके से	secretly|stealthily
चुपके-चुपके	secretly
चुपचाप	silently|quietly
चुपड़ना	smear
चुप्पी	silence
चुभना	prick|sting
चुभाना	prick
चुम्बक	magnet
चुराना	steal
चुलबुला	playful
चुस्त	agile|smart
चुस्ती	agility
चुहल	banter
चुहिया	mouse
चूँकि	since|because
चूंकि	since|because
चूक	lapse|mistake
चूकना	miss|fail
चूज़ा	chick
चूजा	chick
चूड़ा	flattened rice
चूड़ी	bangle
चूना	lime|leak
चूमना	kiss
चूर	shattered|exhausted
चूल्हा	stove|hearth
चूल्हा-चौका	kitchen work
चूसना	suck
चूहा	rat|mouse
चेक	cheque|check
चेक गणराज्य	Czech Republic
चेचक	smallpox
चेतना	consciousness|become alert
चेताना	warn
चेतावनी	warning
चेन्नई	Chennai
चेयरमैन	chairman
चेर	Chera
चेला	disciple
चेष्टा	effort
चेहरा	face
चैंपियन	champion
चैंपियनशिप	championship
चैट	chat
चैत	Chait
चैतन्य	Chaitanya|consciousness
चैत्र	Chaitra
चैन	peace|rest
चैन लेना	rest
चैनल	channel
चैम्पियन	champion
चॉक	chalk
चॉकलेट	chocolate
चोंच	beak
चोट	injury|hurt
चोट पहुँचाना	hurt
चोट लगना	get hurt
चोटी	peak|braid
चोपड़ा	Chopra
चोर	thief
चोरी	theft
चोरी करना	steal
चोरी-चोरी	stealthily
चोरी-छिपे	secretly|stealthily
चोल	Chola
चोली	blouse
चौंक जाना	be startled
चौंकना	be startled
चौंकाना	startle|surprise
चौंतीस	thirty-four
चौंधियाना	dazzle|be dazzled
चौंसठ	sixty-four
चौक	square|crossing
चौकस होना	be alert
चौकसी	vigilance
चौका	four
चौकी	post|low wooden seat
चौकीदार	watchman
चौकोर	square
चौखट	door frame|threshold
चौगुना	fourfold
चौड़ा	wide|broad
चौड़ाई	width
चौतरफा	all-round
चौथा	fourth
चौथाई	quarter|one-fourth
चौदह	fourteen
चौधरी	Chaudhary|Choudhary
चौपाई	quatrain|chaupai
चौपाल	village meeting place
चौबारा	upper room
चौबीस	twenty-four
चौबे	Chaubey
चौरानवे	ninety-four
चौरासी	eighty-four
चौराहा	crossroads
चौवन	fifty-four
चौवालीस	forty-four
चौसर	chausar
चौहत्तर	seventy-four
चौहान	Chauhan
छ	six
छँटना	be cleared|be sorted
छँटनी	layoff|retrenchment
छंटनी	layoff|retrenchment
छंद	metre|verse
छः	six
छकना	be satiated
छकाना	satiate|harass
छक्का	six
छज्जा	balcony|ledge
छटपटाना	writhe
छटपटाहट	restlessness
छटा	splendour
छटाँक	chhatank
छठ	Chhath
छठवाँ	sixth
छठा	sixth
छड़	rod
छड़ी	stick|cane
छत	roof
छतरी	umbrella|cenotaph
छत्तीस	thirty-six
छत्तीसगढ़	Chhattisgarh
छनना	be filtered
छन्द	metre
छपना	be printed|be published
छपाई	printing
छप्पन	fifty-six
छप्पर	thatched roof
छब्बीस	twenty-six
छरहरा	slender
छल	deceit
छल-कपट	deceit
छलकना	spill|overflow
छलना	deceive
छलनी	sieve
छलाँग	leap
छलांग	leap
छलावा	illusion
छवि	image
छह	six
छा जाना	cover|overspread
छाँटना	sort|trim|select
छाँव	shade
छांटना	sort|trim|select
छांव	shade
छाछ	buttermilk
छाता	umbrella
छाती	chest
छाती पीटना	beat one's breast
छात्र	student
छात्रवृत्ति	scholarship
छात्रा	student|girl student
छात्रावास	hostel
छानना	sift|filter|strain
छानबीन	investigation|scrutiny
छाना	spread over|cover
छाप	impression|stamp
छापना	print|publish
छापा	raid
छापाख़ाना	printing press
छापाखाना	printing press
छापेमारी	raid
छाया	shadow|shade
छायांकन	cinematography
छायाकार	photographer|cinematographer
छायाप्रति	photocopy
छायावाद	chhayavad|romanticism
छाल	bark
छाला	blister
छावनी	cantonment
छिड़कना	sprinkle
छिड़ना	break out|begin
छितरना	scatter
छितराना	scatter
छिद्र	hole
छिनना	be snatched
छिप जाना	hide
छिपकली	lizard
छिपना	hide
छिपा देना	hide
छिपाना	hide|conceal
छियानवे	ninety-six
छियालीस	forty-six
छियासठ	sixty-six
छियासी	eighty-six
छिलका	peel|husk
छिलना	be peeled|be grazed
छिहत्तर	seventy-six
छींक	sneeze
छींकना	sneeze
छींटा	splash
छीन लेना	snatch away
छीनना	snatch|seize
छीलना	peel
छुआछूत	untouchability
छुट्टी	holiday|leave
छुट्टी लेना	take leave
छुड़वाना	have released
छुड़ाना	free|rescue
छुपना	hide
छुपाना	hide|conceal
छुरा	dagger|knife
छुरी	knife
छू लेना	touch
छूट	discount|exemption|relaxation
छूट जाना	be left|miss
छूटना	be left|be released|miss
छूना	touch
छेड़खानी	molestation
छेड़छाड़	molestation|tampering
छेड़ना	tease|begin|start
छेद	hole
छेदना	pierce
छेनी	chisel
छैला	dandy
छोकरा	lad
छोटा	small|little|short|younger
छोटा करना	shorten
छोटा-मोटा	minor
छोड़ जाना	leave behind
छोड़ देना	leave|give up
छोड़ना	leave|release|quit|abandon
छोर	end|edge
छौंकना	temper
जँचना	suit
जँचवाना	get checked
जंग	war|rust
जंगल	forest|jungle
जंगली	wild
जंचना	suit
जंजीर	chain
जंतु	animal|creature
जकड़ना	grip|clutch
जख्म	wound
जख्मी	injured
जग	world
जगत	world
जगदीश चंद्र बोस	Jagadish Chandra Bose
जगना	wake
जगन्नाथ	Jagannath
जगमग	glittering
जगमगाना	glitter
जगह	place
जगाना	awaken|wake|arouse
जचना	suit
जज	judge
जज़्बा	passion|spirit
जज्बा	passion|spirit
जटायु	Jatayu
जटिल	complex|complicated
जटिलता	complexity
जड़	root
जड़ी	root|herb
जड़ी-बूटी	herb
जताना	express|indicate
जत्था	batch|band
जदयू	JDU
जन	people|person
जन आंदोलन	mass movement
जन जागरूकता	public awareness
जन धन योजना	Jan Dhan Yojana
जन स्वास्थ्य	public health
जनकल्याण	public welfare
जनगणना	census
जनजागरण	public awakening
जनजाति	tribe
जनजीवन	normal life|public life
जनतंत्र	democracy
जनता	public|people
जनता दल	Janata Dal
जनना	give birth to
जनभागीदारी	public participation
जनमत	public opinion
जनमत संग्रह	referendum
जनमाध्यम	mass media
जनरल	general
जनरेटर	generator
जनवरी	January
जनसंख्या	population
जनसंचार	mass communication
जनसंपर्क	public relations
जनसभा	public meeting
जनसमूह	crowd
जनसाधारण	common people
जनसुनवाई	public hearing
जनहित	public interest
जनहित याचिका	public interest litigation
जनाज़ा	funeral
जनाजा	funeral
जनादेश	mandate
जनाना	female
जनाब	sir
जनित्र	generator
जनेऊ	sacred thread
जन्तु	animal|creature
जन्नत	paradise|heaven
जन्म	birth
जन्म देना	give birth to
जन्म प्रमाण पत्र	birth certificate
जन्म प्रमाणपत्र	birth certificate
जन्म लेना	be born
जन्म होना	be born
जन्मजात	innate|congenital
जन्मदिन	birthday
जन्मदिन मनाना	celebrate a birthday
जन्मना	be born
जन्मपत्री	horoscope
जन्मभूमि	birthplace
जन्मस्थान	birthplace
जन्माष्टमी	Janmashtami
जप	chanting
जपना	chant|recite
जब	when
जब कि	whereas
जब जब	whenever
जब तक	until|as long as
जब भी	whenever
जब से	since
जब-जब	whenever
जब-तब	now and then
जबकि	while|whereas
जबड़ा	jaw
जबरदस्ती	forcibly|by force
जबरन	forcibly
जबलपुर	Jabalpur
जबान	tongue|language
जब्त	seized|confiscated
जब्ती	seizure
जमघट	gathering
जमना	freeze|set
जमवाना	have set
जमशेदपुर	Jamshedpur
जमा	deposit|collected
जमा करना	deposit|collect
जमाई	son-in-law
जमाकर्ता	depositor
जमाखोरी	hoarding
जमानत	bail|security
जमाना	era|age|times|freeze|establish
जमींदार	landlord|zamindar
जमीन	land|ground
जमैका	Jamaica
जम्मू	Jammu
जम्मू और कश्मीर	Jammu and Kashmir
जम्मू-कश्मीर	Jammu and Kashmir
जम्हाई लेना	yawn
जय	victory|hail
जय हिंद	Jai Hind|hail India
जयंती	birth anniversary|jubilee
जयकार	cheer|acclamation
जयघोष	shout of victory
जयन्ती	birth anniversary
जयपुर	Jaipur
जयप्रकाश नारायण	Jayaprakash Narayan
जयशंकर	Jaishankar
जयशंकर प्रसाद	Jaishankar Prasad
जरा	a little|just
जरिए	through|by means of
जरिया	means|medium
जरूर	certainly|surely
जरूरत	need|necessity
जरूरी	necessary|important
जर्जर	dilapidated|worn
जर्मन	German
जर्मनी	Germany
जर्रा	particle
जल	water
जल जाना	burn
जल प्रदूषण	water pollution
जल शक्ति	jal shakti
जल संरक्षण	water conservation
जल संसाधन	water resources
जलडमरूमध्य	strait
जलधारा	stream
जलन	jealousy|burning
जलना	burn
जलपान	refreshment|snack
जलप्रपात	waterfall
जलमार्ग	waterway
जलयान	ship
जलवाना	have lit
जलवायु	climate
जलवायु परिवर्तन	climate change
जलविद्युत	hydroelectric
जलसा	meeting|celebration
जलस्तर	water level
जला देना	burn
जलाना	burn|light|ignite
जलापूर्ति	water supply
जलाशय	reservoir
जलियाँवाला बाग	Jallianwala Bagh
जलियांवाला बाग	Jallianwala Bagh
जलेबी	jalebi
जल्द	soon
जल्दबाज़ी	haste
जल्दबाजी	haste
जल्दी	quickly|soon|hurry|early
जल्दी करना	hurry
जल्दी से	quickly
जल्दी-जल्दी	hurriedly
जवान	young|soldier
जवानी	youth
जवाब	answer|reply
जवाब देना	answer|reply
जवाबदारी	responsibility
जवाबदेह	accountable
जवाबदेही	accountability
जवाहरलाल नेहरू	Jawaharlal Nehru
जश्न	celebration
जस का तस	unchanged
जस्ता	zinc
जहन्नुम	hell
जहर	poison
जहरीला	poisonous|toxic
जहाँ	where
जहाँ तक	as far as
जहाँ भी	wherever
जहाँ-तहाँ	here and there
जहाँगीर	Jahangir
जहां	where
जहांगीर	Jahangir
जहाज	ship
जहाज निर्माण	shipbuilding
जहाज़	ship
ज़ंजीर	chain
ज़ख़्म	wound
ज़ख़्मी	injured
ज़नाना	female
ज़बरदस्ती	forcibly
ज़बरन	forcibly
ज़बान	tongue|language
ज़ब्त	seized
ज़मानत	bail
ज़माना	era|age|times
ज़मींदार	landlord|zamindar
ज़मीन	land|ground
ज़रा	a little|just
ज़रिए	through|by means of
ज़रिया	means
ज़रूर	certainly|surely
ज़रूरत	need|necessity
ज़रूरी	necessary|important
ज़हर	poison
ज़हरीला	poisonous|toxic
ज़ाहिर	evident|obvious
ज़ाहिर करना	express|reveal
ज़िंदगी	life
ज़िंदा	alive
ज़िंदाबाद	long live
ज़िक्र	mention
ज़िक्र करना	mention
ज़िद	stubbornness|insistence
ज़िद्दी	stubborn
ज़िन्दगी	life
ज़िन्दा	alive
ज़िम्बाब्वे	Zimbabwe
ज़िम्मेदार	responsible
ज़िम्मेदारी	responsibility
ज़िला	district
ज़िलाधिकारी	district magistrate
ज़ीरा	cumin
ज़ुकाम	cold
ज़ुल्फ़	lock of hair
ज़ुल्म	oppression
ज़ेब्रा	zebra
ज़ेलेंस्की	Zelensky
ज़ेवर	jewellery
ज़ोर	force|emphasis
ज़ोर देना	emphasize|stress|insist
ज़ोर से	loudly|hard
ज़ोर-ज़ोर से	loudly
ज़ोर-शोर से	vigorously
ज़्यादा	more|too much
ज़्यादातर	mostly|most
जाँघ	thigh
जाँच	investigation|test|examination
जाँच आयोग	inquiry commission
जाँच करना	investigate|examine
जाँच-पड़ताल	investigation
जाँचना	check|examine
जांघ	thigh
जांच	investigation|test|probe
जांच करना	investigate|examine
जांच-पड़ताल	investigation
जांचना	check|examine
जाग उठना	wake up
जागना	wake|awake
जागरुक	aware
जागरुकता	awareness
जागरूक	aware
जागरूकता	awareness
जागीर	estate|fief
जागृत	awake
जाट	Jat
जातक	Jataka
जाति	caste|race
जाति प्रथा	caste system
जाति प्रमाणपत्र	caste certificate
जाति व्यवस्था	caste system
जातिवाद	casteism
जातीय	ethnic|caste
जादुई	magical
जादू	magic
जादूगर	magician
जाधव	Jadhav
जान	life
जान छूटना	be rid of
जान देना	give one's life
जान पर खेलना	risk one's life
जान बचाना	save one's life
जान लेना	kill|know|learn
जान से मारना	kill
जान-पहचान	acquaintance
जान-बूझकर	deliberately
जानकार	expert|knowledgeable person
जानकारी	information
जानकारी देना	inform
जानना	know|learn
जानबूझकर	deliberately|intentionally
जानलेवा	deadly|fatal
जानवर	animal
जाना	go|leave
जाना-माना	well-known
जाने देना	let go
जापान	Japan
जापानी	Japanese
जाम	jam
जामा	garment
जामुन	java plum|jamun
जाम्बिया	Zambia
जायज	legitimate
जायदाद	property
जायफल	nutmeg
जायसी	Jayasi
जारी	continuing|issued
जारी करना	issue|release
जारी रखना	continue
जारी रहना	continue
जाल	net|trap
जालंधर	Jalandhar
जालपृष्ठ	web page
जालसाज	forger
जालसाजी	forgery|fraud
जालस्थल	website
जाला	web|cobweb
जासूस	spy|detective
जाहिर	evident|obvious
जाहिर करना	express|reveal
जिंदगी	life
जिंदा	alive
जिंदा रहना	stay alive
जिंदाबाद	long live
जिक्र	mention
जिक्र करना	mention
जिगर	liver
जिज्ञासा	curiosity
जिज्ञासु	curious
जितना	as much as
जितनी जल्दी	as soon as
जिताना	make win
जिद	stubbornness|insistence
जिद्दी	stubborn
जिधर	wherever
जिधर भी	wherever
जिन	which|whom
जिनका	whose
जिनेवा	Geneva
जिन्ना	Jinnah
जिन्हें	whom
जिम	gym
जिम्नास्टिक	gymnastics
जिम्बाब्वे	Zimbabwe
जिम्मेदार	responsible
जिम्मेदारी	responsibility
जिराफ	giraffe
जिला	district
जिलाधिकारी	district magistrate
जिस	which|whom
जिसका	whose
जिसने	who
जिसमें	in which
जिससे	by which|so that
जिसे	whom|which
जिस्म	body
जिहाद	jihad
जिह्वा	tongue
जी	sir|yes|heart
जी चाहना	wish|feel like
जी चुराना	shirk
जी नहीं	no
जी भरना	be satisfied
जी लगना	feel at home
जी हाँ	yes
जी हुजूर	yes sir
जींस	jeans
जीएसटी	GST
जीजा	brother-in-law
जीडीपी	GDP
जीत	victory|win
जीत जाना	win
जीत हासिल करना	win
जीतना	win|conquer
जीन	gene
जीना	staircase|live
जीप	jeep
जीपीएस	GPS
जीभ	tongue
जीभ काटना	bite one's tongue
जीरा	cumin
जीर्णोद्धार	renovation
जीव	creature|living being
जीव विज्ञान	biology
जीव-जंतु	fauna|creatures
जीवन	life
जीवन बीमा	life insurance
जीवनभर	throughout life
जीवनी	biography
जीवविज्ञान	biology
जीवाणु	bacterium|bacteria
जीवात्मा	individual soul
जीवाश्म	fossil
जीवाश्म ईंधन	fossil fuel
जीविका	livelihood
जीवित	alive|living
जीवित रहना	survive|remain alive
जुआ	gambling
जुआरी	gambler
जुकाम	cold
जुगनू	firefly
जुगाड़	makeshift arrangement|jugaad
जुगाली करना	chew the cud
जुटना	gather|engage
जुटाना	gather|mobilize|collect
जुड़ना	join|be connected|be associated
जुड़ाव	connection|attachment
जुतना	be yoked
जुताई	ploughing
जुताई करना	plough
जुदा होना	part
जुदाई	separation
जुमा	Friday
जुर्म	crime
जुर्म कबूलना	confess
जुर्माना	fine|penalty
जुलाई	July
जुलाहा	weaver
जुलूस	procession
जुल्फ	lock of hair
जुल्म	oppression
जूँ	louse
जूझना	struggle|grapple
जूट	jute
जूट उद्योग	jute industry
जूड़ा	bun
जूता	shoe
जूती	slipper|shoe
जून	June
जूस	juice
जेठ	brother-in-law
जेठानी	sister-in-law
जेब	pocket
जेम्स	James
जेल	jail|prison
जेलेंस्की	Zelensky
जेवर	jewellery|ornament
जैकेट	jacket
जैन	Jain
जैन धर्म	Jainism
जैनेन्द्र	Jainendra
जैव	bio-|biological
जैव प्रौद्योगिकी	biotechnology
जैव रसायन	biochemistry
जैव विविधता	biodiversity
जैवप्रौद्योगिकी	biotechnology
जैविक	biological|organic
जैसलमेर	Jaisalmer
जैसा	like|as
जैसा कि	as
जैसे	like|as|such as
जैसे कि	such as|as if
जैसे ही	as soon as
जैसे-जैसे	as
जैसे-तैसे	somehow
जॉन	John
जॉब	job
जॉर्ज	George
जॉर्जिया	Georgia
जॉर्डन	Jordan
जो	who|which|that
जो कुछ	whatever
जो कोई	whoever
जो भी	whatever|whoever
जोंक	leech
जोखना	weigh
जोखिम	risk
जोखिम उठाना	take a risk
जोखिमपूर्ण	risky
जोड़	sum|addition|joint
जोड़ना	add|connect|join|link
जोड़ा	pair
जोड़ी	pair|couple
जोड़ें	add
जोतना	plough|till
जोधपुर	Jodhpur
जोन	zone
जोर	force|emphasis
जोर देना	emphasize|stress|insist
जोर से	loudly|hard
जोर-जोर से	loudly
जोर-शोर से	vigorously
जोश	enthusiasm|zeal
जोशी	Joshi
जोहान्सबर्ग	Johannesburg
जौ	barley
जौनपुर	Jaunpur
जौहर	jauhar
ज्ञात	known
ज्ञात होना	be known
ज्ञान	knowledge
ज्ञानकोश	encyclopaedia
ज्ञानपीठ पुरस्कार	Jnanpith award
ज्ञानवर्धक	informative
ज्ञानवान	learned
ज्ञानार्जन	acquiring knowledge
ज्ञानी	wise|learned
ज्ञानेश्वर	Jnaneshwar|Dnyaneshwar
ज्ञापन	memorandum
ज्ञापन सौंपना	submit a memorandum
ज्यादा	more|too much
ज्यादा से ज्यादा	at most
ज्यादातर	mostly|most
ज्यामिति	geometry
ज्येष्ठ	eldest|senior
ज्येष्ठता	seniority
ज्यों	as
ज्यों का त्यों	as it was|unchanged
ज्यों ही	as soon as
ज्यों-ज्यों	as
ज्यों-त्यों	somehow
ज्योंही	as soon as
ज्योति	light|flame
ज्योतिष	astrology
ज्योतिषी	astrologer
ज्वर	fever
ज्वार	sorghum|tide
ज्वार-भाटा	tide
ज्वारीय	tidal
ज्वाला	flame
ज्वालामुखी	volcano
झंकार	jingle|tinkling
झंझट	hassle|trouble
झंडा	flag
झकझोरना	shake
झगड़ना	quarrel
झगड़ा	quarrel|fight
झट	at once|quickly
झटकना	jerk|shake off
झटका	shock|jolt
झटका लगना	get a shock
झटपट	quickly
झटपटाना	hasten
झड़ना	fall off|shed
झड़प	clash|skirmish
झण्डा	flag
झपकना	blink
झपकी	nap
झपकी लेना	take a nap
झपटना	pounce|snatch
झमाझम	heavily
झमेला	trouble|mess
झरना	waterfall|spring
झरोखा	lattice window
झलक	glimpse
झलकना	be reflected|glimmer
झल्लाना	be irritated
झाँकना	peep|peek
झाँकी	tableau|glimpse
झाँसा	deception
झाँसी	Jhansi
झाँसी की रानी	Rani of Jhansi
झांकना	peep|peek
झांसा	deception
झांसी	Jhansi
झाग	foam
झाड़	bush
झाड़ना	dust|sweep
झाड़ी	bush|shrub
झाड़ू	broom
झाड़ू देना	sweep
झाड़ू लगाना	sweep
झारखंड	Jharkhand
झारखण्ड	Jharkhand
झालना	solder
झिझक	hesitation
झिझकना	hesitate
झिड़कना	rebuke
झिड़की	rebuke
झिलमिलाना	shimmer
झींगा	prawn|shrimp
झींगुर	cricket
झील	lake
झुँझलाना	be irritated
झुँझलाहट	irritation
झुंझलाना	be irritated
झुंड	herd|flock
झुकना	bend|bow|lean
झुकाना	bend|bow
झुकाव	inclination
झुग्गी	slum|shanty
झुग्गी-झोपड़ी	slum
झुटपुटा	twilight
झुठलाना	falsify|belie
झुण्ड	herd
झुमका	earring
झुरमुट	thicket
झुर्री	wrinkle
झुलसना	scorch|be scorched
झुलसाना	scorch
झुलाना	swing
झूठ	lie
झूठ बोलना	lie
झूठा	false|liar
झूमना	sway
झूलना	swing
झूला	swing
झेंपना	be embarrassed
झेलना	endure|face|suffer
झेलम	Jhelum
झोंकना	throw in
झोंका	gust
झोंपड़ा	hut
झोंपड़ी	hut
झोपड़ी	hut
झोल	broth
झोला	bag
टंकण	typing
टंकी	tank
टकटकी	stare
टकटकी लगाना	stare
टकराना	collide|hit|clash
टकराव	conflict|confrontation
टका	taka
टक्कर	collision
टखना	ankle
टटोलना	grope|feel
टन	ton|tonne
टपकना	drip
टपकाना	drip
टमाटर	tomato
टरकाना	put off
टरबाइन	turbine
टर्मिनल	terminal
टर्मिनस	terminus
टलना	be postponed|be averted
टहनी	twig|branch
टहलना	stroll|walk
टाँकना	stitch|tack
टाँका	stitch
टाँग	leg
टाँगना	hang
टांग	leg
टांगना	hang
टाइप	type
टाइपराइटर	typewriter
टाइफाइड	typhoid
टाइम	time
टाइल	tile
टाई	tie
टाई होना	be tied
टाट	sackcloth
टाटा	Tata
टापना	paw the ground
टापू	island
टायर	tyre
टारगेट	target
टालना	postpone|avoid
टावर	tower
टिकट	ticket
टिकट कटाना	buy a ticket
टिकट खिड़की	ticket window
टिकट लेना	buy a ticket
टिकना	last|rest|stay
टिकाऊ	durable|sustainable
टिकाना	rest|place
टिड्डा	grasshopper
टिड्डी	locust
टिन	tin
टिप्पणी	comment|note|remark
टिप्पणी करना	comment|remark
टिमटिमाना	twinkle|flicker
टी-शर्ट	t-shirt
टीएमसी	TMC
टीका	vaccine|commentary
टीकाकरण	vaccination
टीकाकरण अभियान	vaccination drive
टीचर	teacher
टीन	tin
टीपू सुल्तान	Tipu Sultan
टीबी	TB|tuberculosis
टीम	team
टीम वर्क	teamwork
टीला	mound|hillock
टीवी	TV|television
टीस	throb of pain
टुकड़ा	piece
टुकड़ी	contingent|troop
टुकड़े करना	cut into pieces
टूक	piece
टूट जाना	break
टूट पड़ना	attack|pounce
टूट फूट जाना	be shattered
टूटना	break|collapse|be broken
टूटना फूटना	break
टूटा-फूटा	broken|dilapidated
टूथपेस्ट	toothpaste
टूर	tour
टूरिज्म	tourism
टूरिस्ट	tourist
टूर्नामेंट	tournament
टेंशन	tension
टेक	support|refrain
टेकना	lean|rest
टेक्नॉलजी	technology
टेक्नोलॉजी	technology
टेक्सास	Texas
टेढ़ा	crooked|bent
टेढ़ा-मेढ़ा	crooked|zigzag
टेनिस	tennis
टेबल	table
टेबल टेनिस	table tennis
टेबलेट	tablet
टेम्स	Thames
टेरना	call
टेलीग्राफ	telegraph
टेलीग्राम	telegram
टेलीफ़ोन	telephone
टेलीफोन	telephone
टेलीविजन	television
टेलीविज़न	television
टेसू	palash flower
टेस्ट	test
टेस्ट मैच	test match
टेस्टिंग	testing
टैंक	tank
टैंकर	tanker
टैक्स	tax
टैक्सी	taxi
टैगोर	Tagore
टॉफी	toffee
टॉयलेट	toilet
टॉर्च	torch
टॉल्स्टॉय	Tolstoy
टॉवर	tower
टॉस	toss
टोकना	interrupt|chide
टोकना-रोकना	interrupt
टोकरा	basket
टोकरी	basket
टोक्यो	Tokyo
टोटा	loss|shortage
टोना-टोटका	witchcraft
टोपी	cap|hat
टोरंटो	Toronto
टोल	toll
टोली	group|band
टोह	reconnaissance
ट्यूनीशिया	Tunisia
ट्यूबलाइट	tube light
ट्यूशन	tuition
ट्रंप	Trump
ट्रक	truck
ट्रस्ट	trust
ट्रांजिस्टर	transistor
ट्रांसफॉर्मर	transformer
ट्रांसमीटर	transmitter
ट्राम	tram
ट्रिलियन	trillion
ट्रेंड	trend
ट्रेन	train
ट्रेनिंग	training
ट्रेलर	trailer
ट्रैक	track
ट्रैक्टर	tractor
ट्रैफिक	traffic
ट्रॉफी	trophy
ट्विटर	Twitter
ट्वीट	tweet
ठंड	cold
ठंडक	coolness
ठंडा	cold|cool
ठंडा करना	cool
ठंडी साँस लेना	sigh
ठग	swindler|thug
ठगना	cheat|swindle
ठगी	fraud|cheating
ठण्ड	cold
ठण्डा	cold|cool
ठनकना	ring|clang
ठनना	be at odds
ठप्पा	stamp
ठहरना	stay|stop
ठहराना	lodge|hold|declare
ठहराव	halt|stagnation
ठहाका	guffaw
ठहाका लगाना	guffaw
ठाकरे	Thackeray
ठाट	splendour
ठाठ	splendour
ठाठ-बाट	splendour
ठिकाना	hideout|place|whereabouts
ठिगना	short
ठिठकना	stop short
ठिठुरना	shiver with cold
ठिठोली	jest
ठिठोली करना	jest
ठीक	right|okay|fine|exactly
ठीक करना	fix|repair|correct
ठीक से	properly
ठीक है	all right|okay
ठीक होना	recover|be well
ठुकना	be hammered
ठुकराना	reject|spurn
ठुड्डी	chin
ठुमकना	strut
ठुमरी	thumri
ठूँठ	stump
ठूँसना	cram|stuff
ठूंठ	stump
ठूंसना	stuff|cram
ठेका	contract
ठेका देना	award a contract
ठेका मजदूर	contract labourer
ठेकुआ	thekua
ठेकेदार	contractor
ठेकेदारी	contract work
ठेलना	push
ठेला	handcart|cart
ठेलागाड़ी	handcart
ठेस	hurt|jolt
ठोंकना	hammer|pat
ठोकना	hammer|hit
ठोकर	stumble|kick
ठोकर खाना	stumble
ठोकर मारना	kick
ठोड़ी	chin
ठोस	solid|concrete
ठोस अपशिष्ट	solid waste
ठोस पदार्थ	solid
ठौर	place
डँसना	sting|bite
डंडा	stick|baton
डकारना	belch
डकैती	dacoity|robbery
डग	stride
डगमगाना	wobble|falter
डगर	path
डच	Dutch
डजन	dozen
डपटना	scold
डबडबाना	fill with tears
डबलरोटी	bread
डमरू	small drum
डर	fear
डर जाना	be frightened
डर लगना	be afraid
डरना	fear|be afraid
डरपोक	coward|timid
डरबन	Durban
डरा धमकाना	intimidate
डराना	frighten|scare
डरावना	scary|frightening
डसना	bite|sting
डाँट	scolding
डाँट देना	scold
डाँट पड़ना	be scolded
डाँटना	scold
डांट	scolding
डांटना	scold
डांस	dance
डाइट	diet
डाइनामाइट	dynamite
डाउनलोड	download
डाक	post|mail
डाक गाड़ी	mail train
डाक टिकट	postage stamp
डाकखाना	post office
डाकगाड़ी	mail train
डाकघर	post office
डाकिया	postman
डाकू	dacoit|bandit
डाटा	data
डायनासोर	dinosaur
डायबिटीज	diabetes
डायरी	diary
डायरेक्टर	director
डायरेक्टोरेट	directorate
डार्विन	Darwin
डाल	branch
डालना	put|pour|insert
डाली	branch
डाह	jealousy
डिगना	waver
डिग्री	degree
डिग्री सेल्सियस	degree Celsius
डिज़ाइन	design
डिजाइन	design
डिजाइनर	designer
डिजिटल	digital
डिजिटल इंडिया	Digital India
डिजिटलीकरण	digitization
डिप्टी	deputy
डिप्लोमा	diploma
डिफेंडर	defender
डिब्बा	box|compartment
डिब्बे	coaches
डिवाइस	device
डींग	boast
डींग मारना	boast
डीएनए	DNA
डीएम	DM
डीजल	diesel
डीज़ल	diesel
डील-डौल	build|physique
डुबना	sink
डुबाना	drown|immerse
डुबोना	dip|sink
डूब जाना	drown|sink
डूब मरना	drown
डूबना	drown|sink|set
डेंगू	dengue
डेटा	data
डेटाबेस	database
डेडलाइन	deadline
डेढ़	one and a half
डेनमार्क	Denmark
डेबिट	debit
डेबिट कार्ड	debit card
डेयरी	dairy
डेरा	camp|lodging
डेल्टा	delta
डेवलपर	developer
डेविड	David
डैडी	daddy
डैन्यूब	Danube
डॉ.	Dr
डॉक्टर	doctor
डॉलर	dollar
डॉल्फिन	dolphin
डोगरी	Dogri
डोपिंग	doping
डोर	string|thread
डोरी	string|cord
डोलना	sway|swing
डोली	palanquin
डोसा	dosa
ड्यूटी	duty
ड्राइवर	driver
ड्राफ्ट	draft
ड्रामा	drama
ड्रेस	dress
ड्रॉ	draw
ड्रोन	drone
ढँकना	cover
ढंग	way|manner
ढकना	lid|cover
ढकेलना	push
ढक्कन	lid
ढलना	set|be moulded|decline
ढलान	slope
ढहना	collapse
ढहाना	demolish
ढाँकना	cover
ढाँचा	structure|framework
ढांचा	structure|framework
ढाई	two and a half
ढाका	Dhaka
ढाढ़स	consolation
ढाबा	dhaba|roadside eatery
ढाल	shield|slope
ढालना	mould|cast
ढिंढोरा	proclamation
ढिठाई	impudence
ढिल्लों	Dhillon
ढीठ	impudent
ढीला	loose|lax
ढीलापन	laxity
ढुलकना	roll down
ढुलाई	haulage
ढूँढना	find|search|look for
ढूंढना	find|search|look for
ढेर	heap|pile
ढेर सारा	lots of
ढेर सारे	lots of
ढेरों	lots of
ढोंग	pretence
ढोंगी	hypocrite
ढोना	carry|haul
ढोल	drum
ढोलक	dholak|drum
तंग	tight|narrow|harassed
तंग आना	be fed up
तंग करना	harass|tease
तंजानिया	Tanzania
तंत्र	system|mechanism
तंत्रिका	nerve
तंत्रिका तंत्र	nervous system
तंदुरुस्त	healthy
तंबाकू	tobacco
तंबू	tent
तक	until|up to|till
तकदीर	destiny
तकना	gaze
तकनीक	technique|technology
तकनीकी	technical|technological
तकनीकी शिक्षा	technical education
तकनीशियन	technician
तकरार	dispute
तकरीबन	approximately|nearly
तकलीफ	trouble|pain
तकलीफ़	trouble|pain
तक़दीर	destiny
तकिया	pillow
तक्षशिला	Taxila
तख़्त	throne|wooden bed
तख्त	wooden bed|throne
तख्ता	board|plank
तख्तापलट	coup
तजना	give up
तट	coast|bank|shore
तटस्थ	neutral
तटीय	coastal
तड़का	tempering
तड़का देना	temper
तड़के	at dawn|early morning
तड़के सुबह	early morning
तड़प	agony|yearning
तड़पना	writhe|suffer|yearn
तड़पाना	torment
तड़ित	lightning
ततैया	wasp
तत्काल	immediate|instantly
तत्कालीन	then|contemporary
तत्त्व	element
तत्पर	ready|prompt
तत्पश्चात	thereafter
तत्पश्चात्	thereafter
तत्व	element
तत्संबंधी	relevant
तथा	and|as well as
तथाकथित	so-called
तथापि	nevertheless|yet
तदनुसार	accordingly
तन	body
तनख़्वाह	salary
तनख्वाह	salary
तनहा	lonely
तनहाई	loneliness|solitude
तना	trunk|stem
तनाव	tension|stress
तनिक	a little
तप	penance|austerity
तपना	be heated
तपस्या	penance|austerity
तपस्वी	ascetic
तपाना	heat
तपेदिक	tuberculosis
तब	then
तब तक	until then
तब से	since then
तब-तब	each time
तबला	tabla
तबादला	transfer
तबाह	devastated|ruined
तबाह करना	devastate
तबाही	devastation|destruction
तबियत	health
तबीयत	health|condition
तभी	only then|just then
तभी तो	that is why
तम	darkness
तमतमाना	flush with anger
तमतमाया	flushed
तमन्ना	wish|desire
तमाचा	slap
तमाम	all|many
तमाशा	spectacle|show
तमिल	Tamil
तमिल नाडु	Tamil Nadu
तमिलनाडु	Tamil Nadu
तम्बाकू	tobacco
तम्बू	tent
तय	fixed|decided
तय करना	decide|fix|determine
तय होना	be decided
तरंग	wave
तरंगदैर्घ्य	wavelength
तरंगदैर्ध्य	wavelength
तरक़्क़ी	progress|promotion
तरकारी	vegetable|curry
तरकीब	trick|way
तरक्की	progress|promotion
तरजीह	preference
तरना	be saved
तरफ	side|direction
तरफ़	side|direction
तरबूज	watermelon
तरल	liquid|fluid
तरसना	long|yearn
तरह	way|kind|manner
तरह तरह	various kinds
तरह-तरह	various kinds
तराई	terai|foothills
तराज़ू	scales
तराजू	scales|balance
तराना	song
तराशना	carve|cut
तरीक़ा	way|method
तरीका	way|method|manner
तर्क	argument|logic|reason
तर्कशास्त्र	logic
तर्कसंगत	logical|rational
तल	bottom|surface
तलना	fry
तलवा	sole
तलवार	sword
तलाक	divorce
तलाक देना	divorce
तलाकशुदा	divorced
तलाक़	divorce
तलाश	search
तलाश करना	search|look for
तलाशना	search
तलाशी	search
तले	under
तल्ला	floor
तल्लीन	absorbed
तवा	griddle
तश्तरी	saucer
तसल्ली	consolation|satisfaction
तस्कर	smuggler
तस्करी	smuggling|trafficking
तस्वीर	picture|photograph
तह	fold|layer
तहखाना	basement|cellar
तहत	under
तहसील	tehsil
तहसीलदार	tehsildar
तहाना	fold
ताँगा	tonga
ताँबा	copper
तांगा	tonga
तांबा	copper
ताइवान	Taiwan
ताई	aunt
ताऊ	uncle
ताक	niche|watch
ताक-झाँक	peeping
ताकत	strength|power
ताकतवर	powerful|strong
ताकतवरी	power
ताकना	stare|gaze
ताक़त	strength|power
ताकि	so that
तागा	thread
ताज	crown|taj
ताजगी	freshness
ताजमहल	Taj Mahal
ताज़गी	freshness
ताज़ा	fresh|latest
ताजा	fresh|latest
ताजा खबर	breaking news
ताजिकिस्तान	Tajikistan
ताज्जुब	surprise
ताज्जुब होना	be surprised
ताड़	palm
ताड़ना	perceive|punish
ताड़ी	toddy
तात्कालिक	immediate|urgent
तात्पर्य	meaning|purport
तात्या टोपे	Tatya Tope
तान	tune
तानना	stretch|aim
ताना	taunt
तानाशाह	dictator
तानाशाही	dictatorship
ताप	heat
ताप विद्युत	thermal power
तापमान	temperature
तापमापी	thermometer
ताप्ती	Tapti
ताबीज	amulet
ताम्र युग	copper age
ताम्रपत्र	copper plate
तार	wire|telegram
तारघर	telegraph office
तारा	star
तारीख	date
तारीख़	date
तारीफ	praise
तारीफ करना	praise
तारीफ़	praise
तार्किक	logical
ताल	lake|rhythm
तालमेल	coordination|harmony
ताला	lock
ताला खोलना	unlock
ताला लगाना	lock
तालाब	pond
तालाबंदी	lockout
तालिका	table
तालीम	education
तालु	palate
तालुका	taluka
ताल्लुक	relation
ताल्लुक़	relation
ताश	playing cards
तिगुना	triple|threefold
तिजारत	trade
तिजोरी	safe
तितर-बितर	scattered|dispersed
तितली	butterfly
तिथि	date
तिनका	straw
तिपहिया	three-wheeler
तिब्बत	Tibet
तिब्बती	Tibetan
तिमाही	quarter|quarterly
तिमिर	darkness
तिरंगा	tricolour
तिरछा	slanting|oblique
तिरपन	fifty-three
तिरसठ	sixty-three
तिरस्कार	contempt|scorn
तिरानवे	ninety-three
तिरासी	eighty-three
तिराहा	three-way junction
तिरुपति	Tirupati
तिरुपति बालाजी	Tirupati Balaji
तिरुवनंतपुरम	Thiruvananthapuram
तिल	sesame|mole
तिल भर	a tiny bit
तिलक	Tilak
तिलचट्टा	cockroach
तिलमिलाना	be agitated|smart
तिलहन	oilseed
तिवारी	Tiwari
तिहत्तर	seventy-three
तिहरा	triple
तिहाई	one-third|third
तीखा	sharp|spicy|pungent
तीज	teej
तीतर	partridge
तीन	three
तीनों	all three
तीर	arrow
तीरंदाज	archer
तीरंदाजी	archery
तीर्थ	pilgrimage|holy place
तीर्थयात्रा	pilgrimage
तीर्थयात्री	pilgrim
तीर्थस्थल	pilgrimage site
तीव्र	intense|acute|rapid
तीव्रता	intensity
तीस	thirty
तीसरा	third
तीस्ता	Teesta
तुक	rhyme
तुकाराम	Tukaram
तुगलक	Tughlaq
तुच्छ	trivial|petty
तुझे	you
तुतलाना	lisp
तुनकमिजाज	touchy
तुम	you
तुम्हारा	your|yours
तुम्हें	you
तुरंत	immediately|at once
तुरन्त	immediately
तुर्क	Turk
तुर्कमेनिस्तान	Turkmenistan
तुर्की	Turkey|Turkish
तुलना	comparison|be weighed
तुलना करना	compare
तुलनात्मक	comparative
तुलसी	tulsi|basil
तुलसीदास	Tulsidas
तुल्य	equal|like
तुल्यकालन	synchronization
तू	you|thou
तूफ़ान	storm
तूफान	storm
तूलिका	brush
तृतीय	third
तृप्ति	satisfaction
तृष्णा	thirst|craving
तेंदुआ	leopard
तेइस	twenty-three
तेईस	twenty-three
तेज	fast|sharp|strong
तेज करना	sharpen|speed up
तेज गेंदबाज	fast bowler
तेज़	fast|sharp|strong
तेज़ी	boom|speed
तेज़ी से	rapidly|fast
तेजी	boom|speed|rise
तेजी से	rapidly|fast
तेरह	thirteen
तेरा	your|thy
तेल	oil
तेल शोधक कारखाना	oil refinery
तेलंगाना	Telangana
तेलुगु	Telugu
तेलुगू	Telugu
तेवर	attitude
तेहरान	Tehran
तैंतालीस	forty-three
तैंतीस	thirty-three
तैनात	deployed
तैनात करना	deploy
तैनाती	deployment
तैयार	ready|prepared
तैयार करना	prepare
तैयार होना	get ready|agree
तैयारी	preparation
तैयारी करना	prepare
तैरना	swim|float
तैराक	swimmer
तैराकी	swimming
तैराना	float
तो	then|so
तोड़ डालना	break
तोड़ देना	break
तोड़ लेना	pluck
तोड़-फोड़	vandalism
तोड़ना	break|pluck|violate
तोड़फोड़	vandalism
तोता	parrot
तोप	cannon
तोपखाना	artillery
तोरी	ridge gourd
तोलना	weigh
तोला	tola
तोहफ़ा	gift
तोहफा	gift
तौर	manner|way
तौर-तरीका	manners|ways
तौलना	weigh
तौलिया	towel
त्याग	renunciation|sacrifice
त्याग करना	sacrifice|renounce
त्यागना	renounce|abandon
त्यागपत्र	resignation
त्यों	so
त्यों-त्यों	so
त्योंही	at that very moment
त्योहार	festival
त्यौहार	festival
त्रस्त	afflicted|distressed
त्रासदी	tragedy
त्रिकोण	triangle
त्रिकोणमिति	trigonometry
त्रिकोणीय	triangular
त्रिज्या	radius
त्रिनिदाद	Trinidad
त्रिपक्षीय	trilateral
त्रिपाठी	Tripathi
त्रिपिटक	Tripitaka
त्रिपुरा	Tripura
त्रिभुज	triangle
त्रिवेणी	confluence of three rivers
त्रिवेदी	Trivedi
त्रिशूल	trident
त्रुटि	error
त्रुटिपूर्ण	faulty
त्रैमासिक	quarterly
त्वचा	skin
त्वचा रोग	skin disease
त्वरण	acceleration
त्वरित	quick|rapid
थक जाना	get tired
थकना	get tired
थका	tired
थका-माँदा	tired|weary
थकान	fatigue|tiredness
थकाना	tire
थकावट	fatigue
थन	udder
थपकी	pat
थपथपाना	pat
थपेड़ा	buffet|slap
थपेड़े	buffets
थप्पड़	slap
थमना	stop|subside
थरथराना	tremble
थरथराहट	trembling
थर्मामीटर	thermometer
थर्राना	tremble
थल सेना	army
थलसेना	army
थाईलैंड	Thailand
थाना	police station
थानेदार	station officer|inspector
थाप	drumbeat|pat
थामना	hold|grasp
थार	Thar
थाली	plate|platter
थाह	depth
थिएटर	theatre
थूक	spit
थूकना	spit
थेरेपी	therapy
थैंक यू	thank you
थैला	bag
थैली	pouch|bag
थॉमस	Thomas
थोक	wholesale
थोड़ा	a little|some|few
थोड़ा-बहुत	some|a little
थोड़ापन	smallness
थोड़ी देर	a while
थोड़े दिन	a few days
थोपना	impose
थोरियम	thorium
थ्योरी	theory
दंगल	wrestling bout
दंगा	riot
दंगा-फसाद	riot
दंगाई	rioter
दंड	punishment|penalty
दंड देना	punish
दंड संहिता	penal code
दंडनीय	punishable
दंतकथा	legend
दंपति	couple
दंपती	couple
दक्कन	Deccan
दक्ष	efficient|skilled
दक्षता	efficiency|skill
दक्षिण	south
दक्षिण अफ्रीका	South Africa
दक्षिण अमेरिका	South America
दक्षिण एशिया	South Asia
दक्षिण कोरिया	South Korea
दक्षिण-पश्चिम	southwest
दक्षिण-पूर्व	southeast
दक्षिण-पूर्व एशिया	Southeast Asia
दक्षिण-पूर्वी	southeastern
दक्षिणपंथी	right-wing|rightist
दक्षिणा	fee|offering
दक्षिणी	southern
दक्षिणी ध्रुव	south pole
दखल	interference
दखल देना	interfere
दखलंदाजी	interference
दख़ल	interference
दण्ड	punishment|penalty
दण्डनीय	punishable
दत्त	Dutt|Dutta
दत्तक	adopted
दत्ता	Dutta
दफनाना	bury
दफ़नाना	bury
दफ़ा	time|section
दफ़्तर	office
दफा	time|section
दफ्तर	office
दबना	be pressed|be buried
दबवाना	get pressed
दबाना	press|suppress
दबाव	pressure
दबाव डालना	put pressure|press
दबे पाँव	on tiptoe
दबोचना	grab|pounce on
दम	breath|strength
दम घुटना	suffocate
दम तोड़ना	die|breathe one's last
दम लेना	rest
दमकना	glow|shine
दमन	repression|suppression
दमन और दीव	Daman and Diu
दमन करना	suppress
दमा	asthma
दम्पति	couple
दया	mercy|kindness|pity
दया आना	feel pity
दयानंद सरस्वती	Dayananda Saraswati
दयालु	kind|merciful
दर	rate
दरअसल	actually|in fact
दरकना	crack
दरगाह	dargah|shrine
दरजी	tailor
दरबान	doorman
दरबार	court|durbar
दरबारी	courtier
दरभंगा	Darbhanga
दरमियान	between|during
दरवाज़ा	door
दरवाजा	door
दरवाजा खटखटाना	knock at the door
दराँती	sickle
दराज	drawer
दराज़	drawer
दरार	crack
दरिद्र	poor|destitute
दरिया	river
दरियाई घोड़ा	hippopotamus
दरी	rug
दरोगा	police inspector
दर्ज	recorded|registered
दर्ज करना	record|register
दर्ज कराना	lodge|register
दर्जन	dozen
दर्जनों	dozens
दर्जा	status|class
दर्जी	tailor
दर्द	pain
दर्दनाक	painful|tragic
दर्पण	mirror
दर्रा	pass
दर्शक	spectator|viewer|audience
दर्शक दीर्घा	gallery
दर्शकगण	audience
दर्शन	philosophy|sight|darshan
दर्शन करना	visit|see
दर्शनशास्त्र	philosophy
दर्शनीय	worth seeing|scenic
दर्शनीय स्थल	tourist attraction
दर्शाना	show|depict
दल	party|team|group
दलदल	swamp|marsh
दलना	grind coarsely
दलहन	pulses
दलाल	broker|agent
दलाली	brokerage
दलित	Dalit
दलिया	porridge
दलील	argument|plea
दवा	medicine|drug
दवा उद्योग	pharmaceutical industry
दवा-दारू	medical treatment
दवाई	medicine
दवाखाना	dispensary
दवात	inkpot
दशक	decade
दशम	tenth
दशमलव	decimal
दशरथ	Dasharatha
दशहरा	Dussehra
दशा	condition|state
दस	ten
दस लाख	million
दस हजार	ten thousand
दस-बारह	ten or twelve
दसवाँ	tenth
दसवां	tenth
दसियों	tens
दस्त	diarrhoea
दस्तक	knock
दस्तक देना	knock
दस्तकारी	handicraft
दस्तखत	signature
दस्ताना	glove
दस्तावेज	document
दस्तावेज़	document
दहकना	blaze
दहलना	be terrified
दहलाना	terrify
दहलीज	threshold
दहलीज़	threshold
दहशत	terror|panic
दहाड़	roar
दहाड़ना	roar
दही	curd|yogurt
दहेज	dowry
दहेज प्रथा	dowry system
दाँत	tooth
दाँत खट्टे करना	defeat soundly
दाँत पीसना	gnash one's teeth
दाँतों तले उँगली दबाना	be astonished
दाँव	move|stake
दांडी	Dandi
दांडी मार्च	Dandi March
दांत	tooth
दांव	move|stake
दाई	midwife
दाएँ	right
दाएं	right
दाख़िला	admission
दाखिल	filed|submitted
दाखिल करना	file|submit
दाखिला	admission
दाग	stain|spot
दागना	fire
दाग़	stain|spot
दाढ़ी	beard
दाता	donor|giver
दाद	ringworm
दादा	grandfather
दादागिरी	bullying
दादी	grandmother
दादू	Dadu
दान	donation|charity
दान करना	donate
दान देना	donate
दानव	demon
दानी	donor|charitable
दाब	pressure
दाबना	press
दाम	price
दामाद	son-in-law
दायर	filed
दायर करना	file
दायरा	scope|range
दायाँ	right
दायां	right
दायित्व	responsibility|liability
दारुण	terrible
दारू	liquor
दारोगा	police inspector
दार्जिलिंग	Darjeeling
दार्शनिक	philosopher|philosophical
दाल	lentil|pulse
दाल-रोटी	daily bread
दालचीनी	cinnamon
दालान	veranda
दावत	feast
दावा	claim
दावा करना	claim
दास	slave|servant
दासगुप्ता	Dasgupta
दासता	slavery
दासी	maidservant
दास्तान	tale|story
दाहिना	right
दिक़्क़त	difficulty
दिक्कत	difficulty|problem
दिखना	appear|be seen|look
दिखलाना	show
दिखा देना	show
दिखाई देना	appear|be visible|be seen
दिखाना	show|display
दिखावा	show|pretence
दिखावा करना	show off|pretend
दिन	day
दिन ढलना	day to end
दिन भर	all day
दिन-प्रतिदिन	day by day
दिन-रात	day and night
दिनचर्या	routine|daily routine
दिनभर	all day
दिनांक	date
दिनेश	Dinesh
दिनों-दिन	day by day
दिनोंदिन	day by day
दिमाग	brain|mind
दिमाग़	brain|mind
दिया	lamp
दिल	heart
दिल का दौरा	heart attack
दिल जीतना	win hearts
दिल टूटना	be heartbroken
दिल तोड़ना	break someone's heart
दिल धड़कना	heart to beat
दिल बहलाना	amuse oneself
दिल लगाना	set one's heart on
दिलचस्प	interesting
दिलचस्पी	interest
दिलवाना	get|obtain
दिलाना	get|provide
दिलासा	consolation
दिलीप कुमार	Dilip Kumar
दिल्ली	Delhi
दिल्ली सल्तनत	Delhi sultanate
दिवस	day
दिवाला	bankruptcy
दिवालिया	bankrupt
दिवाली	Diwali
दिव्यांग	disabled
दिव्यांगजन	persons with disabilities
दिशा	direction
दिशा-निर्देश	guideline
दिशानिर्देश	guideline
दिसंबर	December
दिसम्बर	December
दिहाड़ी	daily wage
दिहाड़ी मजदूर	daily wage labourer
दीक्षा	initiation
दीक्षांत समारोह	convocation
दीदी	elder sister
दीन	poor|humble
दीनार	dinar
दीप	lamp
दीपक	lamp
दीपावली	Diwali|Deepavali
दीपिका पादुकोण	Deepika Padukone
दीमक	termite
दीया	lamp|earthen lamp
दीर्घकालिक	long-term
दीर्घकालीन	long-term
दीवानगी	craze|madness
दीवाना	crazy|mad
दीवार	wall
दीवाल	wall
दीवाली	Diwali
दुःख	sorrow|grief
दुःखद	sad|tragic
दुःखी	sad|unhappy
दुआ	prayer|blessing
दुकान	shop
दुकानदार	shopkeeper
दुख	sorrow|grief|sadness
दुखड़ा	tale of woe
दुखद	sad|tragic
दुखना	ache|hurt
दुखांत	tragedy
दुखाना	hurt
दुखी	sad|unhappy
दुखी होना	be sad
दुगना	double
दुगुना	double|twice
दुत्कार	rebuff
दुत्कारना	rebuke
दुनिया	world
दुनियादारी	worldliness
दुपट्टा	dupatta|scarf
दुपहिया	two-wheeler
दुबई	Dubai
दुबकना	crouch|hide
दुबला	thin|lean
दुबारा	again
दुबे	Dubey
दुम	tail
दुराचार	misconduct
दुरुपयोग	misuse
दुर्ग	fort
दुर्गंध	stench
दुर्गति	plight
दुर्गम	inaccessible
दुर्गा	Durga
दुर्गा पूजा	Durga Puja
दुर्गुण	vice
दुर्घटना	accident
दुर्घटनाग्रस्त	crashed
दुर्दशा	plight
दुर्बल	weak
दुर्भाग्य	misfortune
दुर्भाग्यपूर्ण	unfortunate
दुर्योधन	Duryodhana
दुर्लभ	rare
दुर्लभ प्रजाति	rare species
दुर्व्यवहार	misbehaviour|ill-treatment
दुलहन	bride
दुलहा	bridegroom
दुलार	affection
दुलारना	fondle
दुल्हन	bride
दुविधा	dilemma
दुविधाग्रस्त	in two minds
दुश्मन	enemy
दुश्मनी	enmity
दुष्कर्म	rape
दुष्ट	wicked|evil
दुष्प्रभाव	side effect|ill effect
दुष्यंत	Dushyanta
दुस्साहस	audacity
दुहना	milk
दुहराना	repeat
दुहाई	appeal
दुहाई देना	invoke
दूकान	shop
दूकानदार	shopkeeper
दूत	messenger|envoy
दूतावास	embassy
दूती	female messenger
दूध	milk
दूधवाला	milkman
दूना	double
दूब	grass
दूभर	difficult
दूर	far|away|distant
दूर करना	remove
दूर रहना	stay away
दूर होना	go away|disappear
दूरदर्शन	Doordarshan
दूरदर्शी	telescope|far-sighted
दूरबीन	telescope|binoculars
दूरभाष	telephone
दूरसंचार	telecommunication|telecom
दूरस्थ	remote
दूरस्थ शिक्षा	distance education
दूरी	distance
दूल्हा	groom|bridegroom
दूसरा	second|other|another
दूसरी ओर	on the other hand
दूसरी तरफ	on the other hand
दूसरे	others
दूसरे दिन	the next day
दृढ़	firm|strong
दृढ़ निश्चय	determination
दृढ़ता	firmness
दृश्य	scene|visible
दृश्यांकन	shooting
दृश्यावली	scenery
दृष्टांत	example|parable
दृष्टि	sight|vision|view
दृष्टि डालना	glance
दृष्टिकोण	viewpoint|approach|perspective
दृष्टिगत	in view of
दृष्टिबाधित	visually impaired
दे देना	give away
देख पाना	be able to see
देख लेना	see
देख-भाल	care
देख-रेख	supervision|care
देखते ही देखते	in no time
देखते-देखते	in no time
देखना	see|look|watch
देखभाल	care
देखभाल करना	look after|take care
देखरेख	supervision|care
देगची	pot
देनदारी	liability
देना	give|provide|let
देय	payable
देय तिथि	due date
देयता	liability
देर	delay|late|while
देर करना	delay
देर तक	for a long time
देर रात	late night
देर होना	be late
देरी	delay
देरी होना	be delayed
देव	god|deity
देवकी	Devaki
देवता	god|deity
देवदार	cedar|deodar
देवनागरी	Devanagari
देवर	brother-in-law
देवरानी	sister-in-law
देवालय	temple
देवी	goddess
देश	country|nation
देश-विदेश	home and abroad
देशद्रोह	treason|sedition
देशद्रोही	traitor
देशपांडे	Deshpande
देशभक्त	patriot
देशभक्ति	patriotism
देशभर	all over the country
देशमुख	Deshmukh
देशवासी	countryman
देशव्यापी	nationwide
देशांतर	longitude
देशी	indigenous|native
देसाई	Desai
देसी	native|local
देह	body
देहरादून	Dehradun
देहरी	threshold
देहांत	death|demise
देहांत होना	die|pass away
देहात	countryside
देहाती	rustic|villager
देहान्त	death
दैत्य	demon
दैनिक	daily
दैनिक अखबार	daily newspaper
दो	two
दो-चार	a few
दो-तीन	two or three
दो-दो	two each
दोगुना	double|twice
दोना	leaf cup
दोनों	both
दोपहर	noon|afternoon
दोपहर का भोजन	lunch
दोपहिया	two-wheeler
दोबारा	again
दोष	fault|guilt|defect
दोषपूर्ण	faulty|defective
दोषमुक्त	acquitted
दोषसिद्धि	conviction
दोषी	guilty
दोस्त	friend
दोस्ती	friendship
दोहरा	double|dual
दोहरा शतक	double century
दोहराना	repeat
दोहा	couplet
दौड़	race|run
दौड़ लगाना	run
दौड़-धूप	running about
दौड़ना	run
दौड़ाना	make run|run
दौर	period|era|round
दौरा	tour|visit|attack
दौरा करना	tour|visit
दौरान	during|while
दौरे पर	on a visit
दौलत	wealth
द्रव	liquid|fluid
द्रविड़	Dravidian
द्रव्यमान	mass
द्रोणाचार्य	Dronacharya
द्रौपदी	Draupadi
द्रौपदी मुर्मू	Droupadi Murmu
द्वंद्व	conflict|duality
द्वंद्वात्मक	dialectical
द्वार	door|gate
द्वारका	Dwarka
द्वारा	by|through
द्वितीय	second
द्वितीय विश्व युद्ध	second world war
द्वितीय विश्वयुद्ध	second world war
द्विपक्षीय	bilateral
द्विपक्षीय व्यापार	bilateral trade
द्विपक्षीय संबंध	bilateral relations
द्विवेदी	Dwivedi
द्वीप	island
द्वेष	malice
द्वैत	dualism|duality
धँसना	sink|cave in
धँसाना	thrust in
धंधा	business|occupation
धंसना	sink|cave in
धकापेल	jostling
धकियाना	push
धकेलना	push|shove
धक्का	push|shock|jolt
धक्का देना	push
धक्का लगना	be shocked
धड़कन	heartbeat
धड़कना	beat|throb
धड़ाधड़	one after another
धन	money|wealth
धनबाद	Dhanbad
धनवान	wealthy
धनिया	coriander
धनी	rich|wealthy
धनुष	bow
धन्यवाद	thanks|thank you
धन्यवाद देना	thank
धमकना	turn up|thud
धमकाना	threaten
धमकी	threat
धमनी	artery
धमा-चौकड़ी	romping
धमाका	explosion|blast
धरती	earth|land
धरना	sit-in|dharna
धरना देना	stage a sit-in
धरा	earth
धरोहर	heritage
धरोहर राशि	security deposit
धर्म	religion|dharma|duty
धर्मग्रंथ	scripture
धर्मनिरपेक्ष	secular
धर्मनिरपेक्षता	secularism
धर्मयुद्ध	crusade|holy war
धर्मशाला	dharamshala|rest house
धर्मशाला नगर	Dharamshala
धवल	white
धाँधली	rigging|irregularity
धांधली	rigging|irregularity
धाक	awe|sway
धागा	thread
धातु	metal
धान	paddy|rice
धार	edge|stream
धारण	holding|wearing
धारण करना	wear|hold|assume
धारणा	notion|belief
धारा	stream|section|current
धारावाहिक	serial
धार्मिक	religious
धावक	runner
धिक्कारना	reproach
धीमा	slow
धीमा करना	slow down
धीमे-धीमे	slowly
धीरज	patience
धीरे	slowly
धीरे धीरे	slowly|gradually
धीरे से	softly|slowly
धीरे-धीरे	slowly|gradually
धुँधला	blurred|hazy
धुँधलाना	become blurred
धुंध	mist|haze
धुंधला	blurred|hazy
धुआँ	smoke
धुआं	smoke
धुन	tune|melody
धुन का पक्का	single-minded
धुन में	absorbed
धुनकी	carding bow
धुनना	card
धुरी	axle|axis
धुलना	be washed
धूप	sunshine|sunlight|incense
धूप निकलना	sun to come out
धूपबत्ती	incense
धूम-धाम	pomp
धूमकेतु	comet
धूमधाम	pomp
धूम्रपान	smoking
धूम्रपान करना	smoke
धूर्त	cunning|crafty
धूर्तता	cunning
धूल	dust
धूसर	grey
धैर्य	patience
धोखा	deception|cheating|betrayal
धोखा खाना	be deceived
धोखा देना	deceive|betray|cheat
धोखाधड़ी	fraud
धोती	dhoti
धोना	wash
धोबी	washerman
ध्यान	attention|meditation
ध्यान आना	remember
ध्यान करना	meditate
ध्यान खींचना	attract attention|draw attention
ध्यान देना	pay attention|note
ध्यान भटकना	be distracted
ध्यान में रखना	keep in mind
ध्यान रखना	take care|keep in mind
ध्यान से	carefully|attentively
ध्यान से देखना	look closely
ध्यान से सुनना	listen attentively
ध्यानचंद	Dhyan Chand
ध्यानपूर्वक	attentively|carefully
ध्यानाकर्षण	drawing attention
ध्येय	aim
ध्रुपद	dhrupad
ध्रुव	pole
ध्रुव तारा	pole star
ध्वज	flag
ध्वनि	sound
ध्वनि प्रदूषण	noise pollution
ध्वस्त	destroyed|demolished
न	no|not
न केवल	not only
न सिर्फ	not only
नंगा	naked
नंगे पाँव	barefoot
नंगे पैर	barefoot
नंबर	number
नई दिल्ली	New Delhi
नकद	cash
नकदी	cash
नकल	copy|imitation
नकल उतारना	mimic
नकल करना	copy|imitate
नकली	fake|artificial
नक़दी	cash
नक़ल	copy|imitation
नक़ली	fake
नक़्क़ाशी	carving
नक़्शा	map
नकारना	deny|reject
नकारात्मक	negative
नक्काशी	carving
नक्शा	map
नक्षत्र	constellation|star
नक्सलवाद	naxalism
नक्सली	naxalite
नखरा	coquetry|airs
नगण्य	negligible
नगर	city|town
नगर निगम	municipal corporation
नगर पालिका	municipality
नगरपालिका	municipality
नगरीकरण	urbanization
नगरीय	urban
नगाड़ा	kettledrum
नगालैंड	Nagaland
नगीना	gem
नग्न	naked
नचाना	make dance
नजदीक	near
नजदीकियाँ	closeness
नजदीकी	nearby|close
नजर	sight|gaze|eye
नजर आना	appear|be seen
नजर डालना	glance
नजर रखना	keep an eye on|monitor
नजरअंदाज	ignored
नजरअंदाज करना	ignore
नजराना	gift|tribute
नजरिया	viewpoint|outlook
नज़दीक	near
नज़दीकी	nearby|close
नज़र	sight|gaze|eye
नज़र आना	appear|be seen
नज़र डालना	glance
नज़र रखना	keep an eye on
नज़रअंदाज़	ignored
नज़रिया	viewpoint|outlook
नज़ारा	view|sight
नज़्म	poem
नजाकत	delicacy
नजारा	view|sight
नज्म	poem
नटखट	naughty
नतीजतन	as a result
नतीजा	result
नथ	nose ring
नथना	be pierced
नथुना	nostril
नदी	river
ननद	sister-in-law
नपुंसकता	impotence
नफरत	hatred
नफरत करना	hate
नफ़रत	hatred
नफा	profit
नब्बे	ninety
नभ	sky
नम	moist|damp
नमक	salt
नमक सत्याग्रह	salt satyagraha
नमकीन	salty|snack
नमस्कार	greetings|hello
नमस्ते	hello|greetings
नमाज	namaz|prayer
नमाज़	namaz|prayer
नमी	moisture|humidity
नमूना	sample|specimen
नम्बर	number
नम्र	humble
नम्रता	humility
नयन	eye
नया	new
नया साल	new year
नयी दिल्ली	New Delhi
नरक	hell
नरम	soft
नरसंहार	massacre|genocide
नरसिंह	Narasimha
नरसों	three days hence
नरेंद्र मोदी	Narendra Modi
नरेन्द्र मोदी	Narendra Modi
नरेश	Naresh
नर्तक	dancer
नर्तकी	dancer
नर्म	soft
नर्मदा	Narmada
नर्स	nurse
नल	tap
नल-दमयंती	Nala and Damayanti
नलकूप	tube well
नली	tube
नवंबर	November
नवजागरण	renaissance
नवजात	newborn
नवपाषाण	neolithic
नवप्रवर्तन	innovation
नवम	ninth
नवमी	Navami
नवम्बर	November
नवयुवक	young man
नवरात्र	Navratri
नवरात्रि	Navratri
नववर्ष	new year
नवाँ	ninth
नवाचार	innovation
नवाजना	honour
नवाब	nawab
नवासी	eighty-nine
नवीकरणीय	renewable
नवीकरणीय ऊर्जा	renewable energy
नवीन	new
नवीनतम	latest
नवीनीकरण	renewal|update
नवोदित	budding|emerging
नशा	intoxication|addiction
नशाखोरी	drug addiction
नशीला	intoxicating
नशीला पदार्थ	drug
नश्वर	mortal
नष्ट	destroyed
नष्ट करना	destroy
नष्ट होना	be destroyed
नस	vein|nerve
नसीब	fate|luck
नस्ल	race|breed
नस्लवाद	racism
नस्लीय	racial
नहर	canal
नहलाना	bathe
नहाना	bathe
नहाना-धोना	bathe and wash
नहीं	no|not
नहीं तो	otherwise
ना	no|not
नाइजीरिया	Nigeria
नाइट्रोजन	nitrogen
नाई	barber
नाक	nose
नाक कटना	be disgraced
नाक में दम करना	harass
नाक रगड़ना	grovel
नाकाबंदी	blockade
नाकाम	failed|unsuccessful
नाकामी	failure
नाखून	nail
नाग	cobra|naga
नागपुर	Nagpur
नागफनी	cactus
नागरिक	citizen
नागरिक उड्डयन	civil aviation
नागरिक संहिता	civil code
नागरिकता	citizenship
नागार्जुन	Nagarjun|Nagarjuna
नागालैंड	Nagaland
नागासाकी	Nagasaki
नाच	dance
नाच करना	dance
नाचना	dance
नाज़ुक	delicate
नाजायज	illegitimate
नाजुक	delicate
नाटक	play|drama
नाटक करना	pretend
नाटककार	playwright
नाटकीय	dramatic
नाटा	short
नाटो	NATO
नाता	relation
नातिन	granddaughter
नाती	grandson
नाते	as|relations
नादान	innocent|naive
नान	naan
नानक	Nanak
नाना	grandfather|maternal grandfather
नाना प्रकार	various kinds
नानी	grandmother|maternal grandmother
नापतौल	measurement
नापना	measure
नापसंद	dislike
नाबाद	not out
नाबालिग	minor|underage
नाभि	navel
नाभिक	nucleus
नाभिकीय	nuclear
नाम	name
नाम देना	name
नाम रखना	name
नाम लेना	name|mention
नामक	named|called
नामकरण	naming|nomenclature
नामदेव	Namdev
नामांकन	nomination|enrolment
नामांतरण	mutation
नामित	nominated|named
नामी	renowned
नामी-गिरामी	renowned
नामीबिया	Namibia
नामुमकिन	impossible
नायक	hero|leader
नायकत्व	heroism
नायडू	Naidu
नायर	Nair
नायलॉन	nylon
नायिका	heroine
नारंगी	orange
नारद	Narada
नारा	slogan
नाराज	angry|displeased
नाराजगी	displeasure|resentment
नाराज़	angry|displeased
नाराज़गी	displeasure
नारियल	coconut
नारी	woman
नारीवाद	feminism
नारीवादी	feminist
नालंदा	Nalanda
नालन्दा	Nalanda
नाला	drain|stream
नाली	drain
नाव	boat
नाविक	sailor|boatman
नाशपाती	pear
नाश्ता	breakfast|snack
नाश्ता करना	have breakfast
नासा	NASA
नासिक	Nashik
नास्तिक	atheist
निंदनीय	condemnable
निंदा	condemnation|criticism
निंदा करना	condemn|criticize
निःशुल्क	free of charge
निःशुल्क सदस्यता	free membership
निःसंकोच	without hesitation
निःसंदेह	undoubtedly
निःस्वार्थ	selfless
निकट	near|close
निकटतम	nearest
निकटता	closeness|proximity
निकल जाना	leave|go out
निकलना	come out|emerge|leave|turn out
निकलवाना	have taken out
निकाल देना	expel|throw out
निकालना	take out|remove|extract|expel
निकासी	withdrawal|drainage
निकाह	nikah|marriage
निकोबार	Nicobar
निक्षेप	deposit
निखरना	improve|brighten
निखारना	refine|improve
निगम	corporation
निगरानी	monitoring|surveillance
निगरानी करना	monitor
निगलना	swallow
निगाह	gaze|eye
निचला	lower
निचुड़ना	be squeezed
निचोड़ना	squeeze|wring
निजता	privacy
निजी	private|personal
निजी क्षेत्र	private sector
निजी तौर पर	personally|privately
निजीकरण	privatization
निठल्ला	idle
निडर	fearless
नितंब	buttock
नितांत	absolutely
नितिन गडकरी	Nitin Gadkari
निदान	diagnosis
निदेशक	director
निद्रा	sleep
निधन	demise|death
निधन होना	die|pass away
निधि	fund
निन्दा	condemnation
निन्यानवे	ninety-nine
निपट	utter
निपटना	deal with|tackle
निपटाना	settle|dispose of
निपटारा	settlement|disposal
निपुण	skilled
निब	nib
निबंध	essay
निबटना	deal with|settle
निबन्ध	essay
निबाहना	fulfil
निभना	be carried through
निभाना	fulfil|perform|play
निमंत्रण	invitation
निमंत्रण देना	invite
निमित्त	for|cause
निमोनिया	pneumonia
निम्न	low|following
निम्न सदन	lower house
निम्नलिखित	following
निम्नवर्ग	lower class
नियंत्रक	controller
नियंत्रक एवं महालेखा परीक्षक	comptroller and auditor general
नियंत्रण	control
नियंत्रण करना	control
नियंत्रण में रखना	keep under control
नियंत्रण रेखा	line of control
नियंत्रित करना	control
नियत	fixed|intention
नियतांक	constant
नियति	destiny
नियम	rule
नियमपूर्वक	regularly
नियमावली	rules|manual
नियमित	regular
नियमित रूप से	regularly
नियमितीकरण	regularization
नियामक	regulator|regulatory
नियुक्त	appointed
नियुक्त करना	appoint
नियुक्ति	appointment
निरंतर	continuous|constantly
निरंतर रूप से	continuously
निरंतरता	continuity
निरक्षर	illiterate
निरक्षरता	illiteracy
निरखना	behold
निरन्तर	continuous
निरर्थक	meaningless
निरसन	repeal
निरस्त करना	cancel|repeal
निरस्त्रीकरण	disarmament
निराई	weeding
निराला	unique|peculiar|Nirala
निराश	disappointed|hopeless
निराश करना	disappoint
निराश होना	be disappointed
निराशा	disappointment|despair
निरीक्षक	inspector
निरीक्षण	inspection
निरीक्षण करना	inspect
निरीह	innocent|helpless
निरुत्तर	speechless
निरुपाय	helpless
निरोग	healthy
निर्जन	uninhabited|deserted
निर्जीव	lifeless
निर्णय	decision
निर्णय करना	decide
निर्णय लेना	decide|take a decision
निर्णायक	decisive
निर्दय	merciless
निर्दयता	cruelty
निर्दयी	cruel|merciless
निर्दलीय	independent
निर्दिष्ट	specified
निर्देश	instruction|direction
निर्देश देना	instruct|direct
निर्देशक	director
निर्देशन	direction
निर्दोष	innocent
निर्दोषता	innocence
निर्धन	poor
निर्धनता	poverty
निर्धारित	fixed|prescribed|determined
निर्धारित करना	determine|fix
निर्बल	weak
निर्भय	fearless
निर्भर	dependent
निर्मम	ruthless
निर्मल	pure|clear
निर्मल वर्मा	Nirmal Verma
निर्मला सीतारमण	Nirmala Sitharaman
निर्माण	construction|building
निर्माण करना	build|construct
निर्माण कार्य	construction work
निर्माता	producer|maker
निर्मित	built|made
निर्मित करना	build
निर्मोही	unattached
निर्यात	export
निर्यातक	exporter
निर्वाचन	election
निर्वाचन आयोग	election commission
निर्वाचन क्षेत्र	constituency
निर्वाचित	elected
निर्वाण	nirvana
निर्वात	vacuum
निर्वासन	exile
निर्वासित	exiled
निलंबन	suspension
निलंबित	suspended
निलंबित करना	suspend
निवारण	redressal|prevention
निवाला	morsel
निवास	residence|abode
निवास करना	reside
निवास प्रमाणपत्र	residence certificate
निवासी	resident|inhabitant
निविदा	tender
निविदा आमंत्रण	invitation of tender
निविदाकार	tenderer
निवृत्ति	retirement
निवेदन	request
निवेदन करना	request
निवेश	investment
निवेश करना	invest
निवेशक	investor
निशा	night
निशान	mark|sign
निशाना	target|aim
निशाने पर	on target
निशानेबाज	shooter
निशानेबाजी	shooting
निशुल्क	free of charge
निश्चय	determination|decision
निश्चय करना	resolve|decide
निश्चय ही	certainly
निश्चयतः	certainly
निश्चयात्मक	definitive
निश्चल	motionless
निश्चिंत	carefree
निश्चित	certain|definite|fixed
निश्चित करना	fix|determine
निश्चित रूप से	certainly|definitely
निश्चितता	certainty
निषेध	prohibition
निषेधाज्ञा	prohibitory order
निष्कर्ष	conclusion
निष्क्रिय	inactive|passive
निष्ठा	loyalty|devotion
निष्ठुर	cruel
निष्णात	expert
निष्पक्ष	impartial|fair
निष्पादन	execution|performance
निष्पादित	executed
निष्प्रभावी	ineffective
निस्तब्ध	silent|still
निस्तब्धता	stillness
निस्तारण	disposal
निस्वार्थ	selfless
निस्संकोच	without hesitation
निस्संदेह	undoubtedly
निहत्था	unarmed
निहायत	extremely
निहारना	gaze|behold
निहाल	delighted
निहित	inherent|vested
निहितार्थ	implication
नींद	sleep
नींद आना	feel sleepy
नींद उड़ना	lose sleep
नींद टूटना	wake up
नींबू	lemon
नींव	foundation
नीच	vile|low
नीचा	low
नीचे	down|below|under
नीचे उतरना	come down
नीति	policy
नीति आयोग	Niti Aayog
नीतिशास्त्र	ethics
नीतीश कुमार	Nitish Kumar
नीदरलैंड	Netherlands
नीदरलैंड्स	Netherlands
नीबू	lemon
नीम	neem
नीयत	intention
नीरज चोपड़ा	Neeraj Chopra
नीरव	silent
नीरवता	silence
नीरस	dull|dry
नील	indigo|Nile
नीलगाय	nilgai
नीलगिरि	Nilgiri
नीलम	sapphire
नीला	blue
नीलामी	auction
नुकसान	loss|damage|harm
नुकसान पहुँचाना	harm|damage
नुकसान पहुंचाना	harm|damage
नुकसान होना	suffer a loss
नुक़सान	loss|damage
नुक़्ता	dot|nukta
नुकीला	pointed
नुक्ता	dot|nukta
नुमाइश	exhibition
नूडल्स	noodles
नृत्य	dance
नृविज्ञान	anthropology
ने	by
नेगी	Negi
नेटवर्क	network
नेटवर्किंग	networking
नेतन्याहू	Netanyahu
नेता	leader|politician
नेतागिरी	leadership
नेताजी	Netaji
नेतृत्व	leadership
नेतृत्व करना	lead
नेत्र	eye
नेत्रहीन	blind
नेपाल	Nepal
नेपाली	Nepali
नेपोलियन	Napoleon
नेल्सन मंडेला	Nelson Mandela
नेवला	mongoose
नेवी	navy
नेशनल	national
नेहरू	Nehru
नेहा	Neha
नैतिक	moral|ethical
नैतिकता	morality|ethics
नैनीताल	Nainital
नैनो	nano
नैरोबी	Nairobi
नॉर्थ	north
नॉर्वे	Norway
नोएडा	Noida
नोक	tip|point
नोचना	pluck|scratch
नोट	note|banknote
नोट करना	note
नोटबंदी	demonetization
नोटबुक	notebook
नोटिस	notice
नोबेल	Nobel
नोबेल पुरस्कार	Nobel prize
नौ	nine
नौकर	servant
नौकरशाह	bureaucrat
नौकरशाही	bureaucracy
नौकरानी	maid
नौकरी	job|service|employment
नौकरी करना	work
नौकरी छोड़ना	quit a job
नौका	boat
नौकायन	sailing|rowing
नौजवान	young man|youth
नौटंकी	nautanki|folk theatre
नौबत	state of affairs|turn
नौवाँ	ninth
नौवां	ninth
नौसिखिया	novice
नौसेना	navy
नौसैनिक	sailor|naval
न्याय	justice
न्यायपालिका	judiciary
न्यायमूर्ति	justice
न्यायशास्त्र	logic
न्यायाधिकरण	tribunal
न्यायाधीश	judge
न्यायालय	court
न्यायिक	judicial
न्यायिक हिरासत	judicial custody
न्यास	trust
न्यूक्लियर	nuclear
न्यूज	news
न्यूज़	news
न्यूज़ीलैंड	New Zealand
न्यूजीलैंड	New Zealand
न्यूटन	Newton
न्यूट्रॉन	neutron
न्यून	less
न्यूनतम	minimum
न्यूनतम समर्थन मूल्य	minimum support price
न्यूनता	deficiency
न्यूयार्क	New York
न्यूयॉर्क	New York
न्योता	invitation
पंक	mud
पंक्ति	line|row
पंख	wing|feather
पंखा	fan
पंखुड़ी	petal
पंगत	row of diners
पंच	panch|arbiter
पंचतंत्र	Panchatantra
पंचम	fifth
पंचवर्षीय योजना	five-year plan
पंचांग	almanac
पंचानवे	ninety-five
पंचायत	panchayat
पंचायत चुनाव	panchayat election
पंचायत राज	panchayat rule
पंचायती राज	panchayati raj
पंछी	bird
पंजा	paw|claw
पंजाब	Punjab
पंजाबी	Punjabi
पंजी	register
पंजीकरण	registration
पंजीकृत	registered
पंजीयक	registrar
पंजीयन	registration
पंडाल	pavilion|marquee
पंडित	pandit|scholar
पंत	Pant
पंथ	sect|path
पंद्रह	fifteen
पंद्रहवाँ	fifteenth
पंप	pump
पकड़ लेना	catch
पकड़ना	catch|hold|grab|capture
पकड़वाना	have caught
पकड़ाना	hand over
पकना	ripen|be cooked
पकवान	dish|delicacy
पकवाना	have cooked
पकाना	cook
पकौड़ा	pakora|fritter
पकौड़ी	pakora
पक्का	ripe|firm|permanent
पक्ष	side|party|aspect
पक्षपाती	biased
पक्षाघात	paralysis|stroke
पक्षी	bird
पक्षी विहार	bird sanctuary
पखवाड़ा	fortnight
पग	step
पगडंडी	footpath|trail
पगड़ी	turban
पगला	crazy|mad
पगार	salary|wages
पचड़ा	mess
पचना	be digested
पचपन	fifty-five
पचहत्तर	seventy-five
पचाना	digest
पचास	fifty
पचासवाँ	fiftieth
पचासी	eighty-five
पच्चीस	twenty-five
पछताना	regret|repent
पछतावा	regret|remorse
पछाड़ना	defeat|overtake
पछोरना	winnow
पटकथा	screenplay
पटकथा लेखक	screenwriter
पटकना	dash|throw down
पटना	be filled|Patna
पटपटाना	patter
पटरी	track|rail
पटवारी	patwari|village accountant
पटसन	jute
पटाक्षेप	curtain fall
पटाखा	firecracker
पटाना	win over|settle
पटियाला	Patiala
पटेल	Patel
पट्टा	lease|strap
पट्टी	bandage|strip
पठन	reading
पठान	Pathan
पठाना	send
पठार	plateau
पड़ जाना	fall
पड़ताल	inquiry|investigation
पड़ना	fall|have to|lie
पड़ाव	stage|halt
पड़ोस	neighbourhood
पड़ोसन	neighbour
पड़ोसी	neighbour|neighbouring
पड़ोसी देश	neighbouring country
पढ़ना	read|study
पढ़ना-लिखना	reading and writing
पढ़वाना	have read
पढ़ा-लिखा	educated
पढ़ाई	studies|study
पढ़ाई करना	study
पढ़ाई-लिखाई	studies
पढ़ाना	teach
पणजी	Panaji
पण्डित	pandit
पतंग	kite
पतंगा	moth
पतंजलि	Patanjali
पतझड़	autumn|leaf fall
पतन	downfall|decline|fall
पतला	thin|slim
पतलून	trousers
पतवार	oar|rudder
पता	address|knowledge
पता करना	find out
पता चलना	come to know|be found out
पता नहीं	don't know
पता लगाना	find out|detect
पता होना	know
पता-ठिकाना	address|whereabouts
पताका	flag
पति	husband
पतीला	cooking pot
पत्ता	leaf
पत्तागोभी	cabbage
पत्ती	leaf
पत्थर	stone
पत्नी	wife
पत्र	letter
पत्र लिखना	write a letter
पत्र-पत्रिका	newspapers and magazines
पत्र-व्यवहार	correspondence
पत्रकार	journalist
पत्रकारिता	journalism
पत्राचार	correspondence
पत्रावली	file
पत्रिका	magazine|journal
पथ	path
पथराव	stone pelting
पथरीला	stony
पथिक	traveller
पद	post|position|verse
पदक	medal
पदक तालिका	medal table
पदभार	charge
पदभार ग्रहण करना	take charge|assume office
पदयात्रा	march|journey on foot
पदवी	title
पदस्थ	posted
पदस्थापन	posting
पदार्थ	substance|matter
पदेन	ex officio
पदोन्नति	promotion
पद्धति	method|system
पद्म भूषण	Padma Bhushan
पद्मभूषण	Padma Bhushan
पद्मश्री	Padma Shri
पद्य	verse
पधारना	arrive|come
पनघट	riverside well
पनडुब्बी	submarine
पनपना	flourish|thrive
पनबिजली	hydroelectricity
पनामा	Panama
पनाह	refuge|shelter
पनीर	cheese|paneer
पन्द्रह	fifteen
पन्ना	emerald|page
पपीता	papaya
पपीहा	hawk-cuckoo
पब्लिक	public
पर	on|at|but|feather|wing
परंतु	but
परंतुक	proviso
परंपरा	tradition
परंपरागत	traditional
परखना	test|examine
परखा जाना	be tested
परचा	leaflet|paper
परछाई	shadow
परछाईं	shadow
परजीवी	parasite
परत	layer
परदा	curtain|veil
परदेशी	foreigner|stranger
परदेस	foreign land
परदेसी	foreigner|stranger
परन्तु	but
परमवीर चक्र	Param Vir Chakra
परमाणु	nuclear|atom
परमाणु अप्रसार	nuclear non-proliferation
परमाणु ऊर्जा	nuclear energy|atomic energy
परमाणु परीक्षण	nuclear test
परमाणु बम	atomic bomb
परमाणु संयंत्र	nuclear plant
परमाणु हथियार	nuclear weapon
परमात्मा	supreme soul|god
परमिट	permit
परमेश्वर	god
परम्परा	tradition
परलोक	next world
परवरिश	upbringing
परवर्ती	later
परवल	pointed gourd
परवाना	moth|permit
परवाह	care
परवाह करना	care
परशुराम	Parashurama
परसेंट	percent
परसों	day after tomorrow|day before yesterday
परस्पर	mutual|mutually
परहेज	abstinence|avoidance
परहेज़	abstinence
परांठा	paratha
पराकाष्ठा	climax|height
पराक्रम	valour|prowess
पराग	pollen
पराजय	defeat
पराजित	defeated
पराठा	paratha
परात	large tray
पराधीन	dependent|subjugated
पराभव	defeat
परामर्श	advice|consultation
परामर्शदाता	consultant|counsellor
पराया	alien|belonging to others
परायापन	alienation
परावर्तन	reflection
परास्त	defeated
परिंदा	bird
परिकलन	computation
परिकल्पना	hypothesis
परिक्रमा	revolution|circumambulation
परिक्षेत्र	zone
परिचय	introduction
परिचर्चा	discussion
परिचायक	indicative
परिचारक	attendant
परिचारिका	nurse|attendant
परिचालन	operation
परिचित	familiar|acquainted
परिच्छेद	paragraph|chapter
परिजन	family members|relatives
परिणत	transformed
परिणति	culmination
परिणाम	result|consequence
परिणामस्वरूप	as a result
परिदृश्य	scenario|landscape
परिधान	attire|dress
परिधि	circumference|periphery
परिधि में	within the ambit
परिधीय	peripheral
परिपक्व	mature
परिपक्वता	maturity
परिपत्र	circular
परिपथ	circuit
परिपूर्ण	full|perfect
परिप्रेक्ष्य	perspective
परिभाषा	definition
परिभ्रमण	tour
परिमाण	quantity|magnitude
परिमार्जन	refinement
परियोजना	project
परिवर्तक	converter
परिवर्तन	change
परिवर्तन करना	change
परिवर्तनशील	changeable
परिवर्तित	changed|converted
परिवर्तित करना	convert|change
परिवर्धन	enlargement
परिवहन	transport
परिवहन विभाग	transport department
परिवार	family
परिवार कल्याण	family welfare
परिवार नियोजन	family planning
परिवीक्षा	probation
परिवेश	environment|surroundings
परिशिष्ट	appendix
परिशुद्ध	precise
परिशोधन	rectification
परिश्रम	hard work|labour
परिश्रम करना	work hard
परिश्रमी	hardworking
परिषद	council
परिष्कार	refinement
परिष्कृत	refined
परिसर	premises|campus|complex
परिसीमन	delimitation
परिस्थिति	circumstance|situation
परिहास	jest
परी	fairy
परीकथा	fairy tale
परीक्षक	examiner
परीक्षण	test|trial
परीक्षा	examination|test
परीक्षा देना	take an examination
परीक्षा लेना	test|examine
परीक्षाफल	examination result
परीक्षार्थी	examinee
परेड	parade
परेशान	worried|troubled
परेशान करना	trouble|bother
परेशान होना	be troubled
परेशानी	trouble|problem
परोक्ष	indirect
परोपकार	benevolence|charity
परोपकारी	benevolent
परोसना	serve
पर्चा	leaflet|paper
पर्ची	slip
पर्दा	curtain|veil
पर्दा उठाना	unveil
पर्दाफाश	exposure
पर्दाफाश करना	expose
पर्दे पर	on screen
पर्यंत	until|up to
पर्यटक	tourist
पर्यटन	tourism
पर्यटन उद्योग	tourism industry
पर्यटन स्थल	tourist spot|tourist destination
पर्यन्त	until|up to
पर्यवेक्षक	supervisor|observer
पर्यवेक्षण	supervision|observation
पर्यवेक्षी	supervisory
पर्याप्त	sufficient|adequate
पर्याय	synonym
पर्यायवाची	synonym
पर्यावरण	environment
पर्व	festival
पर्वत	mountain
पर्वतारोहण	mountaineering
पर्वतारोही	mountaineer
पर्स	purse
पल	moment
पल भर	for a moment
पलंग	bed
पलक	eyelid
पलटना	turn over|overturn
पलटाना	turn over
पलना	be reared|grow up
पलना-बढ़ना	grow up
पलभर	for a moment
पलायन	migration|exodus|flight
पलाश	palash|flame of the forest
पल्लव	new leaf
पल्लव वंश	Pallava dynasty
पवन	wind
पवन ऊर्जा	wind energy
पवार	Pawar
पवित्र	holy|sacred
पवित्रता	purity|sanctity
पशु	animal|cattle
पशुधन	livestock
पशुपालन	animal husbandry
पश्चात	after
पश्चाताप	repentance|remorse
पश्चात्	after
पश्चात्ताप	repentance|remorse
पश्चिम	west
पश्चिम एशिया	West Asia
पश्चिम बंगाल	West Bengal
पश्चिमी	western
पश्चिमोत्तर	northwest
पसंद	liking|choice
पसंद आना	like
पसंद करना	like|prefer
पसंदीदा	favourite
पसरना	spread|sprawl
पसली	rib
पसारना	spread|stretch
पसीजना	be moved|perspire
पसीना	sweat
पसीना आना	sweat
पसीना बहाना	toil
पहचान	identity|recognition
पहचान पत्र	identity card
पहचानना	recognize|identify
पहनना	wear|put on
पहनाना	dress|put on
पहनावा	dress|attire
पहनावा बदलना	change dress
पहर	watch|three-hour period
पहरा	guard|watch
पहरेदार	guard
पहल	initiative
पहलवान	wrestler
पहला	first
पहली बार	first time
पहलू	aspect
पहलू में	beside
पहले	before|first|earlier|ago
पहले से	already|beforehand
पहले ही	already
पहाड़	mountain|hill
पहाड़ी	hilly|hill
पहिया	wheel
पहुँच जाना	reach
पहुँचना	reach|arrive
पहुँचाना	deliver|convey|cause
पहुंचना	reach|arrive
पहुंचाना	deliver|convey|cause
पहेली	riddle|puzzle
पाँच	five
पाँचवाँ	fifth
पाँचवां	fifth
पाँचवीं	fifth
पाँव	foot
पाँव पकड़ना	fall at someone's feet
पाँव पड़ना	fall at someone's feet
पांच	five
पांचवां	fifth
पांडव	Pandava
पांडिचेरी	Pondicherry
पांडित्य	scholarship
पांडुलिपि	manuscript
पांडे	Pandey
पांडेय	Pandey
पांड्य	Pandya
पांव	foot
पाइप	pipe
पाई	pie|paisa
पाउंड	pound
पाउडर	powder
पाकिस्तान	Pakistan
पाकिस्तानी	Pakistani
पाखंड	hypocrisy
पाखंडी	hypocrite
पागल	mad|crazy
पागलपंथी	madness
पागलपन	madness
पाचन	digestion
पाचन तंत्र	digestive system
पाज़ेब	anklet
पाजामा	pyjamas
पाजी	rascal
पाट	width|millstone
पाटलिपुत्र	Pataliputra
पाठ	lesson|text|recitation
पाठ करना	recite
पाठक	reader
पाठक वर्ग	readership
पाठशाला	school
पाठ्य-पुस्तक	textbook
पाठ्यक्रम	syllabus|curriculum|course
पाठ्यपुस्तक	textbook
पाणिनि	Panini
पाण्डव	Pandava
पाण्डुलिपि	manuscript
पाण्डेय	Pandey
पाताल	underworld
पाती	letter
पात्र	eligible|vessel|character
पात्रता	eligibility
पाद-टिप्पणी	footnote
पादरी	priest|clergyman
पान	betel leaf|drinking
पानदान	betel box
पाना	get|find|achieve|obtain|be able
पानी	water
पानी डालना	pour water
पानी देना	water
पानी पीना	drink water
पानी बरसना	rain
पानी भरना	fetch water
पानीपत	Panipat
पाप	sin
पाप करना	sin
पापड़	papad
पापा	papa|dad
पापी	sinner|sinful
पापुआ न्यू गिनी	Papua New Guinea
पाबंदी	ban|restriction
पाबंदी लगाना	ban|restrict
पायजामा	pyjamas
पायल	anklet
पायलट	pilot
पायलट प्रोजेक्ट	pilot project
पार	across
पार करना	cross
पार होना	cross
पारंगत	well-versed|adept
पारंपरिक	traditional
पारदर्शिता	transparency
पारदर्शी	transparent
पारसी	Parsi
पारस्परिक	mutual
पारा	mercury
पारित	passed
पारित करना	pass
पारित होना	be passed
पारिवारिक	family|familial
पारिस्थितिकी	ecology
पारिस्थितिकी तंत्र	ecosystem
पारी	innings|shift
पारी घोषित	innings declared
पारेख	Parekh
पार्क	park
पार्किंग	parking
पार्टनर	partner
पार्टी	party
पार्टी करना	party
पार्थिव शरीर	mortal remains
पार्लियामेंट	parliament
पार्वती	Parvati
पार्षद	councillor
पार्सल	parcel
पाल	sail
पाल वंश	Pala dynasty
पालक	spinach
पालकी	palanquin
पालतू	pet|domesticated
पालन	compliance|observance|rearing
पालन करना	follow|obey|observe
पालन-पोषण	upbringing
पालना	raise|keep|cradle|rear
पाला	frost
पालि	Pali
पाव	bread|quarter
पाव भर	quarter seer
पावन	sacred|holy
पावर	power
पाश	noose
पाश्चात्य	western
पाषाण	stone
पाषाण काल	stone age
पाषाण युग	stone age
पास	near|pass
पासपोर्ट	passport
पासवर्ड	password
पासा	dice
पिंजड़ा	cage
पिंजरा	cage
पिंडली	calf
पिक्सल	pixel
पिघलना	melt
पिघलाना	melt
पिचकना	be squashed
पिचकाना	squeeze flat
पिछड़ना	lag behind
पिछड़ा	backward
पिछड़ा वर्ग	backward class
पिछड़ापन	backwardness
पिछला	last|previous
पिछले वर्ष	last year
पिछले साल	last year
पिछवाड़ा	backyard|rear
पिज्जा	pizza
पिटना	be beaten
पिटाई	beating
पिटारी	basket|box
पिता	father
पितृसत्ता	patriarchy
पितृसत्तात्मक	patriarchal
पित्त	bile
पिन	pin
पिनकना	be irritated
पिया	beloved
पियानो	piano
पिरोना	string|thread
पिलवाना	have given to drink
पिलाना	make drink|give to drink
पिल्लई	Pillai
पिल्ला	puppy
पिशाच	fiend
पिसना	be ground
पिस्ता	pistachio
पिस्तौल	pistol
पिस्सू	flea
पी जाना	drink up
पी.वी. सिंधु	P.V. Sindhu
पीएचडी	PhD
पीएम	PM
पीक	betel spit
पीछा	pursuit
पीछा करना	chase|pursue|follow
पीछे	behind|back
पीछे छोड़ना	leave behind
पीछे पड़ना	pursue
पीछे हटना	retreat|back out
पीटना	beat
पीठ	back
पीठ थपथपाना	pat on the back
पीड़ा	pain|suffering
पीड़ित	victim|suffering
पीड़ित पक्ष	victim's side
पीढ़ी	generation
पीत पत्रकारिता	yellow journalism
पीतल	brass
पीना	drink|smoke
पीपल	peepal
पीपीई	PPE
पीला	yellow
पीलिया	jaundice
पीसना	grind
पुआल	straw
पुकार	call|cry
पुकार लगाना	call out
पुकारना	call|call out
पुकारा जाना	be called
पुचकार	coaxing
पुचकारना	coax
पुजारी	priest
पुडुचेरी	Puducherry
पुणे	Pune
पुण्य	merit|virtue
पुण्यतिथि	death anniversary
पुतना	be smeared
पुतली	pupil|puppet
पुतिन	Putin
पुत्र	son
पुत्री	daughter
पुदीना	mint
पुन	again
पुनः	again
पुनरावृत्ति	repetition
पुनरीक्षण	revision
पुनरुत्थान	revival
पुनरुद्धार	revival|restoration
पुनर्गठन	reorganization
पुनर्चक्रण	recycling
पुनर्जन्म	rebirth|reincarnation
पुनर्जागरण	renaissance
पुनर्जागरण काल	renaissance
पुनर्निर्माण	reconstruction
पुनर्मूल्यांकन	revaluation
पुनर्वास	rehabilitation
पुनर्विचार	reconsideration|review
पुनर्विवाह	remarriage
पुरखा	ancestor
पुरजा	part
पुरवैया	easterly wind
पुरस्कार	award|prize
पुरस्कार देना	award
पुरस्कार मिलना	win an award
पुरस्कृत	awarded
पुरस्कृत करना	award
पुराण	purana
पुरातत्त्व	archaeology
पुरातत्व	archaeology
पुरातत्वविद	archaeologist
पुरातन	ancient
पुरातात्विक	archaeological
पुराना	old
पुरापाषाण	palaeolithic
पुरुष	man|male
पुरुषत्व	manhood
पुरोहित	priest
पुर्जा	part
पुर्तगाल	Portugal
पुर्तगाली	Portuguese
पुल	bridge
पुलकित	thrilled
पुलाव	pulao|pilaf
पुलिया	culvert
पुलिस	police
पुलिस अधीक्षक	superintendent of police
पुलिस थाना	police station
पुलिस महानिदेशक	director general of police
पुलिस हिरासत	police custody
पुलिसकर्मी	policeman|police personnel
पुलिसवाला	policeman
पुली	pulley
पुष्कर	Pushkar
पुष्ट	confirmed|strong
पुष्ट करना	confirm|strengthen
पुष्टि	confirmation
पुष्प	flower
पुस्तक	book
पुस्तकालय	library
पुस्तिका	booklet
पूँछ	tail
पूँजी	capital
पूँजीवाद	capitalism
पूँजीवादी	capitalist
पूंछ	tail
पूंजी	capital
पूंजीवाद	capitalism
पूंजीवादी	capitalist
पूछ लेना	ask
पूछ-ताछ	inquiry
पूछताछ	interrogation|inquiry
पूछताछ करना	interrogate|inquire
पूछना	ask|inquire|question
पूजना	worship
पूजनीय	venerable
पूजा	worship|Pooja
पूजा करना	worship
पूज्य	venerable|revered
पूना	Poona
पूरक	supplementary
पूरना	fill
पूरब	east
पूरा	full|complete|entire|whole
पूरा करना	complete|fulfil
पूरा होना	be completed
पूरी	puri
पूरी तरह	completely|fully
पूर्ण	complete|full
पूर्ण करना	complete
पूर्ण रूप से	completely|fully
पूर्णकालिक	full-time
पूर्णतः	completely|fully
पूर्णतया	completely|fully
पूर्णता	completeness|perfection
पूर्णविराम	full stop
पूर्णिमा	full moon
पूर्ति	supply|fulfilment
पूर्व	former|east|previous
पूर्वक	with
पूर्वकाल	former times
पूर्वज	ancestor
पूर्वजन्म	previous birth
पूर्ववत	as before
पूर्ववर्ती	predecessor|previous
पूर्वसूचना	advance notice
पूर्वांचल	Purvanchal
पूर्वाग्रह	prejudice
पूर्वानुमति	prior permission
पूर्वानुमान	forecast
पूर्वाभास	premonition
पूर्वाभ्यास	rehearsal
पूर्वाह्न	forenoon
पूर्वी	eastern
पूर्वोत्तर	northeast
पृथक	separate
पृथक्करण	separation
पृथ्वी	earth
पृथ्वीतल	surface of the earth
पृथ्वीराज चौहान	Prithviraj Chauhan
पृष्ठ	page
पृष्ठभूमि	background
पेंच	screw|complication
पेंट	paint
पेंटागन	Pentagon
पेंशन	pension
पेंसिल	pencil
पेचकस	screwdriver
पेचिश	dysentery
पेचीदा	complicated
पेज	page
पेट	stomach|belly
पेट पालना	earn a living
पेट भरना	fill one's stomach
पेटी	box|belt
पेट्रोल	petrol
पेट्रोल पंप	petrol pump
पेट्रोलियम	petroleum
पेड़	tree
पेड़ लगाना	plant a tree
पेड़-पौधा	plant
पेड़ा	peda
पेन	pen
पेनल्टी	penalty
पेनाल्टी	penalty
पेपर	paper
पेयजल	drinking water
पेयजल आपूर्ति	drinking water supply
पेरना	press|crush
पेरिस	Paris
पेरू	Peru
पेवंद	patch
पेश	presented
पेश करना	present|introduce
पेशकश	offer
पेशकश करना	offer
पेशगी	advance
पेशवा	Peshwa
पेशा	profession
पेशाब	urine
पेशाब करना	urinate
पेशावर	Peshawar
पेशी	appearance|hearing
पैंट	trousers|pants
पैंतरा	manoeuvre
पैंतालीस	forty-five
पैंतीस	thirty-five
पैंफलेट	pamphlet
पैंसठ	sixty-five
पैकेज	package
पैकेट	packet
पैगंबर	prophet
पैगम्बर	prophet
पैग़ाम	message
पैगाम	message
पैठना	penetrate
पैडल	pedal
पैदल	on foot
पैदल यात्री	pedestrian
पैदल सेना	infantry
पैदा	born|produced
पैदा करना	create|produce|generate
पैदा होना	be born|arise
पैदावार	yield|produce
पैबंद	patch
पैमाना	scale|measure
पैर	foot|leg
पैर छूना	touch someone's feet
पैर पसारना	spread
पैरवी	advocacy
पैरवी करना	plead|advocate
पैराग्वे	Paraguay
पैसा	money|paisa
पैसे	money
पॉइंट	point
पॉइंट्स	points
पॉलिएस्टर	polyester
पॉलिटिकल	political
पॉलिमर	polymer
पॉलिश	polish
पॉलिसी	policy
पॉलीथीन	polythene
पोंगल	Pongal
पोंछना	wipe
पोखर	pond
पोछना	wipe
पोटली	bundle
पोटेशियम	potassium
पोत	ship|vessel
पोतना	smear|whitewash
पोता	grandson
पोती	granddaughter
पोथी	book
पोप	pope
पोपला	toothless
पोरबंदर	Porbandar
पोलियो	polio
पोलैंड	Poland
पोलो	polo
पोशाक	dress|costume
पोषक	nutritious|nourisher
पोषक तत्व	nutrient
पोषण	nutrition
पोषण अभियान	nutrition mission
पोसना	nurture
पोस्ट	post
पोस्ट ऑफिस	post office
पोस्टकार्ड	postcard
पोस्टमार्टम	post-mortem
पोस्टमैन	postman
पोस्टर	poster
पोहा	poha
पौंड	pound
पौध	sapling|seedling
पौधा	plant
पौधे लगाना	plant saplings
पौन	three quarters
पौने	quarter to|three quarters
पौराणिक	mythological
पौराणिक कथा	mythological story
पौष	Paush
पौष्टिक	nutritious
प्याज	onion
प्याज़	onion
प्यार	love
प्यार करना	love
प्यार से	lovingly
प्यारा	lovely|dear|cute
प्याला	cup
प्याली	cup
प्यास	thirst
प्यास लगना	feel thirsty
प्यासा	thirsty
प्योंगयांग	Pyongyang
प्रकट	manifest|expressed
प्रकट करना	reveal|express
प्रकट होना	appear
प्रकरण	case|chapter
प्रकार	type|kind|manner
प्रकाश	light
प्रकाश संश्लेषण	photosynthesis
प्रकाशक	publisher
प्रकाशन	publication
प्रकाशित	published
प्रकाशित करना	publish
प्रकाशित होना	be published
प्रकृति	nature
प्रकृतिवाद	naturalism
प्रकोप	outbreak|fury
प्रक्रिया	process|procedure
प्रक्षेपण	launch
प्रक्षेपास्त्र	missile
प्रखंड	block
प्रखर	brilliant|sharp
प्रगट	manifest
प्रगति	progress
प्रगतिशील	progressive
प्रचंड	fierce|tremendous
प्रचलन	practice|circulation
प्रचलित	prevalent|current
प्रचार	campaign|publicity|propaganda
प्रचार करना	campaign|publicize
प्रचार-प्रसार	promotion|propagation
प्रचारक	preacher|propagandist
प्रचुर	abundant
प्रचुरता	abundance
प्रजनन	reproduction
प्रजा	subjects|people
प्रजातंत्र	democracy
प्रजाति	species
प्रण	vow
प्रणब मुखर्जी	Pranab Mukherjee
प्रणाम	salutation
प्रणाली	system
प्रति	towards|per|copy
प्रति घंटा	per hour
प्रति दिन	per day
प्रति माह	per month
प्रति वर्ष	per year
प्रति व्यक्ति	per capita
प्रति व्यक्ति आय	per capita income
प्रतिकार	retaliation
प्रतिकूल	adverse|unfavourable
प्रतिकूलता	adversity
प्रतिकृति	replica
प्रतिक्रिया	reaction|response
प्रतिक्रिया देना	react|respond
प्रतिक्रिया व्यक्त करना	react
प्रतिज्ञा	vow|pledge
प्रतिदिन	daily|per day
प्रतिद्वंद्विता	rivalry
प्रतिद्वंद्वी	rival
प्रतिध्वनि	echo
प्रतिनिधि	representative
प्रतिनिधित्व	representation
प्रतिनिधित्व करना	represent
प्रतिनिधिमंडल	delegation
प्रतिनियुक्ति	deputation
प्रतिपक्ष	opposition
प्रतिपादन	exposition
प्रतिपादित	propounded
प्रतिपूर्ति	reimbursement
प्रतिफल	return|reward
प्रतिबंध	ban|restriction
प्रतिबंध लगाना	ban
प्रतिबंधित	banned|restricted
प्रतिबद्ध	committed
प्रतिबद्धता	commitment
प्रतिबन्ध	ban|restriction
प्रतिबिंब	reflection
प्रतिबिंबित	reflected
प्रतिबिम्ब	reflection
प्रतिभा	talent
प्रतिभाग करना	participate
प्रतिभागी	participant
प्रतिभाशाली	talented
प्रतिभूति	security
प्रतिमा	statue|image|idol
प्रतिमान	model|paradigm
प्रतिमाह	per month
प्रतियोगिता	competition|contest
प्रतियोगी	competitor|contestant
प्रतियोगी परीक्षा	competitive examination
प्रतिरक्षा	immunity
प्रतिरूप	model|replica
प्रतिरोध	resistance
प्रतिरोधक	resistor
प्रतिलिपि	copy
प्रतिवर्ष	annually|every year
प्रतिवादी	defendant
प्रतिवेदन	report
प्रतिशत	percent
प्रतिशोध	revenge
प्रतिष्ठा	prestige|reputation
प्रतिष्ठा करना	install
प्रतिष्ठान	establishment
प्रतिष्ठित	prestigious|eminent
प्रतिस्थापन	replacement
प्रतिस्थापित	replaced
प्रतिस्पर्धा	competition
प्रतिस्पर्धी	competitor|competitive
प्रतिहार	Pratihara
प्रतीक	symbol
प्रतीकवाद	symbolism
प्रतीकात्मक	symbolic
प्रतीक्षा	wait|waiting
प्रतीक्षा करना	wait|await
प्रतीक्षालय	waiting room
प्रत्यक्ष	direct|visible
प्रत्यक्ष रूप से	directly
प्रत्यक्ष लाभ अंतरण	direct benefit transfer
प्रत्यक्ष विदेशी निवेश	foreign direct investment
प्रत्यक्षदर्शी	eyewitness
प्रत्यय	suffix
प्रत्ययवाद	idealism
प्रत्यर्पण	extradition
प्रत्यारोपण	transplant
प्रत्याशा	anticipation
प्रत्याशी	candidate
प्रत्येक	each|every
प्रथम	first
प्रथम विश्व युद्ध	first world war
प्रथम विश्वयुद्ध	first world war
प्रथमदृष्टया	prima facie
प्रथा	practice|custom
प्रदत्त	given
प्रदर्शन	performance|demonstration|protest
प्रदर्शन करना	demonstrate|perform
प्रदर्शनकारी	protester|demonstrator
प्रदर्शनी	exhibition
प्रदर्शित करना	display|exhibit
प्रदाता	provider
प्रदान करना	provide|confer|grant
प्रदीप्त	illuminated
प्रदूषण	pollution
प्रदूषित	polluted
प्रदेश	state|region|Pradesh
प्रधान	chief|head
प्रधान कार्यालय	head office
प्रधानता	predominance
प्रधानमंत्री	prime minister
प्रधानमंत्री आवास योजना	Pradhan Mantri Awas Yojana
प्रधानमंत्री कार्यालय	prime minister's office
प्रधानमन्त्री	prime minister
प्रधानाचार्य	principal
प्रधानाध्यापक	headmaster
प्रपात	waterfall
प्रबंध	management|arrangement
प्रबंध करना	arrange|manage
प्रबंध निदेशक	managing director
प्रबंधक	manager
प्रबंधन	management
प्रबन्ध	management|arrangement
प्रबल	strong
प्रबुद्ध	enlightened
प्रबोधन	enlightenment
प्रभात	morning|dawn
प्रभारी	in-charge
प्रभाव	effect|influence|impact
प्रभाव डालना	influence|affect
प्रभावशाली	influential|impressive
प्रभावशीलता	effectiveness
प्रभावित	affected|influenced
प्रभावित करना	affect|influence|impress
प्रभावित होना	be affected|be impressed
प्रभाविता	effectiveness
प्रभावी	effective
प्रभु	lord
प्रभुत्व	dominance
प्रमाण	proof|evidence
प्रमाण देना	prove
प्रमाण पत्र	certificate
प्रमाण-पत्र	certificate
प्रमाणपत्र	certificate
प्रमाणिक	authentic
प्रमाणित करना	certify|prove
प्रमाणीकरण	authentication|certification
प्रमुख	chief|prominent|major|head
प्रमुखतः	mainly
प्रमुखता	prominence
प्रमेय	theorem
प्रमोशन	promotion
प्रयत्न	effort|attempt
प्रयत्न करना	try|endeavour
प्रयाग	Prayag
प्रयागराज	Prayagraj
प्रयास	effort|attempt
प्रयास करना	try|attempt
प्रयासरत	striving
प्रयोक्ता	user
प्रयोक्ता नाम	username
प्रयोग	use|experiment
प्रयोग करना	use
प्रयोग में लाना	use
प्रयोगशाला	laboratory
प्रयोजन	purpose
प्रलय	deluge|doomsday
प्रलोभन	temptation
प्रवक्ता	spokesperson|lecturer
प्रवास	stay|migration
प्रवास करना	migrate
प्रवासी	migrant|expatriate
प्रवाह	flow
प्रवाहित	flowing
प्रवृत्ति	tendency|trend
प्रवेश	admission|entry
प्रवेश करना	enter
प्रवेश परीक्षा	entrance examination
प्रशंसक	fan|admirer
प्रशंसनीय	praiseworthy
प्रशंसा	praise
प्रशंसा करना	praise
प्रशस्त	wide|paved
प्रशस्ति	eulogy
प्रशांत महासागर	Pacific Ocean
प्रशासन	administration
प्रशासनिक	administrative
प्रशासनिक स्वीकृति	administrative approval
प्रशिक्षक	trainer|coach
प्रशिक्षण	training
प्रशिक्षित	trained
प्रशिक्षु	trainee|apprentice
प्रश्न	question
प्रश्न करना	ask|question
प्रश्न पूछना	ask a question
प्रश्नपत्र	question paper
प्रसंग	context|episode
प्रसन्न	happy|pleased
प्रसन्न होना	be pleased
प्रसन्नचित्त	cheerful
प्रसन्नता	happiness
प्रसव	childbirth|delivery
प्रसाद	prasad|offering
प्रसार	spread|dissemination
प्रसारक	broadcaster
प्रसारण	broadcast|transmission
प्रसारित	broadcast
प्रसारित करना	broadcast
प्रसिद्ध	famous|well-known
प्रसिद्धि	fame
प्रस्ताव	proposal|resolution
प्रस्तावक	proposer
प्रस्तावना	preamble|introduction
प्रस्तावित	proposed
प्रस्तुत	presented|present
प्रस्तुत करना	present|submit
प्रस्तुति	presentation
प्रस्थान	departure
प्रस्थान करना	depart
प्रस्फुटन	blossoming
प्रस्फुटित	blossomed
प्रहरी	sentinel
प्रहसन	farce
प्रहार	blow|attack
प्रह्लाद	Prahlada
प्रांगण	courtyard|campus
प्रांत	province
प्रांतीय	provincial
प्राइवेट	private
प्राकृत	Prakrit
प्राकृतिक	natural
प्राकृतिक आपदा	natural disaster
प्राकृतिक गैस	natural gas
प्राकृतिक संसाधन	natural resource
प्राकृतिक सौंदर्य	natural beauty
प्राक्कलन	estimate
प्रागैतिहासिक	prehistoric
प्राचार्य	principal
प्राचीन	ancient
प्राचीन काल	ancient times
प्राचीर	rampart
प्राण	life|breath
प्राण त्यागना	die
प्राण-प्रतिष्ठा	consecration
प्राणघातक	fatal
प्राणायाम	pranayama|breathing exercise
प्राणी	creature|living being
प्राणी विज्ञान	zoology
प्रातः	morning
प्रातःकाल	morning
प्राथमिक	primary|elementary
प्राथमिक शिक्षा	primary education
प्राथमिक स्वास्थ्य केंद्र	primary health centre
प्राथमिकता	priority
प्राथमिकता देना	prioritize
प्राथमिकी	FIR|first information report
प्रादुर्भाव	emergence
प्रादेशिक	regional
प्राधान्य	predominance
प्राधिकरण	authority
प्राधिकारी	authority
प्राधिकृत	authorized
प्राध्यापक	professor|lecturer
प्रान्त	province
प्राप्त	received|obtained
प्राप्त करना	obtain|receive|achieve
प्राप्त होना	be received|be obtained
प्राप्तांक	marks obtained
प्राप्ति	attainment|receipt
प्रामाणिक	authentic
प्रामाणिकता	authenticity
प्राय	often
प्रायः	often|usually
प्रायद्वीप	peninsula
प्रायश	usually
प्रायिकता	probability
प्रारंभ	beginning|start
प्रारंभ करना	begin|start
प्रारंभ होना	begin
प्रारंभिक	initial|early|preliminary
प्रारम्भ	beginning|start
प्रारम्भिक	initial|preliminary
प्रारूप	draft|format
प्रार्थना	prayer
प्रार्थना करना	pray|request
प्रार्थना पत्र	application
प्रार्थी	applicant
प्रावधान	provision
प्रासंगिक	relevant
प्रासंगिकता	relevance
प्रिंटर	printer
प्रिंसिपल	principal
प्रिज्म	prism
प्रिय	dear|beloved|favourite
प्रियजन	loved ones
प्रियतम	beloved
प्रियतमा	beloved
प्रिया	Priya
प्रीति	love|affection
प्रीमियर लीग	premier league
प्रेक्षण	observation
प्रेत	ghost
प्रेम	love
प्रेम करना	love
प्रेमचंद	Premchand
प्रेमचन्द	Premchand
प्रेमपूर्वक	lovingly
प्रेमिका	girlfriend|beloved
प्रेमी	lover
प्रेरक	inspiring
प्रेरणा	inspiration|motivation
प्रेरित	inspired|motivated
प्रेरित करना	inspire|motivate
प्रेस	press
प्रेस की स्वतंत्रता	freedom of the press
प्रेस कॉन्फ्रेंस	press conference
प्रेस विज्ञप्ति	press release
प्रो.	Prof
प्रोग्राम	program|programme
प्रोग्रामिंग	programming
प्रोजेक्ट	project
प्रोटीन	protein
प्रोटेस्टेंट	Protestant
प्रोटॉन	proton
प्रोड्यूसर	producer
प्रोत्साहन	encouragement|incentive
प्रोत्साहित करना	encourage
प्रोफ़ेसर	professor
प्रोफाइल	profile
प्रोफेसर	professor
प्रोसेसर	processor
प्रौढ़	adult|mature
प्रौढ़ शिक्षा	adult education
प्रौढ़ता	maturity
प्रौद्योगिकी	technology
प्लांट	plant
प्लान	plan
प्लासी	Plassey
प्लास्टिक	plastic
प्लीज	please
प्लूटोनियम	plutonium
प्लेग	plague
प्लेट	plate
प्लेटफ़ॉर्म	platform
प्लेटफार्म	platform
प्लेटफॉर्म	platform
प्लेटो	Plato
प्लैटिनम	platinum
प्वाइंट	point
फँसना	get trapped|be stuck
फँसाना	trap|implicate
फंड	fund
फंदा	noose|snare
फंसना	get trapped|be stuck
फंसाना	trap|implicate
फकीर	fakir|beggar
फक्कड़	carefree
फट जाना	burst
फटकना	winnow|come near
फटकार	rebuke
फटकारना	rebuke|reprimand
फटना	explode|burst|tear
फटा	torn
फटीचर	shabby
फटेहाल	ragged
फड़कना	twitch
फड़फड़ाना	flutter
फणीश्वरनाथ रेणु	Phanishwar Nath Renu
फतह	victory
फफकना	sob
फफूंद	fungus|mould
फबना	suit
फरमान	decree|order
फरमाना	say|order
फरवरी	February
फरार	absconding
फरियाद	plea|complaint
फरिश्ता	angel
फरीदाबाद	Faridabad
फरेब	deceit
फर्क	difference
फर्ज	duty
फर्जी	fake|bogus
फर्न	fern
फर्नीचर	furniture
फर्नेस	furnace
फर्म	firm
फर्माना	say
फर्श	floor
फल	fruit|result
फलतः	consequently
फलदायी	fruitful
फलन	function
फलना	bear fruit|prosper
फलस्वरूप	as a result
फलाँ	so-and-so
फलां	so-and-so
फव्वारा	fountain
फसल	crop|harvest
फसल काटना	harvest
फसाद	riot|trouble
फहराना	hoist|unfurl|wave
फ़क़ीर	fakir
फ़रमाना	say|order
फ़रवरी	February
फ़रिश्ता	angel
फ़र्क	difference
फ़र्क़	difference
फ़र्ज़	duty
फ़र्ज़ी	fake|bogus
फ़र्श	floor
फ़सल	crop|harvest
फ़ाइल	file
फ़ायदा	benefit|advantage
फ़ारसी	Persian
फ़ालतू	useless|spare
फ़िक्र	worry|concern
फ़िज़ूल	useless
फ़िजी	Fiji
फ़िलहाल	at present|for now
फ़िलिस्तीन	Palestine
फ़िल्म	film|movie
फ़िल्मकार	filmmaker
फ़ीस	fee
फ़ीसदी	percent
फ़ुटबॉल	football
फ़ेसबुक	Facebook
फ़ैसला	decision|verdict
फ़ॉन्ट	font
फ़ोटो	photo
फ़ोन	phone
फ़ोल्डर	folder
फ़ौज	army
फ़ौजी	soldier
फ़ौरन	immediately
फ़्रांस	France
फ़्लैट	flat
फाँकना	toss into the mouth
फाँदना	jump over
फाँस	splinter
फाँसी	hanging|execution
फांदना	jump over
फांसी	hanging|execution
फाइनल	final
फाइल	file
फाउंडेशन	foundation
फाउल	foul
फाख्ता	dove
फागुन	Phagun
फाटक	gate
फाड़ना	tear|rip
फातिमा	Fatima
फायदा	benefit|advantage|profit
फायदा उठाना	take advantage|benefit
फायदेमंद	beneficial
फायरिंग	firing
फारस	Persia
फारसी	Persian
फार्म	farm|form
फार्मूला	formula
फार्मेसी	pharmacy
फालतू	useless|spare
फालूदा	falooda
फाल्गुन	Phalgun
फावड़ा	spade|shovel
फास्फोरस	phosphorus
फिक्र	worry|concern
फिक्र करना	worry
फिजी	Fiji
फिजूल	useless
फिजूलखर्ची	extravagance
फिट	fit
फिटनेस	fitness
फिनलैंड	Finland
फिर	then|again
फिर भी	even so|still|yet
फिर से	again
फिरना	roam|turn
फिरौती	ransom
फिलहाल	at present|for now
फिलिपींस	Philippines
फिलिस्तीन	Palestine
फिलिस्तीनी	Palestinian
फिलीपींस	Philippines
फिल्म	film|movie
फिल्म उद्योग	film industry
फिल्मकार	filmmaker
फिसलना	slip|slide
फीका	bland|faded|pale
फीचर	feature
फीट	feet
फीता	ribbon|lace
फीफा	FIFA
फीस	fee
फीसदी	percent
फुँकना	be burned
फुँफकारना	hiss
फुंसी	pimple
फुट	foot
फुटकर	retail
फुटपाथ	footpath|pavement
फुटबॉल	football
फुदकना	hop
फुफकारना	hiss
फुरसत	leisure
फुर्ती	agility
फुर्तीला	agile
फुर्सत	leisure
फुल	full
फुलवारी	flower garden
फुलाना	inflate
फुसफुसाना	whisper
फुसलाना	coax|lure
फुहार	drizzle
फुहारा	fountain|sprinkler
फूँक	puff
फूँकना	blow
फूंकना	blow
फूट	discord|split
फूट-फूट कर रोना	weep bitterly
फूटना	burst|erupt|sprout
फूफा	uncle
फूल	flower
फूलगोभी	cauliflower
फूलना	bloom|swell
फूहड़	vulgar
फेंक देना	throw away
फेंकना	throw|cast
फेंटना	whisk|shuffle
फेडरेशन	federation
फेफड़ा	lung
फेर	turn|change
फेरना	turn|move
फेरबदल	reshuffle
फेरा	round|trip
फेरीवाला	hawker
फेल	fail|failed
फेसबुक	Facebook
फेहरिस्त	list
फैक्टर	factor
फैक्टरी	factory
फैक्ट्री	factory
फैज	Faiz
फैजाबाद	Faizabad
फैन	fan
फैराडे	Faraday
फैल जाना	spread
फैलना	spread|extend
फैलाना	spread|extend
फैलाव	spread
फैशन	fashion
फैसला	decision|verdict|judgment
फैसला करना	decide
फैसला लेना	decide|take a decision
फैसला सुनाना	pronounce judgment
फैसिलिटी	facility
फॉन्ट	font
फॉरवर्ड	forward
फॉरेंसिक	forensic
फॉर्म	form
फॉर्मूला	formula
फॉलोवर	follower
फोटो	photo|photograph
फोटोग्राफर	photographer
फोटोग्राफी	photography
फोड़ना	burst|break
फोड़ा	boil|abscess
फोन	phone
फोन उठाना	answer the phone
फोन करना	phone|call
फोर्स	force
फोल्डर	folder
फौज	army
फौजी	soldier
फौरन	immediately|at once
फौलाद	steel
फ्रांस	France
फ्रांसीसी	French
फ्रांसीसी क्रांति	French revolution
फ्रिज	fridge|refrigerator
फ्री	free
फ्रेंच	French
फ्रेंड	friend
फ्लाईओवर	flyover
फ्लू	flu
फ्लैट	flat
फ्लोरिडा	Florida
बँगला	bungalow|Bengali
बँट जाना	be divided
बँटना	be divided
बँटवारा	partition|division
बँटाना	share
बँधन	bond
बँधना	be tied
बँधुआ मजदूरी	bonded labour
बंकर	bunker
बंगला	bungalow|Bengali
बंगलुरु	Bengaluru
बंगलौर	Bangalore
बंगाल	Bengal
बंगाल की खाड़ी	Bay of Bengal
बंगाली	Bengali
बंजर	barren
बंजारा	nomad|gypsy
बंटना	be divided
बंटवारा	partition|division
बंडल	bundle
बंद	closed|shut
बंद कर देना	close|shut
बंद करना	close|shut|stop|turn off
बंद का आह्वान	call for a shutdown
बंद होना	close|stop
बंदर	monkey
बंदरगाह	port|harbour
बंदिश	restriction
बंदी	captive|prisoner
बंदूक	gun
बंदोबस्त	arrangement|settlement
बंधक	hostage
बंधन	bond|restriction
बंधना	be tied
बंधुआ मजदूर	bonded labourer
बंधुत्व	fraternity
बंबई	Bombay
बंसल	Bansal
बंसी	flute
बकना	babble
बकरा	goat
बकरी	goat
बकरीद	Bakrid
बक़ाया	outstanding|dues
बकाया	outstanding|dues
बक्सा	box
बख़्शीश	tip
बखानना	praise|describe
बखूबी	very well
बखेड़ा	trouble
बख्शीश	tip
बगदाद	Baghdad
बगल	side|armpit
बग़दाद	Baghdad
बग़ावत	rebellion
बग़ीचा	garden
बग़ैर	without
बगावत	rebellion
बगीचा	garden
बगुला	heron|egret
बगैर	without
बग्घी	carriage
बघारना	season|boast
बच जाना	escape|survive
बचत	saving
बचत करना	save
बचना	escape|survive|avoid|be saved
बचपन	childhood
बचपना	childishness
बचा लेना	save
बचाए रखना	preserve
बचाना	save|rescue|protect
बचाव	defence|rescue|protection
बचाव कार्य	rescue operation
बचाव पक्ष	defence
बच्चा	child|kid
बच्ची	girl|child
बछड़ा	calf
बछिया	heifer
बजट	budget
बजट सत्र	budget session
बजना	ring|sound|play
बजाए	instead
बजाज	Bajaj
बजाना	play|ring
बजाय	instead
बटखरा	weight
बटन	button
बटा	divided by
बटाई	sharecropping
बटालियन	battalion
बटुआ	wallet|purse
बटेर	quail
बटोरना	collect|gather
बट्टा	discount
बड़प्पन	greatness
बड़बड़ाना	mumble|mutter
बड़ा	big|large|great|elder
बड़ा करना	bring up|enlarge
बड़ा होना	grow up
बड़ाई	praise
बड़ी संख्या में	in large numbers
बड़े पैमाने पर	on a large scale
बड़ौदा	Baroda
बढ़ जाना	increase
बढ़-चढ़कर	enthusiastically
बढ़ई	carpenter
बढ़त	lead
बढ़ता	growing|increasing
बढ़ना	increase|grow|advance|rise
बढ़ाना	increase|enhance|extend|raise
बढ़ावा	promotion|encouragement
बढ़ावा देना	promote|encourage
बढ़िया	excellent|fine
बढ़ोतरी	increase
बढ़ोत्तरी	increase
बतकही	chat
बतख	duck
बतलाना	tell
बता देना	tell
बताना	tell|inform|explain|say
बतियाना	chat
बतौर	as
बत्तख	duck
बत्ती	light|lamp|wick
बत्तीस	thirty-two
बदकिस्मती	misfortune
बदतर	worse
बदन	body
बदन तोड़	back-breaking
बदनसीब	unlucky
बदनाम	infamous|notorious
बदनामी	infamy|disgrace
बदबू	stench|bad smell
बदबूदार	smelly
बदमाश	scoundrel|miscreant
बदल जाना	change
बदल देना	change
बदलती	changing
बदलना	change|replace|turn
बदलवाना	have changed
बदला	revenge
बदला लेना	take revenge
बदलाव	change
बदलाव लाना	bring change
बदले	in return
बदले की भावना	vindictiveness
बदसूरत	ugly
बदहवास	distraught
बदहाल	miserable
बदहाली	plight
बदौलत	thanks to
बद्रीनाथ	Badrinath
बधाई	congratulations
बधाई देना	congratulate
बन जाना	become
बनना	become|be made|be formed
बनर्जी	Banerjee
बनवाना	have made|get built
बनवास	exile
बना देना	make
बना रहना	remain|persist
बना लेना	make
बनाए रखना	maintain|preserve
बनाना	make|create|build|prepare
बनाम	versus
बनाये रखना	maintain
बनारस	Banaras|Varanasi
बनावट	structure|texture
बनावटी	artificial
बनिया	merchant|trader
बन्द	closed|shut
बन्दर	monkey
बन्दरगाह	port
बन्दूक	gun
बबूल	acacia
बम	bomb
बमबारी	bombing
बम्बई	Bombay
बयान	statement
बयान देना	make a statement
बयाना	earnest money
बयालीस	forty-two
बयासी	eighty-two
बरकरार	intact
बरगद	banyan
बरछी	lance
बरतन	utensil|vessel
बरतना	exercise|use
बरफी	barfi
बरबस	involuntarily
बरबाद	ruined|wasted
बरबादी	waste|ruin
बरस	year
बरसना	rain|shower
बरसात	rain|rainy season
बरसाना	shower|rain
बरात	wedding procession
बराबर	equal
बराबरी	equality
बराबरी पर	level|drawn
बरामद	recovered
बरामदगी	recovery
बरामदा	veranda
बरी	acquitted
बरेली	Bareilly
बर्खास्त	dismissed
बर्खास्त करना	dismiss|sack
बर्खास्तगी	dismissal
बर्गर	burger
बर्तन	utensil|pot|vessel
बर्ताव	behaviour|treatment
बर्थडे	birthday
बर्दाश्त	tolerance|endurance
बर्दाश्त करना	tolerate|bear
बर्फ	ice|snow
बर्फबारी	snowfall
बर्फ़	ice|snow
बर्फी	barfi
बर्बाद	ruined|wasted
बर्बाद करना	ruin|waste
बर्बाद होना	be ruined
बर्बादी	waste|ruin
बर्मा	Burma
बर्लिन	Berlin
बल	force|strength
बल देना	emphasize
बलखाना	twist
बलगम	phlegm
बलपूर्वक	forcibly
बलबलाना	bubble
बलवा	riot
बलवान	strong|mighty
बलात्कार	rape
बलात्कारी	rapist
बलि	sacrifice
बलिदान	sacrifice
बलिदान देना	sacrifice
बलिया	Ballia
बलूचिस्तान	Balochistan
बल्कि	but rather|instead
बल्ब	bulb
बल्ला	bat
बल्लेबाज	batsman
बल्लेबाज़	batsman
बल्लेबाज़ी	batting
बल्लेबाजी	batting
बवंडर	whirlwind|tornado
बवाल	trouble|row
बवासीर	piles
बशर्ते	provided that
बस	bus|enough|just
बस अड्डा	bus stand
बस स्टैंड	bus stand
बस स्टॉप	bus stop
बसंत	spring
बसना	settle
बसपा	BSP
बसाना	settle|found
बसूला	adze
बसेरा	abode
बसेरा करना	roost
बस्तर	Bastar
बस्ता	school bag
बस्ती	settlement|slum
बहकना	go astray
बहकाना	mislead|seduce
बहकावा	inducement
बहत्तर	seventy-two
बहन	sister
बहना	flow
बहमनी	Bahmani
बहरहाल	anyway|however
बहरा	deaf
बहरापन	deafness
बहरीन	Bahrain
बहलना	be amused
बहलाना	amuse|divert
बहस	debate|argument
बहस करना	argue|debate
बहादुर	brave
बहादुर शाह जफर	Bahadur Shah Zafar
बहादुरी	bravery
बहाना	shed|excuse|pretext
बहाना करना	make an excuse
बहाना बनाना	make an excuse
बहिन	sister
बहिर्मुखी	extrovert
बहिष्करण	exclusion
बहिष्कार	boycott
बहिष्कार करना	boycott
बही	ledger
बहीखाता	ledger
बहु	multi-|many
बहुआयामी	multidimensional
बहुउद्देशीय	multipurpose
बहुचर्चित	much-discussed
बहुजन	Bahujan|majority
बहुजन समाज पार्टी	Bahujan Samaj Party
बहुत	very|much|many
बहुत अधिक	too much|very much
बहुत कम	very little
बहुत कुछ	a great deal
बहुत ज्यादा	too much
बहुत दिन	many days
बहुत पहले	long ago
बहुत सा	a lot of|much
बहुत से	many
बहुतायत	abundance
बहुतेरा	many
बहुतेरे	many
बहुधा	often
बहुपक्षीय	multilateral
बहुभाषी	multilingual
बहुमंजिला	multi-storey
बहुमत	majority
बहुमुखी	versatile
बहुमूल्य	precious|valuable
बहुराष्ट्रीय	multinational
बहुलक	polymer
बहुविवाह	polygamy
बहुसंख्यक	majority
बहू	daughter-in-law
बाँकपन	jauntiness
बाँका	dandy
बाँग देना	crow
बाँग्ला	Bengali
बाँग्लादेश	Bangladesh
बाँचना	read
बाँझपन	infertility
बाँट देना	distribute
बाँटना	distribute|divide|share
बाँध	dam
बाँध देना	tie
बाँधना	tie|bind
बाँस	bamboo
बाँसुरी	flute
बाँह	arm
बांग्ला	Bengali|Bangla
बांग्लादेश	Bangladesh
बांग्लादेशी	Bangladeshi
बांचना	read
बांटना	distribute|divide|share
बांध	dam
बांधना	tie|bind
बांस	bamboo
बांसुरी	flute
बांह	arm
बाइक	bike
बाइट	byte
बाइडन	Biden
बाइबल	Bible
बाइबिल	Bible
बाइस	twenty-two
बाईस	twenty-two
बाएँ	left
बाएं	left
बाक़ायदा	formally|duly
बाक़ी	remaining|rest
बाकायदा	formally|duly
बाकी	remaining|rest
बाखूबी	very well
बाग	garden|orchard
बागवानी	horticulture|gardening
बाग़	garden|orchard
बागान	plantation|garden
बागी	rebel
बाघ	tiger
बाघिन	tigress
बाज	falcon|hawk
बाजरा	millet|pearl millet
बाज़	falcon|hawk
बाज़ार	market
बाज़ी	bet|game
बाज़ू	arm
बाजा	musical instrument
बाजार	market
बाजी	bet|game
बाजू	arm|side
बाट	way|weight
बाट जोहना	wait
बाड़	fence
बाड़ी	garden|enclosure
बाढ़	flood
बाढ़ग्रस्त	flood-affected
बाण	arrow
बाणभट्ट	Banabhatta
बात	thing|matter|talk
बात आगे बढ़ाना	carry forward
बात करना	talk|speak
बात काटना	interrupt
बात छेड़ना	broach
बात टालना	put off
बात बढ़ना	matter to escalate
बात बनाना	make excuses
बात मानना	obey
बात-चीत	conversation
बातचीत	conversation|talks
बातचीत करना	talk|converse
बातें	talks|things
बातें करना	talk|chat
बाथरूम	bathroom
बाद	after|later
बाद में	later|afterwards
बादल	cloud|Badal
बादशाह	emperor|king
बादाम	almond
बाधा	obstacle|hindrance
बाध्य	bound|obliged
बाध्य करना	compel|oblige
बाध्यकारी	binding
बाध्यता	compulsion|obligation
बानवे	ninety-two
बाप	father
बापू	Bapu
बाबर	Babur
बाबा	father|old man|baba
बाबू	clerk|sir
बायाँ	left
बायां	left
बायोगैस	biogas
बायोमेट्रिक	biometric
बार	time
बार बार	again and again|repeatedly
बार-बार	again and again|repeatedly
बारह	twelve
बारहवाँ	twelfth
बारहवां	twelfth
बारहसिंगा	swamp deer|stag
बारात	wedding procession
बारिश	rain
बारिश होना	rain
बारी	turn
बारीक	fine|minute
बारीकी	minuteness|detail
बारीकी से	closely
बारूद	gunpowder
बाल	hair|child
बाल गंगाधर तिलक	Bal Gangadhar Tilak
बाल दिवस	children's day
बाल मजदूरी	child labour
बाल विवाह	child marriage
बाल श्रम	child labour
बालक	boy|child
बालपन	childhood
बालवाड़ी	kindergarten
बाला	girl
बालिका	girl
बालिग	adult
बालिग मताधिकार	adult franchise
बाली	earring
बालू	sand
बाल्टी	bucket
बाल्यावस्था	childhood
बावजूद	despite
बावन	fifty-two
बावर्ची	cook
बावला	crazy
बाशिंदा	inhabitant
बासठ	sixty-two
बासी	stale
बास्केटबॉल	basketball
बाहर	outside|out
बाहर निकलना	come out|get out
बाहर निकालना	take out|expel
बाहरी	outer|external
बाहुल्य	abundance
बाह्य	external
बिंदी	bindi
बिंदु	point
बिंधना	be pierced
बिंब	image
बिंबिसार	Bimbisara
बिक जाना	be sold
बिकना	be sold|sell
बिक्री	sale
बिक्री कर	sales tax
बिखरना	scatter|disperse
बिखरा	scattered
बिखेरना	scatter|spread
बिगड़ जाना	be spoiled
बिगड़ना	worsen|deteriorate|be spoiled
बिगाड़	damage|discord
बिगाड़ना	spoil|ruin
बिच्छू	scorpion
बिछड़ना	be separated
बिछना	be spread|be laid
बिछाना	spread|lay
बिछावन	bedding
बिछुआ	toe ring
बिछुड़ना	be separated
बिछोह	separation
बिजनेस	business
बिजली	electricity|lightning|power
बिजली उत्पादन	power generation
बिजली गिरना	be struck by lightning
बिजली चमकना	lightning to flash
बिजलीघर	power station|powerhouse
बिज़नेस	business
बिटकॉइन	Bitcoin
बिटिया	daughter
बिठाना	seat|make sit
बिड़ला	Birla
बिताना	spend|pass
बित्ता	span
बिदकना	shy away
बिना	without
बिन्दु	point
बिफरना	flare up
बिरयानी	biryani
बिरला	rare
बिरवा	sapling
बिरादरी	community
बिल	burrow|bill
बिलकुल	absolutely|completely
बिलखना	wail
बिलबिलाना	writhe
बिलासपुर	Bilaspur
बिलियन	billion
बिलियर्ड्स	billiards
बिलोना	churn
बिल्कुल	absolutely|completely|exactly
बिल्ला	badge|tomcat
बिल्ली	cat
बिष्ट	Bisht
बिसरना	forget
बिसराना	forget
बिस्किट	biscuit
बिस्कुट	biscuit
बिस्तर	bed|bedding
बिस्मिल्लाह खान	Bismillah Khan
बिहार	Bihar
बिहारी	Bihari
बिहारीलाल	Biharilal
बीएसएफ	BSF
बीकानेर	Bikaner
बीघा	bigha
बीच	middle|between
बीच-बीच में	from time to time
बीज	seed
बीज बोना	sow seeds
बीजगणित	algebra
बीजिंग	Beijing
बीड़ी	bidi
बीत जाना	pass
बीतना	pass|elapse
बीते	past|last
बीते दिन	bygone days
बीनना	pick|gather
बीबीसी	BBC
बीमा	insurance
बीमार	ill|sick
बीमार पड़ना	fall ill
बीमार होना	be ill
बीमारी	disease|illness
बीयर	beer
बीवी	wife
बीस	twenty
बीसवाँ	twentieth
बीसवीं	twentieth
बीसियों	scores
बीसीसीआई	BCCI
बीहड़	ravine
बुंदेलखंड	Bundelkhand
बुंदेली	Bundeli
बुआ	aunt|paternal aunt
बुआई	sowing
बुक	book
बुकिंग	booking
बुख़ार	fever
बुखार	fever
बुज़ुर्ग	elderly|elder
बुजुर्ग	elderly|elder
बुजुर्गवार	elder
बुझ जाना	go out
बुझना	go out|be extinguished
बुझा देना	put out
बुझाना	extinguish|quench
बुढ़ापा	old age
बुढ़िया	old woman
बुदबुदाना	mutter
बुद्ध	Buddha
बुद्ध पूर्णिमा	Buddha Purnima
बुद्धि	intellect|intelligence|wisdom
बुद्धिजीवी	intellectual
बुद्धिमत्ता	intelligence
बुद्धिमान	intelligent|wise
बुद्धिमानी	wisdom
बुध	Mercury|Wednesday
बुधवार	Wednesday
बुनकर	weaver
बुनना	weave|knit
बुनियाद	foundation
बुनियादी	basic|fundamental
बुनियादी ढाँचा	infrastructure
बुनियादी ढांचा	infrastructure
बुन्देलखण्ड	Bundelkhand
बुरका	burqa
बुरा	bad|evil
बुरा मानना	take offence|mind
बुरा लगना	feel bad
बुरा-भला कहना	scold
बुराई	evil|vice
बुरी तरह	badly
बुर्का	burqa|veil
बुलंद	high|lofty
बुलंदी	height
बुलडोजर	bulldozer
बुलबुल	nightingale|bulbul
बुलबुला	bubble
बुलवाना	summon|send for
बुला लेना	call
बुलाना	call|invite|summon
बुलावा	call|invitation
बुलेट ट्रेन	bullet train
बुल्गारिया	Bulgaria
बुल्ले शाह	Bulleh Shah
बुवाई	sowing
बुश	Bush
बुहारना	sweep
बू	smell|odour
बूँद	drop
बूँदाबाँदी	drizzle
बूंद	drop
बूंदाबांदी	drizzle
बूझना	guess|solve
बूट	boot
बूढ़ा	old|old man
बूढ़ा होना	grow old
बूढ़ी	old woman
बूता	strength
बृहत्	large
बृहद	large
बृहस्पति	Jupiter
बृहस्पतिवार	Thursday
बेंगलुरु	Bengaluru
बेंच	bench
बेंत	cane
बेइज्जती	insult|humiliation
बेईमान	dishonest
बेईमानी	dishonesty
बेकसूर	innocent
बेकार	useless|idle
बेखटके	without fear
बेखबर	unaware
बेग	beg
बेगम	begum|lady
बेगाना	stranger|alien
बेगार	forced labour
बेगुनाह	innocent
बेघर	homeless
बेच देना	sell
बेचना	sell
बेचारा	poor fellow|poor
बेचैन	restless
बेचैनी	restlessness|unease
बेजान	lifeless
बेटा	son
बेटी	daughter
बेटे	son
बेड़ा	fleet
बेड़ा पार	safe crossing
बेड़ी	fetters|shackles
बेढंगा	clumsy
बेतरतीब	disorderly
बेतवा	Betwa
बेतहाशा	recklessly|wildly
बेताब	eager|restless
बेतार	wireless
बेदखली	eviction
बेधना	pierce
बेनाम	nameless
बेफिक्र	carefree
बेबस	helpless
बेबसी	helplessness
बेबी	baby
बेमन	unwillingly
बेमौसम	unseasonal
बेर	jujube
बेरंग	colourless
बेरहम	merciless
बेरुखी	indifference
बेरोजगार	unemployed
बेरोजगारी	unemployment
बेरोज़गार	unemployed
बेरोज़गारी	unemployment
बेल	vine|creeper|bael
बेलन	rolling pin
बेलना	roll out
बेला	jasmine|time
बेलारूस	Belarus
बेल्जियम	Belgium
बेल्ट	belt
बेवकूफ	foolish|idiot
बेवकूफ़	foolish|idiot
बेवकूफी	foolishness
बेवक्त	untimely
बेवजह	without reason
बेवफाई	infidelity
बेशक	of course|no doubt|undoubtedly
बेशकीमती	precious
बेशुमार	countless
बेसन	gram flour
बेसब्री	impatience
बेसहारा	destitute
बेसाल्ट	basalt
बेसुध	unconscious
बेसुरा	out of tune
बेहतर	better
बेहतरीन	excellent|finest
बेहद	extremely|very
बेहाल	miserable
बेहिसाब	countless
बेहूदा	absurd|indecent
बेहोश	unconscious
बेहोशी	unconsciousness
बैंक	bank
बैंकॉक	Bangkok
बैंगन	brinjal|eggplant
बैंगनी	purple|violet
बैंगलोर	Bangalore
बैक्टीरिया	bacteria
बैग	bag
बैट	bat
बैटरी	battery
बैठ जाना	sit down
बैठक	meeting|sitting room
बैठकबाजी	idle gathering
बैठना	sit
बैठवाना	have seated
बैठाना	seat|set
बैठे रहना	remain seated
बैडमिंटन	badminton
बैनर	banner
बैर	enmity
बैरक	barrack
बैरिस्टर	barrister
बैरी	enemy
बैरोमीटर	barometer
बैल	bullock|ox
बैलगाड़ी	bullock cart
बैलिस्टिक	ballistic
बैलिस्टिक मिसाइल	ballistic missile
बैसाखी	Baisakhi|crutch
बॉक्स	box
बॉक्स ऑफिस	box office
बॉक्सिंग	boxing
बॉयफ्रेंड	boyfriend
बॉयलर	boiler
बॉल	ball
बॉलीवुड	Bollywood
बॉस	boss
बोकारो	Bokaro
बोगी	coach|bogie
बोझ	burden|load
बोतल	bottle
बोत्सवाना	Botswana
बोध	understanding|realization
बोधगया	Bodh Gaya
बोनस	bonus
बोना	sow
बोर	bore|boring
बोरा	sack
बोरी	sack
बोर्ड	board
बोल उठना	exclaim
बोलचाल	colloquial speech|conversation
बोलना	speak|say|talk
बोलबाला	sway|dominance
बोली	dialect|speech|bid
बोली लगाना	bid
बोलीदाता	bidder
बोलीविया	Bolivia
बोस	Bose
बोस्टन	Boston
बोस्निया	Bosnia
बौखलाना	be flustered
बौखलाहट	fluster
बौछार	shower|volley
बौद्ध	Buddhist
बौद्ध धर्म	Buddhism
बौद्धिक	intellectual
बौना	dwarf
बौर	mango blossom
ब्याज	interest
ब्याज दर	interest rate
ब्याह	marriage|wedding
ब्यूरो	bureau
ब्योरा	details
ब्यौरा	details
ब्रज	Braj
ब्रजभाषा	Braj Bhasha
ब्रश	brush
ब्रह्म	brahman
ब्रह्म समाज	Brahmo Samaj
ब्रह्मगुप्त	Brahmagupta
ब्रह्मचर्य	celibacy
ब्रह्मचारी	celibate
ब्रह्मपुत्र	Brahmaputra
ब्रह्मा	Brahma
ब्रह्मांड	universe
ब्रह्माण्ड	universe
ब्रांड	brand
ब्राउजर	browser
ब्राउज़र	browser
ब्राज़ील	Brazil
ब्राजील	Brazil
ब्राह्मण	Brahmin
ब्राह्मी	Brahmi
ब्रिक्स	BRICS
ब्रिगेड	brigade
ब्रिगेडियर	brigadier
ब्रिज	bridge
ब्रिटिश	British
ब्रिटिश राज	British Raj
ब्रिटिश शासन	British rule
ब्रिटिश साम्राज्य	British empire
ब्रिटेन	Britain
ब्रीफकेस	briefcase
ब्रुनेई	Brunei
ब्रुसेल्स	Brussels
ब्रेक	brake|break
ब्रेड	bread
ब्लड प्रेशर	blood pressure
ब्लड बैंक	blood bank
ब्लेड	blade
ब्लैकमेल	blackmail
ब्लॉक	block
ब्लॉग	blog
ब्लॉगर	blogger
भँवर	whirlpool
भंग	dissolved|breach
भंडार	store|reserve|stock
भंडारण	storage
भंवर	whirlpool
भक्त	devotee
भक्ति	devotion|bhakti
भक्तिकाल	bhakti period
भक्षक	devourer
भगत सिंह	Bhagat Singh
भगदड़	stampede
भगवद् गीता	Bhagavad Gita
भगवद्गीता	Bhagavad Gita
भगवान	god|lord
भगाना	drive away|chase away
भजन	devotional song|bhajan
भटकना	wander|stray
भटकाना	mislead
भटकाव	straying
भट्टाचार्य	Bhattacharya
भट्टी	furnace|kiln
भट्ठी	furnace|kiln
भड़कना	flare up|be enraged
भड़काना	incite|provoke
भड़कीला	gaudy
भड़ास निकालना	vent one's feelings
भतीजा	nephew
भतीजी	niece
भत्ता	allowance
भद्दा	ugly|crude
भनक	inkling
भनभनाना	buzz
भभूत	sacred ash
भय	fear
भयंकर	terrible|fierce
भयभीत	frightened|afraid
भयानक	terrible|horrible
भयावह	dreadful
भर	throughout|full
भर जाना	be filled
भर देना	fill
भरण-पोषण	maintenance
भरत	Bharata
भरतनाट्यम	bharatanatyam
भरतपुर	Bharatpur
भरती	recruitment
भरना	fill|pay
भरपाई	compensation
भरपूर	plentiful|full
भरमना	be misled
भरमाना	mislead
भरमार	abundance|glut
भरमार होना	abound
भरवाना	have filled
भरसक	as far as possible
भरा	full|filled
भरोसा	trust|confidence
भरोसा करना	trust
भरोसेमंद	trustworthy
भर्ती	recruitment|admission
भर्ती करना	admit|recruit
भर्ती होना	be admitted
भर्त्सना	reproach|condemnation
भला	good|gentle
भलाई	good|welfare
भली प्रकार	well
भली-भाँति	well|thoroughly
भली-भांति	well|thoroughly
भलीभाँति	well|thoroughly
भले ही	even if|even though
भवन	building
भवन निर्माण	building construction
भविष्य	future
भविष्य निधि	provident fund
भविष्यकाल	future tense
भविष्यवाणी	prediction|prophecy
भव्य	grand|magnificent
भव्यता	grandeur
भाँग	bhang|cannabis
भाँजना	brandish
भाँति	like|manner
भाँति-भाँति	various kinds
भाँपना	sense
भांगड़ा	bhangra
भांजा	nephew
भांजी	niece
भांति	like|manner
भांपना	sense
भाई	brother
भाई-भतीजावाद	nepotism
भाईचारा	brotherhood
भाग	part|portion|fate
भाग जाना	run away
भाग निकलना	escape
भाग लेना	participate|take part
भाग लेने वाला	participant
भाग-दौड़	hustle
भागदौड़	hustle
भागना	run away|flee|escape|run
भागलपुर	Bhagalpur
भागीदार	partner|participant
भागीदार बनना	participate
भागीदारी	participation|partnership
भाग्य	fate|fortune|luck
भाग्यशाली	lucky|fortunate
भाजपा	BJP
भाटिया	Bhatia
भाड़ा	fare|freight
भात	boiled rice
भादों	Bhadon
भाद्रपद	Bhadrapad
भानजा	nephew
भाना	please|appeal
भाप	steam
भाभी	sister-in-law
भार	weight|load
भारत	India
भारत छोड़ो आंदोलन	Quit India movement
भारत माता	Mother India
भारत रत्न	Bharat Ratna
भारत सरकार	government of India
भारतवर्ष	India
भारतवासी	Indian
भारतीय	Indian
भारतीय जनता पार्टी	Bharatiya Janata Party
भारतीय दंड संहिता	Indian penal code
भारतीय नौसेना	Indian navy
भारतीय पुलिस सेवा	Indian police service
भारतीय प्रशासनिक सेवा	Indian administrative service
भारतीय रिजर्व बैंक	Reserve Bank of India
भारतीय वायुसेना	Indian air force
भारतीय सेना	Indian army
भारतीयता	indianness
भारतेंदु हरिश्चंद्र	Bharatendu Harishchandra
भारी	heavy|huge|massive
भारी उद्योग	heavy industry
भारी मात्रा में	in large quantities
भारी संख्या में	in large numbers
भारोत्तोलक	weightlifter
भारोत्तोलन	weightlifting
भाला	spear
भाला फेंक	javelin throw
भालू	bear
भाव	price|feeling|emotion
भाव-भंगिमा	gesture
भावना	feeling|emotion|sentiment
भावनात्मक	emotional
भावविभोर	overwhelmed with emotion
भावात्मक	emotional
भावार्थ	gist
भावी	future
भावुक	emotional|sentimental
भाषण	speech
भाषण देना	deliver a speech
भाषा	language
भाषा विज्ञान	linguistics
भाषाई	linguistic
भाषाविज्ञान	linguistics
भाषाविद	linguist
भाषाशैली	style of language
भिंचना	be clenched
भिंडी	okra
भिक्षा	alms
भिक्षु	monk
भिखारी	beggar
भिगोना	soak|wet
भिजवाना	have sent
भिड़ना	clash|collide
भिड़ाना	make clash
भिण्डी	okra
भित्तिचित्र	mural|fresco
भिन्न	different|fraction
भिन्न होना	differ
भिन्नता	difference
भिलाई	Bhilai
भी	also|too|even
भींचना	clench|squeeze
भीख	alms
भीख माँगना	beg
भीगना	get wet
भीड़	crowd
भीड़-भाड़	crowd
भीड़भाड़	crowd
भीतर	inside|within
भीतरी	inner|internal
भीनी	faint
भीम	Bhima
भीमराव अंबेडकर	Bhimrao Ambedkar
भीषण	severe|terrible
भीष्म	Bhishma
भीष्म साहनी	Bhisham Sahni
भुखमरी	starvation
भुगतना	suffer|bear
भुगतान	payment
भुगतान करना	pay
भुजंग	snake
भुजा	arm
भुट्टो	Bhutto
भुनना	be roasted
भुनभुनाना	grumble
भुनाना	encash|cash in on
भुलक्कड़	forgetful
भुला देना	forget
भुलाना	forget
भुवनेश्वर	Bhubaneswar
भू-अभिलेख	land records
भू-भाग	region|territory
भूकंप	earthquake
भूकम्प	earthquake
भूख	hunger
भूख लगना	feel hungry
भूख हड़ताल	hunger strike
भूखा	hungry
भूगर्भ	interior of the earth
भूगोल	geography
भूचाल	earthquake
भूजल	groundwater
भूटान	Bhutan
भूत	ghost|past
भूतकाल	past|past tense
भूतपूर्व	former
भूनना	roast
भूभाग	region|territory
भूमंडल	globe
भूमंडलीकरण	globalization
भूमध्य रेखा	equator
भूमध्य सागर	Mediterranean Sea
भूमि	land
भूमि अधिग्रहण	land acquisition
भूमि सुधार	land reform
भूमिका	role|introduction
भूमिका अदा करना	play a role
भूमिका निभाना	play a role
भूमिका लिखना	write an introduction
भूमिगत	underground
भूमिपुत्र	son of the soil
भूमिपूजन	groundbreaking ceremony
भूमिहीन	landless
भूरा	brown
भूल	mistake|error
भूल करना	make a mistake
भूल जाना	forget
भूलना	forget
भूलभुलैया	maze
भूविज्ञान	geology
भूषण	ornament
भूषण कवि	Bhushan
भूसा	straw|chaff
भूस्खलन	landslide
भृकुटि	brow
भेंट	gift|meeting|offering
भेंट करना	meet|present
भेंट चढ़ाना	offer
भेंट देना	gift
भेंट-मुलाकात	meeting
भेंटना	embrace
भेज देना	send
भेजना	send|dispatch
भेड़	sheep
भेड़िया	wolf
भेद	secret|difference|distinction
भेदना	pierce|penetrate
भेदभाव	discrimination
भेष	guise
भेस	guise
भैंस	buffalo
भैंसा	buffalo
भैया	brother
भोंकना	stab
भोंदू	simpleton
भोग	enjoyment|offering
भोग-विलास	luxury|pleasure
भोगना	suffer|enjoy
भोज	feast|banquet
भोजन	food|meal
भोजन करना	eat|dine
भोजन बनाना	cook
भोजनालय	eatery
भोजपुरी	Bhojpuri
भोपाल	Bhopal
भोर	dawn
भोला	innocent|simple
भोला-भाला	innocent
भोलापन	innocence|naivety
भौं-भौं	bark
भौंकना	bark
भौंचक	astonished
भौंचक्का	dumbfounded
भौंरा	bumblebee
भौंह	eyebrow
भौगोलिक	geographical
भौचक्का	dumbfounded
भौतिक	physical|material
भौतिक विज्ञान	physics
भौतिकता	materialism
भौतिकवाद	materialism
भौतिकवादी	materialist
भौतिकी	physics
भ्रम	illusion|confusion
भ्रमजाल	web of illusion
भ्रमण	tour|travel
भ्रमर	bumblebee
भ्रमित	confused
भ्रष्ट	corrupt
भ्रष्टाचार	corruption
भ्रांति	misconception
भ्रामक	misleading
मँगवाना	order|send for
मँगाना	order|send for
मँझधार	midstream
मँडराना	hover
मंगल	Mars|Tuesday|auspicious
मंगल पांडे	Mangal Pandey
मंगलयान	Mangalyaan
मंगलवार	Tuesday
मंगलौर	Mangalore
मंगवाना	order|send for
मंगाना	order|send for
मंगेतर	fiancé|fiancée
मंगोल	Mongol
मंगोलिया	Mongolia
मंच	stage|platform
मंचन	staging
मंज़िल	floor|destination
मंज़ूरी	approval
मंजिल	floor|destination|storey
मंजीरा	cymbals
मंजुल	lovely
मंजूर	approved|accepted
मंजूर करना	approve|accept
मंजूरी	approval
मंजूरी देना	approve
मंजूरी पत्र	sanction letter
मंटो	Manto
मंडराना	hover
मंडल	division|board|circle
मंडी	market|mandi
मंडेला	Mandela
मंत्र	mantra
मंत्रणा	consultation
मंत्रालय	ministry
मंत्रिपरिषद	council of ministers
मंत्रिमंडल	cabinet
मंत्रिमंडल समिति	cabinet committee
मंत्रिमण्डल	cabinet
मंत्री	minister
मंथन	churning
मंथर	slow
मंद	slow|dim
मंदिर	temple
मंदिर निर्माण	temple construction
मंदी	recession|slowdown
मई	May
मकड़ी	spider
मकबरा	tomb|mausoleum
मकर संक्रांति	Makar Sankranti
मकसद	purpose|aim
मकसद से	with the aim of
मक़बरा	tomb|mausoleum
मक़सद	purpose
मकान	house
मक्का	maize|corn
मक्का शरीफ	Mecca
मक्खन	butter
मक्खी	fly
मखमल	velvet
मखौल	mockery
मग	mug
मगध	Magadha
मगर	but|crocodile
मगरमच्छ	crocodile
मगही	Magahi
मग्न	absorbed|engrossed
मचना	break out
मचलना	be restless
मचान	raised platform
मचाना	create|cause
मच्छर	mosquito
मछली	fish
मछुआरा	fisherman
मजदूर	labourer|worker
मजदूर संघ	trade union|labour union
मजदूरी	wages|labour
मजबूत	strong|sturdy
मजबूत करना	strengthen
मजबूती	strength
मजबूर	compelled|helpless
मजबूर करना	compel|force
मजबूरी	compulsion
मजमा	crowd
मजहब	religion
मज़दूर	labourer|worker
मज़दूरी	wages|labour
मज़बूत	strong|sturdy
मज़बूती	strength
मज़बूरी	compulsion
मज़मून	subject matter
मज़हब	religion
मज़ा	fun|enjoyment
मज़ा लेना	enjoy
मज़ाक	joke
मज़ाक उड़ाना	make fun of|mock
मज़ेदार	funny|enjoyable
मजा	fun|enjoyment
मजा आना	enjoy
मजा लेना	enjoy
मजाक	joke
मजाक उड़ाना	make fun of|mock
मजाक करना	joke
मजिस्ट्रेट	magistrate
मजूरी	wages
मजेदार	funny|enjoyable
मझधार	midstream
मटकना	sway
मटका	earthen pot
मटमैला	muddy
मटर	pea
मट्ठा	buttermilk
मठ	monastery|math
मड़ाई	threshing
मढ़ना	frame|impute
मणि	gem
मणिपुर	Manipur
मणिपुरी	Manipuri
मण्डल	division|board
मण्डी	market
मत	do not|vote|opinion
मतगणना	counting of votes
मतदाता	voter
मतदाता पहचान पत्र	voter identity card
मतदाता वर्ग	electorate
मतदाता सूची	voter list|electoral roll
मतदान	voting|polling
मतदान करना	vote
मतदान केंद्र	polling station
मतपत्र	ballot paper
मतभेद	difference of opinion|disagreement
मतलब	meaning|purpose
मतलबी	selfish
मतली	nausea
मतवाला	intoxicated
मतांतर	difference of opinion
मताधिकार	suffrage|right to vote
मतैक्य	unanimity
मत्स्य	fish
मत्स्य पालन	fisheries
मथना	churn
मथुरा	Mathura
मद	item|pride
मदद	help|assistance|aid
मदद करना	help|assist
मदद मिलना	get help
मदर टेरेसा	Mother Teresa
मदरसा	madrasa
मदहोश	intoxicated
मदिरा	wine|liquor
मदीना	Medina
मदुरै	Madurai
मद्देनजर	in view of
मद्देनज़र	in view of
मद्रास	Madras
मधु	honey
मधुमक्खी	bee|honeybee
मधुमक्खी पालन	beekeeping
मधुमास	spring
मधुमेह	diabetes
मधुमेही	diabetic
मधुर	sweet|melodious
मधुरता	sweetness
मध्य	middle|central
मध्य एशिया	Central Asia
मध्य पूर्व	Middle East
मध्य प्रदेश	Madhya Pradesh
मध्य-पूर्व	Middle East
मध्यकाल	medieval period|middle ages
मध्यकालीन	medieval
मध्यक्रम	middle order
मध्यप्रदेश	Madhya Pradesh
मध्यम	medium|middle
मध्यम वर्ग	middle class
मध्यमार्ग	middle path
मध्ययुगीन	medieval
मध्यरात्रि	midnight
मध्यवर्ग	middle class
मध्यवर्गीय	middle-class
मध्यस्थ	mediator
मध्यस्थता	mediation|arbitration
मध्यस्थता करना	mediate
मध्यांतर	interval
मध्याह्न	noon
मध्याह्न भोजन	midday meal
मन	mind|heart
मन करना	feel like
मन की बात	Mann Ki Baat
मन बहलाना	amuse oneself
मन भर	a maund
मन भरना	be satisfied
मन मारना	restrain oneself
मन में आना	occur to one
मन लगना	feel at home|enjoy
मन ही मन	to oneself|in one's heart
मन-ही-मन	to oneself
मनःस्थिति	state of mind
मनगढ़ंत	fabricated
मनचला	flirtatious
मनन	reflection
मनपसंद	favourite
मनमाना	arbitrary
मनमानी	arbitrariness
मनमुटाव	estrangement
मनमोहक	captivating
मनमोहन सिंह	Manmohan Singh
मनरेगा	MGNREGA
मनहूस	ill-omened
मना करना	forbid|refuse
मना होना	be forbidden
मनाना	celebrate|persuade|observe
मनाली	Manali
मनाही	prohibition
मनीऑर्डर	money order
मनुष्य	man|human being
मनुस्मृति	Manusmriti
मनुहार	entreaty
मनोकामना	wish
मनोज	Manoj
मनोदशा	mood
मनोनयन	nomination
मनोनीत	nominated
मनोबल	morale
मनोभाव	emotion
मनोरंजन	entertainment
मनोरम	picturesque|charming
मनोरोग	mental illness
मनोविज्ञान	psychology
मनोविश्लेषण	psychoanalysis
मनोवृत्ति	attitude
मनोवैज्ञानिक	psychological|psychologist
मनोहर	charming
मनोहारी	charming
मन्त्र	mantra
मन्द	slow|dim
मन्दिर	temple
मन्दी	recession
मन्नत	vow
मफलर	muffler
ममता	motherly love|affection
ममता बनर्जी	Mamata Banerjee
मम्मी	mummy|mom
मयूर	peacock
मर जाना	die
मरघट	cremation ground
मरणासन्न	dying
मरणोपरांत	posthumously
मरना	die
मरम्मत	repair
मरवाना	have killed
मरहम	ointment
मराठवाड़ा	Marathwada
मराठा	Maratha
मराठी	Marathi
मरीज	patient
मरीज़	patient
मरुद्यान	oasis
मरुभूमि	desert
मरुस्थल	desert
मरोड़	twist
मरोड़ना	twist
मर्ज	disease
मर्तबा	time
मर्तबान	jar
मर्द	man|male
मर्दानगी	manliness
मर्म	essence|core
मर्मस्पर्शी	touching
मर्यादा	limits|dignity|decorum
मल	stool|excrement
मल-जल	sewage
मलना	rub
मलबा	debris|rubble
मलमल	muslin
मलयालम	Malayalam
मलाई	cream
मलिक मुहम्मद जायसी	Malik Muhammad Jayasi
मलिन	dirty
मलेरिया	malaria
मलेशिया	Malaysia
मल्लाह	boatman
मल्हार	malhar
मल्होत्रा	Malhotra
मवेशी	cattle
मशगूल	engrossed
मशरूम	mushroom
मशविरा	advice
मशहूर	famous
मशाल	torch
मशीन	machine
मशीनगन	machine gun
मसखरा	joker
मसलन	for example
मसलना	crush|rub
मसला	issue|matter
मसान	cremation ground
मसाला	spice|masala
मसीह	Christ|messiah
मसीहा	messiah
मसूड़ा	gum
मसूर	lentil
मसूरी	Mussoorie
मसौदा	draft
मस्जिद	mosque
मस्त	carefree|intoxicated
मस्तक	forehead|head
मस्तिष्क	brain
मस्ती	fun
महँगा	expensive
महँगाई	inflation|dearness
महँगाई भत्ता	dearness allowance
महंगा	expensive
महंगाई	inflation|price rise
महंगाई भत्ता	dearness allowance
महंत	mahant|abbot
महक	fragrance
महकना	smell sweet|be fragrant
महकाना	perfume
महज	merely|just
महज़	merely
महत्त्व	importance|significance
महत्त्वपूर्ण	important|significant
महत्त्वाकांक्षा	ambition
महत्त्वाकांक्षी	ambitious
महत्व	importance|significance
महत्व देना	give importance
महत्व रखना	be important
महत्वपूर्ण	important|significant
महत्वाकांक्षा	ambition
महत्वाकांक्षी	ambitious
महफ़िल	gathering
महफिल	gathering
महबूब	beloved
महमूद गजनवी	Mahmud of Ghazni
महल	palace
महसूल	toll|tax
महसूस	felt
महसूस करना	feel
महसूस होना	feel
महाकाव्य	epic
महाजन	moneylender
महाजनपद	mahajanapada
महात्मा	Mahatma
महात्मा गाँधी	Mahatma Gandhi
महात्मा गांधी	Mahatma Gandhi
महादेव	Mahadev
महादेवी वर्मा	Mahadevi Verma
महाद्वीप	continent
महाद्वीपीय	continental
महाधिवक्ता	advocate general
महान	great
महानगर	metropolis|metropolitan city
महानगरपालिका	municipal corporation
महानता	greatness
महानदी	Mahanadi
महानिदेशक	director general
महानिरीक्षक	inspector general
महापुरुष	great man
महापौर	mayor
महाप्रबंधक	general manager
महाप्रलय	great deluge
महाभारत	Mahabharata
महामहिम	his excellency
महामारी	epidemic|pandemic
महारत	mastery
महाराज	king|maharaja
महाराजा	maharaja
महाराणा प्रताप	Maharana Pratap
महारानी	queen|maharani
महाराष्ट्र	Maharashtra
महालेखाकार	accountant general
महावत	mahout|elephant driver
महाविद्यालय	college
महावीर	Mahavira
महावीर चक्र	Maha Vir Chakra
महाशय	gentleman|sir
महाशिवरात्रि	Maha Shivratri
महासंघ	federation
महासचिव	secretary general|general secretary
महासभा	general assembly
महासागर	ocean
महिमा	glory
महिला	woman|lady
महिला आयोग	women's commission
महिला आरक्षण	women's reservation
महिला एवं बाल विकास	women and child development
महिला दिवस	women's day
महिला सशक्तिकरण	women's empowerment
महीन	fine
महीना	month
महुआ	mahua
महेंद्र सिंह धोनी	Mahendra Singh Dhoni
महेश	Mahesh
महोत्सव	festival
महोदय	sir
महोदया	madam
माँ	mother
माँग	demand
माँग करना	demand
माँग लेना	ask for
माँगना	ask for|demand|beg
माँजना	scour|polish
माँझी	boatman
माँद	den
माँस	meat|flesh
मां	mother
मांग	demand
मांग करना	demand
मांगना	ask for|demand|beg
मांजना	scour|scrub
मांद	den
मांस	meat|flesh
मांसपेशी	muscle
मांसाहारी	carnivorous|non-vegetarian
माइक	mic|microphone
माइकल	Michael
माइक्रोसॉफ्ट	Microsoft
माउंटबेटन	Mountbatten
माउस	mouse
माओ	Mao
माकपा	CPI-M
माघ	Magh
माचिस	match|matchbox
माजरा	matter
माणिक	ruby
मातम	mourning
मातहत	subordinate
माता	mother
माता-पिता	parents
मातृ	mother|maternal
मातृ भाषा	mother tongue
मातृत्व	maternity|motherhood
मातृत्व अवकाश	maternity leave
मातृत्व लाभ	maternity benefit
मातृभाषा	mother tongue
मातृभूमि	motherland
मात्र	only|mere
मात्रक	unit
मात्रा	quantity|amount|vowel sign
मात्रात्मक	quantitative
माथा	forehead
माथापच्ची	racking one's brains
माथुर	Mathur
मादक पदार्थ	drug|narcotics
माध्य	mean
माध्यम	medium|means
माध्यमिक	secondary
मान	honour|respect
मान जाना	agree
मान लेना	assume|accept
मान-मनौवल	coaxing
मान-सम्मान	honour and respect
मानक	standard
मानक भाषा	standard language
मानकीकरण	standardization
मानचित्र	map
मानद	honorary
मानदंड	norm|criterion
मानना	believe|accept|consider|agree
माननीय	honourable
मानव	human|man
मानव अधिकार	human rights
मानव जाति	mankind|human race
मानव तस्करी	human trafficking
मानव संसाधन	human resource
मानव संसाधन विकास	human resource development
मानवजाति	mankind
मानवता	humanity
मानववाद	humanism
मानवशास्त्र	anthropology
मानवाधिकार	human rights
मानवाधिकार आयोग	human rights commission
मानवीय	human|humanitarian
मानसिक	mental
मानसिकता	mentality|mindset
मानसून	monsoon
मानसून सत्र	monsoon session
मानहानि	defamation
मानो	as if|as though
मानो कि	as if
मानों	as if
मान्य	valid|acceptable
मान्यता	belief|recognition
मान्यता प्राप्त	recognized
मान्यवर	sir
माप	measurement|measure
मापदंड	criterion|standard
मापन	measurement
मापना	measure
मापना-तौलना	weigh and measure
माफ करना	forgive|excuse
माफ़ करना	forgive|excuse
माफ़ी	apology|pardon
माफी	apology|pardon
माफी माँगना	apologize
माफी मांगना	apologize
मामला	matter|case|affair
मामा	uncle|maternal uncle
मामी	aunt
मामूली	ordinary|minor
मायका	wife's parental home
मायने	meaning
मायने रखना	matter
माया	maya|illusion
मायावती	Mayawati
मायूस	disappointed
मायूसी	disappointment
मार	beating
मार खाना	be beaten
मार डालना	kill
मार देना	kill
मार पड़ना	be beaten
मार-काट	bloodshed
मार-पीट	assault
मारना	kill|hit|beat|strike
मारपीट	assault|scuffle
मारफत	through
मारवाड़	Marwar
मारवाड़ी	Marwari
मारीशस	Mauritius
मार्केट	market
मार्केटिंग	marketing
मार्क्स	Marx
मार्क्सवाद	Marxism
मार्क्सवादी	Marxist
मार्ग	road|route|way
मार्ग में	on the way
मार्गदर्शक	guide
मार्गदर्शन	guidance
मार्गदर्शन करना	guide
मार्गदर्शिका	guidebook
मार्गशीर्ष	Margashirsha
मार्च	March|march
मार्फत	through
मार्मिक	touching|poignant
मार्शल	marshal
माल	goods|merchandise
माल ढुलाई	freight
मालकिन	mistress|landlady
मालगाड़ी	goods train
मालगुजारी	land revenue
मालदीव	Maldives
मालपुआ	malpua
मालभाड़ा	freight
मालवा	Malwa
माला	garland|necklace|series
मालाबार	Malabar
मालिक	owner|master
मालिकाना	ownership
मालिश	massage
माली	Mali|gardener
माली हालत	financial condition
मालूम	known
मालूम पड़ना	seem
मालूम होना	know|seem
माल्टा	Malta
मास	month
मासिक	monthly
मासिक धर्म	menstruation
मासूम	innocent
मासूमियत	innocence
मास्क	mask
मास्को	Moscow
मास्टर	master|teacher
माह	month
माहिर	expert
माहौल	atmosphere|environment
मिचलाना	feel nauseous
मिज़ाज	temperament
मिज़ोरम	Mizoram
मिजाज	temperament|mood
मिजोरम	Mizoram
मिट जाना	be erased
मिटना	be erased|vanish
मिटा देना	erase
मिटाना	erase|eradicate
मिट्टी	soil|earth|mud
मिट्टी का कटाव	soil erosion
मिट्टी का तेल	kerosene
मिठाई	sweet
मिठास	sweetness
मित्र	friend
मित्रता	friendship
मित्रवत	friendly
मिथक	myth
मिथिला	Mithila
मिनट	minute
मिनमिनाना	mumble
मिमियाना	bleat
मियाँ	mister|husband
मियाद	term|period
मिर्गी	epilepsy
मिर्च	chilli|pepper
मिर्ची	chilli
मिर्जा	Mirza
मिल	mill
मिल जाना	get|be found
मिलकर	together|jointly
मिलन	meeting|union
मिलनसार	sociable
मिलना	meet|get|find|receive
मिलवाना	introduce
मिला-जुला	mixed
मिलाना	mix|add|combine|join
मिलाप	meeting|reunion
मिलावट	adulteration
मिलियन	million
मिली-जुली	mixed
मिलीभगत	collusion
मिलीमीटर	millimetre
मिल्खा सिंह	Milkha Singh
मिशन	mission
मिश्र	Egypt|mixed|Mishra
मिश्र धातु	alloy
मिश्रण	mixture
मिश्रधातु	alloy
मिश्रा	Mishra
मिश्रित	mixed
मिष्ठान्न	sweet
मिस	miss
मिसाइल	missile
मिसाल	example
मिसेज	Mrs
मिस्टर	Mr
मिस्त्री	mechanic|mason
मिस्र	Egypt
मींचना	close
मीचना	shut
मीटर	metre|meter
मीटिंग	meeting
मीठा	sweet
मीडिया	media
मीथेन	methane
मीनार	minaret|tower
मीमांसा	Mimamsa
मीरा	Mira
मीराबाई	Mirabai
मील	mile
मुँड़ाना	have shaved
मुँडेर	parapet
मुँदना	close
मुँह	mouth|face
मुँह खोलना	open one's mouth
मुँह छिपाना	hide one's face
मुँह फेरना	turn away
मुँह बनाना	make a face
मुँह मोड़ना	turn away
मुँह लटकाना	sulk
मुँहतोड़	crushing
मुँहतोड़ जवाब	befitting reply
मुँहफट	outspoken
मुँहमाँगा	as desired
मुँहासा	pimple
मुंडन	head-shaving ceremony
मुंडेर	parapet
मुंबई	Mumbai
मुंशी	clerk|munshi
मुंह	mouth|face
मुआ	wretched
मुआवज़ा	compensation
मुआवजा	compensation
मुकदमा	case|lawsuit|trial
मुकदमा चलाना	prosecute|try
मुकदमेबाजी	litigation
मुकरना	go back on|deny
मुक़दमा	case|lawsuit
मुक़ाबला	contest|competition
मुक़ाम	position|place
मुकाबला	competition|match|comparison
मुकाबला करना	compete|face|confront
मुकाबला जीतना	win a match
मुकाम	position|place
मुकुट	crown
मुकेश	Mukesh
मुक्का	punch
मुक्केबाज	boxer
मुक्केबाज़ी	boxing
मुक्केबाजी	boxing
मुक्त	free|liberated
मुक्त करना	free|liberate
मुक्त व्यापार	free trade
मुक्त सॉफ्टवेयर	free software
मुक्त स्रोत	open source
मुक्ति	liberation|freedom
मुक्तिबोध	Muktibodh
मुख	mouth|face
मुखपत्र	mouthpiece
मुखपृष्ठ	home page|front page
मुखर	vocal
मुखर्जी	Mukherjee
मुखिया	head|chief
मुखौटा	mask
मुख्य	main|chief|principal
मुख्य अतिथि	chief guest
मुख्य कार्यकारी अधिकारी	chief executive officer
मुख्य कार्यालय	head office
मुख्य धारा	mainstream
मुख्य न्यायाधीश	chief justice
मुख्य पृष्ठ	home page|main page
मुख्य रूप से	mainly|primarily
मुख्य संपादक	editor-in-chief
मुख्य सचिव	chief secretary
मुख्यत	mainly
मुख्यतः	mainly|primarily
मुख्यतया	mainly
मुख्यधारा	mainstream
मुख्यमंत्री	chief minister
मुख्यमंत्री पद	chief ministership
मुख्यालय	headquarters
मुगल	Mughal
मुगल सम्राट	Mughal emperor
मुगल साम्राज्य	Mughal empire
मुग़ल	Mughal
मुग्ध	charmed|fascinated
मुग्ध होना	be charmed
मुजफ्फरपुर	Muzaffarpur
मुझे	me|to me
मुटाना	grow fat
मुट्ठी	fist|handful
मुट्ठी भर	a handful
मुट्ठीभर	a handful of
मुठभेड़	encounter
मुड़ना	turn|bend
मुताबिक	according to
मुद्दत	long time
मुद्दा	issue
मुद्रक	printer
मुद्रण	printing
मुद्रण करना	print
मुद्रा	currency|posture|seal
मुद्रा कोष	monetary fund
मुद्रास्फीति	inflation
मुद्रित	printed
मुनादी	proclamation
मुनाफ़ा	profit
मुनाफा	profit
मुनि	sage
मुफ़्त	free
मुफ्त	free
मुफ्त में	free of charge
मुबारक	congratulations|blessed
मुमकिन	possible
मुम्बई	Mumbai
मुरझाना	wither|wilt
मुरझाया	withered
मुरब्बा	preserve|jam
मुरमुरा	puffed rice
मुरली	flute
मुरादाबाद	Moradabad
मुरीद	disciple|admirer
मुर्गा	cock|chicken
मुर्गी	hen
मुर्गीपालन	poultry farming
मुर्दा	corpse|dead
मुर्दाबाद	down with
मुलाक़ात	meeting
मुलाकात	meeting
मुलाकात करना	meet
मुलायम	soft
मुलायम सिंह यादव	Mulayam Singh Yadav
मुलायमियत	softness
मुल्क	country
मुल्तान	Multan
मुल्ला	mullah
मुवक्किल	client
मुशर्रफ	Musharraf
मुशायरा	poetry gathering
मुश्किल	difficult|difficulty
मुश्किल से	hardly|with difficulty
मुसलमान	Muslim
मुसाफ़िर	traveller
मुसाफिर	traveller
मुसीबत	trouble
मुसोलिनी	Mussolini
मुस्कराना	smile
मुस्कराहट	smile
मुस्कान	smile
मुस्काना	smile
मुस्कुराना	smile
मुस्कुराहट	smile
मुस्लिम	Muslim
मुस्लिम लीग	Muslim League
मुहब्बत	love
मुहम्मद	Muhammad
मुहम्मद गोरी	Muhammad of Ghor
मुहर	seal|stamp
मुहर्रम	Muharram
मुहल्ला	neighbourhood|locality
मुहाना	estuary|mouth
मुहावरा	idiom
मुहिम	campaign
मुहूर्त	auspicious moment
मुहैया	provided
मुहैया कराना	provide
मूँग	mung bean
मूँगफली	peanut|groundnut
मूँगा	coral
मूँछ	moustache
मूँड़ना	shave|shear
मूँदना	close
मूंग	mung bean
मूंगफली	peanut|groundnut
मूंगा	coral
मूंछ	moustache
मूंदना	close
मूक	mute|silent
मूड	mood
मूढ़	foolish
मूतना	urinate
मूत्र	urine
मूत्राशय	bladder
मूर्ख	foolish|fool
मूर्खता	foolishness
मूर्त	concrete|tangible
मूर्ति	statue|idol
मूर्तिकला	sculpture
मूर्तिकार	sculptor
मूर्त्ति	statue
मूल	original|basic|root
मूल निवासी	native
मूल प्रति	original copy
मूल रूप से	originally|basically
मूल संख्या	original number
मूलत	originally
मूलतः	originally|basically
मूलभूत	basic|fundamental
मूलमंत्र	keynote
मूली	radish
मूल्य	price|value
मूल्यबोध	sense of values
मूल्यवान	valuable
मूल्यहीन	worthless
मूल्यांकन	evaluation|assessment
मूल्यांकन करना	evaluate
मूषक	mouse
मूसल	pestle
मृग	deer
मृत	dead
मृतक	deceased
मृत्यु	death
मृत्यु प्रमाणपत्र	death certificate
मृत्यु होना	die
मृत्युदंड	death penalty
मृत्युदण्ड	death penalty
मृत्युलोक	mortal world
मृदंग	mridangam
मृदु	soft|gentle
मृदुल	soft
में	in|into
मेंडल	Mendel
मेंढक	frog
मेंबर	member
मेंहदी	henna
मेक इन इंडिया	Make in India
मेकअप	make-up
मेक्सिको	Mexico
मेगाबाइट	megabyte
मेगावाट	megawatt
मेघ	cloud
मेघालय	Meghalaya
मेज	table
मेजबान	host
मेजबानी	hosting
मेजबानी करना	host
मेजर	major
मेज़	table
मेज़बान	host
मेज़बानी	hosting
मेटना	erase
मेट्रो	metro
मेट्रो रेल	metro rail
मेडल	medal
मेड़	bund|field boundary
मेडागास्कर	Madagascar
मेडिकल	medical
मेडिकल कॉलेज	medical college
मेडिसिन	medicine
मेढक	frog
मेथी	fenugreek
मेधा	intellect
मेधावी	brilliant|meritorious
मेनका	Menaka
मेनन	Menon
मेन्यू	menu
मेमना	lamb
मेरठ	Meerut
मेरा	my|mine
मेल	match|reconciliation|mail
मेल-जोल	social contact
मेल-मिलाप	reconciliation|harmony
मेलजोल	social contact
मेलबर्न	Melbourne
मेला	fair
मेवा	dry fruit
मेवाड़	Mewar
मेहंदी	henna
मेहता	Mehta
मेहनत	hard work|effort
मेहनत करना	work hard
मेहनती	hardworking
मेहमान	guest
मेहमाननवाजी	hospitality
मेहरबानी	kindness|favour
मेहराब	arch
मैं	I
मैक्रों	Macron
मैक्सिको	Mexico
मैगज़ीन	magazine
मैगजीन	magazine
मैग्नीशियम	magnesium
मैच	match
मैच फिक्सिंग	match fixing
मैडम	madam
मैड्रिड	Madrid
मैत्री	friendship
मैथिली	Maithili
मैथिलीशरण गुप्त	Maithilisharan Gupt
मैदा	refined flour
मैदान	field|ground|plain
मैदान मारना	win
मैनचेस्टर	Manchester
मैना	myna
मैनेजमेंट	management
मैनेजर	manager
मैन्युफैक्चरिंग	manufacturing
मैराथन	marathon
मैरी कॉम	Mary Kom
मैला	dirty|soiled
मैसूर	Mysore
मैसेज	message
मॉडर्न	modern
मॉडल	model
मॉनसून	monsoon
मॉनिटर	monitor
मॉरीशस	Mauritius
मॉस्को	Moscow
मोक्ष	salvation|liberation
मोगरा	jasmine
मोच	sprain
मोची	cobbler
मोज़ा	sock
मोजा	sock
मोजाम्बिक	Mozambique
मोटर	motor
मोटरसाइकिल	motorcycle
मोटा	fat|thick
मोटा-ताजा	stout
मोटाई	thickness
मोटापा	obesity
मोड़	turn|bend
मोड़ना	turn|fold|bend
मोतियाबिंद	cataract
मोती	pearl
मोतीझरा	typhoid
मोदी	Modi
मोबाइल	mobile
मोबाइल फोन	mobile phone
मोम	wax
मोमबत्ती	candle
मोर	peacock
मोरक्को	Morocco
मोर्चा	front
मोर्चा संभालना	man the front
मोर्चाबंदी	fortification
मोल	price|value
मोल-भाव	bargaining
मोलभाव	bargaining
मोह	attachment|delusion
मोहक	charming
मोहताज	dependent
मोहन राकेश	Mohan Rakesh
मोहनजोदड़ो	Mohenjo-Daro
मोहब्बत	love
मोहभंग	disillusionment
मोहम्मद	Mohammad
मोहम्मद रफी	Mohammed Rafi
मोहर	seal|stamp|gold coin
मोहल्ला	neighbourhood|locality
मोहित	charmed|fascinated
मोहिनी	enchantress
मौक़ा	opportunity|chance
मौका	opportunity|chance|occasion
मौका गँवाना	miss a chance
मौका देना	give a chance
मौका मिलना	get a chance
मौके पर	on the spot|on the occasion
मौखिक	oral|verbal
मौज	fun|wave
मौज करना	enjoy
मौज-मस्ती	fun
मौजूद	present|existing
मौजूदगी	presence
मौजूदा	current|existing
मौत	death
मौत के घाट उतारना	put to death
मौत होना	die
मौद्रिक	monetary
मौद्रिक नीति	monetary policy
मौन	silent|silence
मौर्य	Maurya
मौर्य साम्राज्य	Maurya empire
मौलवी	maulvi|cleric
मौलिक	fundamental|original
मौलिक अधिकार	fundamental right
मौलिकता	originality
मौसम	weather|season
मौसम बदलना	weather to change
मौसम विज्ञान	meteorology
मौसम विज्ञानी	meteorologist
मौसम विभाग	meteorological department
मौसा	uncle
मौसी	aunt|maternal aunt
म्यांमार	Myanmar
म्यामार	Myanmar
म्यूजिक	music
म्लान	faded
यंत्र	machine|instrument
यंत्रणा	torture
यंत्रवत	mechanically
यक़ीन	belief
यकायक	suddenly
यकीन	belief|certainty
यकीन करना	believe
यकीनन	certainly
यकृत	liver
यजुर्वेद	Yajurveda
यज्ञ	yajna|sacrifice
यत्न	effort
यत्नपूर्वक	carefully
यत्र-तत्र	here and there
यथा	as|such as
यथार्थ	reality|real
यथार्थता	accuracy
यथार्थवाद	realism
यथार्थवादी	realistic|realist
यथाशीघ्र	as soon as possible
यथासंभव	as far as possible
यथास्थिति	status quo
यथोचित	due|proper
यदा-कदा	occasionally
यदाकदा	occasionally
यदि	if
यद्यपि	although|though
यम	Yama|Pluto
यमन	Yemen
यमुना	Yamuna
यरूशलम	Jerusalem
यश	fame
यशपाल	Yashpal
यशस्वी	illustrious
यशोदा	Yashoda
यह	this|it
यहाँ	here
यहाँ तक कि	even
यहाँ-वहाँ	here and there
यहां	here
यहां तक कि	even
यहीं	right here
यहीं से	from here
यहूदी	Jew|Jewish
यहूदी धर्म	Judaism
या	or
यांत्रिक	mechanical
यांत्रिकी	mechanics
याचिका	petition
याचिकाकर्ता	petitioner
यातना	torture
यातनापूर्ण	agonizing
यातायात	traffic|transport
यातायात पुलिस	traffic police
यात्रा	journey|travel|trip
यात्रा करना	travel
यात्रा वृत्तांत	travelogue
यात्रावृत्त	travelogue
यात्रावृत्तांत	travelogue
यात्री	passenger|traveller
यात्री निवास	guest house
याद	memory|remembrance
याद आना	remember|come to mind
याद करना	remember|recall|memorize
याद दिलाना	remind
याद रखना	remember
याद सताना	miss
यादगार	memorable|memorial
याददाश्त	memory
याददाश्त खोना	lose one's memory
यादव	Yadav
यानि	that is
यानी	that is|i.e.|meaning
यार	friend|pal
यारी	friendship
यीशु	Jesus
युक्त	containing|equipped
युक्ति	device|trick
युग	age|era
युगल	couple|duet
युगल मुकाबला	doubles match
युगांडा	Uganda
युगांतकारी	epoch-making
युगीन	of the age
युद्ध	war
युद्ध करना	wage war|fight
युद्ध विराम	ceasefire
युद्धक्षेत्र	battlefield
युद्धपोत	warship
युद्धभूमि	battlefield
युद्धविराम	ceasefire
युधिष्ठिर	Yudhishthira
युवक	young man|youth
युवती	young woman
युवराज	crown prince
युवा	young|youth
युवा पीढ़ी	young generation
युवा वर्ग	youth
युवावस्था	youth
यूँ	thus|like this
यूं	thus
यूकेलिप्टस	eucalyptus
यूक्रेन	Ukraine
यूजर	user
यूज़र	user
यूजीसी	UGC
यूट्यूब	YouTube
यूनाइटेड किंगडम	United Kingdom
यूनान	Greece
यूनानी	Greek|unani
यूनिकोड	Unicode
यूनिट	unit
यूनिफॉर्म	uniform
यूनियन	union
यूनिवर्सिटी	university
यूनिसेफ	UNICEF
यूनेस्को	UNESCO
यूपी	UP
यूपीए	UPA
यूपीएससी	UPSC
यूरेनियम	uranium
यूरो	euro
यूरोप	Europe
यूरोपीय	European
यूरोपीय संघ	European Union
ये	these|this
येन	yen
येरुशलम	Jerusalem
यों	thus
योग	yoga|sum
योगदान	contribution
योगदान करना	contribute
योगदान देना	contribute
योगफल	total|sum
योगा	yoga
योगाभ्यास	yoga practice
योगी	yogi
योगी आदित्यनाथ	yogi Adityanath
योग्य	able|worthy|qualified
योग्यता	qualification|ability
योजना	plan|scheme|project
योजना आयोग	planning commission
योजनाबद्ध	planned
योद्धा	warrior
यौगिक	compound
यौन	sexual
यौन उत्पीड़न	sexual harassment
यौवन	youth
यौवनावस्था	youth
रँगना	colour|dye
रँभाना	moo
रंग	colour|paint
रंग-बिरंगा	colourful
रंगकर्मी	theatre artist
रंगत	complexion
रंगना	colour|dye|paint
रंगबिरंगा	colourful
रंगभूमि	arena|rangbhumi
रंगभेद	apartheid
रंगमंच	theatre|stage
रंगीन	colourful|coloured
रंगोली	rangoli
रंज	grief
रंजिश	enmity
रंदा	plane
रकम	amount|sum
रक़म	amount|sum
रक्त	blood
रक्तचाप	blood pressure
रक्तदान	blood donation
रक्तपात	bloodshed
रक्तस्राव	bleeding
रक्ताल्पता	anaemia
रक्षक	protector
रक्षा	defence|protection
रक्षा करना	protect|defend
रक्षा मंत्रालय	defence ministry|ministry of defence
रक्षा मंत्री	defence minister
रक्षाबंधन	Raksha Bandhan
रख देना	put
रख-रखाव	maintenance
रखना	keep|put|place|hold
रखरखाव	maintenance
रखवाना	have kept
रखवाला	guardian
रखवाली	guarding
रखवाली करना	guard
रगड़	friction
रगड़ना	rub|scrub
रग्बी	rugby
रचना	create|composition|work
रचनाकार	author|creator
रचनात्मक	creative|constructive
रचनात्मकता	creativity
रचनावली	collected works
रचाना	stage|arrange
रज	dust
रजत	silver
रजत पदक	silver medal
रजनीगंधा	tuberose
रज़ाई	quilt
रजाई	quilt
रजामंदी	consent
रजिस्टर	register
रजिस्ट्रार	registrar
रजिस्ट्री	registry
रटन	repetition
रटना	memorize|learn by rote
रडार	radar
रण	battle
रणजीत सिंह	Ranjit Singh
रणनीति	strategy
रणनीतिक	strategic
रणनीतिक साझेदारी	strategic partnership
रणभूमि	battlefield
रत्ती	ratti
रत्ती भर	a bit
रत्न	gem|jewel
रथ	chariot
रद्द	cancelled
रद्द करना	cancel
रद्द होना	be cancelled
रद्दी	waste paper
रन	run
रनआउट	run out
रपट	report
रपटना	slip
रफ़्तार	speed
रफा-दफा	hushed up
रफू	darning
रफ्तार	speed
रफ्तार पकड़ना	gather speed
रबड़	rubber
रबड़ी	rabri
रबर	rubber
रबी	rabi
रमज़ान	Ramadan
रमजान	Ramadan|Ramzan
रमणीय	beautiful|scenic
रमना	be absorbed
रमाना	absorb
रमेश	Ramesh
रवांडा	Rwanda
रवानगी	departure
रवाना	departed
रवाना करना	dispatch
रवाना होना	set out|depart
रवि	sun
रविदास	Ravidas
रविवार	Sunday
रविशंकर	Ravi Shankar
रवींद्रनाथ टैगोर	Rabindranath Tagore
रवीन्द्रनाथ ठाकुर	Rabindranath Tagore
रवैया	attitude
रश्मि	ray|Rashmi
रस	juice|essence
रसखान	Raskhan
रसगुल्ला	rasgulla
रसायन	chemical|chemistry
रसायन विज्ञान	chemistry
रसायनशास्त्र	chemistry
रसीद	receipt
रसोइया	cook
रसोई	kitchen
रसोई गैस	cooking gas|LPG
रसोईघर	kitchen
रस्म	ritual|custom
रस्साकशी	tug of war
रस्साकसी	tug of war
रस्सी	rope
रह जाना	remain|be left
रह-रहकर	intermittently
रहन-सहन	lifestyle|way of living
रहना	live|stay|remain|keep
रहनुमा	guide
रहने देना	let be
रहस्य	mystery|secret
रहस्यमय	mysterious
रहस्यमयी	mysterious
रहित	without|devoid
रहीम	Rahim
राँची	Ranchi
राँधना	cook
रांची	Ranchi
राइफल	rifle
राकेश	Rakesh
राक्षस	demon
राख	ash
राखी	Rakhi
राग	raga|melody
रागिनी	ragini
रागी	ragi|finger millet
राज	rule|reign|secret
राज कपूर	Raj Kapoor
राज करना	rule|reign
राज खोलना	reveal a secret
राजकीय	state|official
राजकीय यात्रा	state visit
राजकुमार	prince
राजकुमारी	princess
राजकोट	Rajkot
राजकोषीय	fiscal
राजकोषीय घाटा	fiscal deficit
राजगद्दी	throne
राजगीर	Rajgir
राजगुरु	Rajguru
राजघाट	Rajghat
राजतंत्र	monarchy
राजद	RJD
राजदूत	ambassador
राजधानी	capital
राजधानी एक्सप्रेस	Rajdhani Express
राजनयिक	diplomat|diplomatic
राजनयिक संबंध	diplomatic relations
राजनाथ सिंह	Rajnath Singh
राजनीति	politics
राजनीति विज्ञान	political science
राजनीतिक	political
राजनीतिक दल	political party
राजनीतिकरण	politicization
राजनीतिज्ञ	politician
राजनीतिशास्त्र	political science
राजनेता	politician
राजनैतिक	political
राजपत्र	gazette
राजपत्रित	gazetted
राजपूत	Rajput
राजप्रासाद	royal palace
राजभाषा	official language
राजमहल	royal palace
राजमा	kidney bean
राजमार्ग	highway
राजमिस्त्री	mason
राजवंश	dynasty
राजशाही	monarchy
राजसी	royal
राजस्थान	Rajasthan
राजस्थानी	Rajasthani
राजस्थानी लोकगीत	Rajasthani folk song
राजस्व	revenue
राजस्व विभाग	revenue department
राज़	secret
राज़ी	agreed|willing
राजा	king
राजा राममोहन राय	Raja Ram Mohan Roy
राजी	agreed|willing
राजीनामा	compromise
राजीव गांधी	Rajiv Gandhi
राजेंद्र प्रसाद	Rajendra Prasad
राजेश	Rajesh
राज्य	state|kingdom
राज्य मंत्री	minister of state
राज्य सरकार	state government
राज्यक्रांति	revolution
राज्यपाल	governor
राज्यसभा	Rajya Sabha
राज्याभिषेक	coronation
राणा	Rana
रात	night
रात का खाना	dinner
रात भर	all night
रात होना	night to fall
रात-दिन	night and day
रातभर	all night
रातोंरात	overnight
रात्रि	night
राधा	Radha
राधाकृष्णन	Radhakrishnan
रानी	queen
राम	Ram|Rama
राम मनोहर लोहिया	Ram Manohar Lohia
रामकृष्ण परमहंस	Ramakrishna Paramahamsa
रामचंद्र	Ramachandra
रामचरितमानस	Ramcharitmanas
रामधारी सिंह दिनकर	Ramdhari Singh Dinkar
रामनवमी	Ram Navami
रामलीला	ramlila
रामानंद	Ramananda
रामानुज	Ramanuja
रामानुजन	Ramanujan
रामायण	Ramayana
रामेश्वरम	Rameswaram
राय	opinion
राय देना	opine|advise
रायता	raita
रायपुर	Raipur
रायबरेली	Rae Bareli
राव	Rao
रावण	Ravana
रावत	Rawat
रावलपिंडी	Rawalpindi
रावी	Ravi
राशन	ration
राशन कार्ड	ration card
राशि	amount|sum|sign
राशिफल	horoscope
राष्ट्र	nation
राष्ट्र के नाम संदेश	address to the nation
राष्ट्र निर्माण	nation building
राष्ट्रकूट	Rashtrakuta
राष्ट्रगान	national anthem
राष्ट्रगीत	national song
राष्ट्रध्वज	national flag
राष्ट्रपति	president
राष्ट्रपति भवन	Rashtrapati Bhavan
राष्ट्रपति शासन	president's rule
राष्ट्रपिता	father of the nation
राष्ट्रप्रेम	patriotism
राष्ट्रभाषा	national language
राष्ट्रमंडल	Commonwealth
राष्ट्रमंडल खेल	Commonwealth games
राष्ट्रवाद	nationalism
राष्ट्रवादी	nationalist
राष्ट्रव्यापी	nationwide
राष्ट्रहित	national interest
राष्ट्रीय	national
राष्ट्रीय आपदा	national disaster
राष्ट्रीय आय	national income
राष्ट्रीय उद्यान	national park
राष्ट्रीय एकता	national unity
राष्ट्रीय राजमार्ग	national highway
राष्ट्रीय शिक्षा नीति	national education policy
राष्ट्रीयकरण	nationalization
राष्ट्रीयता	nationality
रासायनिक	chemical
रासायनिक अभिक्रिया	chemical reaction
रास्ता	way|road|path
रास्ता दिखाना	show the way
रास्ता देना	give way
रास्ता निकालना	find a way
रास्ता रोकना	block the way
रास्ते में	on the way
राह	way|path
राहगीर	passer-by
राहत	relief
राहत कार्य	relief work
राहत कोष	relief fund
राहत देना	give relief
राहत पाना	be relieved
राहत मिलना	get relief
राहुल गांधी	Rahul Gandhi
रिएक्टर	reactor
रिकार्ड	record
रिकॉर्ड	record
रिक्त	vacant
रिक्त पद	vacant post
रिक्ति	vacancy
रिक्शा	rickshaw
रिजर्व बैंक	reserve bank
रिजर्वेशन	reservation
रिजल्ट	result
रिजवी	Rizvi
रिज़ल्ट	result
रिझना	be charmed
रिझाना	charm
रिपोर्ट	report
रिपोर्ट करना	report
रिपोर्टर	reporter
रिफाइनरी	refinery
रिमझिम	drizzle
रिमोट	remote
रियासत	princely state
रिरियाना	whine
रिलायंस	Reliance
रिवाज	custom
रिवाज़	custom
रिश्ता	relation|relationship
रिश्ता-नाता	relationship
रिश्तेदार	relative
रिश्तेदारी	kinship
रिश्वत	bribe
रिश्वत देना	bribe
रिश्वत लेना	take a bribe
रिश्वतखोरी	bribery
रिसना	leak|seep
रिसॉर्ट	resort
रिहा	released
रिहा करना	release
रिहाई	release
रीछ	bear
रीझना	be charmed
रीडर	reader
रीढ़	spine
रीढ़ की हड्डी	backbone
रीति	custom|method
रीति-रिवाज	customs
रीतिकाल	riti period
रीवा	Rewa
रुँधना	be choked
रुआँसा	tearful
रुआंसा	tearful
रुक जाना	stop
रुकना	stop|stay|halt
रुकावट	obstacle|hindrance
रुख	attitude|direction
रुख़	attitude|direction
रुचि	interest
रुझान	inclination|trend
रुतबा	status
रुदन	weeping
रुपए	rupees
रुपया	rupee|money
रुपये	rupees
रुपयों	rupees
रुमाल	handkerchief
रुलाना	make cry
रू-ब-रू	face to face
रूखा	dry|rough
रूखा-सूखा	plain
रूठ जाना	sulk
रूठना	sulk|be offended
रूढ़ि	convention|orthodoxy
रूढ़िवादी	conservative|orthodox
रूप	form|appearance
रूप देना	shape
रूप लेना	take the form
रूपक	metaphor
रूपया	rupee
रूपरंग	appearance
रूपरेखा	outline
रूपवती	beautiful
रूपवान	handsome
रूपांतर	transformation|adaptation
रूपांतरण	conversion|transformation
रूपांतरित करना	transform
रूबरू	face to face
रूबल	rouble
रूम	room
रूमाल	handkerchief
रूस	Russia
रूसी	Russian
रूसी क्रांति	Russian revolution
रूह	soul|spirit
रेंगना	crawl|creep
रेंज	range
रेखा	line
रेखांकित	underlined
रेखांकित करना	underline|highlight
रेखागणित	geometry
रेखाचित्र	sketch
रेगिस्तान	desert
रेजिमेंट	regiment
रेट	rate
रेडियम	radium
रेडियो	radio
रेड्डी	Reddy
रेत	sand
रेतना	file
रेतीला	sandy
रेफरी	referee
रेल	rail|railway
रेल दुर्घटना	train accident
रेल बजट	railway budget
रेल मंत्रालय	ministry of railways
रेल मंत्री	railway minister
रेल मार्ग	railway line
रेलगाड़ी	train
रेलमार्ग	railway line
रेलवे	railway
रेलवे स्टेशन	railway station
रेशम	silk
रेशम का कीड़ा	silkworm
रेशा	fibre
रेस्टोरेंट	restaurant
रेस्तराँ	restaurant
रेस्तरां	restaurant
रेहन	mortgage
रैंकिंग	ranking
रैगिंग	ragging
रैदास	Raidas
रैली	rally
रॉकेट	rocket
रॉबर्ट	Robert
रो पड़ना	burst into tears
रोंगटे	goosebumps
रोक	ban|stay|restriction
रोक देना	stop
रोक लगाना	ban|prohibit
रोक लेना	stop
रोकथाम	prevention
रोकना	stop|prevent|block
रोग	disease
रोग निदान	diagnosis
रोग प्रतिरोधक क्षमता	immunity
रोगग्रस्त	diseased
रोगाणु	germ
रोगी	patient
रोचक	interesting
रोज	daily|every day
रोज-रोज	every day
रोजगार	employment|job
रोजनामचा	daily register
रोजमर्रा	everyday
रोज़	daily|every day
रोज़गार	employment
रोज़मर्रा	everyday
रोज़ा	fast
रोज़ाना	daily
रोज़ी-रोटी	livelihood
रोजा	fast
रोजाना	daily
रोजी-रोटी	livelihood
रोटी	bread|roti
रोड	road
रोना	cry|weep
रोना आना	feel like crying
रोने लगना	begin to cry
रोपना	plant|transplant
रोपाई	transplanting
रोपित करना	plant
रोब	awe
रोबोट	robot
रोम	Rome|body hair
रोमन	Roman
रोमांच	thrill|adventure
रोमांचक	exciting|thrilling
रोमांटिक	romantic
रोमांस	romance
रोमानिया	Romania
रोशन	illuminated|bright
रोशन करना	illuminate
रोशनदान	skylight|ventilator
रोशनी	light
रोष	anger|resentment
रोहतक	Rohtak
रौंदना	trample
रौनक	liveliness
रौब	awe
लँगड़ा	lame
लँगड़ाना	limp
लँगोट	loincloth
लँघाना	ferry
लंका	Lanka
लंगड़ा	lame
लंगड़ाना	limp
लंगर	anchor|community kitchen
लंगूर	langur
लंदन	London
लंबा	long|tall
लंबा करना	lengthen
लंबाई	length
लंबित	pending
लंबी कूद	long jump
लंबी साँस लेना	take a deep breath
लंबे समय	long time
लकड़बग्घा	hyena
लकड़हारा	woodcutter
लकड़ी	wood
लकवा	paralysis
लकीर	line
लक्जमबर्ग	Luxembourg
लक्षण	symptom|sign
लक्षद्वीप	Lakshadweep
लक्षित	targeted
लक्ष्मण	Lakshman
लक्ष्मी	Lakshmi
लक्ष्मीबाई	Lakshmibai
लक्ष्य	goal|target|aim
लखनऊ	Lucknow
लग जाना	begin|get attached
लगन	dedication|devotion|auspicious time
लगनशील	diligent
लगना	seem|feel|take|begin
लगभग	about|almost|approximately|nearly
लगवाना	have installed
लगातार	continuously|constantly
लगातार रूप से	continuously
लगान	land rent|revenue
लगान वसूली	revenue collection
लगाना	apply|put|plant|impose|install
लगाम	rein|bridle
लगाव	attachment
लगे हाथ	at the same time
लघु उद्योग	small-scale industry
लघुकथा	short story
लघुचित्र	miniature
लचक	flexibility
लचकना	bend|sway
लचर	weak
लचीला	flexible
लजाना	be shy
लज्जा	shame|modesty
लज्जाशील	bashful
लज्जित	ashamed
लट	lock of hair
लटकना	hang
लटकाना	hang
लट्टू	top
लट्ठा	log
लड़-झगड़कर	after quarrelling
लड़कपन	boyhood
लड़का	boy
लड़की	girl
लड़खड़ाना	stumble|stagger
लड़ना	fight
लड़ाई	fight|battle|war
लड़ाई लड़ना	fight
लड़ाई-झगड़ा	quarrel
लड़ाकू	combat|fighter
लड़ाकू विमान	fighter aircraft
लड़ाना	make fight
लड़ी	string
लड्डू	laddu
लत	addiction
लतखोर	good-for-nothing
लता	creeper|vine
लता मंगेशकर	Lata Mangeshkar
लताड़	rebuke
लताड़ना	berate
लतियाना	kick
लथपथ	drenched|smeared
लदना	be loaded
लदान	loading
लद्दाख	Ladakh
लन्दन	London
लपकना	dash|pounce
लपट	flame
लपलपाना	flicker
लपेटना	wrap
लबादा	cloak
लबालब	brimful
लमहा	moment
लम्बा	long|tall
लम्बाई	length
लम्हा	moment
लय	rhythm
लयबद्ध	rhythmic
ललकना	be eager
ललकार	challenge
ललकारना	challenge
ललचना	be tempted
ललचाना	tempt|covet
ललाट	forehead
ललित	fine|graceful
ललित कला	fine arts
लवण	salt
लस्सी	lassi
लहँगा	lehenga|skirt
लहंगा	lehenga
लहकना	blaze
लहज़ा	accent|tone
लहजा	accent|tone
लहर	wave
लहराना	wave|flutter
लहलहाना	sway|flourish
लहसुन	garlic
लहू	blood
लहूलुहान	bloodied
लाँघना	cross|step over
लांछन	stigma
लाइक	like
लाइट	light
लाइन	line
लाइब्रेरी	library
लाइलाज	incurable
लाइसेंस	licence
लाउडस्पीकर	loudspeaker
लाओस	Laos
लाक्षणिक	figurative
लाख	lakh|hundred thousand|lac
लाखों	lakhs|hundreds of thousands|millions
लागत	cost
लागत मूल्य	cost price
लागू	applicable|in force
लागू करना	implement|enforce
लागू होना	apply|come into force
लाचार	helpless
लाचारी	helplessness
लाज	shame|modesty|honour
लाठी	stick|staff
लाठीचार्ज	baton charge|lathi charge
लाडला	darling
लाड़	fondness
लाड़ला	darling
लात	kick
लातविया	Latvia
लादना	load
लाना	bring|introduce
लापता	missing
लापरवाह	careless
लापरवाही	negligence|carelessness
लाभ	profit|benefit|gain
लाभ उठाना	take advantage|benefit
लाभ होना	benefit
लाभ-हानि	profit and loss
लाभकारी	beneficial
लाभदायक	beneficial|profitable
लाभप्रद	profitable|beneficial
लाभांश	dividend
लाभान्वित	benefited
लाभार्थी	beneficiary
लायक	worthy|fit
लार	saliva
लार्ड	lord
लाल	red
लाल क़िला	Red Fort
लाल किला	Red Fort
लाल बहादुर शास्त्री	Lal Bahadur Shastri
लाल सागर	Red Sea
लाल-पीला होना	fly into a rage
लालच	greed
लालची	greedy
लालटेन	lantern
लालन-पालन	upbringing
लालफीता	red tape
लालफीताशाही	red tape
लालसा	craving|desire
लाला	lala
लाला लाजपत राय	Lala Lajpat Rai
लालिमा	redness
लालू प्रसाद	Lalu Prasad
लाव-लश्कर	retinue
लावण्य	grace
लावा	lava|puffed grain
लावारिस	unclaimed|abandoned
लाश	corpse|dead body
लाहौर	Lahore
लिंक	link
लिंकन	Lincoln
लिंग	gender|linga
लिंगानुपात	sex ratio
लिए	for
लिख देना	write down
लिखना	write
लिखवाना	have written|dictate
लिखा-पढ़ी	paperwork
लिखाई	writing
लिखाना	dictate|get written
लिखावट	handwriting
लिखित	written
लिटर	litre
लिटाना	lay down
लिथड़ना	be smeared
लिथुआनिया	Lithuania
लिनक्स	Linux
लिपटना	cling|embrace
लिपटा	wrapped
लिपस्टिक	lipstick
लिपि	script
लिपिक	clerk
लिप्त	involved
लिप्यंतरण	transliteration
लिफ़ाफ़ा	envelope
लिफाफा	envelope
लिफ्ट	lift
लिबास	dress|clothing
लिमिटेड	limited
लिवा लाना	bring along
लिहाज	regard|consideration
लिहाज से	in terms of
लिहाज़	regard
लिहाजा	therefore
लीक	track|rut
लीग	league
लीची	litchi
लीटर	litre
लीडर	leader
लीन	absorbed
लीपना	plaster
लीबिया	Libya
लीलना	swallow
लुंगी	lungi
लुंबिनी	Lumbini
लुकना	hide
लुका-छिपी	hide and seek
लुटना	be looted
लुटाना	squander|give away
लुटेरा	robber
लुढ़क जाना	roll over
लुढ़कना	roll
लुढ़काना	roll
लुधियाना	Ludhiana
लुप्त	extinct|lost
लुप्त होना	disappear|become extinct
लुप्तप्राय	endangered
लुभाना	attract|lure
लुभावना	attractive
लू	heat wave|hot wind
लूट	loot|robbery
लूट-खसोट	plunder
लूटना	loot|rob
लूटपाट	looting
लूटमार	looting
लूला	maimed
ले आना	bring
ले जाना	take away|carry
ले लेना	take
लेंस	lens
लेकर	regarding|with
लेकिन	but|however
लेक्चर	lecture
लेख	article
लेखक	writer|author
लेखक संघ	writers' association
लेखन	writing
लेखनी	pen
लेखा	account
लेखा परीक्षक	auditor
लेखा-जोखा	account
लेखाकार	accountant
लेखापरीक्षक	auditor
लेखापरीक्षा	audit
लेखिका	writer|author
लेजर	laser
लेज़र	laser
लेटना	lie|lie down
लेन-देन	transaction
लेनदेन	transaction
लेना	take|get|receive
लेना-देना	dealings
लेनिन	Lenin
लेप	ointment|plaster
लेफ्टिनेंट	lieutenant
लेबनान	Lebanon
लेवल	level
लेशमात्र	a trace
लेह	Leh
लैंगिक	gender|sexual
लैंप	lamp
लैटिन	Latin
लैटिन अमेरिका	Latin America
लैपटॉप	laptop
लैब	lab
लैम्प	lamp
लॉकडाउन	lockdown
लॉग इन	log in
लॉगिन	login
लॉटरी	lottery
लॉर्ड	lord
लॉर्ड माउंटबेटन	Lord Mountbatten
लॉस एंजिल्स	Los Angeles
लोक	people|folk|world
लोक अदालत	Lok Adalat
लोक कथा	folk tale
लोक कला	folk art
लोक गीत	folk song
लोक नृत्य	folk dance
लोक सेवक	public servant
लोक सेवा	public service
लोक सेवा आयोग	public service commission
लोककथा	folk tale
लोकगाथा	folk epic
लोकगीत	folk song
लोकजीवन	folk life
लोकतंत्र	democracy
लोकतंत्रीय	democratic
लोकतन्त्र	democracy
लोकतांत्रिक	democratic
लोकतान्त्रिक	democratic
लोकनृत्य	folk dance
लोकपाल	lokpal|ombudsman
लोकप्रिय	popular
लोकप्रिय होना	become popular
लोकप्रियता	popularity
लोकभाषा	folk language
लोकमत	public opinion
लोकमान्य	lokmanya
लोकल	local
लोकलाज	fear of public opinion
लोकसंगीत	folk music
लोकसंपर्क	public relations
लोकसभा	Lok Sabha
लोकसभा अध्यक्ष	Lok Sabha speaker
लोकसभा चुनाव	Lok Sabha election
लोकहित	public good
लोकायुक्त	lokayukta
लोकार्पण	inauguration|dedication
लोकोक्ति	proverb
लोकोमोटिव	locomotive
लोग	people
लोटना	roll
लोटा	water pot|lota
लोदी	Lodi
लोन	loan
लोप	disappearance
लोभ	greed
लोभी	greedy
लोमड़ी	fox
लोरी	lullaby
लोहा	iron
लोहार	blacksmith
लौ	flame
लौंग	clove
लौकी	bottle gourd
लौट आना	come back
लौटना	return
लौटाना	return|give back
लौह युग	iron age
व	and
वंचना	deprivation
वंचित	deprived
वंचित करना	deprive
वंचित रहना	be deprived
वंदना	worship|salutation
वंदे मातरम	vande mataram
वंश	dynasty|lineage
वंशज	descendant
वंशवाद	dynastic politics
वंशानुगत	hereditary
वक़्त	time
वकालत	advocacy|law practice
वकील	lawyer|advocate
वक्त	time
वक्तव्य	statement
वक्ता	speaker
वक्तृता	oratory
वक्र	curved
वग़ैरह	etc.
वगैरह	etc.
वचन	promise|number|word
वचन देना	promise
वचनबद्ध	committed
वचनबद्धता	commitment
वजन	weight
वजह	reason|cause
वज़न	weight
वजीर	vizier
वजूद	existence
वज्र	thunderbolt
वज्रपात	thunderbolt
वट	banyan
वड़ा	vada
वडोदरा	Vadodara
वतन	homeland|country
वध	slaying
वधू	bride
वन	forest
वन विभाग	forest department
वनडे	one-day
वनवास	exile
वनवासी	forest dweller
वनस्पति	vegetation|flora
वनस्पति विज्ञान	botany
वनीकरण	afforestation
वनोन्मूलन	deforestation
वन्य जीव	wildlife
वन्यजीव	wildlife
वफ़ादार	loyal
वफ़ादारी	loyalty
वफादार	loyal
वफादारी	loyalty
वय	age
वयस्क	adult
वर	groom|boon
वरदान	boon|blessing
वरना	otherwise|or else
वराहमिहिर	Varahamihira
वरिष्ठ	senior
वरिष्ठ अधिकारी	senior officer
वरिष्ठ नागरिक	senior citizen
वरीयता	preference|seniority
वरीयता क्रम	order of preference
वरुण	Neptune
वर्कशॉप	workshop
वर्ग	class|square|category
वर्ग किलोमीटर	square kilometre
वर्ग फुट	square foot
वर्ग मीटर	square metre
वर्गमूल	square root
वर्गीकरण	classification
वर्गीकृत करना	classify
वर्चस्व	dominance|supremacy
वर्चुअल	virtual
वर्जना	taboo
वर्जित	forbidden
वर्ण	letter|colour|varna
वर्ण व्यवस्था	varna system
वर्णन	description
वर्णन करना	describe
वर्णनात्मक	descriptive
वर्णमाला	alphabet
वर्णित	described
वर्तमान	present|current
वर्तमान काल	present tense
वर्दी	uniform
वर्दीधारी	uniformed
वर्मा	Verma
वर्ष	year
वर्षगाँठ	anniversary
वर्षगांठ	anniversary
वर्षा	rain|rainfall
वर्षा ऋतु	rainy season
वर्षा जल	rainwater
वर्षा जल संचयन	rainwater harvesting
वर्षा होना	rain
वल्लभाचार्य	Vallabhacharya
वशिष्ठ	Vasishtha
वशीभूत	under the influence
वसंत	spring
वसन्त	spring
वसा	fat
वसीयत	will
वसूल	recovered|collected
वसूली	recovery|collection
वस्तु	thing|object|goods
वस्तु एवं सेवा कर	goods and services tax
वस्तुत	in fact
वस्तुतः	in fact
वस्तुनिष्ठ	objective
वस्तुस्थिति	actual situation
वस्त्र	clothes|garment|textile
वह	he|she|it|that
वहाँ	there
वहां	there
वहीं	right there|whereas
वाइन	wine
वाउचर	voucher
वाकई	really
वाकपटु	eloquent
वाकया	incident
वाक़ई	really
वाक़या	incident
वाक्य	sentence
वाक्यांश	phrase
वाङ्मय	literature
वाचन	reading
वाचनालय	reading room
वाचाल	talkative
वाजपेयी	Vajpayee
वाजिब	reasonable
वाजिब दाम	fair price
वाट	watt
वाणिज्य	commerce
वाणिज्य दूतावास	consulate
वाणिज्यिक	commercial
वाणी	speech|voice
वातावरण	atmosphere|environment
वात्सल्य	parental love
वाद	ism|suit|case
वाद-विवाद	debate
वादक	instrumentalist
वादन	playing
वादा	promise
वादा करना	promise
वादी	plaintiff|valley
वाद्य	musical instrument
वाद्य यंत्र	musical instrument
वाद्ययंत्र	musical instrument
वानर	monkey
वापस	back
वापस आना	come back|return
वापस करना	give back|return
वापस जाना	go back|return
वापस लेना	withdraw|take back
वापसी	return|withdrawal
वाम मोर्चा	left front
वामन	Vamana|dwarf
वामपंथी	leftist
वाममोर्चा	left front
वायदा	promise
वायरल	viral
वायरस	virus
वायलिन	violin
वायसराय	viceroy
वायु	air|wind
वायु प्रदूषण	air pollution
वायु सेना	air force
वायुमंडल	atmosphere
वायुमण्डल	atmosphere
वायुमार्ग	airway
वायुयान	aircraft
वायुसेना	air force
वायुसैनिक	airman
वार	day|attack|blow
वारंट	warrant
वारंटी	warranty
वारदात	incident|crime
वारदात करना	commit a crime
वारना	sacrifice
वाराणसी	Varanasi
वारिस	heir
वार्ड	ward
वार्ता	talks|dialogue|negotiation
वार्तालाप	conversation
वार्षिक	annual|yearly
वार्षिक रिपोर्ट	annual report
वार्षिकोत्सव	annual function
वाला	one|-er
वाल्मीकि	Valmiki
वाशिंग मशीन	washing machine
वाशिंगटन	Washington
वाष्प	vapour
वाष्पीकरण	evaporation
वास	dwelling
वासंती	vernal
वासना	lust|desire
वासी	inhabitant|resident
वास्तव में	actually|in fact|really
वास्तविक	real|actual
वास्तविक नियंत्रण रेखा	line of actual control
वास्तविकता	reality
वास्ता	relation|concern
वास्तुकला	architecture
वास्तुकार	architect
वास्तुशास्त्र	vastu shastra
वास्ते	for
वाह	wow|bravo
वाहन	vehicle
विंडोज	Windows
विंध्य	Vindhya
विंध्याचल	Vindhyachal
विंबलडन	Wimbledon
विकट	dreadful|difficult
विकट समस्या	serious problem
विकराल	terrible
विकर्षण	repulsion
विकल	agitated
विकलांग	disabled|handicapped
विकलांगता	disability
विकल्प	option|alternative
विकल्प चुनना	choose an option
विकसित	developed
विकसित करना	develop
विकार	disorder
विकास	development|growth
विकास करना	develop
विकास दर	growth rate
विकासक्रम	evolution
विकासवाद	theory of evolution
विकासशील	developing
विकासोन्मुख	developing
विकिपीडिया	Wikipedia
विकिरण	radiation
विकृति	distortion
विकेंद्रित	decentralized
विकेंद्रीकरण	decentralization
विकेट	wicket
विकेटकीपर	wicketkeeper
विक्टोरिया	Victoria
विक्रम	Vikram
विक्रम साराभाई	Vikram Sarabhai
विक्रमादित्य	Vikramaditya
विक्रमी	Vikrami
विक्रय	sale
विक्रेता	seller|vendor
विक्षिप्त	deranged
विखंडन	fission
विख्यात	renowned|famous
विख्यात होना	be renowned
विगत	past
विघटन	disintegration
विघ्न	obstacle
विचरना	roam
विचलन	deviation
विचलित	disturbed
विचार	thought|idea|view
विचार करना	consider|think
विचार विमर्श	discussion
विचार-विमर्श	discussion|deliberation
विचार-विमर्श करना	discuss|deliberate
विचारक	thinker
विचारणीय	worth considering
विचारधारा	ideology
विचारशील	thoughtful
विचाराधीन	under consideration
विचारोत्तेजक	thought-provoking
विचित्र	strange
विच्छेद	separation
विजय	victory|conquest
विजय कुमार	Vijay Kumar
विजय प्राप्त करना	win|conquer
विजयनगर	Vijayanagara
विजयवाड़ा	Vijayawada
विजयादशमी	Vijayadashami
विजयी	victorious
विजातीय	of another caste
विजेता	winner
विज्ञप्ति	communique|notice
विज्ञान	science
विज्ञानी	scientist
विज्ञापन	advertisement
विज्ञापनदाता	advertiser
विज्ञापित	advertised|notified
विटामिन	vitamin
विडंबना	irony
विडम्बना	irony
विडियो	video
वितरक	distributor
वितरण	distribution
वित्त	finance
वित्त पोषण	financing
वित्त मंत्रालय	finance ministry
वित्त मंत्री	finance minister
वित्त वर्ष	financial year|fiscal year
वित्तपोषण	financing
वित्तमंत्री	finance minister
वित्तीय	financial
वित्तीय वर्ष	financial year
वित्तीय समावेशन	financial inclusion
वित्तीय स्वीकृति	financial sanction
विदर्भ	Vidarbha
विदा	farewell
विदा करना	bid farewell|see off
विदा लेना	take leave
विदाई	farewell
विदारक	heart-rending
विदेश	foreign country|abroad
विदेश नीति	foreign policy
विदेश मंत्रालय	ministry of external affairs|foreign ministry
विदेश मंत्री	foreign minister|external affairs minister
विदेश यात्रा	foreign tour
विदेशी	foreign|foreigner
विदेशी निवेश	foreign investment
विदेशी मुद्रा	foreign exchange
विद्या	learning|knowledge
विद्यापति	Vidyapati
विद्यार्थी	student
विद्यालय	school
विद्युत	electric|electricity
विद्युत धारा	electric current
विद्युत संयंत्र	power plant
विद्युतीकरण	electrification
विद्रूप	grotesque
विद्रोह	rebellion|revolt
विद्रोह करना	rebel|revolt
विद्रोही	rebel
विद्वता	scholarship
विद्वत्ता	scholarship
विद्वान	scholar|learned
विधवा	widow
विधवा विवाह	widow remarriage
विधा	genre
विधाता	creator|providence
विधान परिषद	legislative council
विधान सभा	legislative assembly
विधानपरिषद	legislative council
विधानसभा	legislative assembly|assembly
विधानसभा चुनाव	assembly election
विधायक	MLA|legislator
विधायिका	legislature
विधि	law|method
विधि-विधान	rituals
विधिक	legal
विधिवत	duly|formally
विधिवत्	duly|formally
विधिसम्मत	lawful
विधुर	widower
विधेयक	bill
विध्वंस	destruction|demolition
विध्वंसक	destructive|destroyer
विनती	request|plea
विनम्र	humble|polite
विनम्रता	humility|politeness
विनय	humility
विनाश	destruction
विनाशकारी	devastating|destructive
विनिमय	exchange
विनिमय दर	exchange rate
विनियम	regulation
विनियमन	regulation
विनियामक	regulator|regulatory
विनिर्दिष्ट	specified
विनिर्माण	manufacturing
विनिवेश	disinvestment
विनोद	humour|amusement
विन्यास	configuration|arrangement
विपक्ष	opposition
विपक्षी	opposition
विपणन	marketing
विपत्ति	calamity|adversity
विपदा	calamity
विपरीत	opposite|contrary
विपरीतार्थक	antonymous
विपुल	abundant
विप्लव	upheaval
विफल	failed
विफल करना	foil|thwart
विफलता	failure
विभक्ति	case ending
विभाग	department
विभाजक	divisor
विभाजन	partition|division
विभाजित	divided
विभाजित करना	divide
विभिन्न	various|different
विभिन्नता	diversity
विभीषण	Vibhishana
विभीषिका	horror
विभूति	eminent personality
विभूषित	adorned
विभेद	distinction
विभोर	overwhelmed
विमर्श	discourse|discussion
विमल	pure
विमला	Vimala
विमान	aircraft|plane
विमान दुर्घटना	plane crash
विमानतल	airport
विमानवाहक पोत	aircraft carrier
विमुख	averse
विमुद्रीकरण	demonetization
विमोचन	release
वियतनाम	Vietnam
वियना	Vienna
वियोग	separation
वियोगी	separated lover
विरक्त	detached
विरक्ति	aversion|detachment
विरल	rare
विरह	separation
विराजना	be seated
विराट	vast|gigantic
विराट कोहली	Virat Kohli
विराट पुरुष	cosmic being
विराम	pause|stop
विराम चिह्न	punctuation mark
विरासत	heritage|inheritance
विरुद्ध	against
विरोध	opposition|protest
विरोध करना	oppose|protest
विरोध प्रदर्शन	protest
विरोधाभास	contradiction|paradox
विरोधाभासी	contradictory
विरोधी	opponent|opposing|anti-
विलंब	delay
विलक्षण	extraordinary|remarkable
विलम्ब	delay
विलय	merger
विलयन	solution|merger
विलाप	lament|wailing
विलायक	solvent
विलास	luxury
विलासिता	luxury
विलासी	luxurious
विलियम	William
विलीन	merged
विलुप्त	extinct
विलेन	villain
विलोपन	deletion
विलोम	antonym
विवरण	description|details
विवश	compelled
विवश करना	compel
विवशता	compulsion|helplessness
विवाद	dispute|controversy
विवादास्पद	controversial
विवादित	disputed|controversial
विवाह	marriage|wedding
विवाह करना	marry
विवाहित	married
विविध	diverse|various
विविधता	diversity|variety
विविधतापूर्ण	diverse
विवेक	discretion|wisdom|conscience
विवेकपूर्ण	prudent
विवेकशील	rational
विवेकहीन	irrational
विवेकानंद	Vivekananda
विवेकानन्द	Vivekananda
विवेचन	discussion|analysis
विवेचना	discussion|analysis
विशद	detailed
विशाखापत्तनम	Visakhapatnam
विशाल	huge|vast
विशालकाय	gigantic
विशिष्ट	distinctive|specific|special
विशिष्ट अतिथि	special guest
विशिष्ट रूप से	specifically
विशिष्टता	speciality|distinctiveness
विशुद्ध	pure
विशेष	special|particular
विशेष रूप से	especially|particularly
विशेषकर	especially|particularly
विशेषज्ञ	expert|specialist
विशेषज्ञ समिति	expert committee
विशेषज्ञता	expertise
विशेषण	adjective
विशेषत	especially
विशेषतः	especially
विशेषतया	especially
विशेषता	characteristic|feature|specialty
विशेषाधिकार	privilege
विश्राम	rest
विश्राम करना	rest
विश्राम गृह	rest house
विश्रामगृह	rest house
विश्लेषण	analysis
विश्लेषण करना	analyse
विश्व	world
विश्व कप	world cup
विश्व धरोहर	world heritage
विश्व धरोहर स्थल	world heritage site
विश्व प्रसिद्ध	world-famous
विश्व बैंक	world bank
विश्व युद्ध	world war
विश्व व्यापार संगठन	World Trade Organization
विश्व शांति	world peace
विश्व स्वास्थ्य संगठन	World Health Organization
विश्वकप	world cup
विश्वकोश	encyclopaedia
विश्वप्रसिद्ध	world-famous
विश्वयुद्ध	world war
विश्वविख्यात	world-famous
विश्वविद्यालय	university
विश्वव्यापी	worldwide
विश्वशांति	world peace
विश्वसनीय	reliable|credible
विश्वामित्र	Vishvamitra
विश्वास	belief|faith|trust
विश्वास करना	believe|trust
विश्वास होना	believe
विश्वासघात	betrayal
विश्वासपात्र	trustworthy
विष	poison
विषम	uneven|odd
विषमता	disparity|inequality
विषय	subject|topic
विषय वस्तु	subject matter
विषय-सूची	contents
विषयवस्तु	subject matter
विषयसूची	table of contents
विषाणु	virus
विषाद	melancholy
विषुवत रेखा	equator
विषैला	poisonous
विष्णु	Vishnu
विसंगति	anomaly|inconsistency
विसर्जन	immersion
विस्तार	expansion|extent|detail
विस्तार से	in detail
विस्तारपूर्वक	in detail
विस्तारवादी	expansionist
विस्तारित	extended
विस्तृत	detailed|extensive
विस्थापन	displacement
विस्थापित	displaced
विस्फोट	explosion
विस्फोटक	explosive
विस्मय	wonder
विस्मरण	forgetting
विस्मित	astonished
विस्मृत	forgotten
विस्मृति	oblivion
विहार	monastery|roaming
विह्वल	overwhelmed
विह्वलता	agitation
वीज़ा	visa
वीजा	visa
वीडियो	video
वीणा	veena
वीभत्स	gruesome
वीर	brave|hero
वीर चक्र	Vir Chakra
वीर रस	heroic sentiment
वीरगति	martyrdom
वीरता	bravery|valour
वीरवार	Thursday
वीरांगना	heroic woman
वीरान	desolate
वीराना	wilderness
वृंदावन	Vrindavan
वृक्क	kidney
वृक्ष	tree
वृक्षारोपण	tree plantation
वृत्त	circle|account
वृत्तचित्र	documentary
वृत्तांत	account|narrative
वृत्ति	profession|instinct
वृद्ध	old|elderly
वृद्धावस्था	old age
वृद्धाश्रम	old age home
वृद्धि	increase|growth|rise
वृद्धि करना	increase
वृद्धि होना	increase
वृन्दावन	Vrindavan
वृहत	large
वृहद	large|huge
वे	they|those
वेंटिलेटर	ventilator
वेग	velocity|speed
वेटर	waiter
वेटिकन	Vatican
वेतन	salary|pay
वेतन आयोग	pay commission
वेतनमान	pay scale
वेद	veda
वेदना	anguish|pain
वेदांत	Vedanta
वेदान्त	Vedanta
वेदी	altar
वेधशाला	observatory
वेनेजुएला	Venezuela
वेब	web
वेब पृष्ठ	web page
वेब पेज	web page
वेब सीरीज	web series
वेबसाइट	website
वेल्स	Wales
वेश	guise|dress
वेशधारी	disguised
वेशभूषा	costume|attire
वेश्या	prostitute
वेस्ट	west|waste
वेस्ट इंडीज	West Indies
वेस्टइंडीज	West Indies
वैकल्पिक	alternative|optional
वैक्सीन	vaccine
वैगन	wagon
वैचारिक	ideological
वैज्ञानिक	scientific|scientist
वैज्ञानिक दृष्टिकोण	scientific outlook
वैतनिक	paid
वैदिक	Vedic
वैदिक काल	Vedic period
वैद्य	physician
वैध	valid|legal
वैध ठहराना	validate
वैधता	validity|legitimacy
वैधानिक	statutory|legal
वैन	van
वैभव	splendour|wealth
वैमनस्य	animosity
वैयक्तिक	personal
वैर	enmity
वैर-भाव	enmity
वैराग्य	detachment
वैवाहिक	marital
वैशाख	Vaishakh
वैशाली	Vaishali
वैशिष्ट्य	distinctiveness
वैश्य	Vaishya
वैश्विक	global
वैश्विक अर्थव्यवस्था	global economy
वैश्विक महामारी	global pandemic
वैश्वीकरण	globalization
वैष्णव	Vaishnava
वैष्णो देवी	Vaishno Devi
वैसा	such|like that
वैसा ही	same|likewise
वैसे	by the way|otherwise|that way
वैसे तो	otherwise|in fact
वैसे ही	just like that
वैसे-वैसे	so
वॉलीबॉल	volleyball
वॉशिंगटन	Washington
वो	he|she|that
वोट	vote
वोटर	voter
वोल्टेज	voltage
व्यंग्य	satire
व्यंग्यकार	satirist
व्यंग्यात्मक	satirical
व्यंजन	dish|cuisine|consonant
व्यंजना	suggestion
व्यक्त	expressed
व्यक्त करना	express
व्यक्ति	person|individual
व्यक्तिगत	personal|individual
व्यक्तिगत रूप से	personally
व्यक्तित्व	personality
व्यक्तिपरक	subjective
व्यक्तिवाद	individualism
व्यग्र	anxious
व्यतीत	spent
व्यतीत करना	spend
व्यथा	anguish
व्यथित	distressed
व्यभिचार	adultery
व्यय	expenditure|expense
व्यय वित्त समिति	expenditure finance committee
व्यर्थ	useless|in vain
व्यवधान	interruption
व्यवसाय	business|profession|occupation
व्यवसायी	businessman
व्यवस्था	system|arrangement|order
व्यवस्था करना	arrange
व्यवस्थापक	manager
व्यवस्थित	systematic|organized
व्यवहार	behaviour|conduct
व्यवहार करना	behave|treat
व्यवहारकुशल	tactful
व्यवहार्य	feasible
व्यसन	addiction
व्यस्त	busy
व्यस्तता	busyness
व्याकरण	grammar
व्याकरणिक	grammatical
व्याकुल	anxious|distressed
व्याकुलता	anxiety
व्याख्या	explanation|interpretation
व्याख्या करना	explain|interpret
व्याख्याता	lecturer
व्याख्यान	lecture
व्यापक	widespread|comprehensive|broad
व्यापकता	extensiveness
व्यापार	trade|business
व्यापार करना	trade
व्यापार घाटा	trade deficit
व्यापार मंडल	board of trade
व्यापारिक	commercial
व्यापारिक संबंध	trade relations
व्यापारी	trader|merchant|businessman
व्याप्त	pervading|widespread
व्यायाम	exercise
व्यायाम करना	exercise
व्यावसायिक	commercial|professional|vocational
व्यावसायिक शिक्षा	vocational education
व्यावसायिकता	professionalism
व्यावहारिक	practical
व्यावहारिकता	practicality
व्यास	Vyasa|diameter
व्यास नदी	Beas
व्यूह	battle array
व्रत	fast|vow
व्रतधारी	observing a vow
व्हाइट हाउस	White House
व्हाट्सएप	WhatsApp
व्हिस्की	whisky
व्हीलचेयर	wheelchair
व्हेल	whale
शंकर	Shankar
शंकराचार्य	Shankaracharya
शंका	doubt|suspicion
शंख	conch
शंघाई	Shanghai
शक	doubt|suspicion
शक करना	doubt|suspect
शक संवत	Saka era
शकरकंद	sweet potato
शकुंतला	Shakuntala
शक्कर	sugar
शक्ति	power|strength
शक्ति प्रदर्शन	show of strength
शक्तिपीठ	shakti peeth
शक्तिशाली	powerful
शक्तिहीन	powerless
शक्ल	face|appearance
शगल	pastime
शगुन	omen
शत	hundred
शतक	century
शतकवीर	centurion
शतरंज	chess
शताब्दी	century
शताब्दी एक्सप्रेस	Shatabdi Express
शताब्दी समारोह	centenary celebration
शत्रु	enemy
शत्रुता	enmity
शनि	Saturn
शनिवार	Saturday
शपथ	oath
शपथ ग्रहण	oath-taking|swearing-in
शपथ ग्रहण समारोह	swearing-in ceremony
शपथ दिलाना	administer the oath
शपथ लेना	take oath|swear
शपथपत्र	affidavit
शबनम	dew
शबरी	Shabari
शब्द	word
शब्दकोश	dictionary
शब्दकोष	dictionary
शब्दार्थ	meaning of a word
शब्दावली	vocabulary|terminology|glossary
शयनकक्ष	bedroom
शय्या	bed
शरण	refuge|shelter
शरण लेना	take refuge
शरणागत	refugee
शरणार्थी	refugee
शरणार्थी शिविर	refugee camp
शरद	autumn
शरद पवार	Sharad Pawar
शरबत	sherbet|syrup
शरमाना	be shy|blush
शराब	alcohol|liquor|wine
शराब पीना	drink
शराबखाना	bar|tavern
शराबबंदी	prohibition
शराबी	drunkard
शरारत	mischief
शरारती	naughty|mischievous
शरीफ	decent|noble
शरीफ़	decent|noble
शरीफा	custard apple
शरीर	body
शरीर क्रिया विज्ञान	physiology
शरीर रचना विज्ञान	anatomy
शर्ट	shirt
शर्त	condition|bet
शर्त लगाना	bet
शर्तिया	certainly
शर्बत	sherbet
शर्म	shame|shyness
शर्म आना	feel ashamed
शर्मनाक	shameful
शर्मसार	ashamed
शर्मा	Sharma
शर्माना	be shy|blush
शर्मिंदा	ashamed
शर्मीला	shy
शलजम	turnip
शल्य चिकित्सा	surgery
शव	body|corpse
शवगृह	mortuary
शशि	moon
शस्त्र	weapon
शहंशाह	emperor
शहज़ादा	prince
शहजादा	prince
शहतूत	mulberry
शहद	honey
शहनाई	shehnai
शहर	city|town
शहरी	urban
शहरी विकास	urban development
शहरीकरण	urbanization
शहादत	martyrdom
शहीद	martyr
शांत	quiet|calm|peaceful
शांत करना	calm|pacify
शांतचित्त	calm
शांति	peace
शांति वार्ता	peace talks
शांति समझौता	peace agreement
शांति सेना	peacekeeping force
शांतिदूत	messenger of peace
शांतिपूर्ण	peaceful
शांतिपूर्वक	peacefully
शांतिप्रिय	peace-loving
शाकाहार	vegetarianism
शाकाहारी	vegetarian
शाक्त	Shakta
शाखा	branch
शाखा कार्यालय	branch office
शागिर्द	pupil
शातिर	cunning
शादी	marriage|wedding
शादी करना	marry
शादीशुदा	married
शान	glory|pride|pomp
शान-शौकत	pomp
शानदार	splendid|magnificent|great
शान्त	quiet|calm
शान्ति	peace
शाप	curse
शाबाश	bravo|well done
शाम	evening
शामत	misfortune
शामियाना	canopy
शामिल	included|involved
शामिल करना	include
शामिल होना	join|be included|participate
शायद	perhaps|maybe|probably
शायर	poet
शायराना	poetic
शायरी	poetry
शारीरिक	physical|bodily
शार्क	shark
शाल	shawl
शालीन	decent|modest
शालीनता	decency
शाश्वत	eternal
शाश्वतता	eternity
शासक	ruler
शासन	rule|government|administration
शासन करना	rule|govern
शासन प्रणाली	system of government
शासन व्यवस्था	system of government
शासनकाल	reign
शासनादेश	government order
शासित	governed
शास्त्र	scripture|treatise
शास्त्रीय	classical
शास्त्रीय संगीत	classical music
शाह	Shah
शाहजहाँ	Shah Jahan
शाहजहां	Shah Jahan
शाहरुख	Shah Rukh
शाही	royal|imperial
शिंदे	Shinde
शिकंजा	grip|clamp
शिकंजा कसना	tighten the noose
शिकन	wrinkle
शिकवा	complaint
शिकस्त	defeat
शिकागो	Chicago
शिकायत	complaint
शिकायत करना	complain
शिकायत निवारण	grievance redressal
शिकायतकर्ता	complainant
शिकार	prey|hunting|victim
शिकार करना	hunt
शिकार होना	fall victim
शिकारी	hunter
शिक्षक	teacher
शिक्षक दिवस	teachers' day
शिक्षण	teaching
शिक्षा	education|teaching
शिक्षा नीति	education policy
शिक्षा मंत्री	education minister
शिक्षाप्रद	instructive
शिक्षार्थी	learner
शिक्षाविद	educationist
शिक्षाशास्त्र	pedagogy
शिक्षाशास्त्री	educationist
शिक्षित	educated
शिखर	peak|summit
शिखर सम्मेलन	summit
शिखा	flame|crest
शिथिल	loose|slack
शिथिलता	slackness
शिफ्ट	shift
शिमला	Shimla
शिया	Shia
शिरकत	participation
शिरकत करना	participate
शिरडी	Shirdi
शिरा	vein
शिरोमणि	crown jewel
शिला	rock|slab
शिला-न्यास	foundation laying
शिलांग	Shillong
शिलाखंड	boulder
शिलाजीत	shilajit
शिलान्यास	foundation stone laying
शिलालेख	inscription
शिल्प	craft
शिल्पकला	sculpture|craft
शिल्पकार	craftsman
शिल्पी	craftsman|architect
शिव	Shiva
शिवरात्रि	Shivratri
शिवसेना	Shiv Sena
शिवाजी	Shivaji
शिविर	camp
शिशिर	winter
शिशु	infant|baby
शिशु मृत्यु दर	infant mortality rate
शिशुपालन	child rearing
शिशुशाला	nursery
शिष्ट	polite
शिष्टता	politeness
शिष्टमंडल	delegation
शिष्टाचार	etiquette|courtesy
शिष्य	disciple|student
शी जिनपिंग	Xi Jinping
शीघ्र	soon|quickly
शीघ्रगामी	fast-moving
शीघ्रता	haste|speed
शीत	cold|winter
शीत युद्ध	cold war
शीत लहर	cold wave
शीतकालीन	winter
शीतकालीन सत्र	winter session
शीतयुद्ध	cold war
शीतल	cool
शीतलहर	cold wave
शीर्ष	top
शीर्षक	title|heading
शीर्षस्थ	topmost
शीला	Sheela
शीश	head
शीशम	sheesham|rosewood
शीशा	glass|mirror
शीशी	bottle|vial
शुक्र	Venus|Friday
शुक्रगुजार	grateful
शुक्रगुजार होना	be grateful
शुक्रवार	Friday
शुक्राणु	sperm
शुक्रिया	thanks|thank you
शुक्ल	Shukla
शुक्ल पक्ष	bright fortnight
शुक्ला	Shukla
शुगर	sugar
शुतुरमुर्ग	ostrich
शुद्ध	pure
शुद्धता	purity
शुद्धि	purification|correction
शुद्धिपत्र	corrigendum
शुभ	auspicious
शुभकामना	good wishes|greetings
शुभकामना देना	wish
शुभचिंतक	well-wisher
शुभारंभ	inauguration|launch
शुभारंभ करना	inaugurate|launch
शुमार	included|counted
शुरुआत	beginning|start
शुरुआती	initial|early
शुरुआती दौर	initial phase
शुरू	start|beginning
शुरू करना	start|begin
शुरू में	initially|at first
शुरू से	from the beginning
शुरू होना	start|begin
शुरूआत	beginning
शुल्क	fee|duty|charge
शुल्कमुक्त	duty-free
शुष्क	dry|arid
शूटिंग	shooting
शूद्र	Shudra
शून्य	zero|void
शून्यता	emptiness
शूल	thorn|pain
शृंखला	series|chain
शृंगार	adornment|make-up|love
शेक्सपियर	Shakespeare
शेख हसीना	Sheikh Hasina
शेखी	boast
शेड्यूल	schedule
शेयर	share
शेयर करना	share
शेयर बाज़ार	stock market
शेयर बाजार	stock market|share market
शेयरधारक	shareholder
शेर	lion|tiger
शेर बनना	be bold
शेर-ओ-शायरी	poetry
शेरनी	lioness
शेरवानी	sherwani
शेरशाह	Sher Shah
शेष	remaining|rest
शेष भाग	remainder
शेषनाग	Sheshanaga
शैंपू	shampoo
शैक्षणिक	educational|academic
शैक्षिक	educational
शैक्षिक योग्यता	educational qualification
शैतान	devil|Satan
शैतानी	mischief
शैली	style|genre
शैलीगत	stylistic
शैव	Shaiva
शैवाल	algae
शैशव	infancy
शॉट	shot
शॉल	shawl
शो	show
शोक	mourning|grief
शोक मनाना	mourn
शोक व्यक्त करना	express grief|condole
शोकग्रस्त	bereaved
शोकसभा	condolence meeting
शोकाकुल	grief-stricken
शोख	bright|playful
शोचनीय	deplorable
शोध	research
शोध करना	research
शोध कार्य	research work
शोध पत्र	research paper
शोध प्रबंध	thesis|dissertation
शोधकर्ता	researcher
शोधकार्य	research work
शोधन	refining
शोधपत्र	research paper
शोधार्थी	research scholar
शोभा	beauty|grace
शोभायमान	splendid
शोभायात्रा	procession
शोर	noise
शोर मचाना	make noise
शोर-गुल	noise
शोर-शराबा	noise
शोरगुल	noise
शोरबा	soup|gravy
शोला	flame
शोषक	exploiter
शोषण	exploitation
शोषण करना	exploit
शोषित	exploited
शोहरत	fame
शौक	hobby|fondness
शौक़	hobby|fondness
शौकीन	fond
शौच	defecation
शौच जाना	go to the toilet
शौचालय	toilet
शौर्य	valour|bravery
शौहर	husband
श्मशान	cremation ground
श्याम	dark|shyam
श्यामपट्ट	blackboard
श्रद्धा	reverence|faith
श्रद्धांजलि	tribute|homage
श्रद्धांजलि अर्पित करना	pay tribute
श्रद्धांजलि देना	pay tribute
श्रद्धालु	devotee|pilgrim
श्रम	labour
श्रम कानून	labour law
श्रमजीवी	working
श्रमदान	voluntary labour
श्रमदान करना	do voluntary labour
श्रमिक	worker|labourer
श्रमिक संघ	trade union
श्राद्ध	shraddha
श्राप	curse
श्रावण	Shravan
श्री	Mr|Shri
श्रीकृष्ण	Krishna
श्रीनगर	Srinagar
श्रीमती	Mrs
श्रीमान	Mr|sir
श्रीराम	Lord Ram
श्रीलंका	Sri Lanka
श्रीवास्तव	Srivastava
श्रुतलेख	dictation
श्रृंखला	series|chain
श्रृंखलाबद्ध	serial
श्रृंगार	adornment|make-up
श्रेणी	category|grade|series
श्रेणीबद्ध	graded
श्रेय	credit
श्रेय देना	credit
श्रेयस्कर	better
श्रेष्ठ	best|superior|excellent
श्रेष्ठता	superiority|excellence
श्रोत	source
श्रोता	listener
श्रोतागण	audience
श्लोक	verse|shloka
श्वसन	respiration
श्वसन तंत्र	respiratory system
श्वास	breath
श्वेत	white
श्वेतपत्र	white paper
षड़यंत्र	conspiracy
षड्यंत्र	conspiracy
षष्ठ	sixth
सँकरा	narrow
सँजोना	treasure|preserve
सँभलना	recover|be careful
सँभालना	take care of|handle|manage
सँवरना	be groomed|improve
सँवारना	groom|adorn
संकट	crisis
संकट काल	time of crisis
संकटग्रस्त	endangered
संकटमोचन	remover of troubles
संकर	hybrid
संकरण	hybridization
संकरा	narrow
संकलन	collection|compilation
संकलित	compiled
संकल्प	resolve|determination|pledge
संकल्प लेना	resolve|pledge
संकल्पना	concept
संकीर्ण	narrow
संकीर्णता	narrowness
संकुचित	narrow
संकुल	complex
संकेत	sign|signal|indication
संकेत करना	indicate
संकेत देना	indicate|signal
संकेतक	indicator
संकोच	hesitation|shyness
संकोची	shy|reserved
संक्रमण	infection|transition
संक्रमण काल	transition period
संक्रमणकाल	transition period
संक्रमित	infected
संक्रामक	infectious|contagious
संक्षिप्त	brief|short
संक्षेप में	in short|briefly
संक्षेपण	abridgement
संख्या	number
संख्यात्मक	numerical
संग	company|with
संगठन	organization
संगठनात्मक	organizational
संगठित	organized
संगठित करना	organize
संगठित क्षेत्र	organized sector
संगणक	computer
संगत	company|compatible
संगति	company|consistency
संगम	confluence
संगमरमर	marble
संगिनी	companion
संगी	companion
संगीत	music
संगीतकार	musician|composer
संगीतज्ञ	musician
संगीतमय	musical
संगीन	serious|bayonet
संगोष्ठी	seminar
संग्रह	collection
संग्रह करना	collect
संग्रहण	collection
संग्रहालय	museum
संग्रहित	stored
संग्राम	struggle|war
संघ	union|federation|association
संघ परिवार	sangh parivar
संघ लोक सेवा आयोग	union public service commission
संघटक	constituent
संघनन	condensation
संघर्ष	struggle|conflict
संघर्ष करना	struggle
संघर्ष विराम	ceasefire
संघर्षरत	struggling
संघर्षविराम	ceasefire
संघर्षशील	struggling
संघवाद	federalism
संघीय	federal
संचय	accumulation
संचार	communication
संचारित	transmitted
संचालक	operator|director
संचालक मंडल	board of directors
संचालन	operation|conduct
संचालित करना	operate|run
संचिका	file
संचित	accumulated
संजय	Sanjay
संजीदगी	seriousness
संजीदा	serious|sober
संजीवनी	life-giving herb
संजोना	treasure|preserve
संज्ञा	noun|name
संत	saint
संतति	progeny
संतप्त	distressed
संतरा	orange
संतान	child|offspring
संतुलन	balance
संतुलित	balanced
संतुलित आहार	balanced diet
संतुष्ट	satisfied
संतुष्टि	satisfaction
संतोष	satisfaction|contentment
संतोष कुमार	Santosh Kumar
संतोष व्यक्त करना	express satisfaction
संतोषजनक	satisfactory
संथाली	Santali
संदर्भ	reference|context
संदिग्ध	suspicious|suspect
संदिग्धता	ambiguity
संदूक	box|trunk
संदेश	message
संदेशवाहक	messenger
संदेशा	message
संदेह	doubt|suspicion
संदेह करना	doubt|suspect
संधि	treaty
संधिपत्र	treaty
संधू	Sandhu
संध्या	evening
संन्यास	renunciation
संन्यासी	ascetic|monk
संपत्ति	property|wealth
संपन्न	prosperous|well-off|completed
संपन्न कराना	conduct
संपन्न होना	be completed|be concluded
संपन्नता	prosperity
संपर्क	contact
संपर्क करना	contact
संपर्क सूत्र	contact
संपादक	editor
संपादक मंडल	editorial board
संपादकीय	editorial
संपादकीय लेख	editorial
संपादन	editing
संपादित	edited|executed
संपूरक	complementary
संपूर्ण	whole|entire|complete
संपूर्णता	entirety
संपोषण	sustenance
संप्रति	at present
संप्रदाय	sect
संप्रभु	sovereign
संप्रभुता	sovereignty
संप्रेषण	communication
संबंध	relation|relationship|connection
संबंध रखना	relate to
संबंध होना	be related
संबंधित	related|concerned
संबंधी	relative|regarding
संबद्ध	affiliated|related
संबल	support
संबोधन	address
संबोधित	addressed
संबोधित करना	address
संभलकर	carefully
संभलना	recover|be careful
संभव	possible
संभवत	probably
संभवतः	probably|possibly
संभाग	division
संभालकर	carefully
संभालना	handle|take over|manage|take care of
संभावना	possibility|probability|prospect
संभावित	possible|potential|probable
संभाव्य	probable
संभ्रांत	elite|respectable
संयंत्र	plant
संयंत्र स्थापित करना	set up a plant
संयत	restrained
संयम	restraint|self-control
संयमी	self-restrained
संयुक्त	joint|united
संयुक्त अरब अमीरात	United Arab Emirates
संयुक्त तौर पर	jointly
संयुक्त परिवार	joint family
संयुक्त मोर्चा	united front
संयुक्त राज्य	United States
संयुक्त राज्य अमेरिका	United States of America
संयुक्त राष्ट्र	United Nations
संयुक्त राष्ट्र संघ	United Nations
संयुक्त रूप से	jointly
संयुक्त सचिव	joint secretary
संयुक्ताक्षर	conjunct letter
संयोग	coincidence|combination
संयोग से	by chance
संयोजक	convener|coordinator
संयोजन	combination
संरक्षक	guardian|patron
संरक्षण	conservation|protection
संरक्षित	protected
संरक्षित करना	conserve|protect
संरचना	structure
संरचनात्मक	structural
संरूपण	formatting
संलग्न	attached|enclosed
संलग्नक	enclosure
संलग्नता	involvement
संलयन	fusion
संलिप्त	involved
संलिप्तता	involvement
संवत	era
संवर्धन	promotion|enhancement
संवहन	convection
संवाद	dialogue|communication
संवाद लेखक	dialogue writer
संवाद समिति	news agency
संवाददाता	correspondent|reporter
संवाददाता सम्मेलन	press conference
संवादहीनता	lack of dialogue
संवारना	groom|improve
संविदा	contract
संविदा कर्मचारी	contract employee
संविधान	constitution
संविधान निर्माता	framer of the constitution
संविधान सभा	constituent assembly
संवेग	momentum
संवेदनशील	sensitive
संवेदनशीलता	sensitivity
संवेदनहीन	insensitive
संवेदनहीनता	insensitivity
संवेदना	sensation|sympathy|condolence
संवैधानिक	constitutional
संवैधानिकता	constitutionality
संशय	doubt
संशोधन	amendment
संशोधन करना	amend
संशोधित	amended|revised
संश्लिष्ट	complex|synthetic
संश्लेषण	synthesis
संसद	parliament
संसद भवन	parliament house
संसदीय	parliamentary
संसर्ग	contact
संसाधन	resource
संसार	world
संस्करण	edition|version
संस्कार	values|rite|sacrament
संस्कारवान	cultured
संस्कृत	Sanskrit
संस्कृति	culture
संस्तुत	recommended
संस्तुति	recommendation
संस्था	institution|organization
संस्थागत	institutional
संस्थान	institute|institution
संस्थापक	founder
संस्थापित करना	install
संस्मरण	memoir|reminiscence
संस्मरणात्मक	reminiscent
संहार	destruction|slaughter
संहारक	destroyer
संहिता	code
सऊदी अरब	Saudi Arabia
सकना	can|be able
सकपकाना	be taken aback
सकल	gross|total
सकल घरेलू उत्पाद	gross domestic product|GDP
सकारात्मक	positive
सकुचा जाना	feel shy
सकुचाना	feel shy
सकुशल	safely
सक्रिय	active
सक्रियता	activity
सक्षम	capable|competent|able
सक्षम प्राधिकारी	competent authority
सक्षमता	competence
सक्सेना	Saxena
सख़्त	strict|hard
सख़्ती	strictness
सखी	friend
सख्त	strict|hard
सख्ती	strictness
सख्ती से	strictly
सगा	own|real
सगा भाई	real brother
सगाई	engagement
सघन	dense|intensive
सच	truth|true
सच बोलना	speak the truth
सचमुच	really|truly
सचाई	truth
सचिन तेंदुलकर	Sachin Tendulkar
सचिव	secretary
सचिवालय	secretariat
सचेत	conscious|alert
सचेतक	whip
सच्चरित्र	virtuous
सच्चरित्रता	good character
सच्चा	true|truthful|genuine
सच्चाई	truth
सजग	alert
सजधज	adornment
सजना	be decorated|dress up
सजल	tearful
सजवाना	have decorated
सज़ा	punishment|sentence
सजा	punishment|sentence
सजा देना	punish
सजा-ए-मौत	death sentence
सजातीय	of the same caste
सजाना	decorate|adorn
सजावट	decoration
सजीला	handsome
सजीव	alive|lively
सज्जन	gentleman
सटकना	slip away
सटना	adjoin
सटाना	press close
सटीक	accurate|precise
सटीकता	accuracy
सट्टा	speculation|betting
सड़क	road|street
सड़क दुर्घटना	road accident
सड़क मार्ग	road route
सड़क सुरक्षा	road safety
सड़क हादसा	road accident
सड़ना	rot|decay
सड़सठ	sixty-seven
सड़ाना	rot
सतत	sustainable|continuous
सतत विकास	sustainable development
सतत विकास लक्ष्य	sustainable development goals
सतपुड़ा	Satpura
सतर्क	alert|vigilant
सतर्कता	vigilance
सतलज	Sutlej
सतलुज	Sutlej
सतह	surface
सतहत्तर	seventy-seven
सताना	torment|harass
सताया जाना	be persecuted
सती प्रथा	sati
सत्कार	hospitality
सत्तर	seventy
सत्ता	power|authority
सत्ता पक्ष	ruling party
सत्ता परिवर्तन	change of power
सत्ता में आना	come to power
सत्ता हस्तांतरण	transfer of power
सत्ताईस	twenty-seven
सत्ताधारी	ruling
सत्तानवे	ninety-seven
सत्तारूढ़	ruling
सत्तावन	fifty-seven
सत्तासी	eighty-seven
सत्तू	sattu
सत्य	truth
सत्यजित राय	Satyajit Ray
सत्यनिष्ठा	integrity
सत्यवादी	truthful
सत्याग्रह	satyagraha
सत्याग्रही	satyagrahi
सत्यापन	verification
सत्यापित	verified
सत्यापित करना	verify
सत्र	session
सत्रह	seventeen
सत्संग	spiritual gathering
सदन	house
सदमा	shock
सदस्य	member
सदस्य देश	member country
सदस्यता	membership|subscription
सदा	always|forever
सदा के लिए	forever
सदाचार	good conduct
सदाबहार	evergreen
सदियों पुराना	centuries-old
सदी	century
सदुपयोग	good use
सदृश	similar
सदैव	always
सद्गति	salvation
सद्गुण	virtue
सद्भाव	harmony|goodwill
सद्भावना	goodwill
सधना	be trained|be accomplished
सन	year
सनक	whim|craze
सनना	be smeared
सनसनाना	whistle|tingle
सनसनी	sensation
सनसनीखेज	sensational
सनातन	eternal
सनातन धर्म	Sanatan Dharma
सन्	year
सन्त	saint
सन्तान	child|offspring
सन्तुष्ट	satisfied
सन्तोष	satisfaction
सन्दर्भ	reference|context
सन्दूक	box|trunk
सन्देश	message
सन्देह	doubt|suspicion
सन्धि	treaty
सन्ध्या	evening
सन्न	stunned
सन्नाटा	silence
सन्नाटे में	in silence
सन्निकट	near
सन्यासी	ascetic
सपना	dream
सपना देखना	dream
सपने देखना	dream
सपरिवार	with family
सपा	SP
सपाट	flat|plain
सपूत	worthy son
सप्तम	seventh
सप्ताह	week
सप्ताहांत	weekend
सफर	journey
सफर करना	travel
सफर तय करना	travel
सफल	successful
सफलता	success
सफलतापूर्वक	successfully
सफ़र	journey
सफ़ाई	cleaning|cleanliness
सफ़ेद	white
सफ़ेदी	whiteness
सफाई	cleaning|cleanliness
सफाई करना	clean
सफाई देना	clarify
सफाईकर्मी	sanitation worker
सफाया	elimination|wipe-out
सफाया करना	wipe out
सफेद	white
सब	all|everyone|everything
सब कुछ	everything
सबक	lesson
सबक़	lesson
सबके	everyone's
सबको	everyone
सबल	strong
सबसे	most
सबसे अधिक	most
सबूत	evidence|proof
सब्ज़ी	vegetable
सब्जी	vegetable
सब्जी मंडी	vegetable market
सब्र	patience
सब्सिडी	subsidy
सभा	meeting|assembly
सभागार	auditorium|hall
सभापति	chairman
सभास्थल	venue
सभी	all|everyone
सभ्य	civilized
सभ्य समाज	civilized society
सभ्यता	civilization
सम	even|equal
समकक्ष	counterpart|equivalent
समकालीन	contemporary
समकालीन साहित्य	contemporary literature
समक्ष	before
समग्र	overall|comprehensive
समग्रता	totality
समझ	understanding
समझ आना	understand
समझ पाना	be able to understand
समझ में आना	understand
समझ लेना	understand
समझ-बूझ	understanding
समझदार	wise|sensible
समझदारी	understanding|wisdom
समझना	understand|consider|realize
समझना-बूझना	understand
समझा देना	explain
समझाना	explain|persuade|convince
समझौता	agreement|compromise|accord
समझौता करना	compromise
समझौता ज्ञापन	memorandum of understanding
समझौतावादी	conciliatory
समतल	flat|level
समतल करना	level
समता	equality
समतावादी	egalitarian
समतुल्य	equivalent
समधी	co-father-in-law
समन	summons
समन्वय	coordination
समन्वयक	coordinator
समन्वित	integrated|coordinated
समय	time
समय देना	give time
समय पर	on time|in time
समय बिताना	spend time
समय लगना	take time
समय समय पर	from time to time
समय सारणी	timetable
समय सीमा	deadline|time limit
समय-समय पर	from time to time
समय-सीमा	deadline
समयबद्ध	time-bound
समयसारणी	timetable
समयसीमा	deadline
समयानुकूल	timely
समयोचित	timely
समर	battle|war
समरसता	harmony
समरूप	uniform
समरूपता	uniformity
समर्थ	capable|able
समर्थ होना	be capable
समर्थक	supporter
समर्थन	support
समर्थन करना	support
समर्थन देना	support
समर्थन मूल्य	support price
समर्पण	dedication|surrender
समर्पण करना	surrender
समर्पित	dedicated
समर्पित करना	dedicate
समस्त	all|entire
समस्त पद	compound word
समस्या	problem
समस्याग्रस्त	problematic
समां	scene
समाचार	news
समाचार एजेंसी	news agency
समाचार पत्र	newspaper
समाचार माध्यम	news media
समाचार-पत्र	newspaper
समाचारपत्र	newspaper
समाज	society
समाज कल्याण	social welfare
समाज सुधारक	social reformer
समाजवाद	socialism
समाजवादी	socialist
समाजवादी पार्टी	Samajwadi Party
समाजशास्त्र	sociology
समाजशास्त्री	sociologist
समाजसेवी	social worker
समाधान	solution
समाधान करना	solve
समाधान खोजना	find a solution
समाधान निकालना	find a solution
समाधि	tomb|samadhi
समाधि लेना	enter samadhi
समान	equal|similar|same
समान नागरिक संहिता	uniform civil code
समान रूप से	equally
समानता	equality|similarity
समानता का अधिकार	right to equality
समाना	fit|be contained
समानांतर	parallel
समानार्थी	synonymous
समान्तर	parallel
समापन	conclusion|closing
समाप्त	finished|ended|over
समाप्त कर देना	end
समाप्त करना	end|finish|conclude
समाप्त होना	end|expire
समाप्ति	end|completion|expiry
समारोह	ceremony|function|celebration
समारोहपूर्वक	ceremoniously
समालोचना	criticism
समाविष्ट	included
समावेश	inclusion
समावेशी	inclusive
समावेशी विकास	inclusive growth|inclusive development
समास	compound
समाहित	included|contained
समिति	committee
समीकरण	equation
समीकरण बदलना	change the equation
समीक्षक	reviewer|critic
समीक्षा	review
समीक्षा करना	review
समीक्षा बैठक	review meeting
समीप	near
समीर	breeze
समुंदर	sea
समुचित	proper|appropriate
समुच्चय	set
समुदाय	community
समुदाय विशेष	particular community
समुद्र	sea
समुद्र तट	beach|seashore
समुद्र तल	sea level
समुद्रगुप्त	Samudragupta
समुद्रतट	beach
समुद्री	marine|maritime
समुद्री डाकू	pirate
समुद्री तट	coast
समूचा	entire|whole
समूल	completely
समूह	group
समृद्ध	prosperous|rich
समृद्धि	prosperity
समेटना	gather|wrap up
समेत	including|along with
समो लेना	absorb
समोसा	samosa
सम्पत्ति	property|wealth
सम्पन्न	prosperous|completed
सम्पर्क	contact
सम्पादक	editor
सम्पूर्ण	whole|entire|complete
सम्प्रदाय	sect
सम्प्रभुता	sovereignty
सम्बन्ध	relation|relationship
सम्बन्धित	related
सम्बन्धी	relative|regarding
सम्भव	possible
सम्भवत	probably
सम्भवतः	probably
सम्भावना	possibility|probability
सम्मति	opinion
सम्मान	honour|respect
सम्मान करना	respect|honour
सम्मान देना	honour
सम्मानित	respected|honoured
सम्मानित करना	honour
सम्मिलन	union
सम्मिलित	included
सम्मुख	in front of
सम्मेलन	conference
सम्मोहन	hypnosis
सम्मोहित	hypnotized
सम्राट	emperor
सयाना	wise|grown-up
सर	head|sir
सरकंडा	reed
सरकना	slide|move
सरकाना	slide|shift
सरकार	government
सरकारी	government|official
सरगना	ringleader
सरगर्मी	activity|bustle
सरजमीं	land
सरदार	chief|leader
सरदार पटेल	Sardar Patel
सरपंच	sarpanch|village head
सरपट	galloping
सरपट दौड़ना	gallop
सरफरोश	ready to die
सरयू	Sarayu
सरल	simple|easy
सरल-हृदय	simple-hearted
सरलता	simplicity
सरस	juicy|delightful
सरसता	charm
सरसराना	rustle
सरसराहट	rustle
सरसरी तौर पर	cursorily
सरसों	mustard
सरस्वती	Saraswati
सरहद	border
सराय	inn
सराहना	appreciation|praise|appreciate
सराहना करना	appreciate
सराहनीय	commendable
सरिता	river
सरीखा	like
सरीसृप	reptile
सरेआम	openly|in public
सरोकार	concern
सरोजिनी नायडू	Sarojini Naidu
सरोद	sarod
सरोवर	lake
सरौता	nutcracker
सर्कस	circus
सर्च इंजन	search engine
सर्जन	surgeon
सर्जरी	surgery
सर्टिफिकेट	certificate
सर्दियाँ	winter
सर्दियों में	in winter
सर्दी	cold|winter
सर्दी-जुकाम	common cold
सर्प	snake
सर्बिया	Serbia
सर्व शिक्षा अभियान	Sarva Shiksha Abhiyan
सर्वज्ञ	omniscient
सर्वत्र	everywhere
सर्वथा	entirely
सर्वनाम	pronoun
सर्वनाश	ruin|annihilation
सर्वप्रथम	first of all
सर्वमान्य	universally accepted
सर्वर	server
सर्वव्यापक	all-pervading
सर्वव्यापी	omnipresent
सर्वशक्तिमान	omnipotent
सर्वश्रेष्ठ	best
सर्वसम्मत	unanimous
सर्वसम्मति	consensus|unanimity
सर्वसम्मति से	unanimously
सर्वसाधारण	general public
सर्वहारा	proletariat
सर्वांगीण	all-round
सर्वाधिक	most|highest
सर्विस	service
सर्वे	survey
सर्वेक्षक	surveyor
सर्वेक्षण	survey
सर्वेक्षण करना	survey
सर्वोच्च	supreme|highest
सर्वोच्च न्यायालय	supreme court
सर्वोत्तम	best
सर्वोदय	sarvodaya
सर्वोपरि	paramount
सलना	ache
सलमान	Salman
सलवट	crease
सलवार	salwar
सलाद	salad
सलाम	salute|greeting
सलामत	safe
सलामती	safety
सलामी	salute
सलामी बल्लेबाज	opening batsman
सलाह	advice
सलाह देना	advise
सलाह लेना	consult
सलाहकार	adviser
सलाहकार परिषद	advisory council
सलाहकार समिति	advisory committee
सलीक़ा	manners
सलीका	manners
सलेटी	Grey
सलोना	charming
सल्तनत	sultanate
सल्फर	sulphur
सवर्ण	upper caste
सवा	one and a quarter|quarter past
सवार	rider
सवार होना	board|ride
सवारी	ride|passenger
सवारी गाड़ी	passenger train
सवाल	question
सवाल उठाना	raise questions
सवाल करना	ask|question
सवाल पूछना	ask a question
सवाल-जवाब	questions and answers
सविनय अवज्ञा	civil disobedience
सविनय अवज्ञा आंदोलन	civil disobedience movement
सवेरा	morning
सवेरे	in the morning
सशक्तिकरण	empowerment
सशक्तीकरण	empowerment
सशस्त्र	armed
ससुर	father-in-law
ससुराल	in-laws' house
सस्ता	cheap
सस्ते दाम	cheap price
सस्पेंस	suspense
सह	co-|with
सह-अस्तित्व	coexistence
सहअस्तित्व	coexistence
सहकर्मी	colleague
सहकार	cooperation
सहकारिता	cooperation|cooperative
सहकारी	cooperative
सहकारी बैंक	cooperative bank
सहकारी समिति	cooperative society
सहगान	chorus
सहचर	companion
सहचरी	companion
सहज	easy|natural|spontaneous
सहजता	ease|spontaneity
सहन करना	bear|tolerate|endure
सहनशील	tolerant
सहनशीलता	tolerance
सहना	bear|endure|tolerate
सहपाठी	classmate
सहभागिता	participation
सहभागी	participant
सहमत	agreed
सहमत होना	agree
सहमति	consent|agreement
सहमति जताना	agree
सहमति बनना	reach agreement
सहमति से	with consent
सहमना	be frightened
सहमा	frightened
सहयात्री	fellow traveller
सहयोग	cooperation|help
सहयोग करना	cooperate
सहयोग देना	cooperate
सहयोगात्मक	cooperative
सहयोगी	ally|colleague|associate
सहर	dawn
सहर्ष	gladly
सहलाना	stroke|caress
सहलेखक	co-author
सहसा	suddenly
सहस्त्र	thousand
सहस्र	thousand
सहस्राब्दी	millennium
सहानुभूति	sympathy
सहानुभूतिपूर्ण	sympathetic
सहायक	assistant|helpful
सहायता	help|assistance|aid
सहायता करना	help|assist
सहायता राशि	aid amount
सहारनपुर	Saharanpur
सहारा	Sahara|support
सहारा देना	support
सहारा लेना	take support|resort
सहित	including|with
सहिष्णु	tolerant
सहिष्णुता	tolerance
सहिष्णुतापूर्ण	tolerant
सही	right|correct
सही मायने में	in the true sense
सही-सलामत	safe and sound
सहेजना	save|preserve
सहेली	female friend
साँकल	chain|latch
साँचा	mould
साँची	Sanchi
साँझ	evening
साँझ ढलना	dusk to fall
साँड़	bull
साँप	snake
साँवला	dark-complexioned|dusky
साँस	breath
साँस लेना	breathe
सांकेतिक	symbolic
सांख्य	Samkhya
सांख्यिकी	statistics
सांगठनिक	organizational
सांचा	mould
सांची	Sanchi
सांझ	evening
सांड	bull
सांत्वना	consolation
सांध्य	evening
सांप	snake
सांप्रदायिक	communal
सांप्रदायिकता	communalism
सांभर	sambar
सांवला	dark-complexioned|dusky
सांस	breath
सांस लेना	breathe
सांसद	MP|member of parliament
सांसारिक	worldly
सांस्कृतिक	cultural
सांस्कृतिक कार्यक्रम	cultural programme
सांस्कृतिक धरोहर	cultural heritage
सांस्कृतिक विरासत	cultural heritage
साइकिल	bicycle|cycle
साइक्लिंग	cycling
साइज	size
साइना नेहवाल	Saina Nehwal
साइप्रस	Cyprus
साइबर	cyber
साइबर अपराध	cyber crime
साइबर सुरक्षा	cyber security
साईस	groom
साउंड	sound
साउथ	south
साक्षर	literate
साक्षरता	literacy
साक्षात	in person|incarnate
साक्षात्कार	interview
साक्षात्कार करना	interview
साक्षी	witness
साक्ष्य	evidence
साख	credibility|reputation
साग	greens
सागर	sea|ocean
सागर जिला	Sagar district
सागौन	teak
साज-सज्जा	decoration
साजना	adorn
साज़िश	conspiracy
साजिश	conspiracy
साझा	common|shared|joint
साझा करना	share
साझेदार	partner
साझेदारी	partnership
साटना	stick
साठ	sixty
साठगाँठ	collusion
साड़ी	sari
साढ़े	half past|and a half
सात	seven
सातवाँ	seventh
सातवां	seventh
सात्विक	pure
साथ	together|with|company
साथ छोड़ना	desert
साथ देना	support
साथ रहना	live together
साथ साथ	together|along with
साथ ही	also|at the same time|along with
साथ-साथ	together|along with
साथ-ही-साथ	at the same time
साथी	companion|partner|colleague
सादगी	simplicity
सादगीपूर्ण	simple
सादा	simple|plain
साध	wish
साधक	seeker
साधन	means|resource
साधनसंपन्न	resourceful
साधनहीन	without means
साधना	achieve|spiritual practice|aim
साधारण	ordinary|simple
साधारण सभा	general body
साधारणतः	generally
साधारणतया	ordinarily
साधु	sadhu|ascetic
साधू	sadhu
साध्वी	female ascetic
सानिया मिर्जा	Sania Mirza
सापेक्ष	relative
सापेक्षता	relativity
साप्ताहिक	weekly
साफ	clean|clear
साफ करना	clean
साफ तौर पर	clearly
साफ-सफाई	cleanliness
साफ-साफ	clearly
साफ-सुथरा	neat and clean
साफगोई	frankness
साफ़	clean|clear
साफ़ करना	clean
साफा	turban
साबरमती	Sabarmati
साबित करना	prove
साबित होना	prove
साबुत	whole
साबुन	soap
सामंजस्य	harmony
सामंत	feudal lord
सामंतवाद	feudalism
सामंती	feudal
सामग्री	material
सामना	confrontation|encounter
सामना करना	face|confront
सामने	in front|opposite
सामयिक	timely|topical
सामरिक	strategic
सामर्थ्य	capability|strength
सामवेद	Samaveda
सामाजिक	social
सामाजिक कार्यकर्ता	social activist|social worker
सामाजिक दूरी	social distancing
सामाजिक न्याय	social justice
सामाजिक मीडिया	social media
सामाजिक समरसता	social harmony
सामाजिक सुरक्षा	social security
सामान	goods|luggage|things
सामान्य	general|normal|common|ordinary
सामान्य जन	common people
सामान्य जीवन	normal life
सामान्य ज्ञान	general knowledge
सामान्य रूप से	normally|generally
सामान्य वर्ग	general category
सामान्यत	usually
सामान्यतः	generally|usually
सामान्यतया	usually
सामीप्य	proximity
सामुदायिक	community
सामुदायिक केंद्र	community centre
सामुद्रिक	maritime
सामूहिक	collective|mass
सामूहिक बलात्कार	gang rape
सामूहिक विवाह	mass wedding
साम्प्रदायिक	communal
साम्प्रदायिकता	communalism
साम्य	similarity
साम्यवाद	communism
साम्यवादी	communist
साम्राज्य	empire
साम्राज्यवाद	imperialism
साम्राज्यवादी	imperialist
सायं	evening
सायनाइड	cyanide
साया	shadow
सार	essence|summary
सारंगी	sarangi
सारगर्भित	meaningful
सारणी	table
सारथी	charioteer
सारनाथ	Sarnath
सारस	crane
सारा	all|entire|whole
सारांश	summary
सार्क	SAARC
सार्थक	meaningful
सार्थकता	meaningfulness
सार्वजनिक	public
सार्वजनिक उपक्रम	public undertaking
सार्वजनिक क्षेत्र	public sector
सार्वजनिक परिवहन	public transport
सार्वजनिक रूप से	publicly
सार्वजनिक वितरण प्रणाली	public distribution system
सार्वजनिक स्थान	public place
सार्वजनिक स्वास्थ्य	public health
सार्वभौम	universal|sovereign
सार्वभौमिक	universal
सार्वभौमिकता	universality
साल	year|sal tree
सालगिरह	anniversary|birthday
सालगिरह मनाना	celebrate an anniversary
सालना	rankle
सालभर	all year
साला	brother-in-law
सालाना	annual|yearly
साली	sister-in-law
सावधान	careful|alert
सावधान रहना	be careful
सावधानी	caution|care
सावधानीपूर्वक	carefully
सावधि	time-bound
सावन	Sawan
सावित्री	Savitri
सास	mother-in-law
साहचर्य	association
साहब	sahib|sir
साहस	courage
साहसपूर्ण	courageous
साहसिक	adventurous|bold
साहसी	brave|courageous
साहा	Saha
साहित्य	literature
साहित्य अकादमी	Sahitya Akademi
साहित्य सम्मेलन	literary conference
साहित्य सृजन	literary creation
साहित्यकार	litterateur|writer
साहित्यिक	literary
साहित्येतिहास	literary history
साहिब	sahib|sir
साहिर	Sahir
साहिल	shore
साही	porcupine
साहूकार	moneylender
सिंगापुर	Singapore
सिंगार	adornment
सिंचाई	irrigation
सिंचित	irrigated
सिंदूर	vermilion
सिंध	Sindh
सिंधी	Sindhi
सिंधु	Indus|Sindhu
सिंधु घाटी	Indus valley
सिंधु घाटी सभ्यता	Indus valley civilization
सिंह	lion|Singh
सिंह गर्जना	lion's roar
सिंहासन	throne
सिकंदर	Alexander
सिकन्दर	Alexander
सिकुड़न	wrinkle
सिकुड़ना	shrink|contract
सिकोड़ना	contract
सिक्का	coin
सिक्किम	Sikkim
सिख	Sikh
सिख धर्म	Sikhism
सिखलाना	teach
सिखवाना	have taught
सिखाना	teach
सिगरेट	cigarette
सिगरेट पीना	smoke
सिग्नल	signal
सिटपिटाना	be flustered
सिडनी	Sydney
सितंबर	September
सितम्बर	September
सितार	sitar
सितारा	star
सिद्दीकी	Siddiqui
सिद्ध	proved|accomplished
सिद्ध करना	prove
सिद्ध होना	prove
सिद्धहस्त	adept
सिद्धांत	theory|principle
सिद्धान्त	theory|principle
सिद्धि	accomplishment
सिधारना	depart
सिनकोना	cinchona
सिनेमा	cinema
सिनेमाघर	cinema hall
सिन्दूर	vermilion
सिन्ध	Sindh
सिन्धु	Indus
सिपाही	constable|soldier
सिपाही विद्रोह	sepoy mutiny
सिफर	zero
सिफ़र	zero
सिफ़ारिश	recommendation
सिफारिश	recommendation
सिफारिश करना	recommend
सिम	sim
सिमटना	shrink|be reduced
सिमटना-सिकुड़ना	shrink
सियार	jackal
सियासत	politics
सियासतदान	politician
सियासी	political
सिर	head
सिर उठाना	raise one's head
सिर खुजलाना	scratch one's head
सिर चढ़ाना	spoil
सिर झुकाना	bow one's head
सिर दर्द	headache
सिर पर	on one's head|imminent
सिर पीटना	lament
सिर हिलाना	nod|shake one's head
सिरका	vinegar
सिरदर्द	headache
सिरप	syrup
सिरफिरा	crazy
सिरमौर	crown
सिरा	end
सिर्फ	only|just
सिर्फ और सिर्फ	only
सिर्फ़	only|just
सिल	grinding stone
सिलना	sew
सिलवाना	get stitched
सिलसिला	series|sequence
सिलसिला जारी रहना	continue
सिलसिला शुरू होना	begin
सिलसिले में	in connection with
सिलसिलेवार	sequential
सिलाई	sewing|stitching
सिलिंडर	cylinder
सिलिकॉन	silicon
सिलीगुड़ी	Siliguri
सिलेंडर	cylinder
सिलेबस	syllabus
सिवा	except
सिवान	village boundary
सिवाय	except
सिविल सेवा	civil service
सिसकना	sob
सिसकारी	hiss
सिसकी	sob
सिस्टम	system
सिहरन	shiver
सिहरना	shiver
सी.वी. रमन	C.V. Raman
सींग	horn
सींच देना	water
सींचना	irrigate|water
सीआरपीएफ	CRPF
सीईओ	CEO
सीएनजी	CNG
सीएम	CM
सीख	lesson|teaching
सीख लेना	learn
सीखना	learn
सीट	seat
सीढ़ी	stair|ladder
सीता	Sita
सीधा	straight|direct|simple
सीधा प्रसारण	live broadcast
सीधा-सादा	simple
सीधा-साधा	simple
सीधे	straight|directly
सीधे तौर पर	directly
सीन	scene
सीना	sew|chest
सीना-पिरोना	sewing
सीप	oyster shell|shell
सीबीआई	CBI
सीमा	border|limit|boundary
सीमा पार	cross-border
सीमा रेखा	boundary line
सीमा विवाद	border dispute
सीमा शुल्क	customs duty
सीमा सुरक्षा बल	border security force
सीमांकन	demarcation
सीमांत	frontier|marginal
सीमावर्ती	border|bordering
सीमावर्ती क्षेत्र	border area
सीमित	limited
सीमितता	limitation
सीमेंट	cement
सीमोल्लंघन	border crossing
सीरियल	serial
सीरिया	Syria
सीरीज	series
सीरीज़	series
सीवर	sewer
सीसा	lead
सुंदर	beautiful
सुंदरतम	most beautiful
सुंदरता	beauty
सुंदरबन	Sundarbans
सुंदरवन	Sundarbans
सुअर	pig
सुई	needle|injection
सुई-धागा	needle and thread
सुकरात	Socrates
सुकुमार	delicate
सुकून	peace|comfort
सुकोमल	tender
सुख	happiness|comfort|pleasure
सुख-दुःख	joys and sorrows
सुख-दुख	joys and sorrows
सुख-शांति	peace and happiness
सुख-सुविधा	comforts
सुखद	pleasant
सुखदेव	Sukhdev
सुखमय	happy
सुखांत	happy ending
सुखाना	dry
सुखी	happy
सुगंध	fragrance
सुगंध फैलना	fragrance to spread
सुगंधित	fragrant
सुगन्ध	fragrance
सुगबुगाना	stir
सुगबुगाहट	murmur
सुगम	easy|accessible
सुगमता	ease
सुग्रीव	Sugriva
सुघड़	elegant
सुझाना	suggest
सुझाव	suggestion
सुझाव देना	suggest
सुडौल	shapely
सुदामा	Sudama
सुदूर	remote|distant
सुदृढ़	strong
सुदृढ़ करना	strengthen
सुध	consciousness|awareness
सुध लेना	take care
सुध-बुध	senses
सुध-बुध खोना	lose one's senses
सुधर जाना	improve
सुधरना	improve
सुधार	reform|improvement
सुधार करना	improve|reform
सुधारक	reformer
सुधारना	improve|correct|reform
सुधारवादी	reformist
सुन लेना	hear
सुनना	hear|listen
सुनवाई	hearing
सुनवाना	have heard
सुनसान	deserted
सुनहरा	golden
सुनहरा मौका	golden opportunity
सुनहला	golden
सुना देना	recite|tell
सुनाई देना	be heard|sound
सुनाना	tell|narrate|recite|pronounce
सुनामी	tsunami
सुनार	goldsmith
सुनियोजित	well-planned
सुनिश्चित	ensured
सुनिश्चित करना	ensure
सुनीता	Sunita
सुनील गावस्कर	Sunil Gavaskar
सुन्दर	beautiful
सुन्दरता	beauty
सुन्नी	Sunni
सुपर	super
सुपरस्टार	superstar
सुपरहिट	superhit
सुपरिंटेंडेंट	superintendent
सुपाच्य	digestible
सुपारी	betel nut|areca nut
सुपुत्र	son
सुपुत्री	daughter
सुपुर्द	handed over
सुपुर्दगी	delivery|custody
सुप्रसिद्ध	famous
सुप्रीम कोर्ट	supreme court
सुबकना	sob
सुबह	morning
सुबह सवेरे	early in the morning
सुबह होना	dawn
सुबह-शाम	morning and evening
सुबह-सुबह	early in the morning
सुभाष चंद्र बोस	Subhas Chandra Bose
सुमित्रानंदन पंत	Sumitranandan Pant
सुमेरु	Sumeru
सुर	note|tune|melody
सुरंग	tunnel
सुरक्षा	security|safety|protection
सुरक्षा करना	protect
सुरक्षा कवच	protective shield
सुरक्षा परिषद	security council
सुरक्षा बल	security forces
सुरक्षा व्यवस्था	security arrangements
सुरक्षाकर्मी	security personnel
सुरक्षित	safe|secure|reserved
सुरक्षित रखना	keep safe|preserve
सुरमा	collyrium
सुरसुराना	tickle
सुराख	hole
सुराग	clue
सुराग़	clue
सुराही	water jug
सुराहीदार	slender
सुरीला	melodious
सुरेश	Suresh
सुर्ख	red
सुर्ख़ी	headline
सुर्खियाँ	headlines
सुर्खी	headline
सुलगना	smoulder
सुलगाना	kindle|light
सुलझना	be resolved
सुलझाना	resolve|solve
सुलतान	sultan
सुलभ	easily available|accessible
सुलह	reconciliation|settlement
सुलह करना	reconcile
सुलाना	put to sleep
सुलेख	calligraphy
सुल्तान	sultan
सुविख्यात	renowned
सुविधा	facility|convenience
सुविधाजनक	convenient
सुव्यवस्था	good order
सुव्यवस्थित	well-organized
सुशासन	good governance
सुशिक्षित	well-educated
सुशील	well-behaved
सुश्री	Ms
सुश्रुत	Sushruta
सुषमा स्वराज	Sushma swaraj
सुसंगत	consistent
सुसंस्कृत	cultured
सुसज्जित	equipped|furnished
सुस्त	sluggish|lazy
सुस्ताना	rest
सुस्ती	lethargy|sluggishness
सुहाना	please|pleasant
सुहावना	pleasant
सूँघना	smell|sniff
सूँड़	trunk
सूंघना	smell|sniff
सूंड	trunk
सूअर	pig
सूक्ति	aphorism
सूक्ष्म	micro|subtle|minute
सूक्ष्म वित्त	microfinance
सूक्ष्मजीव	microorganism
सूक्ष्मदर्शी	microscope
सूख जाना	dry up
सूखना	dry|dry up
सूखा	dry|drought
सूचक	indicator
सूचकांक	index
सूचना	information|notice
सूचना एवं प्रसारण मंत्रालय	ministry of information and broadcasting
सूचना का अधिकार	right to information
सूचना तंत्र	information system
सूचना देना	inform
सूचना प्रौद्योगिकी	information technology
सूचनात्मक	informative
सूचनापट्ट	notice board
सूचित करना	inform
सूची	list
सूचीबद्ध	listed
सूजन	swelling|inflammation
सूजना	swell
सूजी	semolina
सूझ	insight
सूझ-बूझ	insight
सूझना	occur|strike
सूझबूझ	insight|understanding
सूट	suit
सूटकेस	suitcase
सूडान	Sudan
सूत	yarn|thread
सूत्र	formula|thread|source
सूत्रधार	narrator|mastermind
सूत्रपात	beginning
सूद	interest
सूदखोर	usurer
सूना	deserted|empty
सूना-सूना	desolate
सूनापन	emptiness
सूप	soup|winnowing basket
सूफ़ी	Sufi
सूफी	Sufi
सूबा	province
सूबेदार	governor|subedar
सूरज	sun
सूरज डूबना	sun to set
सूरज निकलना	sun to rise
सूरजमुखी	sunflower
सूरत	Surat|face
सूरदास	Surdas
सूराख	hole
सूरीनाम	Suriname
सूर्य	sun
सूर्यग्रहण	solar eclipse
सूर्यास्त	sunset
सूर्योदय	sunrise
सृजन	creation
सृजनशील	creative
सृजनशीलता	creativity
सृजनात्मक	creative
सृजित	created
सृष्टि	creation|universe
से	from|by|with|than
से पहले	before
से लेकर	from
सेंकना	bake|toast
सेंटर	centre
सेंटीमीटर	centimetre
सेंट्रल	central
सेंध	burglary
सेंध लगाना	break in
सेंसर	sensor|censor
सेंसर बोर्ड	censor board
सेंसरशिप	censorship
सेंसेक्स	Sensex
सेकंड	second
सेकना	bake|warm
सेकेंड	second
सेक्टर	sector
सेक्रेटरी	secretary
सेठ	rich merchant
सेठी	Sethi
सेतु	bridge
सेन	Sen
सेना	army
सेना प्रमुख	army chief
सेनाध्यक्ष	army chief
सेनानी	fighter
सेनापति	commander|general
सेनेगल	Senegal
सेब	apple
सेमल	silk cotton tree
सेमिनार	seminar
सेमीकंडक्टर	semiconductor
सेमीफाइनल	semi-final
सेर	seer
सेल्फी	selfie
सेल्सियस	Celsius
सेवई	vermicelli
सेवक	servant
सेवा	service
सेवा कर	service tax
सेवा करना	serve
सेवाकाल	period of service
सेवानिवृत्त	retired
सेवानिवृत्ति	retirement
सेशेल्स	Seychelles
सेहत	health
सेहतमंद	healthy
सैंडल	sandal
सैंडविच	sandwich
सैंतालीस	forty-seven
सैंतीस	thirty-seven
सैंपल	sample
सैकड़ा	hundred
सैकड़ों	hundreds
सैटेलाइट	satellite
सैद्धांतिक	theoretical
सैद्धान्तिक	theoretical
सैन फ्रांसिस्को	San Francisco
सैनिक	soldier|military
सैनिक शासन	military rule
सैनिटाइजर	sanitizer
सैन्य	military
सैन्य बल	military force
सैन्यबल	military force
सैर	walk|outing|trip
सैर करना	stroll
सैलरी	salary
सैलानी	tourist
सैलाब	flood
सॉफ़्टवेयर	software
सॉफ्टवेयर	software
सॉरी	sorry
सॉलिसिटर जनरल	solicitor general
सो	so|therefore
सो जाना	fall asleep
सोंधा	earthy-scented
सोखना	absorb|soak up
सोच	thinking|thought
सोच-विचार	thought|deliberation
सोच-समझकर	thoughtfully
सोचना	think|consider
सोचना-समझना	think
सोटा	club
सोडियम	sodium
सोता	spring
सोन	Son
सोना	sleep|gold
सोना-चाँदी	gold and silver
सोनिया गांधी	Sonia Gandhi
सोने का	golden
सोपान	step|stage
सोफा	sofa
सोमनाथ	Somnath
सोमवार	Monday
सोमालिया	Somalia
सोयाबीन	soybean
सोर्स	source
सोलह	sixteen
सोलहवाँ	sixteenth
सोवियत	Soviet
सोवियत संघ	Soviet Union
सोशल मीडिया	social media
सोसाइटी	society
सोसायटी	society
सौ	hundred
सौंदर्य	beauty
सौंदर्यबोध	aesthetic sense
सौंदर्यशास्त्र	aesthetics
सौंपना	hand over|entrust
सौंफ	fennel
सौगंध	oath
सौगात	gift
सौतेला	step|step-
सौदा	deal|bargain
सौदा करना	bargain|deal
सौदागर	merchant
सौदेबाजी	bargaining
सौन्दर्य	beauty
सौभाग्य	good fortune
सौम्य	gentle
सौर	solar
सौर ऊर्जा	solar energy
सौर मंडल	solar system
सौरमंडल	solar system
सौवाँ	hundredth
सौहार्द	cordiality|harmony
सौहार्दपूर्ण	cordial
स्कर्ट	skirt
स्किल	skill
स्कीम	scheme
स्कूटर	scooter
स्कूल	school
स्कैन	scan
स्कॉटलैंड	Scotland
स्क्रीन	screen
स्क्वैश	squash
स्टांप	stamp
स्टाफ	staff
स्टाम्प	stamp
स्टार	star
स्टार्टअप	startup
स्टार्टअप इंडिया	Startup India
स्टालिन	Stalin
स्टिंग ऑपरेशन	sting operation
स्टीयरिंग	steering
स्टील	steel
स्टूडेंट	student
स्टेज	stage
स्टेडियम	stadium
स्टेरॉयड	steroid
स्टेशन	station
स्टेशन मास्टर	station master
स्टॉक	stock
स्टॉक एक्सचेंज	stock exchange
स्टॉकहोम	Stockholm
स्टोव	stove
स्ट्राइकर	striker
स्ट्रेचर	stretcher
स्तंभ	pillar|column
स्तंभकार	columnist
स्तन	breast
स्तनधारी	mammal
स्तनपान	breastfeeding
स्तनपायी	mammal
स्तब्ध	stunned
स्तर	level|standard
स्तरहीन	substandard
स्तरीय	level|standard
स्तुति	praise|hymn
स्तुत्य	praiseworthy
स्तूप	stupa
स्त्री	woman|wife
स्त्रीत्व	womanhood
स्त्रोत	source
स्थगन	adjournment|postponement
स्थगित	postponed|adjourned
स्थगित करना	postpone|adjourn
स्थल	place|site|land
स्थल सेना	army
स्थाई	permanent
स्थान	place|position|location
स्थानांतरण	transfer
स्थानांतरित करना	transfer|shift
स्थानीय	local
स्थानीय निकाय	local body
स्थानीय लोग	local people
स्थापत्य	architecture
स्थापत्य कला	architecture
स्थापत्यकला	architecture
स्थापना	establishment|founding
स्थापना करना	establish|found
स्थापना विधि	installation procedure
स्थापित	established
स्थापित करना	establish
स्थायी	permanent
स्थायी समिति	standing committee
स्थित	located|situated
स्थिति	situation|condition|position
स्थिर	stable|fixed
स्थिरता	stability
स्थूल	gross|bulky
स्थूलकाय	corpulent
स्नातक	graduate
स्नातकोत्तर	postgraduate
स्नान	bath|bathing
स्नान करना	bathe
स्नानघर	bathroom
स्नूकर	snooker
स्नेह	affection
स्नेहपूर्ण	affectionate
स्नेही	affectionate
स्पंदन	pulsation
स्पर्धा	competition
स्पर्श	touch
स्पष्ट	clear|obvious
स्पष्ट करना	clarify|explain
स्पष्ट रूप से	clearly
स्पष्टतः	clearly
स्पष्टवादी	frank
स्पष्टीकरण	clarification|explanation
स्पिनर	spinner
स्पीकर	speaker
स्पीड	speed
स्पेन	Spain
स्पेनिश	Spanish
स्पेनी	Spanish
स्पेशल	special
स्फुट	miscellaneous
स्फूर्ति	energy|freshness
स्फूर्तिदायक	refreshing
स्मरण	remembrance|memory
स्मरण करना	remember
स्मरण शक्ति	memory
स्मरणशक्ति	memory
स्मरणीय	memorable
स्मारक	monument|memorial
स्मार्ट	smart
स्मार्टफोन	smartphone
स्मित	smile
स्मृति	memory
स्मृति चिह्न	memento
स्मृतिचिह्न	memento
स्याही	ink
स्रोत	source
स्लेट	slate
स्लोवाकिया	Slovakia
स्वचालन	automation
स्वचालित	automatic
स्वचालित रूप से	automatically
स्वच्छ	clean
स्वच्छ भारत	Swachh Bharat
स्वच्छ भारत अभियान	Swachh Bharat mission|Swachh Bharat Abhiyan
स्वच्छंद	free|unrestrained
स्वच्छंदतावाद	romanticism
स्वच्छता	cleanliness|sanitation
स्वजन	kinsfolk
स्वत	by itself
स्वतंत्र	independent|free
स्वतंत्र होना	become independent
स्वतंत्रता	freedom|independence
स्वतंत्रता आंदोलन	independence movement
स्वतंत्रता दिवस	independence day
स्वतंत्रता संग्राम	freedom struggle|war of independence
स्वतंत्रता सेनानी	freedom fighter
स्वतः	automatically|by itself
स्वतन्त्र	independent
स्वतन्त्रता	freedom|independence
स्वतन्त्रता संग्राम	freedom struggle
स्वत्व	ownership
स्वदेश	homeland
स्वदेशी	indigenous
स्वदेशी आंदोलन	swadeshi movement
स्वप्न	dream
स्वप्न देखना	dream
स्वप्नदर्शी	visionary
स्वप्निल	dreamy
स्वप्रमाणित	self-attested
स्वभाव	nature|temperament
स्वयं	self|oneself|himself
स्वयं सहायता समूह	self-help group
स्वयंवर	swayamvara
स्वयंसिद्ध	self-evident
स्वयंसेवक	volunteer
स्वर	voice|vowel|note
स्वरचित	self-composed
स्वराज	self-rule|swaraj
स्वराज्य	self-rule
स्वरूप	form|nature
स्वर्ग	heaven
स्वर्गवास	demise
स्वर्गवासी	late|deceased
स्वर्गीय	late|heavenly
स्वर्ण	gold
स्वर्ण पदक	gold medal
स्वर्ण मंदिर	Golden Temple
स्वर्ण युग	golden age
स्वर्णिम	golden
स्वस्थ	healthy
स्वस्थता	health
स्वाँग	mimicry
स्वांग	mimicry
स्वागत	welcome|reception
स्वागत करना	welcome
स्वागत समारोह	reception
स्वाद	taste
स्वाद लेना	taste|relish
स्वादिष्ट	delicious|tasty
स्वाधीन	independent
स्वाधीनता	independence|freedom
स्वाधीनता संग्राम	freedom struggle
स्वाध्याय	self-study
स्वाभाविक	natural
स्वाभाविकता	naturalness
स्वाभिमान	self-respect
स्वाभिमानी	self-respecting
स्वामित्व	ownership
स्वामी	master|owner|swami
स्वामी विवेकानंद	Swami Vivekananda
स्वामीनाथन	Swaminathan
स्वायत्त	autonomous
स्वायत्तता	autonomy
स्वार्थ	selfishness|self-interest
स्वार्थपरता	selfishness
स्वार्थी	selfish
स्वावलंबन	self-reliance
स्वावलंबी	self-reliant
स्वास्थ्य	health
स्वास्थ्य केंद्र	health centre
स्वास्थ्य मंत्रालय	health ministry
स्वास्थ्य मंत्री	health minister
स्वास्थ्य सेवा	health service
स्वास्थ्यकर्मी	health worker
स्वास्थ्यवर्धक	healthy
स्विच	switch
स्विट्जरलैंड	Switzerland
स्विट्ज़रलैंड	Switzerland
स्वीकार	accepted|acceptance
स्वीकार करना	accept|admit
स्वीकारना	accept|admit
स्वीकारोक्ति	confession
स्वीकार्य	acceptable
स्वीकृत	approved|accepted
स्वीकृत राशि	sanctioned amount
स्वीकृति	approval|acceptance
स्वीकृति देना	approve
स्वीडन	Sweden
स्वेच्छा	free will
स्वेच्छा से	voluntarily
स्वेटर	sweater
हँस देना	laugh
हँस पड़ना	burst out laughing
हँसना	laugh
हँसमुख	cheerful
हँसाना	make laugh
हँसिया	sickle
हँसी	laughter|laugh
हँसी आना	feel like laughing
हँसी-खुशी	joy
हँसी-मजाक	fun|joking
हंगरी	Hungary
हंगामा	uproar|commotion
हंस	swan
हंसना	laugh
हंसमुख	cheerful
हंसिया	sickle
हंसी	laughter|laugh
हक	right
हकदार	entitled
हकबकाना	be flabbergasted
हकलाना	stammer
हक़	right
हक़दार	entitled
हक़ीक़त	reality
हकीकत	reality
हकीकत में	in reality
हकीम	physician
हक्का-बक्का	taken aback
हचकना	jolt
हज	hajj
हजम	digested
हजम करना	digest|embezzle
हज़म करना	digest|embezzle
हज़ार	thousand
हज़ारों	thousands
हजार	thousand
हजारों	thousands
हटना	move away|withdraw
हटा देना	remove
हटाएँ	delete|remove
हटाना	remove
हटाया जाना	be removed
हट्टा-कट्टा	robust
हठ	obstinacy
हठधर्मी	obstinate
हठी	stubborn
हड़कंप	panic|stir
हड़काना	scold
हड़ताल	strike
हड़ताल करना	strike
हड़ताली	striker
हड़पना	usurp|grab
हड़प्पा	Harappa
हड़प्पा सभ्यता	Harappan civilization
हड़बड़ाना	be flustered
हड़बड़ी	hurry
हड्डी	bone
हतप्रभ	stunned
हताश	desperate|dejected
हताशा	frustration|despair
हताहत	casualty
हतोत्साहित	discouraged
हत्या	murder|killing
हत्या करना	murder|kill
हत्याकांड	massacre|murder case
हत्यारा	murderer|killer
हथकंडा	trick|tactic
हथकड़ी	handcuffs
हथकरघा	handloom
हथगोला	hand grenade
हथिनी	elephant
हथियाना	grab|usurp
हथियार	weapon
हथियार डालना	surrender
हथियारबंद	armed
हथेली	palm
हथौड़ा	hammer
हथौड़ी	hammer
हदस जाना	be terrified
हनुमान	Hanuman
हफ़्ता	week
हफ्ता	week
हम	we
हमउम्र	of the same age
हमजोली	playmate
हमदम	companion
हमदर्दी	sympathy
हमला	attack
हमला करना	attack
हमलावर	attacker
हमलावर होना	attack
हमशक्ल	lookalike
हमसफर	fellow traveller
हमसाया	neighbour
हमारा	our|ours
हमें	us|to us
हमेशा	always
हमेशा के लिए	forever
हम्पी	Hampi
हया	modesty
हर	every|each
हर कोई	everyone
हर जगह	everywhere
हर तरफ	everywhere
हर तरह	every way
हर दिन	every day
हर बार	every time
हर रोज	every day
हर साल	every year
हर हाल में	in any case
हरकत	action|misdeed
हरकारा	messenger
हरगिज	at all|never
हरगिज़	at all|never
हरगिज़ नहीं	never
हरण	abduction
हरना	take away|abduct
हरफनमौला	all-rounder
हरा	green
हरा देना	defeat
हरा-भरा	lush|green
हराना	defeat|beat
हराभरा	lush|green
हराम	forbidden
हरिजन	harijan
हरित क्रांति	green revolution
हरिद्वार	Haridwar
हरियाणा	Haryana
हरियाली	greenery
हरिवंश राय बच्चन	Harivansh Rai Bachchan
हरिशंकर परसाई	Harishankar Parsai
हरिश्चंद्र	Harishchandra
हरी सब्जी	green vegetable
हरेक	every|each
हर्ज	harm
हर्जाना	damages|compensation
हर्ट्ज	hertz
हर्ष	joy
हर्षवर्धन	Harshavardhana
हर्षित	delighted
हर्षोल्लास	joy|rejoicing
हल	plough|solution
हल करना	solve
हल चलाना	plough
हल ढूँढना	find a solution
हल निकालना	find a solution
हल होना	be solved
हलक	throat
हलका	light|mild
हलचल	stir|activity
हलधर	ploughman
हलफनामा	affidavit
हलवा	halwa
हलवाई	confectioner
हलवाहा	ploughman
हलाल	halal
हल्का	light|mild
हल्दी	turmeric
हल्ला	noise|uproar
हल्ला मचाना	raise an uproar
हवन	havan|fire ritual
हवलदार	constable|havildar
हवा	air|wind
हवा करना	fan
हवा चलना	wind to blow
हवा होना	vanish
हवा-पानी	climate
हवाई	aerial|air
हवाई अड्डा	airport
हवाई जहाज	aeroplane|airplane
हवाई जहाज़	aeroplane|airplane
हवाई पट्टी	airstrip
हवाई यात्रा	air travel
हवाई हमला	air strike
हवाईअड्डा	airport
हवाला	hawala|reference
हवालात	lock-up
हवाले	handed over
हवाले करना	hand over
हवेली	mansion
हसन	Hasan
हस्तक्षेप	interference|intervention
हस्तक्षेप करना	intervene|interfere
हस्तनिर्मित	handmade
हस्तलिखित	handwritten
हस्तलिपि	handwriting
हस्तलेख	handwriting|manuscript
हस्तशिल्प	handicraft
हस्तांतरण	transfer
हस्तांतरित	transferred
हस्ताक्षर	signature
हस्ताक्षर करना	sign
हस्ती	personality|existence
हाँ	yes
हाँकना	drive
हाँफना	pant
हां	yes
हांकना	drive
हांगकांग	Hong Kong
हांफना	pant
हाइड्रोजन	hydrogen
हाइड्रोजन बम	hydrogen bomb
हाई कोर्ट	high court
हाईकोर्ट	high court
हाईवे	highway
हाज़िर	present
हाज़िर होना	appear|be present
हाज़िरी	attendance
हाजिर	present
हाजिरी	attendance
हाट	market
हाट-बाजार	market
हाथ	hand
हाथ आना	come to hand
हाथ उठाना	raise one's hand
हाथ खींचना	withdraw
हाथ जोड़ना	fold one's hands
हाथ धोना	wash one's hands
हाथ पकड़ना	hold hands
हाथ फैलाना	beg
हाथ बँटाना	lend a hand|help
हाथ भर	arm's length
हाथ मलना	wring one's hands
हाथ मारना	strike
हाथ मिलाना	shake hands
हाथ में	in hand
हाथ रखना	place one's hand
हाथ लगना	come by|be obtained
हाथ लगाना	touch
हाथ से	by hand
हाथ हिलाना	wave
हाथापाई	scuffle
हाथी	elephant
हाथों-हाथ	at once
हाथोंहाथ	at once
हादसा	accident
हादसाग्रस्त	accident-hit
हादसे	accidents
हादसे का शिकार	accident victim
हानि	loss|harm
हानि पहुँचाना	harm
हानिकारक	harmful
हाफ	half
हाय	alas
हार	defeat|necklace
हार जाना	lose
हार पहनाना	garland
हार मानना	give up|accept defeat
हार-जीत	victory and defeat
हारजीत	victory and defeat
हारना	lose|be defeated
हारमोनियम	harmonium
हार्डवेयर	hardware
हार्मोन	hormone
हाल	condition|recent|hall
हाल-चाल	well-being
हालचाल	well-being
हालत	condition|state
हालाँकि	although|however|though
हालांकि	although|however|though
हालात	circumstances|situation
हालात बिगड़ना	situation to worsen
हाव-भाव	gestures
हावड़ा	Howrah
हावभाव	gestures
हावी	dominant
हाशिए पर	on the margins
हाशिया	margin
हास	laughter
हास-परिहास	fun
हासिल	achieved|obtained
हासिल करना	achieve|obtain|gain
हास्य	humour
हास्य-व्यंग्य	humour and satire
हास्यास्पद	ridiculous
हिंडोला	swing
हिंद महासागर	Indian Ocean
हिंदी	Hindi
हिंदुत्व	Hindutva
हिंदुस्तान	India|Hindustan
हिंदुस्तानी	Indian|Hindustani
हिंदू	Hindu
हिंदू धर्म	Hinduism
हिंसक	violent
हिंसा	violence
हिंसात्मक	violent
हिंस्र	ferocious
हिचक	hesitation
हिचकना	hesitate
हिचकिचाना	hesitate
हिचकिचाहट	hesitation
हिचकी	hiccup
हिचकोला	jolt
हिचकोले खाना	jolt
हिजाब	hijab
हिटलर	Hitler
हित	interest|benefit
हितकर	beneficial
हितग्राही	beneficiary
हितधारक	stakeholder
हितैषी	well-wisher
हिदायत	instruction
हिनहिनाना	neigh
हिन्द महासागर	Indian Ocean
हिन्दी	Hindi
हिन्दुत्व	Hindutva
हिन्दुस्तान	India|Hindustan
हिन्दुस्तानी	Indian|Hindustani
हिन्दू	Hindu
हिन्दू धर्म	Hinduism
हिफाजत	protection
हिफाजत करना	protect
हिब्रू	Hebrew
हिम	snow|ice
हिमनद	glacier
हिमनदी	glacier
हिमपात	snowfall
हिमाचल	Himachal
हिमाचल प्रदेश	Himachal Pradesh
हिमायती	supporter
हिमालय	Himalaya|Himalayas
हिमालयी	Himalayan
हिम्मत	courage
हिरण	deer
हिरणी	doe
हिरन	deer
हिरासत	custody|detention
हिरोशिमा	Hiroshima
हिलना	move|shake
हिलना-डुलना	move
हिलाना	shake|move
हिलोर	wave
हिसाब	account|calculation
हिसाब करना	calculate
हिसाब-किताब	accounts
हिसार	Hisar
हिस्सा	part|share|portion
हिस्सा लेना	participate|take part
हिस्सेदार	shareholder|partner
हिस्सेदारी	share|stake
ही	only|just
हींग	asafoetida
हीटर	heater
हीन	inferior|devoid
हीनता	inferiority
हीनभावना	inferiority complex
हीमोग्लोबिन	haemoglobin
हीरा	diamond
हीरो	hero
हीरोइन	heroine
हीलियम	helium
हुंकार	roar
हुकुम	order
हुकूमत	government|rule
हुक्का	hookah
हुक्म	order|command
हुक्म देना	order
हुगली	Hooghly
हुज़ूर	sir|your honour
हुजूम	crowd
हुजूर	sir|your honour
हुनर	skill
हुमायूँ	Humayun
हुमायूं	Humayun
हुलसना	rejoice
हुसैन	Hussain
हू-ब-हू	exactly
हूँ हाँ करना	hem and haw
हूक	pang
हूण	huna|hun
हूबहू	exactly
हृदय	heart
हृदय परिवर्तन	change of heart
हृदयंगम	assimilated
हृदयविदारक	heartbreaking
हृदयस्पर्शी	touching
हृदयहीन	heartless
हृदयाघात	heart attack
हृष्ट-पुष्ट	robust
हे भगवान	oh god
हे राम	oh god
हेकड़ी	arrogance
हेक्टेयर	hectare
हेडफोन	headphone
हेतु	for|purpose
हेनरी	Henry
हेपेटाइटिस	hepatitis
हेमंत	early winter
हेरा-फेरी	manipulation
हेराफेरी	manipulation
हेलिकॉप्टर	helicopter
हेलीकॉप्टर	helicopter
हेलो	hello
हेल्थ	health
हैंडपंप	hand pump
हैंडल	handle
हैकर	hacker
हैज़ा	cholera
हैजा	cholera
हैट्रिक	hat-trick
हैती	Haiti
हैदराबाद	Hyderabad
हैप्पी	happy
हैरत	surprise
हैरतअंगेज	astonishing
हैरान	surprised|astonished
हैरान करना	surprise
हैरान होना	be surprised
हैरानी	surprise
हैलो	hello
हैशटैग	hashtag
हैसियत	status|capacity
हॉकी	hockey
हॉन्ग कॉन्ग	Hong Kong
हॉर्न	horn
हॉल	hall
हॉलीवुड	Hollywood
हॉलैंड	Holland
हॉस्टल	hostel
हो जाना	become|happen
हो-हल्ला	uproar
होंठ	lip
होकर	via|through
होटल	hotel
होटल उद्योग	hotel industry
होठ	lip
होड़	competition|race
होड़ लगना	compete
होनहार	promising
होना	be|become|happen|have|exist
होना चाहिए	should be
होमी भाभा	Homi Bhabha
होम्योपैथी	homeopathy
होली	Holi
होश	consciousness|senses
होश आना	regain consciousness
होश उड़ना	be stunned
होश खोना	lose consciousness
होश में आना	regain consciousness
होश सँभालना	come of age
होश-हवास	senses
होशियार	smart|clever
होशियारी	cleverness
हौज	tank|cistern
हौले	softly|gently
हौले-हौले	softly
हौसला	courage|morale
ह्रास	decline
`;
