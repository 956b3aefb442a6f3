import { parseTagged, serialiseTagged, type Token } from '../../../tags.ts';

/** A piece of a sentence, as tagged text. */
export interface Piece {
  readonly text: string;
  /** Whether a space stood between it and the piece before. */
  readonly spaced: boolean;
}

/**
 * The longest text that goes to the model in one piece, in UTF-16 units without tags. Mozilla's models
 * learn from sentences of some 100 words and the runtime breaks at 128 tokens, in the middle of a
 * phrase; Hindi has 5 to 6 units a word and up to two tokens.
 */
export const LONGEST = 320;

/** Where a clause ends, best first: after a stop or a mark, round a conjunction, at any space. */
const ENDS: readonly RegExp[] = [
  /(?<=[।॥.?!;])\s+/gu,
  /(?<=[,:–—])\s+|(?<!\s)\s+(?=[–—])/gu,
  /(?<=\sकि)\s+|(?<!\s)\s+(?=(?:और|तथा|एवं|लेकिन|मगर|परन्तु|परंतु|क्योंकि|जबकि|तो|जो|जिस|जिसने|जिसमें)\s)/gu,
  /(?<!\s)\s+/gu,
];

/**
 * Cuts a tagged text into pieces that the model takes whole, each near the middle of what is left and
 * at the best clause mark there. Markup that reaches over a cut is closed before and opened after it.
 */
export function cutClauses(tagged: string): Piece[] {
  return cut(parseTagged(tagged), false);
}

function cut(tokens: readonly Token[], spaced: boolean): Piece[] {
  const plain = tokens.map((token) => (token.type === 'text' ? token.value : '')).join('');
  if (plain.length <= LONGEST) return [{ text: serialiseTagged(tokens), spaced }];
  const [from, to] = findCut(plain);
  const [left, right] = divide(tokens, from, to);
  return [...cut(left, spaced), ...cut(right, to > from)];
}

/** From where to where the white space of the cut goes. */
function findCut(plain: string): readonly [number, number] {
  // The last pieces of a text are no shorter than this share of the longest.
  const [least, most] = [plain.length / 4, (plain.length * 3) / 4];
  for (const end of ENDS) {
    const cuts = [...plain.matchAll(end)]
      .map((match): [number, number] => [match.index, match.index + match[0].length])
      .filter(([from, to]) => from >= least && to <= most);
    const [best] = cuts.sort((a, b) => offMiddle(a, plain) - offMiddle(b, plain));
    if (best) return best;
  }
  const at = Math.floor(plain.length / 2);
  const inPair = /[\uDC00-\uDFFF]/.test(plain.charAt(at)) ? at - 1 : at;
  return [inPair, inPair];
}

const offMiddle = ([from]: readonly [number, number], plain: string): number =>
  Math.abs(from - plain.length / 2);

/** Both sides of the text without what lies between `from` and `to`. */
function divide(tokens: readonly Token[], from: number, to: number): readonly [Token[], Token[]] {
  const left: Token[] = [];
  const right: Token[] = [];
  let open: number[] = [];
  let over: readonly number[] | undefined;
  let at = 0;
  const turn = (): void => {
    if (over) return;
    over = open;
    left.push(...[...open].reverse().map((n): Token => ({ type: 'close', n })));
    right.push(...open.map((n): Token => ({ type: 'open', n })));
  };
  for (const token of tokens) {
    if (token.type === 'text') {
      const { value } = token;
      if (at < from) left.push({ type: 'text', value: value.slice(0, from - at) });
      if (at + value.length > to) {
        turn();
        right.push({ type: 'text', value: value.slice(Math.max(0, to - at)) });
      }
      at += value.length;
      if (at >= to) turn();
    } else {
      (over ? right : left).push(token);
      if (token.type === 'open') open = [...open, token.n];
      if (token.type === 'close') open = open.filter((n) => n !== token.n);
    }
  }
  return [left, right];
}
