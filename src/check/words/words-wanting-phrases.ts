/**
 * Words for which English has none: of kin by marriage, rites, fasts, the calendar and the kitchen.
 * Good translators say such a thing in a phrase ("the hour when the cattle come home"), which is no
 * addition. The author's own knowledge.
 */
const WORDS = new Set(
  `
मायका मायके पीहर ससुराल नैहर ननिहाल नानिहाल ददिहाल घरजमाई जमाई देवरानी जेठानी ननद समधी समधन साढ़ू सौतन
गौना विदाई बिदाई मुँहदिखाई दिखाई फेरे फेरों कन्यादान मंगलसूत्र बारात बरात सेहरा जयमाला वरमाला शगुन नेग मुंडन नामकरण अन्नप्राशन जनेऊ
उपनयन छठी बरही सोहर तेरहवीं श्राद्ध पिंडदान तर्पण चहल्लुम निर्जला एकादशी करवाचौथ तीज धनतेरस भैयादूज रक्षाबंधन राखी लोहड़ी
रोज़ा रोजा रोज़े रोजे इफ़्तार इफ्तार सहरी सेहरी ज़कात जकात उर्स मजलिस ताज़िया चरणामृत पंचामृत परिक्रमा मन्नत मनौती धूनी वानप्रस्थ प्रारब्ध
गुरुदक्षिणा गुरुकुल विसर्जन रामलीला राशि राशियों नक्षत्र मुहूर्त पंचांग संवत चौमासा गोधूलि ब्रह्ममुहूर्त सावन भादों फागुन
छौंक तड़का बघार जूठा जूठे जूठी जूठन पत्तल दोना कुल्हड़ बीड़ा चिलम घूँघट खड़ाऊँ चौपाल पटवारी बेगार पैलगी लिहाज़ टोटका जुगाड़
`
    .trim()
    .split(/\s+/),
);

/** Whether a Hindi text has such a word. */
export const wantsPhrase = (text: string): boolean =>
  (text.match(/[\p{L}\p{M}\u200C\u200D]+/gu) ?? []).some((word) => WORDS.has(word));
