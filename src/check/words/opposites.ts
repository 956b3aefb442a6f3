import { englishStem } from './english-stem.ts';
import { stemHindi } from '../../hindi/stem-hindi.ts';

/**
 * Words and their opposites: Hindi | its opposites | English | its opposites. Source: the author's
 * own knowledge; the lists of विलोम शब्द of the school grammars have most of them.
 */
const LINES = `
संभव मुमकिन संभावना संभवतः | असंभव नामुमकिन | possible possibly possibility likely probable | impossible unlikely improbable
सफल सफलता कामयाब कामयाबी | असफल विफल नाकाम असफलता विफलता | success successful succeed | fail failure unsuccessful
सुरक्षित | असुरक्षित | safe safely secure | unsafe insecure
सहमत सहमति | असहमत असहमति | agree agreed agreement | disagree disagreed disagreement
स्वीकार स्वीकृत मंज़ूर मंजूर मंज़ूरी मंजूरी | अस्वीकार अस्वीकृत नामंज़ूर नामंजूर ख़ारिज खारिज | accept approve approval grant | reject refuse decline dismiss
अनुमति इजाज़त इजाजत अनुमत | वर्जित निषिद्ध प्रतिबंधित मनाही निषेध प्रतिबंध पाबंदी | allow permit permission permissible | forbid forbidden ban prohibit bar
आवश्यक ज़रूरी जरूरी अनिवार्य | अनावश्यक ग़ैरज़रूरी ऐच्छिक वैकल्पिक | necessary required essential compulsory mandatory must | unnecessary optional needless
उपस्थित हाज़िर हाजिर उपस्थिति | अनुपस्थित ग़ैरहाज़िर गैरहाजिर अनुपस्थिति | present attend attendance | absent absence
संतुष्ट | असंतुष्ट | satisfied content | dissatisfied discontented unsatisfied
प्रसन्न ख़ुश खुश सुखी | अप्रसन्न नाख़ुश नाखुश दुखी | happy glad pleased | unhappy displeased sad
समर्थ सक्षम | असमर्थ अक्षम | able capable | unable incapable
योग्य पात्र | अयोग्य अपात्र | fit eligible worthy qualified | unfit ineligible unworthy disqualified
वैध क़ानूनी कानूनी | अवैध ग़ैरक़ानूनी गैरकानूनी | legal valid lawful | illegal invalid unlawful
स्थिर | अस्थिर | stable steady | unstable unsteady
पर्याप्त | अपर्याप्त | sufficient enough adequate | insufficient inadequate
नियमित | अनियमित | regular regularly | irregular irregularly
पूर्ण पूरा | अपूर्ण अधूरा अधूरी अधूरे | complete finished | incomplete unfinished
परिचित | अपरिचित अनजान | familiar acquainted known | unfamiliar unknown unacquainted
पसंद | नापसंद | like liked love | dislike disliked hate
दोषी | निर्दोष बेक़सूर बेकसूर | guilty | innocent
ईमानदार | बेईमान | honest | dishonest
विश्वसनीय | अविश्वसनीय | credible reliable believable | incredible unreliable unbelievable
स्वस्थ | अस्वस्थ बीमार | healthy well | unwell ill sick unhealthy
शुद्ध | अशुद्ध | pure correct | impure incorrect
समान बराबर | असमान | equal same | unequal
जीवित ज़िंदा जिंदा | मृत मरा | alive living | dead
`;

export type Polarity = 'positive' | 'negative';

interface Entry {
  readonly line: number;
  readonly polarity: Polarity;
}

const stemsOf = (words: string, stem: (word: string) => string): string[] =>
  words.trim().split(/\s+/).map(stem);

function table(stem: (word: string) => string, columns: readonly [number, number]) {
  return new Map(
    LINES.trim()
      .split('\n')
      .flatMap((text, line) => {
        const cells = text.split('|');
        return (['positive', 'negative'] as const).flatMap((polarity, index) =>
          stemsOf(cells[columns[index] ?? 0] ?? '', stem).map((key): [string, Entry] => [
            key,
            { line, polarity },
          ]),
        );
      }),
  );
}

/** By stem: of which line of opposites a word is, and on which side of it. */
export const HINDI_OPPOSITES: ReadonlyMap<string, Entry> = table(stemHindi, [0, 1]);
export const ENGLISH_OPPOSITES: ReadonlyMap<string, Entry> = table(englishStem, [2, 3]);
