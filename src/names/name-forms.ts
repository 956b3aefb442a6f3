/** Data of how names are written. Source: R. S. McGregor, "Outline of Hindi Grammar", and the press. */

/** What may be written on to a name without a blank: गांधीजी, मोदीने. */
export const ATTACHED: readonly string[] = ['जी', 'ने', 'को', 'से', 'का', 'की', 'के', 'में'];

/** How a name may end in Latin letters, by its last sign in Devanagari; `C`: a consonant. */
export const ENDINGS: readonly (readonly [devanagari: RegExp, latin: RegExp])[] = [
  [/[आा]$/u, /(?:a|ah)$/u],
  [/[इईिी]$/u, /(?:i|y|ee|ie|ey|ih)$/u],
  [/[उऊुू]$/u, /(?:u|oo|uh|ou|w)$/u],
  [/[एऐेैॅ]$/u, /(?:e|i|ey|ay|ai|eh|y)$/u],
  [/[ओऔोौॉऑ]$/u, /(?:o|ow|oh|u|au|aw|ou)$/u],
  [/य$/u, /(?:y|i|a|e)$/u],
  [/व$/u, /(?:v|w|o|u|a|e)$/u],
  [/./u, /(?:[^aeiouy]|a|e)$/u],
];

/** How a name may begin in Latin letters, by its first letter in Devanagari. */
export const BEGINNINGS: readonly (readonly [devanagari: RegExp, latin: RegExp])[] = [
  [/^[कख]/u, /^[kcq]/u],
  [/^[गघ]/u, /^g/u],
  [/^[चछ]/u, /^[ct]/u],
  [/^[जझ]/u, /^[jzg]/u],
  [/^[टठतथ]/u, /^t/u],
  [/^[डढदध]/u, /^d/u],
  [/^[नण]/u, /^[nk]/u],
  [/^[पफ]/u, /^[pf]/u],
  [/^[बभ]/u, /^b/u],
  [/^म/u, /^m/u],
  [/^र/u, /^[rw]/u],
  [/^ल/u, /^l/u],
  [/^व/u, /^[vwb]/u],
  [/^[शषस]/u, /^[sczp]/u],
  [/^ह/u, /^[hw]/u],
  [/^[यअ-औॠॡॲ]/u, /^[aeiouyhjw]/u],
];
