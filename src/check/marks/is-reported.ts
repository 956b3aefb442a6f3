/** What somebody thinks stands in quotation marks in Hindi, in English often without. */
const THOUGHT =
  /(?<![\p{L}\p{M}])(?:सोच[\p{L}\p{M}]*|मन|मन-ही-मन|दिल|आत्मा|अंतरात्मा|अंतर्मन|लगा|महसूस|ख़याल|ख़्याल|खयाल|ख्याल|विचार)(?![\p{L}\p{M}])/u;

/** Speech that English reports: told him to go, asked if, said that. */
const REPORTED =
  /\b(?:told|tells|telling|ordered|begged|asked|asking|advised|warned|urged|invited|bade|forbade) (?:\p{L}+ ){1,4}(?:not )?to\b|\b(?:asked|wondered|wanted to know|enquired|inquired)(?: \p{L}+){0,3} (?:if|whether|why|how|what|where|when|who)\b|\b(?:saying|said|says|told|admitted|claimed|announced|replied|insisted|declared|explained|swore|promised|muttered|murmured|mumbled|whispered|shouted|cried|protested|complained|declared|remarked|added|answered)(?: \p{L}+){0,3} that\b/iu;

/** Whether a quotation may go without its marks; `frame`: the Hindi around it. */
export const isReported = (frame: string, target: string): boolean =>
  THOUGHT.test(frame) || REPORTED.test(target);
