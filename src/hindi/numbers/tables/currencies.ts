/** Money words by ISO 4217 code, in the keys of both languages. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    INR: 'रुपये रुपए रुपया रुपयों रुपयो रुपय रूपये रूपए रूपया रूपयों रु रू rupee rupees rs inr',
    USD: 'डॉलर डालर डॉलरों dollar dollars usd',
    GBP: 'पाउंड पौंड pound pounds gbp',
    EUR: 'यूरो euro euros eur',
    JPY: 'येन yen',
    CNY: 'युआन yuan',
    BDT: 'टका taka',
    RUB: 'रूबल ruble rubles rouble roubles',
    AED: 'दिरहम दिरहमों dirham dirhams aed',
    SAR: 'रियाल रियालों riyal riyals sar',
    KWD: 'दीनार दीनारों dinar dinars kwd',
    NPR: 'npr',
    PKR: 'pkr',
  }).flatMap(([code, words]) => words.split(' ').map((word) => [word, code] as const)),
);

/** Hundredths of a main unit. */
export const HUNDREDTH_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    INR: 'पैसे पैसा पैसों paise paisa',
    USD: 'सेंट cent cents',
    GBP: 'पेंस पेनी pence penny',
  }).flatMap(([code, words]) => words.split(' ').map((word) => [word, code] as const)),
);

export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['₹', 'INR'],
  ['₨', 'INR'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
]);

/** Words that stand before a sum. */
export const CURRENCY_PREFIXES: ReadonlySet<string> = new Set(
  'रु रू rs inr usd gbp eur npr pkr'.split(' '),
);

/** Between the sum and the word: अमेरिकी डॉलर, US dollars. */
export const CURRENCY_ADJECTIVES: ReadonlySet<string> = new Set(
  'अमेरिकी अमरीकी भारतीय ब्रिटिश us american indian british'.split(' '),
);
