/** First letters that may sound alike; a quick look before the long one. */
const FIRST: readonly (readonly [RegExp, RegExp])[] = [
  [/^[कखक़ख़]/u, /^[kcqxh]/i],
  [/^[गघग़]/u, /^g/i],
  [/^[चछ]/u, /^[ct]/i],
  [/^[जझज़]/u, /^[jzgxd]/i],
  [/^[टठतथ]/u, /^[tp]/i],
  [/^[डढदध]/u, /^d/i],
  [/^[नणङञ]/u, /^[nkg]/i],
  [/^[पफ]/u, /^[pf]/i],
  [/^[बभ]/u, /^b/i],
  [/^म/u, /^m/i],
  [/^[यइईएऐ]/u, /^[yieaju]/i],
  [/^[रऋ]/u, /^[rw]/i],
  [/^ल/u, /^l/i],
  [/^[वव]/u, /^[vw]/i],
  [/^[शषस]/u, /^[scpz]/i],
  [/^[हअआऑओऔउऊ]/u, /^[haeouwiy]/i],
];

/** Whether a Latin word may write a Devanagari one, by their first letters. */
export function mayBegin(devanagari: string, latin: string): boolean {
  const group = FIRST.find(([first]) => first.test(devanagari));
  return group?.[1].test(latin) ?? true;
}
