const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * Words that texts in Latin letters are made of, lower case, by hand: English, then Hindi and Urdu
 * in Latin letters, German, French, Spanish and Indonesian. In a legacy font they hardly occur.
 */
export const LATIN_WORDS: ReadonlySet<string> = new Set(
  words(`
    the of and to in is was for that with by on are be this it as at from or an not have has had were will would can
    could should may might must do does did been being which who whom whose what when where why how there their they
    them these those then than but if else so no nor only also more most less some any all each every other another
    such into over under after before between about against during through above below up down out off again once here
    he she his her him its we our us you your my me mine one two three four five six seven eight nine ten first second
    new old good great get set use used using make made see say said says know like time year years day days people
    file files name names value values type types function return const let var true false null import export class
    license software copyright permission notice code data list table test tests version example examples default
    hai hain ka ki ke ko mein main se ne par aur ya kya nahi nahin tha thi the ho hoga raha rahe rahi yeh woh jo bhi
    kuch koi apna apne mera tera hum tum aap gaya gayi kar karna karte liye wala wale ek do teen baat ghar din naam
    bahut accha desh sab jab tab ab phir lekin magar agar toh hota hote unke iske uske
    der die das und ist ein eine nicht mit von zu den dem des im auf sich als auch für wie aus bei nach wird sind oder
    le la les des du un une et est dans pour que qui sur avec par pas plus ne ce cette il elle sont au aux nous vous
    el los las del y en con por se una como su al lo más pero sus era muy
    yang dan di ke dari untuk pada dengan ini itu tidak adalah akan dalam oleh saya kami kita anda bisa ada juga atau
    ja ei on che non il per di sono från att det som en av på är
  `),
);
