import { z } from 'zod';
import { SetuError } from '../errors.ts';
import { groupBy } from '../group-by.ts';
import { FILE_NAME, FILE_TYPES, type FileType, isWhole, SHA256 } from './model.ts';

/**
 * A record of Mozilla's list of models, as far as Setu reads it (Remote Settings, collection
 * `translations-models-v2`: one record a file, packed with zstd).
 */
const recordSchema = z.object({
  name: z.string(),
  fileType: z.string(),
  sourceLanguage: z.string(),
  targetLanguage: z.string(),
  version: z.string(),
  architecture: z.string().nullish(),
  filter_expression: z.string().nullish(),
  decompressedHash: z.string(),
  decompressedSize: z.int().positive().nullish(),
  attachment: z.object({ hash: z.string(), size: z.int().positive(), location: z.string() }),
});

/** A file that can be fetched; every word of it has been checked. */
export interface RemoteFile {
  readonly type: FileType;
  readonly name: string;
  /** Below the address of the files. */
  readonly location: string;
  readonly packed: { readonly bytes: number; readonly sha256: string };
  readonly unpacked: { readonly bytes: number | undefined; readonly sha256: string };
}

/** The files of one model. */
export interface Release {
  readonly version: string;
  readonly architecture: string;
  readonly files: readonly RemoteFile[];
}

/** The runtime reads this major version of Mozilla's format, and no other. */
const MAJOR = 3;
/** No file of a model comes near it, in bytes: the largest, of size "base", has some 50 million. */
const MOST_BYTES = 300_000_000;
const VERSION = /^[0-9]{1,4}(\.[0-9]{1,6}){1,3}$/;
const LOCATION = /^(?!.*\.\.)[A-Za-z0-9_][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/;

/**
 * The newest whole model of a pair in the text of a list: what Firefox gives to everybody (no
 * `filter_expression`) before what it tries out. Throws a SetuError `engine` if there is none, or if
 * a record has a name, place, hash or size that no record should have.
 */
export function chooseRelease(text: string, pair: string): Release {
  const records = parse(text).filter(
    (record) => `${record.sourceLanguage}-${record.targetLanguage}` === pair,
  );
  const usable = records.filter(
    ({ version }) => VERSION.test(version) && numbersOf(version)[0] === MAJOR,
  );
  const whole = [...groupBy(usable, groupOf).values()].filter((group) =>
    isWhole(group.map(({ fileType }) => fileType as FileType)),
  );
  const [best] = whole.sort(byPreference);
  if (best?.[0]) {
    const { version, architecture } = best[0];
    return { version, architecture: plainName(architecture), files: best.map(check) };
  }
  throw unusable(
    records.length === 0
      ? `has no model for ${pair}`
      : `has no whole model for ${pair} in a version ${MAJOR}.x, which alone Setu can read`,
  );
}

type Record = z.output<typeof recordSchema>;

function parse(text: string): Record[] {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    throw unusable('is not JSON');
  }
  const data = z.object({ data: z.array(z.unknown()) }).safeParse(list).data?.data;
  if (!data) throw unusable('has no records in "data"');
  // Records of other kinds may be added to the list at any time.
  return data.flatMap((record) => recordSchema.safeParse(record).data ?? []);
}

const plainName = (name: string | null | undefined): string =>
  name && /^[a-z0-9-]{1,40}$/.test(name) ? name : 'unknown';

const groupOf = (record: Record): string =>
  JSON.stringify([record.version, record.architecture ?? '', record.filter_expression ?? '']);

function byPreference([a]: readonly Record[], [b]: readonly Record[]): number {
  if (!a || !b) return 0;
  const filtered = Number(!!a.filter_expression) - Number(!!b.filter_expression);
  if (filtered !== 0) return filtered;
  const [left, right] = [numbersOf(a.version), numbersOf(b.version)];
  const at = left.findIndex((part, index) => part !== (right[index] ?? 0));
  return at < 0 ? right.length - left.length : (right[at] ?? 0) - (left[at] ?? 0);
}

const numbersOf = (version: string): number[] => version.split('.').map(Number);

function check(record: Record): RemoteFile {
  const { name, attachment, decompressedHash, decompressedSize } = record;
  const { location, hash, size } = attachment;
  const type = FILE_TYPES.find((one) => one === record.fileType);
  if (!type || !FILE_NAME.test(name)) throw hostile('name', name);
  if (!LOCATION.test(location)) throw hostile('attachment.location', location);
  for (const [key, value] of Object.entries({ hash, decompressedHash })) {
    if (!SHA256.test(value)) throw hostile(key, value);
  }
  for (const [key, bytes] of Object.entries({ size, decompressedSize })) {
    if ((bytes ?? 0) > MOST_BYTES) throw hostile(key, String(bytes));
  }
  const unpacked = { bytes: decompressedSize ?? undefined, sha256: decompressedHash };
  return { type, name, location, packed: { bytes: size, sha256: hash }, unpacked };
}

/** Packed files say nothing sure of their size unpacked; beyond this it is no model. */
export const mostBytes = ({ unpacked }: RemoteFile): number => unpacked.bytes ?? MOST_BYTES;

const unusable = (what: string): SetuError =>
  new SetuError('engine', `The list of models ${what}.`, {
    hint: 'Look at the address: setu models add --from, or SETU_MODELS_URL.',
  });

const hostile = (key: string, value: string): SetuError =>
  new SetuError(
    'engine',
    `The list of models has a record whose ${key} is none that Setu accepts: ` +
      JSON.stringify(value.slice(0, 100)),
    { hint: 'Nothing was fetched. Take the list from another address.' },
  );
