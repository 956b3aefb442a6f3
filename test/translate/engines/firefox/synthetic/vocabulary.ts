/** SentencePiece vocabularies, made by hand: the protocol buffer of `sentencepiece_model.proto`. */

export interface Piece {
  readonly text: string;
  /** Log probability: the higher, the sooner the piece is chosen. */
  readonly score: number;
  readonly kind: 'normal' | 'unknown' | 'control' | 'byte';
}

const KINDS = { normal: 1, unknown: 2, control: 3, byte: 6 };
/** How SentencePiece writes a space. */
export const SPACE = '▁';

/** `</s>` is piece 0, `<unk>` 1; then bytes, words, letters, and padding up to `size`. */
export function pieces(words: Iterable<string>, size: number): Piece[] {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).toUpperCase());
  const all: Piece[] = [
    { text: '</s>', score: 0, kind: 'control' },
    { text: '<unk>', score: 0, kind: 'unknown' },
    ...bytes.map((hex): Piece => ({ text: `<0x${hex.padStart(2, '0')}>`, score: 0, kind: 'byte' })),
    { text: SPACE, score: -4, kind: 'normal' },
    ...[...new Set(words)].map((word) => normal(SPACE + word, -5)),
    ...range(0x21, 0x7f).map((letter) => normal(letter, -9)),
    ...range(0x900, 0x980).map((letter) => normal(letter, -9)),
  ];
  for (let n = 0; all.length < size; n += 1) all.push(normal(`\u{E000}${n.toString(36)}`, -30));
  if (all.length > size) throw new RangeError(`${all.length} pieces are more than ${size}`);
  return all;
}

const normal = (text: string, score: number): Piece => ({ text, score, kind: 'normal' });

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, index) => String.fromCharCode(from + index));

/** The file: pieces (1), trainer (2: a unigram model with byte fallback), normaliser (3: identity). */
export function vocabularyFile(all: readonly Piece[]): Buffer {
  const list = all.map(({ text, score, kind }) =>
    field(1, [field(1, Buffer.from(text)), real(2, score), whole(3, KINDS[kind])]),
  );
  const trainer = [whole(3, 1), whole(4, all.length), whole(35, 1), whole(40, 1)];
  const ids = [whole(41, -1), whole(42, 0), whole(43, -1)];
  const normaliser = [field(1, Buffer.from('identity')), whole(3, 1), whole(4, 1), whole(5, 1)];
  return Buffer.concat([...list, field(2, [...trainer, ...ids]), field(3, normaliser)]);
}

function field(number: number, content: Buffer | readonly Buffer[]): Buffer {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.concat(content);
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
}

const whole = (number: number, value: number): Buffer =>
  Buffer.concat([varint(number * 8), varint(value)]);

function real(number: number, value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return Buffer.concat([varint(number * 8 + 5), bytes]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
  return Buffer.from([...bytes, Number(rest)]);
}
