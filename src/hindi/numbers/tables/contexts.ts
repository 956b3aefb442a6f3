import { wordKey } from '../word-key.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(wordKey));

/** After these, figures are a code, and groups of figures are one code. */
export const CODE_WORDS = set('पिन पिनकोड फोन मोबाइल दूरभाष टेलीफोन pin pincode phone mobile tel');
/** These may stand between such a word and its figures. */
export const CODE_FILLERS = set('कोड नंबर नं संख्या : - . code no number');
/** After these a decimal is a version: 2.0 is not 2. */
export const VERSION_WORDS = set('संस्करण वर्शन वर्जन version v ver');

/** A Latin letter glued to a figure makes a name of both (5G, A4), but for units of measure. */
export const GLUED_UNITS = set(
  'km kms m cm mm kg g gm mg l ml s sec min h hr hrs am pm st nd rd th k mn bn tn cr w kw mw mb gb tb hz v a x bc bce ad ce mph kmph lakh crore million billion',
);

/** Nouns that are numbered: पहले and दूसरे before them are first and second, not before and other. */
export const NUMBERED_NOUNS = set(
  'अध्याय भाग खंड दिन सप्ताह महीने माह वर्ष साल चरण अंक संस्करण पृष्ठ पन्ने पद विश्व राष्ट्रपति प्रधानमंत्री मुख्यमंत्री उपराष्ट्रपति मंजिल स्थान नंबर दर्जे श्रेणी कक्षा दशक शतक पुत्र पुत्री बेटे बेटी संतान पाठ सर्ग कांड प्रश्न सूत्र श्लोक गणतंत्र आम टेस्ट मैच',
);

/** After these पहले means before: साल पहले, से पहले. */
export const BEFORE_FIRST = set(
  'से साल सालों वर्ष वर्षों दिन दिनों महीने महीनों माह घंटे घंटों मिनट सप्ताह हफ्ते हफ्तों पल क्षण सदी सदियों देर समय सबसे कुछ बहुत',
);
/** Before these पहले means at first or before. */
export const AFTER_FIRST = set('से तो ही भी कि जैसा जैसी जैसे वाला वाली वाले कभी और');

/** Words that show एक to be counted. */
export const ONLY = set('केवल सिर्फ मात्र फकत only just exactly');
/** Bare stems and other words before the verb दो. */
export const BEFORE_GIVE = set(
  'कर बता छोड़ दे रख डाल लिख सुना दिखा पढ़ा समझा भेज फेंक खोल बंद मिला हटा बना जला बुझा उठा बिठा लगा निकाल मार मान माफ करा दिला पकड़ा जवाब उत्तर ध्यान साथ लौटा',
);
/** Words after the verb दो that cannot follow the number two. */
export const AFTER_GIVE = set('न ना जी मत तो और ताकि कि मगर लेकिन भी भाई यार वरना नहीं');
/** With these नौ is a ship. */
export const AFTER_NAVY = set('सेना सैनिक परिवहन वहन सेनाध्यक्ष');
/** What is weighed or measured by पाव. */
export const AFTER_QUARTER = set('किलो भर सेर लीटर ग्राम घंटा घंटे मील');
