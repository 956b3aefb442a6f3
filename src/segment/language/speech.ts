import { setOf } from './words-of.ts';

/** Verbs of saying as they close an attribution: “…?” राम ने पूछा। */
export const speechVerbs = setOf(`
  कहा कही कहे कहते कहता कहती कहेगा कहेगी कहेंगे कहने कह पूछा पूछी पूछते पूछता पूछती पूछने पूछ बोला बोली
  बोले बोलीं बोलता बोलती बोलते बोलने बोल चिल्लाया चिल्लाई चिल्लाए चिल्लाते चिल्लाने चिल्ला पुकारा पुकारी पुकार
  पुकारने जवाब उत्तर लिखा लिखती लिखते बताया बताई बताते बता सोचा सोचती सोचते सोचने सोच फुसफुसाया फुसफुसाई
  फुसफुसाए फुसफुसाते बुदबुदाया बुदबुदाई बुदबुदाए बड़बड़ाया बड़बड़ाई गरजा गरजे गरजी टोका टोकी दोहराया दोहराई
  समझाया समझाई डाँटा डाँटी डांटा डांटी दहाड़ा दहाड़े चीखा चीखी चीख़ा चीख़ी चीखे कराहा कराही हकलाया हकलाई
  झल्लाया झल्लाई सुझाया माना जोड़ा
  फ़रमाया फरमाया फ़रमाए आग्रह अनुरोध घोषणा एलान ऐलान दावा सवाल प्रश्न आदेश
`);

/** What may stand between the verb of saying and the end of the attribution. */
export const speechAuxiliaries = setOf(`
  है हैं था थी थे थीं दिया दी दिए दे किया की करते करती करता करके हुए हुई हुआ लगा लगी लगे उठा उठी उठे रहा
  रही रहे गया गई गए पड़ा पड़ी पड़े बैठा बैठी चुका होगा सुनाया डाला कर के
`);

/** The first word after a quotation that goes on with its sentence: “…!” कहकर वह चला गया। */
export const speechOpeners = setOf(`
  कहकर कहते कहता कहती कहने कहा कह बोलकर बोलते पूछकर पूछते पूछने पूछा चिल्लाकर चिल्लाते चिल्लाने सोचकर
  सोचते पुकारकर लिखकर लिखा वाला वाली वाले नाम नामक शीर्षक जैसा जैसी जैसे कहलाता कहलाती कहलाते
`);

/** An attribution says something: with these it is a sentence of its own. */
export const silence = setOf('नहीं न कुछ चुप कि');

/** A clause that begins with these speaks of the quotation, in a sentence of its own. */
export const pointers = setOf('यह ये इस इसे ऐसा ऐसे इतना');

/** “…?” Ram asked. Small letters after the mark need no list. */
export const englishSpeech = setOf(`
  said says asked asks replied replies answered cried shouted whispered added told wrote thought
  exclaimed continued began muttered screamed called explained repeated
`);
