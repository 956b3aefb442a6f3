/**
 * A transformer of the shape of Mozilla's models whose weights are set by hand, so that it translates
 * word by word: the decoder, at step t, looks at source position t and says the word whose code it
 * finds there. Every other layer adds nothing, but is computed all the same: the time that a
 * translation takes is that of real weights.
 */
import { bytes, floats, type Item } from './marian-file.ts';

export interface Size {
  readonly embedding: number;
  readonly inner: number;
  readonly encoder: number;
  readonly decoder: number;
  readonly heads: number;
  /** Pieces in each vocabulary. */
  readonly vocabulary: number;
}

/** `micro` loads in no time; `tiny` is the size of most of Mozilla's models. */
export const SIZES = {
  micro: { embedding: 128, inner: 128, encoder: 2, decoder: 2, heads: 4, vocabulary: 576 },
  tiny: { embedding: 256, inner: 1536, encoder: 6, decoder: 2, heads: 8, vocabulary: 32_000 },
} satisfies Record<string, Size>;

type Entry = readonly [row: number, column: number, value: number];

/** Activations stay below this: the runtime is told so that it need not look. */
const RANGE = 2.2;
/** What one dimension of a code adds to an embedding. */
const CODE = 2;

/** `translationOf[source piece]` is the target piece that it becomes. */
export function network(size: Size, translationOf: readonly number[]): Item[] {
  const { embedding: d, inner } = size;
  const plan = planDimensions(size);
  const items: Item[] = [];
  const matrix = (
    name: string,
    rows: number,
    columns: number,
    range: number,
    set: readonly Entry[],
  ) =>
    items.push(
      weights(name, rows, columns, set),
      floats(`${name}_QuantMultA`, [1, 1], [127 / range]),
    );
  const row = (name: string, length: number, value: number) =>
    items.push(floats(name, [1, length], new Float32Array(length).fill(value)));
  const norm = (name: string) => {
    row(`${name}_ln_scale`, d, 1);
    row(`${name}_ln_bias`, d, 0);
  };
  const attention = (name: string, works: boolean) => {
    const look = works ? plan.positions : [];
    const pass = (gain: number): Entry[] => (works ? plan.codes.map((c) => [c, c, gain]) : []);
    for (const [part, set] of Object.entries({ q: look, k: look, v: pass(1), o: pass(8) })) {
      matrix(`${name}_W${part}`, d, d, RANGE, set);
      row(`${name}_b${part}`, d, 0);
    }
    norm(`${name}_Wo`);
  };
  const feedForward = (name: string) => {
    matrix(`${name}_W1`, d, inner, RANGE, []);
    row(`${name}_b1`, inner, 0);
    matrix(`${name}_W2`, inner, d, 4, []);
    row(`${name}_b2`, d, 0);
    norm(`${name}_ffn`);
  };
  for (let layer = 1; layer <= size.encoder; layer += 1) {
    attention(`encoder_l${layer}_self`, false);
    feedForward(`encoder_l${layer}_ffn`);
  }
  for (let layer = 1; layer <= size.decoder; layer += 1) {
    const name = `decoder_l${layer}`;
    matrix(`${name}_rnn_W`, d, d, RANGE, []);
    matrix(`${name}_rnn_Wf`, d, d, RANGE, []);
    row(`${name}_rnn_bf`, d, 0);
    norm(`${name}_rnn_ffn`);
    attention(`${name}_context`, layer === size.decoder);
    feedForward(`${name}_ffn`);
  }
  items.push(embeddings('encoder_Wemb', size, plan.codes, translationOf));
  items.push(embeddings('decoder_Wemb', size, plan.codes, [...translationOf.keys()]));
  items.push(bytes('decoder_Wemb_QuantMultA', [1, 1], Int8Array.of(127), RANGE));
  const bias = new Float32Array(size.vocabulary);
  bias[1] = -100; // Nobody says <unk>.
  items.push(floats('decoder_ff_logit_out_b', [1, size.vocabulary], bias));
  return items.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Marian adds to dimension i the sine, to i + d/2 the cosine of a position at frequency i. The first,
 * highest frequencies tell positions apart; the sine of the lowest ones stays near nothing and shows
 * what layer normalisation has taken off; all others are free for the code of a word.
 */
function planDimensions({ embedding: d, heads }: Size) {
  const half = d / 2;
  const perHead = d / heads;
  const told = Array.from({ length: perHead / 2 }, (_, c) => [c, c + half]).flat();
  const still = [1, 2, 3, 4].map((index) => half - index);
  const codes = Array.from({ length: d }, (_, c) => c).filter(
    (c) => c % half >= perHead / 2 && !still.includes(c),
  );
  const spread = Math.sqrt((codes.length * CODE ** 2 + told.length / 2) / d);
  const gain = 16 * spread;
  const positions = Array.from({ length: heads }, (_, head) =>
    told.flatMap((from, index): Entry[] => {
      const to = head * perHead + index;
      return [[from, to, gain], ...still.map((c): Entry => [c, to, -gain / still.length])];
    }),
  ).flat();
  return { codes, positions };
}

/** A matrix of zeros but for some entries, stored column by column. */
function weights(name: string, rows: number, columns: number, set: readonly Entry[]): Item {
  const most = Math.max(0, ...set.map(([, , value]) => Math.abs(value)));
  const scale = most > 0 ? 127 / most : 127;
  const values = new Int8Array(rows * columns);
  for (const [row, column, value] of set) values[column * rows + row] = Math.round(value * scale);
  return bytes(name, [rows, columns], values, scale);
}

/** A row of codes for each piece: as many pluses as minuses, so that their mean is nothing. */
function embeddings(
  name: string,
  { embedding: d, vocabulary }: Size,
  codes: readonly number[],
  codeOf: readonly number[],
): Item {
  const values = new Int8Array(vocabulary * d);
  for (let piece = 0; piece < vocabulary; piece += 1) {
    const random = randomNumbers(codeOf[piece] ?? 0);
    const signs: number[] = codes.map((_, index) => (index % 2 === 0 ? 127 : -127));
    for (let index = signs.length - 1; index > 0; index -= 1) {
      const other = random() % (index + 1);
      [signs[index], signs[other]] = [signs[other] as number, signs[index] as number];
    }
    codes.forEach((c, index) => (values[piece * d + c] = signs[index] as number));
  }
  return bytes(name, [vocabulary, d], values, 127 / (CODE / Math.sqrt(d)));
}

/** Always the same ones for a seed (xorshift32). */
function randomNumbers(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>>= 0);
  };
}
