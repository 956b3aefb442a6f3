/**
 * Words that speak against romanised Hindi, lower case, without diacritics: the commonest function
 * words of English, and of languages in Latin letters whose short words look like Hindi ones (ki,
 * se, ke, hai, na, par). Source: the author's own knowledge; grammars list them as articles,
 * prepositions, pronouns, conjunctions and auxiliaries.
 */
const ENGLISH = `
  the of and for with from that this these those which who whom whose was were are been being have
  has had having will would should could can cannot may might must shall does did doing not but
  because than then there their theirs they them his her hers she he it its you your we our ours
  an as at by into about after before between during under over against through without within
  what when where why how if or nor while until although though however also only more most some
  any each every other such very just one two three first last said says told asked made make
  people year years day time new now get got go going went come came take took know think want see
  look good please here out up down off again my i'm i am be all no a began begins still
  tonight returns gets wins won via around never always often many much well`;

/** French, German, Spanish, Portuguese, Italian, Dutch, Turkish. */
const EUROPEAN = `
  les des une est dans pour avec qui que pas nous vous ils elle sont cette mais plus sur aux leur
  et la du au il je mon der die das und ist nicht ein eine einen den dem des mit fur auf von zu sie
  ich wir sind wird auch sich bei nach aus wie wenn oder hat haben kann war name los las una por con
  para del como mas pero su al es en lo em nao um uma dos mais foi seu che non sono della nel gli
  per anche questo mio ho mai il lo een het van niet zijn maar ook naar bir ve bu icin ile cok daha
  gibi olan ben sen biz degil var yok`;

/** Indonesian, Malay, Filipino, Swahili, Hausa. */
const FURTHER = `
  yang dan dengan untuk ini itu ada dari pada akan tidak juga saya kami kamu dia mereka sudah bisa
  adalah oleh dalam telah kita bahwa ang ng mga sa ay siya ako ikaw hindi kung wa kwa katika hii
  hiyo yake sana lakini kuwa cikin da wannan`;

/** Marathi, Gujarati, Punjabi, Bengali, Nepali and Bhojpuri in Latin letters. */
const INDIAN = `
  ahe aahe aahet nahit mala tula majha majhi tujha ani aani kay zala chhe nathi hoy shu mane
  tame ane maru tamaru ami tumi amar tomar ache achhe kore korte hobe ekta  chhan hunchha
  garna garne timi mero tapai lai vich sadda tussi assi`;

/** Words that are as common in romanised Hindi, with another meaning. */
const SHARED = new Set(
  'ho ab ek de le lo par sab me to do pas mai das ki ke se na is in us'.split(' '),
);

const weigh = (list: string, weight: number): [word: string, weight: number][] =>
  list
    .trim()
    .split(/\s+/)
    .filter((word) => !SHARED.has(word))
    .map((word) => [word, weight]);

/** How much a word speaks against Hindi: most of all one of a sister language, where much is shared. */
export const FOREIGN_WORDS: ReadonlyMap<string, number> = new Map([
  ...weigh(ENGLISH, 1.5),
  ...weigh(EUROPEAN, 1.5),
  ...weigh(FURTHER, 1.5),
  ...weigh(INDIAN, 3),
]);

/** English past tenses and possessives: `directed`, `Modi's`; not `safed`, `ummeed`. */
export const ENGLISH_ENDING = /^(?!safed$)\p{L}{2,}(?:[^e]ed|'s)$/u;
