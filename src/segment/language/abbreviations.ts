import { wordsOf } from './words-of.ts';

/**
 * Words that are written with a full stop which does not end the sentence, for a Hindi editor to
 * read and extend: write the word, without its last full stop, into the group where it belongs. A
 * publication adds its own with `segment.abbreviations`.
 *
 * Single letters and dotted groups (यू.एस., भा.ज.पा., स. ही.) need no entry: they are recognised by
 * their form, with letter-names.ts.
 */
export interface AbbreviationGroup {
  readonly about: string;
  /**
   * `opens`: something must follow, so its full stop never ends a sentence (डॉ. शर्मा).
   * `closes`: it may be the last word, so the words round it decide (12 कि.मी.).
   */
  readonly place: 'opens' | 'closes';
  /** For words that mean something else as well: only there are they abbreviations. */
  readonly only?: Where;
  readonly words: readonly string[];
}

/** `at a start`: first in its sentence, or after a comma, और, व or another abbreviation. */
export type Where = 'after a number' | 'beside a number' | 'before an abbreviation' | 'at a start';

export const abbreviations: readonly AbbreviationGroup[] = [
  {
    about: 'titles before a name',
    place: 'opens',
    words: wordsOf(`
      डॉ डा प्रो पं श्री श्रीमती सुश्री मि मिसेज़ मै मे मो मौ मु मा स्व कु चि चौ ठा न्या जस्टि
      एड एडवो अधि इं इंजी वै आचा महा स्वा श्रीयुत
    `),
  },
  {
    about: 'ranks and offices before a name',
    place: 'opens',
    words: wordsOf(`
      लेफ्टि लेफ़्टि लेफ्ट मेज कै कैप्ट कप्त कर्न कर्नल ब्रि ब्रिगे सूबे हव इंस्पे इन्स्पे सब-इंस्पे
      अध्य उपा उपाध्य महास कोषा निदे प्राचा संपा सम्पा अनुवा प्रका
    `),
  },
  {
    about: 'titles and ranks that are words as well: take!, people, hundred',
    place: 'opens',
    only: 'at a start',
    words: wordsOf('ले जन सौ'),
  },
  {
    about: 'references: pages, numbers, volumes, sections, dates, telephones',
    place: 'opens',
    words: wordsOf(`
      पृ पृष्ठां सं नं क्र क्रमां खं अध्या परि परिशि अनु अनुसू उदा टि टिप्प श्लो सू धा वॉ वॉल्यू चित्रां
      दि दिनां फो फ़ो दूरभा मोबा फै फ़ै
    `),
  },
  {
    about: 'sums of money',
    place: 'closes',
    words: wordsOf('रु रू'),
  },
  {
    about: 'parts of a firm',
    place: 'closes',
    words: wordsOf('प्रा लि लिमि कं कंप कॉर्प कॉरपो इंक'),
  },
  {
    about: 'eras',
    place: 'closes',
    words: wordsOf('ई पू वि ई.पू ई.स वि.सं शक.सं'),
  },
  {
    about: 'degrees and their parts',
    place: 'closes',
    words: wordsOf('पी-एच पीएच फिल फ़िल लिट टेक कॉम एससी एस-सी डिप्लो'),
  },
  {
    about: 'measures',
    place: 'closes',
    only: 'after a number',
    words: wordsOf(`
      मी सें सेमी किमी मिमी ग्रा किग्रा मिग्रा ली मिली फी फ़ी फु घं मिन सेक सेकं डि हे हेक्ट क्विं पै
    `),
  },
  {
    about: 'first parts of a measure: कि. मी., वर्ग फी., घन मी.',
    place: 'opens',
    only: 'before an abbreviation',
    words: wordsOf('कि से सें मि वर्ग घन डि हे ई'),
  },
  {
    about: 'months',
    place: 'opens',
    only: 'beside a number',
    words: wordsOf('जन फर फ़र फरव फ़रव अप्रै अप्रे जु जुला अग सित सितं अक्टू अक्तू अक्टो नव नवं दिस दिसं'),
  },
  {
    about: 'places in an address',
    place: 'opens',
    words: wordsOf('जि ज़ि तह पो मु.पो'),
  },
  {
    about: 'titles before an English name',
    place: 'opens',
    words: wordsOf(`
      Mr Mrs Ms Mx Messrs Dr Er Adv Prof Rev Fr St Hon Smt Shri Sri Kum Pt Gen Col Maj Capt Lt Cmdr Cdr Sgt
      Gov Sen Rep Pres Amb Supt Insp Brig Mt Ft
    `),
  },
  {
    about: 'English words before an example, a name or a reading',
    place: 'opens',
    words: wordsOf('e.g i.e eg ie viz cf v vs approx ca esp eds'),
  },
  {
    about: 'English references and months beside a number',
    place: 'opens',
    only: 'beside a number',
    words: wordsOf(`
      No Nos no nos Art art Fig Figs fig Vol Vols vol Ch ch Sec sec Eq p pp Rs Re Ph Tel Ext
      Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
    `),
  },
  {
    about: 'English words that may be the last of a sentence',
    place: 'closes',
    words: wordsOf(`
      Inc Ltd Co Corp Bros Pvt Jr Sr Esq etc al PhD Ave Blvd Rd Dept Univ Govt Assn a.m p.m A.M P.M
    `),
  },
];
