/** Words that the synthetic model knows, one for one; all others it leaves as they are. */
export const LEXICON: ReadonlyMap<string, string> = new Map(
  `मैं I|तुम you|वह he|हम we|यह this|और and|या or|लेकिन but|में in|पर on|से from|को to|का of|की of|के of
  है is|था was|नहीं not|आज today|कल yesterday|अब now|फिर then|यहाँ here|वहाँ there|घर house|पानी water|खाना food
  किताब book|काम work|समय time|दिन day|रात night|लोग people|शहर city|गाँव village|देश country|दुनिया world
  सड़क road|बाज़ार market|भाषा language|शब्द word|नाम name|हाथ hand|जीवन life|अच्छा good|बड़ा big|छोटा small
  नया new|पुराना old|एक one|दो two|तीन three|सब all|बहुत very|पहले before|बाद after|साथ with|देना give
  लेना take|गया went|आया came|कहा said|कि that|क्या what|सरकार government|राज्य state|तक until`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);
