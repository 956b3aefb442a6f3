/** "Are you leaving" is a question, whatever mark it has; "What a question" need not be. */
export const INVERTED =
  /^["'“‘]?(?:am|are|is|was|were|do|does|did|have|has|had|will|would|can|could|shall|should) (?:I|you|he|she|it|we|they|this|that|there|the|my|your|his|her|our|their)\b[^.!?]*!["'”’]?$/iu;

/** A sentence that begins as only a question does: "Have you ever wondered why". */
export const ASKING =
  /^["'“‘]?(?:(?:what|why|when|where|who|how|which)(?: \p{L}+){0,2} )?(?:am|are|is|was|were|do|does|did|have|has|had|will|would|can|could|shall|should|don['’]t|doesn['’]t|didn['’]t|isn['’]t|aren['’]t|won['’]t|haven['’]t) (?:I|you|he|she|it|we|they|this|that|there|the|my|your|his|her|our|their|any|anyone|everyone)\b/iu;

export const QUESTION_WORDS =
  /(?<![\p{L}\p{M}])(?:क्या|क्यों|कौन|कहाँ|कहां|कब|कैस[ाेी]|कितन[ाेी]|किस(?:ने|को|का|की|के|से|में|पर|े)?|किन(?:को|का|की|के|से|्हें|्होंने)?|न|ना|क्यूँ|क्यूं|किधर|या)(?![\p{L}\p{M}])/u;

/** A question that is reported: Mother asked if he had eaten. */
export const asksIndirectly = (target: string): boolean => REPORTED_QUESTION.test(target);

/**
 * A question that expects no answer, said as what it means: क्यों न चाय पी जाए? is a suggestion, कौन नहीं
 * चाहता? is that everybody does. The English must be put like a statement.
 */
export const isRhetorical = (source: string, target: string): boolean =>
  !ASKING.test(target) &&
  ((/क्यों (?:न|ना) /u.test(source) && /\blet(?:['’]s| us)\b/iu.test(target)) ||
    (/(?<![\p{L}\p{M}])(?:कौन|कहाँ|कहां|कब|क्या|क्यों|किस\p{M}*|किसे|कैसे)(?![\p{L}\p{M}])/u.test(source) &&
      SWEEPING.test(target)));

/** What such a question means: all, or none. */
const SWEEPING =
  /\b(?:everyone|everybody|everything|no one|nobody|nothing|none|never|no \p{L}+|any\p{L}*|always|of course|not true|all of us|(?:can|could|do|does|did|would|is|are|was)(?:n['’]t|not| not))\b/iu;

const REPORTED_QUESTION =
  /\b(?:asked|wondered|wondering|enquired|inquired|wanted to know|curious)(?: \p{L}+){0,3} (?:if|whether|why|how|what|where|when|who|which)\b/iu;

/**
 * चाय लोगे। is a question by its form, and an order or a wish may be said as one: दे देना, will you? अंदर
 * आ सकता हूँ, may I come in?
 */
export const isRequest = (source: string, target: string): boolean =>
  TAG.test(target) ||
  (OFFERED.test(target) && (FUTURE.test(source.trim()) || ORDER.test(source.trim()))) ||
  ASKED_FOR.test(source);

/** "…, will you?", "…, isn't it?" */
const TAG =
  /,? (?:will|would|won['’]t|can|could|shall|isn['’]t|aren['’]t|don['’]t|didn['’]t|right|okay|all right)(?: (?:you|we|it|he|she|they))?\?["'”’]?$/iu;
const ORDER = /(?:ना|ो|ओ|िए|इए|िये|इये|दे|ले|(?:सकत|चाहत)[ाेी](?: (?:हूँ|हूं|हैं))?)["'”’]?\s?[।.]?["'”’]?$/u;

const OFFERED =
  /(?:^|[.,!] |["'“‘])(?:will|would|won['’]t|wouldn['’]t|shall|should|can|could|may|might|do|are) (?:you|I|we)\b/iu;
/** बोलो, मंज़ूर है। */
const ASKED_FOR = /^["'“‘]?(?:बोलो|बोलिए|बताओ|बताइए|बताइये|बता|कहो|कहिए|सच बताओ|सच बताना),? /u;
const FUTURE =
  /(?:ोगे|ोगी|िए|िये|इए|इये|ओगे|ओगी|ूँगा|ूंगा|ेंगे|ेंगी|एँगे|एंगे|एँगी|एंगी|ेगा|ेगी|एगा|एगी)["'”’]?\s?[।.]?["'”’]?$/u;

/**
 * Warnings, cries for help, orders to get away: what is shouted keeps its mark. Interjections that
 * are as often said as shouted (अरे, वाह, हाय) are not among them.
 */
export const SHOUT =
  /^["'“‘]?\s?(?:ख़बरदार|खबरदार|सावधान|होशियार|बचाओ|बचो|भागो|हटो|रुको|ठहरो|दौड़ो|पकड़ो|मारो|निकलो|निकल जाओ|चुप|ख़ामोश|खामोश|चोर|आग|जागो|उठो|शाबाश|बस करो|दफ़ा|दफा|इंक़लाब|इंकलाब|भारत माता|जय)(?![\p{L}\p{M}])/u;
