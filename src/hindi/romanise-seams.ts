/**
 * Where the parts of Hindi words meet, for `schwa-deletion`: data only. `|` is a seam, `+` a vowel
 * that is heard although the rules would drop it.
 *
 * That such seams block the deletion, and that a rule without them is wrong in most compounds:
 * Narasimhan, Sproat and Kiraz, "Schwa-deletion in Hindi text-to-speech synthesis", International
 * Journal of Speech Technology 7 (2004).
 */

/** Prefixes that stand out whatever follows; two more letters at least. */
export const PREFIXES = 'महा प्र प्रति परि अनु अभि अति';

/** First words of compounds, with the seam that spelling does not show. Words begin with these. */
export const BEGINNINGS = `
  अ|सफल अ|सहज अ|समर्थ अ|सहमत अ|समान अ|समय अ|सहनीय अ|सहाय अ|सहिष्णु अ|समंजस अ|पराजित अ|पराजेय
  अ|गणित अ|कथनीय अ|पवित्र अ|पठनीय अ|नवीन अ|भयारण्य अ|शरीर अ|गणनीय अ|विचलित अ|करणीय अ|परंपरा
  सु|गठित सु|नयना सु|चरित सु|मधुर सु|समाचार सु|लक्षण सु|गमता सु|करात
  बे|खबर बे|शरम बे|वजह बे|रहम बे|दखल बे|करार बे|सहारा बे|सबर बे|जबान बे|कदर बे|गरज बे|असर बे|बसी
  ना|समझ ना|पसंद ना|गवार ला|जवाब
  जन|वरी फर|वरी श्री|मती बुद्धि|मती घुड़|सवार
  दीपा|वली शब्दा|वली पदा|वली नियमा|वली रत्ना|वली प्रश्ना|वली वंशा|वली ग्रंथा|वली नामा|वली
  अजन+बी अप+हरण दोप+हर मान+नीय देव|नाग+री द्रौप+दी गोदाव+री भुव+नेश्वर वाराण+सी अगरत+ला बेंग+लुरु
  तिरु|वनंतपुरम शेक्स|पियर वाशिंग|टन`;

/**
 * Second words that keep their first vowel (Ca-CV…), found inside a longer word; none is the end of
 * a verb's form, as कला in निकला would be.
 */
export const SECONDS = `
  नगर भवन सभा परिषद परिवार परिवर्तन परिचित समिति पति गति मति कथा घटना जनक समझ सफल सहज महल शहर
  वचन चलन वहन गमन पठन कथन सदन जनन दमन हवन कमल जगत शतक दशक नदी समय समाज समूह समर्पण समर्थ समाधान
  समझौत कथित गणना पसंद सफर वती चलित पथिक करुण मरीज खबर शपथ जगह सड़क महिला नरेश महेश नवमी दशमी
  मंत्री मंत्रालय दिन दिवस वर्षीय बहादुर जहाज वीर`;

/** प्र opens a part wherever it is not at the end (जलप्रपात); so does the स्ट of English words. */
export const SECOND_PATTERNS = String.raw`प्र.|स्ट[ा-ौरल]|(?<!नि)कला(?:ओं|एँ|एं|कार)?$`;

/** Before these endings a schwa is heard: हैदराबाद; प्रगति, अवधि; विवरण, वातावरण, ग्रहण. */
export const HEARD_BEFORE = String.raw`[क-ह]़?ाबाद|[क-ह]़?[िु]$|[क-ह]ण(?:ों)?$`;
