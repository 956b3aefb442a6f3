import type { Finding } from '../../../types.ts';
import { type Attributes, createParser, type Handlers } from '../strict-xml.ts';
import { segmentHandlers } from './tmx-segment.ts';
import type { TmxUnit } from './tmx-unit.ts';

/**
 * Reads a memory piece by piece, as it comes from the disk; `file` is for messages. Throws `input`
 * at the first thing that is not well-formed. No DTD is ever loaded, no entity ever declared.
 */
export async function parseTmx(
  chunks: AsyncIterable<string> | Iterable<string>,
  { file }: { file: string },
): Promise<{ units: TmxUnit[]; findings: Finding[] }> {
  const units: TmxUnit[] = [];
  let incomplete = 0;
  const handlers = tmxHandlers((unit) => {
    if (unit) units.push(unit);
    else incomplete += 1;
  });
  const parser = createParser(file, 'tmx', handlers);
  for await (const chunk of chunks) parser.write(chunk);
  parser.close();
  return { units, findings: incomplete > 0 ? [incompleteFinding(file, incomplete)] : [] };
}

const incompleteFinding = (document: string, count: number): Finding => ({
  rule: 'memory',
  severity: 'info',
  document,
  message: `Left out ${count} translation unit${count === 1 ? '' : 's'} without Hindi or without English.`,
  expected: 'text in hi and in en',
});

interface Draft {
  readonly attributes: Attributes;
  readonly properties: Map<string, string>;
  readonly notes: string[];
  /** The first `tuv` of each language. */
  readonly sides: Map<string, { readonly attributes: Attributes; readonly text: string }>;
}

/** Follows a memory's elements; `emit` gets each unit, or undefined where a side is missing. */
function tmxHandlers(emit: (unit: TmxUnit | undefined) => void): Handlers {
  let unit: Draft | undefined;
  let side: Attributes = {};
  let segment: ReturnType<typeof segmentHandlers> | undefined;
  let field: { readonly type: string | undefined; text: string } | undefined;
  return {
    open(name, attributes) {
      if (segment) segment.open(name, attributes);
      else if (name === 'tu') unit = newDraft(attributes);
      else if (name === 'tuv') side = attributes;
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
        addSide(unit, side, segment.tagged());
        segment = undefined;
      } else if (name === 'note') unit?.notes.push(field?.text ?? '');
      else if (name === 'prop' && field?.type) unit?.properties.set(field.type, field.text);
      else if (name === 'tu' && unit) emit(finishUnit(unit));
      if (name === 'tu') unit = undefined;
      if (name === 'note' || name === 'prop') field = undefined;
    },
  };
}

const newDraft = (attributes: Attributes): Draft => {
  return { attributes, properties: new Map(), notes: [], sides: new Map() };
};

function addSide(unit: Draft | undefined, attributes: Attributes, text: string): void {
  const tag = attributes['xml:lang'] ?? attributes['lang'] ?? '';
  const language = tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
  const isText = text.trim() !== '' && !unit?.sides.has(language);
  if (isText) unit?.sides.set(language, { attributes, text });
}

function finishUnit({ attributes, properties, notes, sides }: Draft): TmxUnit | undefined {
  const [source, target] = [sides.get('hi'), sides.get('en')];
  if (!source || !target) return undefined;
  // The English says best who is behind it; a change says more than the making.
  const first = (...names: string[]): string | undefined =>
    names.map((name) => target.attributes[name] ?? attributes[name]).find(Boolean);
  const changedBy = first('changeid', 'creationid');
  const changedAt = first('changedate', 'creationdate');
  return {
    source: source.text,
    target: target.text,
    properties: Object.fromEntries(properties),
    notes,
    ...(changedBy && { changedBy }),
    ...(changedAt && { changedAt }),
  };
}
