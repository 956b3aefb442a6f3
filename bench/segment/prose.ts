/** Parts of plain sentences; every way to choose them is correct Hindi. */
const WHEN = ['कल सुबह', 'पिछले साल', 'सन् 2019 में', 'शाम 5.30 बजे', 'कई दिनों के बाद', '12 मार्च को'];
const WHERE = [
  'गाँव के पुराने स्कूल में',
  'नदी के उस पार',
  'राजधानी से 40 कि.मी. दूर',
  'शहर के बड़े बाज़ार में',
  'पहाड़ी रास्ते पर',
];
const WHO = ['डॉ. शर्मा ने', 'कुछ किसानों ने', 'आर. के. वर्मा ने', 'मेरी बड़ी बहन ने', 'सरकार ने', 'बच्चों ने'];
const WHAT = [
  'एक ऐसी बात कही जिसे लोग बहुत दिनों तक याद करते रहे',
  'अपने साथियों के साथ मिलकर एक नया काम शुरू किया',
  'सबके सामने यह माना कि पानी का स्तर 2.5 मीटर बढ़ गया है',
  'पुरानी किताबों (और कुछ चित्रों) को सँभालकर एक कमरे में रख दिया',
  'उस रास्ते को फिर से खोल दिया जो बरसों से बंद पड़ा था',
];
/** The styles in which Hindi is published, a paragraph each. */
const MARKS = ['।', '।', '.', ' |', '।', ' ।'];
/** Sentences of a paragraph: some 500 characters. */
const SENTENCES = 5;

/** Paragraphs of plain prose, at least `length` characters together; always the same ones. */
export function proseOf(length: number): string[] {
  const paragraphs: string[] = [];
  for (let size = 0, number = 0; size < length; number += 1) {
    const paragraph = paragraphOf(number);
    paragraphs.push(paragraph);
    size += paragraph.length;
  }
  return paragraphs;
}

function paragraphOf(number: number): string {
  const mark = pick(MARKS, number);
  return Array.from({ length: SENTENCES }, (_, index) => {
    const seed = number * SENTENCES + index;
    // Steps without a common factor with the lengths, so that the parts meet in all ways.
    const parts = [
      pick(WHEN, seed),
      pick(WHERE, seed * 3),
      pick(WHO, seed * 7),
      pick(WHAT, seed * 11),
    ];
    return `${parts.join(' ')}${mark}`;
  }).join(' ');
}

const pick = (from: readonly string[], seed: number): string => from[seed % from.length] as string;
