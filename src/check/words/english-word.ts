import { englishStem } from './english-stem.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { shippedEnglish } from './lexicon.ts';

let made: ReadonlySet<string> | undefined;

/** English stems of the lexicon, a constant that is made when it is first asked for. */
function known(): ReadonlySet<string> {
  made ??= new Set(
    shippedEnglish().flatMap((gloss) => (gloss.match(/[a-z]{2,}/g) ?? []).map(englishStem)),
  );
  return made;
}

/** Whether a word of small letters is surely English: in the lexicon, or with an ending of English. */
export const isEnglishWord = (word: string): boolean => {
  const lower = word.toLowerCase();
  if (FUNCTION_WORDS.en.has(lower) || HOMOGRAPHS.has(lower) || ENDING.test(lower)) return true;
  return known().has(englishStem(lower));
};

const ENDING =
  /.{2}(?:tion|tions|ing|(?<!e)ed|ly|ment|ments|ness|ous|ity|ical|able|ible|ful|less|ship|ism|ist|ists|ance|ence|['’]s)$/;

/** Words of English that look like Hindi ones in Latin letters. */
const HOMOGRAPHS = new Set(
  'hone mile mare tune bole bane thin mara lane pure main log kam din hare rote pal man tan tab jab dam hum tum sun ban bad lad gum par han me is us in do to the are so bin hai toh pi'.split(
    ' ',
  ),
);
