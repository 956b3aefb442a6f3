import { type Attributes, createParser, type Handlers, type Spared } from '../strict-xml.ts';
import { whyUndecodable } from '../../../decode-text.ts';
import { SetuError } from '../../../errors.ts';
import { keyHash } from '../../key-hash.ts';
import { segmentHandlers } from './tmx-segment.ts';
import type { Codes, TmxUnit } from './tmx-unit.ts';

/** What one piece of the file brought. */
export interface TmxBatch {
  readonly units: readonly TmxUnit[];
  /** Units without text in Hindi or in English. */
  readonly incomplete: number;
  /** Units with the `tuid` of an earlier one. */
  readonly repeated: number;
  /** Texts by language subtag, of all units; '' where none is named. */
  readonly languages: ReadonlyMap<string, number>;
}

/**
 * Reads a memory piece by piece, as it comes from the disk, and holds no more than a piece of it.
 * Throws `input` at the first thing that is not well-formed: what came before has been given then.
 * `spared`: goes on where only a character or the name of the encoding is wrong, and tells of it.
 */
export async function* streamTmx(
  chunks: AsyncIterable<string> | Iterable<string>,
  { file, spared }: { file: string; spared?: Spared },
): AsyncGenerator<TmxBatch> {
  let batch = newBatch();
  const ids = new Set<number>();
  const handlers = tmxHandlers({
    unit(unit) {
      if (unit) batch.units.push(unit);
      else batch.incomplete += 1;
    },
    id(id) {
      const hash = keyHash(id);
      if (ids.has(hash)) batch.repeated += 1;
      else if (ids.size < MOST_IDS) ids.add(hash);
    },
    text: (language) => batch.languages.set(language, (batch.languages.get(language) ?? 0) + 1),
  });
  const parser = createParser(file, 'tmx', handlers, spared);
  try {
    for await (const chunk of chunks) {
      parser.write(chunk);
      yield batch;
      batch = newBatch();
    }
    parser.close();
  } catch (error) {
    yield batch;
    throw placed(error, `${file}, line ${parser.line}, column ${parser.column}`);
  }
  yield batch;
}

/** What is wrong with the bytes is known where they are read; where that is, only here. */
function placed(error: unknown, where: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') return error;
  const message = `${where}: ${whyUndecodable(error)}`;
  const hint = 'Export the file again, as UTF-8, from the tool that it comes from.';
  return new SetuError('input', message, { hint, cause: error });
}

/** Of more ids than these it is not known whether they repeat: they would fill the memory. */
const MOST_IDS = 200_000;

const newBatch = () => {
  return {
    units: [] as TmxUnit[],
    incomplete: 0,
    repeated: 0,
    languages: new Map<string, number>(),
  };
};

interface Side {
  readonly attributes: Attributes;
  readonly text: string;
  readonly codes: Codes;
}

interface Draft {
  readonly attributes: Attributes;
  readonly properties: Map<string, string>;
  readonly notes: string[];
  /** The first `tuv` of each language. */
  readonly sides: Map<string, Side>;
}

/** Told of each unit, or undefined where a side is missing, and of the language of each text. */
interface Listener {
  unit(unit: TmxUnit | undefined): void;
  id(id: string): void;
  text(language: string): void;
}

/** Follows a memory's elements. */
function tmxHandlers(listener: Listener): Handlers {
  let unit: Draft | undefined;
  let side: Attributes = {};
  let segment: ReturnType<typeof segmentHandlers> | undefined;
  let field: { readonly type: string | undefined; text: string } | undefined;
  return {
    open(name, attributes) {
      if (segment) segment.open(name, attributes);
      else if (name === 'tu') {
        unit = newDraft(attributes);
        if (attributes['tuid']) listener.id(attributes['tuid']);
      } else if (name === 'tuv') side = attributes;
      else if (name === 'seg') segment = segmentHandlers();
      else if (name === 'prop' || name === 'note') field = { type: attributes['type'], text: '' };
    },
    text(value) {
      if (segment) segment.text(value);
      else if (field) field.text += value;
    },
    close(name) {
      if (segment && name !== 'seg') segment.close(name);
      else if (segment) {
        listener.text(addSide(unit, { attributes: side, ...segment.finish() }));
        segment = undefined;
      } else if (name === 'note') unit?.notes.push(field?.text ?? '');
      else if (name === 'prop' && field?.type) unit?.properties.set(field.type, field.text);
      else if (name === 'tu' && unit) listener.unit(finishUnit(unit));
      if (name === 'tu') unit = undefined;
      if (name === 'note' || name === 'prop') field = undefined;
    },
  };
}

const newDraft = (attributes: Attributes): Draft => {
  return { attributes, properties: new Map(), notes: [], sides: new Map() };
};

const TAG = /<\/?\d{1,6}\/?>/g;

/** Returns the language of the text. */
function addSide(unit: Draft | undefined, side: Side): string {
  const { attributes, text } = side;
  const tag = attributes['xml:lang'] ?? attributes['lang'] ?? '';
  const language = tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
  const isText = text.replace(TAG, '').trim() !== '' && !unit?.sides.has(language);
  if (isText) unit?.sides.set(language, side);
  return language;
}

function finishUnit({ attributes, properties, notes, sides }: Draft): TmxUnit | undefined {
  const [source, target] = [sides.get('hi'), sides.get('en')];
  if (!source || !target) return undefined;
  // The English says best who is behind it; a change says more than the making.
  const first = (...names: string[]): string | undefined =>
    names.map((name) => target.attributes[name] ?? attributes[name]).find(Boolean);
  const hasCodes = [source, target].some(({ codes }) => Object.keys(codes).length > 0);
  const changedBy = first('changeid', 'creationid');
  const changedAt = first('changedate', 'creationdate');
  return {
    source: source.text,
    target: target.text,
    properties: Object.fromEntries(properties),
    notes,
    ...(changedBy && { changedBy }),
    ...(changedAt && { changedAt }),
    ...(hasCodes && { codes: { source: source.codes, target: target.codes } }),
  };
}
