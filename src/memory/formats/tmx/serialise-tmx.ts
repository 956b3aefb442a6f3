import { parseTagged, type Token } from '../../../tags.ts';
import type { TmxUnit } from './tmx-unit.ts';

/**
 * Writes a memory, sorted by source and target in code point order, so that one changed unit is a
 * short diff. `version` is Setu's own.
 */
export function serialiseTmx(units: readonly TmxUnit[], { version }: { version: string }): string {
  const sorted = [...units].sort(
    (a, b) =>
      compare(a.source, b.source) || compare(a.target, b.target) || compare(restOf(a), restOf(b)),
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

/** What else tells two units apart, lest the order they came in decide. */
const restOf = ({ properties, changedAt = '', changedBy = '', notes }: TmxUnit): string =>
  JSON.stringify([Object.entries(properties).sort(), changedAt, changedBy, notes]);

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
