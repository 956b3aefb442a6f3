import { setOf } from './words-of.ts';

/** Hindi names of the Latin letters. A word made of them and full stops is an acronym: बी.बी.सी. */
export const letterNames = setOf(`
  ए बी सी डी ई एफ एफ़ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी व्ही
  डब्लू डब्ल्यू एक्स वाई वाय जेड ज़ेड ज़ेड जैड
`);

/** After these पी is the verb "drank", not a letter. */
export const drinks = setOf(`
  चाय कॉफ़ी कॉफी पानी जल दूध शराब दारू भाँग भांग दवा दवाई लस्सी शरबत रस जूस सिगरेट बीड़ी बीयर छाछ ज़हर
  जहर नहीं न भी ही ने सब सारी पूरी थोड़ी
`);

/** After these आई is the verb "came", also before another initial: घर आई. आर. के. नारायण */
export const comers = setOf(`
  घर नींद याद हँसी हंसी बारिश बाढ़ आँधी आंधी वापस लौट नज़र नजर सामने बाहर भीतर अंदर पास शर्म लाज आवाज़ आवाज
  चिट्ठी ख़बर खबर काम समझ मौत मुसीबत आफ़त गर्मी सर्दी बहार दीवाली होली रात सुबह शाम गाड़ी बस ट्रेन बीच आगे
  पीछे ऊपर नीचे यहाँ वहाँ नहीं में पर तक से को कब क्यों कैसे भी ही निकल चली उतर उभर बन हो
`);

/** After these a single letter is a name of its own, and may end the sentence: विटामिन सी. */
export const lettered = setOf(`
  विटामिन ग्रुप समूह कक्षा वर्ग टीम खंड ब्लॉक सेक्शन प्लान ग्रेड श्रेणी टाइप हेपेटाइटिस पूल बिंदु
  हाँ हां नहीं गांधी गाँधी नेहरू गुरु बाबा माता पिता भाई साहब मास्टर पंडित राम
`);

/**
 * Words of one syllable that end many sentences. They are not initials unless a title or another
 * initial stands before them (डॉ. भी. रा. आंबेडकर).
 */
export const shortWords = setOf(`
  है हैं हूँ हूं हो था थी थे थीं गा गी गे की दी ली का को से में ने भी ही तो ना न दो लो जा आ खा पा
  गे सो रो हाँ हां छह छः नौ सौ माँ मां घी फिर क्यों यों यूँ यूं वो ये वे जो तू मैं
`);
