/** Marian's binary file of a model, version 1, and its binary shortlist. */

export interface Item {
  readonly name: string;
  /** Rows and columns. */
  readonly shape: readonly number[];
  readonly type: 'int8' | 'float32' | 'text';
  readonly data: Buffer;
}

/** `marian::Type`: class and size; `int8` is that of intgemm's prepared matrices. */
const TYPES = { int8: 0x4101, float32: 0x404, text: 0x101 };
const ALIGNMENT = 256;

/** Numbers as they are. */
export function floats(name: string, shape: readonly number[], values: Iterable<number>): Item {
  const data = Buffer.from(Float32Array.from(values).buffer);
  return { name, shape, type: 'float32', data: padded(data) };
}

/** Eight-bit numbers that stand for `value / scale`; the scale comes after them. */
export function bytes(
  name: string,
  shape: readonly number[],
  values: Int8Array,
  scale: number,
): Item {
  const data = Buffer.concat([Buffer.from(values.buffer), Buffer.alloc(4)]);
  data.writeFloatLE(scale, values.length);
  return { name, shape, type: 'int8', data: padded(data) };
}

export function modelFile(items: readonly Item[], settings: string): Buffer {
  const text = Buffer.from(`${settings}\0`);
  const last: Item = {
    name: 'special:model.yml',
    shape: [text.length],
    type: 'text',
    data: text,
  };
  // Aligned data comes first as long as each item has full blocks: the settings are the last.
  const all = [...items, last];
  const head = Buffer.concat([
    longs(1, all.length),
    ...all.map(({ name, type, shape, data }) =>
      longs(Buffer.byteLength(name) + 1, TYPES[type], shape.length, data.length),
    ),
    ...all.map(({ name }) => Buffer.from(`${name}\0`)),
    ...all.map(({ shape }) => Buffer.from(Int32Array.from(shape).buffer)),
  ]);
  const gap = ALIGNMENT - ((head.length + 8) % ALIGNMENT);
  return Buffer.concat([head, longs(gap), Buffer.alloc(gap), ...all.map(({ data }) => data)]);
}

/** For each source piece the target pieces that may come of it, besides the first `always`. */
export function shortlistFile(targets: readonly number[], always: number): Buffer {
  const offsets = Array.from({ length: targets.length + 1 }, (_, index) => index);
  return Buffer.concat([
    Buffer.from(BigUint64Array.of(0xf11a48d5013417f5n, 0n).buffer),
    longs(always, 1, offsets.length, targets.length),
    longs(...offsets),
    Buffer.from(Uint32Array.from(targets).buffer),
  ]);
}

const padded = (data: Buffer): Buffer =>
  Buffer.concat([data, Buffer.alloc((ALIGNMENT - (data.length % ALIGNMENT)) % ALIGNMENT)]);

const longs = (...values: readonly number[]): Buffer =>
  Buffer.from(BigUint64Array.from(values.map(BigInt)).buffer);
