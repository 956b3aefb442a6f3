/**
 * TMX 1.4b, levels 1 and 2. Inline elements become numbered tags: a `bpt` with its `ept` is
 * `<n>…</n>`, a lone one, `ph`, `it` and `ut` are `<n/>`; the codes they hold are dropped.
 */
import { SaxesParser } from 'saxes';
import { SetuError } from '../../errors.ts';
import { escapeText, parseTagged, type Token } from '../../tags.ts';
import type { Finding } from '../../types.ts';

export interface TmxUnit {
  /** Tagged Hindi and tagged English, neither blank. */
  readonly source: string;
  readonly target: string;
  /** By `<prop type>`; of two with one type the later. */
  readonly properties: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
  readonly changedBy?: string;
  /** As TMX writes it: `20260131T093000Z`, UTC. */
  readonly changedAt?: string;
}

type Attributes = Readonly<Record<string, string>>;

interface Handlers {
  open(name: string, attributes: Attributes): void;
  text(value: string): void;
  close(name: string): void;
}

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
  const parser = createParser(file, handlers);
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

type Refuse = (expected: string, got: string, cause?: unknown) => never;

/** A strict parser that tells file, line and column of what it refuses. */
function createParser(file: string, handlers: Handlers): SaxesParser {
  const parser = new SaxesParser();
  const refuse: Refuse = (expected, got, cause) => {
    const where = `${file}, line ${parser.line}, column ${parser.column}`;
    const hint = 'Export the memory again as TMX 1.4b in UTF-8.';
    throw new SetuError('input', `${where}: expected ${expected}, got: ${got}`, { hint, cause });
  };
  parser.on('error', (error) => {
    refuse('well-formed XML', error.message.replace(/^\d+:\d+: |\.$/g, ''), error);
  });
  checkProlog(parser, refuse);
  let isRoot = true;
  parser.on('opentag', ({ name, attributes }) => {
    if (isRoot && name !== 'tmx') refuse('<tmx>', `<${name}>`);
    isRoot = false;
    handlers.open(name, attributes);
  });
  parser.on('text', (value) => handlers.text(value));
  parser.on('cdata', (value) => handlers.text(value));
  parser.on('closetag', ({ name }) => handlers.close(name));
  return parser;
}

function checkProlog(parser: SaxesParser, refuse: Refuse): void {
  parser.on('xmldecl', ({ encoding = 'UTF-8' }) => {
    // The bytes are decoded already; another encoding would have come out as gibberish.
    if (!/^(utf-?(8|16(le|be)?)|us-ascii)$/i.test(encoding)) refuse('UTF-8 or UTF-16', encoding);
  });
  parser.on('doctype', (doctype) => {
    // Brackets within quotes are part of the DTD's name.
    const subset = doctype.replace(/"[^"]*"|'[^']*'/g, '').includes('[');
    if (subset) refuse('a DOCTYPE without declarations', 'declarations in the DOCTYPE');
  });
}

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

/** Text, or an inline element: its tag number if it has one, and what pairs `bpt` with `ept`. */
type Part = string | { readonly name: string; readonly n?: number; readonly pair: string };

/** Inline elements that hold codes of another format; `hi` and unknown ones hold text. */
const CODES = new Set(['bpt', 'ept', 'ph', 'it', 'ut']);

function segmentHandlers(): Handlers & { tagged(): string } {
  const parts: Part[] = [];
  let depth = 0;
  return {
    open(name, attributes) {
      if (depth === 0 && CODES.has(name)) parts.push(newPart(name, attributes));
      if (depth > 0 || CODES.has(name)) depth += 1;
    },
    text(value) {
      if (depth === 0) parts.push(value);
    },
    close() {
      if (depth > 0) depth -= 1;
    },
    tagged: () => numberTags(parts),
  };
}

/** `x` is the same in both languages, as tag numbers are; `i` may differ, and is next best. */
function newPart(name: string, { x, i }: Attributes): Part {
  const number = name === 'ept' ? undefined : (x ?? (name === 'bpt' ? i : undefined));
  const usable = number !== undefined && /^\d{1,6}$/.test(number);
  return { name, pair: i ?? '', ...(usable && { n: Number(number) }) };
}

/** Tagged text of a segment, where each tag that opens is closed again. */
function numberTags(parts: readonly Part[]): string {
  const nextFree = freeNumbers(parts);
  const ends = lastEnds(parts);
  const open = new Map<string, number>();
  const written = parts.map((part, at) => {
    if (typeof part === 'string') return escapeText(part);
    const opened = open.get(part.pair);
    if (part.name === 'ept' && opened !== undefined) {
      open.delete(part.pair);
      return `</${opened}>`;
    }
    const n = part.n ?? nextFree();
    const opens = part.name === 'bpt' && opened === undefined && (ends.get(part.pair) ?? -1) > at;
    if (opens) open.set(part.pair, n);
    return opens ? `<${n}>` : `<${n}/>`;
  });
  return written.join('');
}

/** Numbers from 1 that no part claims, also none that is yet to come. */
function freeNumbers(parts: readonly Part[]): () => number {
  const taken = new Set(parts.map((part) => (typeof part === 'string' ? undefined : part.n)));
  let free = 0;
  return () => {
    do free += 1;
    while (taken.has(free));
    return free;
  };
}

/** By pair, where its last `ept` stands. */
function lastEnds(parts: readonly Part[]): Map<string, number> {
  const ends = new Map<string, number>();
  parts.forEach((part, at) => {
    if (typeof part !== 'string' && part.name === 'ept') ends.set(part.pair, at);
  });
  return ends;
}

/**
 * Writes a memory, sorted by source and target in code point order, so that one changed unit is a
 * short diff. `version` is Setu's own.
 */
export function serialiseTmx(units: readonly TmxUnit[], { version }: { version: string }): string {
  const sorted = [...units].sort(
    (a, b) => compare(a.source, b.source) || compare(a.target, b.target),
  );
  const header =
    `<header creationtool="Setu" creationtoolversion="${escapeXml(version)}" segtype="sentence" ` +
    `o-tmf="Setu" adminlang="en" srclang="hi" datatype="PlainText"/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tmx version="1.4">',
    `  ${header}`,
    '  <body>',
    ...sorted.flatMap(serialiseUnit),
    '  </body>',
    '</tmx>',
    '',
  ].join('\n');
}

/** Code point order; `<` on strings compares UTF-16 units, which differs beyond U+FFFF. */
function compare(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return (a.codePointAt(at) ?? -1) - (b.codePointAt(at) ?? -1);
}

function serialiseUnit(unit: TmxUnit): string[] {
  const by = unit.changedBy ? ` changeid="${escapeXml(unit.changedBy)}"` : '';
  // ISO 8601 as JavaScript writes it becomes the compact form that TMX wants.
  const date = unit.changedAt?.replaceAll(/[-:]|\.\d+/g, '');
  const at = date ? ` changedate="${escapeXml(date)}"` : '';
  const properties = Object.entries(unit.properties).sort(([a], [b]) => compare(a, b));
  return [
    `    <tu${by}${at}>`,
    ...properties.map(
      ([type, value]) => `      <prop type="${escapeXml(type)}">${escapeXml(value)}</prop>`,
    ),
    ...unit.notes.map((note) => `      <note>${escapeXml(note)}</note>`),
    `      <tuv xml:lang="hi"><seg>${serialiseSegment(unit.source)}</seg></tuv>`,
    `      <tuv xml:lang="en"><seg>${serialiseSegment(unit.target)}</seg></tuv>`,
    '    </tu>',
  ];
}

const serialiseSegment = (text: string): string => parseTagged(text).map(serialiseToken).join('');

function serialiseToken(token: Token): string {
  if (token.type === 'text') return escapeXml(token.value);
  if (token.type === 'empty') return `<ph x="${token.n}"/>`;
  return token.type === 'open' ? `<bpt i="${token.n}" x="${token.n}"/>` : `<ept i="${token.n}"/>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Drops what XML 1.0 cannot hold; blanks but the space are numbered, lest a parser change them. */
const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"\t\n\r]/g, (char) => ENTITIES[char] ?? `&#${char.charCodeAt(0)};`);
